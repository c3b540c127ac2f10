import { inked, inkOf } from './ink'
import { linesOf, type TextLine } from './lines'
import { baseline, colorOf, typeOf } from './type'
import { type Attributes, escaped, tag } from './xml'

/** A line under the words, as the element that asks for it draws it; lengths in CSS pixels of the picture. */
export interface Underline {
  color: string
  thickness: number
  /** Below the base line. */
  offset: number
}

interface Run {
  text: string
  attributes: Attributes
}
interface Line {
  block: Element
  runs: Run[]
  left: number
  right: number
  base: number
  size: number
  anchor: 'start' | 'middle' | 'end'
}

const ANCHORS: Readonly<Record<string, Line['anchor']>> = { center: 'middle', right: 'end', end: 'end' }
/** A gap wider than this share of the size of the type is no space between two words. */
const WIDEST_SPACE = 0.4
/** A gap wider than this is a space that was collapsed. */
const SPACE = 0.1

/** Gathers the texts of a line into one `<text>`, so that it can be edited as one. */
export class Texts {
  readonly #emit: (markup: string) => void
  #line: Line | null = null

  constructor(emit: (markup: string) => void) {
    this.#emit = emit
  }

  /** Adds a text node. `block` is what its lines are broken in, `origin` the corner of the picture in the window. */
  add(node: Text, at: { block: Element; origin: DOMRect; zoom: number; underline: Underline | null }): void {
    const element = node.parentElement
    if (!element || node.data.trim() === '') return
    const style = getComputedStyle(element)
    const color = colorOf(style)
    if (!color) return
    const attributes = { ...typeOf(style, at.zoom), ...color }
    const size = Number.parseFloat(style.fontSize) * at.zoom
    for (const line of linesOf(node, style)) {
      const base = line.top + (line.bottom - line.top) * baseline(style) - at.origin.top
      if (at.underline) this.#underline(line, base, at.underline, at.origin)
      this.#place({
        block: at.block,
        runs: [{ text: line.text, attributes }],
        left: line.left - at.origin.left,
        right: line.right - at.origin.left,
        base,
        size,
        anchor: ANCHORS[getComputedStyle(at.block).textAlign] ?? 'start',
      })
    }
  }

  /** Writes what has been gathered. */
  flush(): void {
    const line = this.#line
    this.#line = null
    if (!line) return
    const [first] = line.runs
    if (!first) return
    const x = { start: line.left, middle: (line.left + line.right) / 2, end: line.right }[line.anchor]
    const inner = line.runs
      .map(({ text, attributes }, at) =>
        at === 0 ? escaped(text) : tag('tspan', changed(first.attributes, attributes), escaped(text)),
      )
      .join('')
    this.#emit(
      tag(
        'text',
        { x, y: line.base, 'text-anchor': line.anchor === 'start' ? null : line.anchor, ...first.attributes },
        inner,
      ),
    )
  }

  #place(line: Line): void {
    const open = this.#line
    const gap = open ? line.left - open.right : 0
    const follows =
      open !== null &&
      open.block === line.block &&
      Math.abs(open.base - line.base) < 1 &&
      gap > -1 &&
      gap < WIDEST_SPACE * line.size
    if (!open || !follows) {
      this.flush()
      this.#line = line
      return
    }
    const [run] = line.runs
    const last = open.runs.at(-1)
    if (!run || !last) return
    const spaced = gap > SPACE * line.size ? ` ${run.text}` : run.text
    if (Object.keys(changed(last.attributes, run.attributes)).length === 0) last.text += spaced
    else open.runs.push({ text: spaced, attributes: run.attributes })
    open.right = line.right
  }

  #underline(line: TextLine, base: number, { color, thickness, offset }: Underline, origin: DOMRect): void {
    const ink = inkOf(color)
    if (!ink) return
    const y = base + offset
    const [x, width] = [line.left - origin.left, line.right - line.left]
    this.#emit(tag('rect', { x, y, width, height: thickness, ...inked('fill', ink) }))
  }
}

/** What a run sets otherwise than the one before it. */
function changed(from: Attributes, to: Attributes): Attributes {
  return Object.fromEntries(Object.entries(to).filter(([key, value]) => from[key] !== value))
}

/** The line that an element draws under all its words, else the one it stands on. */
export function underlineOf(
  style: CSSStyleDeclaration,
  zoom: number,
  around: Underline | null,
): Underline | null {
  // words in a box of their own are not underlined with what is around it
  const own = style.display.startsWith('inline-') ? null : around
  if (!style.textDecorationLine.includes('underline')) return own
  const size = Number.parseFloat(style.fontSize)
  const length = (css: string, otherwise: number) => (css.endsWith('px') ? Number.parseFloat(css) : otherwise)
  return {
    color: style.textDecorationColor,
    thickness: length(style.textDecorationThickness, Math.max(1, size / 16)) * zoom,
    offset: length(style.textUnderlineOffset, size / 9) * zoom,
  }
}
