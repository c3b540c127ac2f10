/** Texts kept in mind for a column, so that each is read once. */
const KEPT = 200_000
/** Longer texts rarely recur, and take long to compare letter by letter. */
const SHORT = 24
/** Above this a letter may have a form of its own for the same sign, and is left to the reading of the text. */
const ASCII_LAST = 0x7e
const BLANK = 0x20

/**
 * The codes of the cells of one column, or of the parts of its cells, each text read once. Short plain texts are found
 * by their letters where they stand: a part of a cell that is known is never cut out of it, and millions of small
 * strings are never made.
 */
export class Memory {
  private readonly known = new Map<string, number>()
  /** Open addressing: place in `texts` and one more; 0 for none. At most half of it is filled. */
  private slots = new Int32Array(1 << 10)
  private readonly texts: string[] = []
  private readonly codes: number[] = []

  constructor(private readonly read: (text: string) => number) {}

  /** The code of a whole cell. */
  of(cell: string): number {
    return this.ofPart(cell, 0, cell.length)
  }

  /** The code of the letters of a cell from `from` up to `end`. */
  ofPart(cell: string, from: number, end: number): number {
    const length = end - from
    if (length === 0 || length > SHORT) return this.ofText(cell.slice(from, end))
    let hash = length
    for (let at = from; at < end; at++) {
      const letter = cell.charCodeAt(at)
      if (letter > ASCII_LAST || letter < BLANK) return this.ofText(cell.slice(from, end))
      hash = Math.imul(hash ^ letter, 0x01000193)
    }
    const mask = this.slots.length - 1
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const place = this.slots[slot]! - 1
      if (place < 0) return this.remember(cell.slice(from, end), slot)
      if (this.stands(this.texts[place]!, cell, from, length)) return this.codes[place]!
    }
  }

  private stands(text: string, cell: string, from: number, length: number): boolean {
    if (text.length !== length) return false
    for (let at = 0; at < length; at++) if (text.charCodeAt(at) !== cell.charCodeAt(from + at)) return false
    return true
  }

  private remember(text: string, slot: number): number {
    const code = this.read(text)
    if (this.texts.length >= KEPT) return code
    this.texts.push(text)
    this.codes.push(code)
    this.slots[slot] = this.texts.length
    if (this.texts.length * 2 > this.slots.length) this.grow()
    return code
  }

  private grow(): void {
    const longer = new Int32Array(this.slots.length * 4)
    const mask = longer.length - 1
    for (const [place, text] of this.texts.entries()) {
      let hash = text.length
      for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
      let slot = (hash ^ (hash >>> 15)) & mask
      while (longer[slot] !== 0) slot = (slot + 1) & mask
      longer[slot] = place + 1
    }
    this.slots = longer
  }

  private ofText(text: string): number {
    const before = this.known.get(text)
    if (before !== undefined) return before
    const code = this.read(text)
    if (this.known.size >= KEPT) this.known.clear()
    this.known.set(text, code)
    return code
  }
}
