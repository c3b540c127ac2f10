/** Where the elements of a JSON text stand: in an array that begins at a place, or one a line. */
export type JsonShape = { lines: false; start: number } | { lines: true; start: 0 }

const next = (text: string, at: number): string => /\S/.exec(text.slice(at, at + 1000))?.[0] ?? ''

/** Place after the string that begins at `at`; −1 where it does not end. */
function endOfString(text: string, at: number): number {
  for (let end = text.indexOf('"', at + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0
    while (text[end - 1 - slashes] === '\\') slashes += 1
    if (slashes % 2 === 0) return end + 1
  }
  return -1
}

/** Place after the object that begins at `at`, and the first array of objects right inside it. */
function objectAt(text: string, at: number): { end: number; inner: number } {
  let depth = 0
  let inner = -1
  for (let here = at; here < text.length; here++) {
    const char = text[here]
    if (char === '"') {
      here = endOfString(text, here) - 1
      if (here < 0) return { end: -1, inner }
    } else if (char === '{' || char === '[') {
      depth += 1
      if (char === '[' && depth === 2 && inner === -1 && next(text, here + 1) === '{') inner = here + 1
    } else if (char === '}' || char === ']') {
      depth -= 1
      if (depth === 0) return { end: here + 1, inner }
    }
  }
  return { end: -1, inner }
}

/** Whether a text begins as JSON of objects does, or is called JSON. */
export function isJson(head: string, name: string): boolean {
  return /\.(?:geo)?json[l]?$|\.ndjson$/i.test(name) || /^\s*(?:\[\s*(?:[[{\]]|$)|\{\s*(?:["}]|$))/.test(head)
}

/** Tells where a JSON text has its elements, by its beginning; null where it has none that could be events. */
export function jsonShape(head: string): JsonShape | null {
  const at = head.search(/\S/)
  if (head[at] === '[') return { lines: false, start: at + 1 }
  if (head[at] !== '{') return null
  const { end, inner } = objectAt(head, at)
  if (end !== -1 && next(head, end) === '{') return { lines: true, start: 0 }
  return inner === -1 ? null : { lines: false, start: inner }
}

/** A piece of JSON that holds one element, and its place or line. */
export interface JsonElement {
  text: string
  line: number
}

/** Takes a JSON text apart into its elements as it comes. */
export class JsonSplitter {
  private rest = ''
  private skip: number
  private scanned = 0
  private depth = 0
  private line = 1
  /** Whether the array has ended; what stands after it is not read. */
  ended = false

  constructor(private readonly shape: JsonShape) {
    this.skip = shape.start
  }

  /** The elements that end in what has come so far; `last` where nothing comes after. */
  push(text: string, last: boolean): JsonElement[] {
    const from = Math.min(this.skip, text.length)
    this.skip -= from
    this.rest += from === 0 ? text : text.slice(from)
    return this.shape.lines ? this.ofLines(last) : this.ofArray()
  }

  /** What has come and belongs to no whole element, at the place of the next one. */
  get left(): JsonElement {
    return { text: this.rest.trim(), line: this.line }
  }

  private ofLines(last: boolean): JsonElement[] {
    const lines = this.rest.split('\n')
    this.rest = last ? '' : (lines.pop() ?? '')
    const first = this.line
    this.line += lines.length
    return lines
      .map((text, at) => ({ text: text.trim(), line: first + at }))
      .filter(element => element.text !== '')
  }

  private ofArray(): JsonElement[] {
    if (this.ended) return []
    const elements: JsonElement[] = []
    const { rest } = this
    let start = 0
    let at = this.scanned
    const keep = (end: number) => {
      const text = rest.slice(start, end).trim()
      if (text !== '') elements.push({ text, line: this.line++ })
      start = end + 1
    }
    for (; at < rest.length && !this.ended; at++) {
      const code = rest.charCodeAt(at)
      if (code === QUOTE) {
        const end = endOfString(rest, at)
        if (end === -1) break
        at = end - 1
      } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) this.depth += 1
      else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
        if (this.depth === 0) {
          keep(at)
          this.ended = true
        } else this.depth -= 1
      } else if (code === COMMA && this.depth === 0) keep(at)
    }
    this.rest = this.ended ? '' : rest.slice(start)
    this.scanned = at - start
    return elements
  }
}

const QUOTE = 0x22
const COMMA = 0x2c
const OPEN_ARRAY = 0x5b
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
