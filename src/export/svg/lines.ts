/** What stands of a text on one visual line, and its box in the window. */
export interface TextLine {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

/** Spaces that CSS collapses; a no-break or a thin space is none of them. */
const COLLAPSED = /[ \t\n\r\f]+/g
const WORDS = /[ \t\n\r\f]+|[^ \t\n\r\f]+/g

/** A text node as it is broken into lines on the screen; what takes no room is left out. */
export function linesOf(node: Text, style: CSSStyleDeclaration): readonly TextLine[] {
  const collapses = !style.whiteSpace.startsWith('pre') && style.whiteSpace !== 'break-spaces'
  const range = document.createRange()
  const rectsOf = (from: number, to: number) => {
    range.setStart(node, from)
    range.setEnd(node, to)
    return [...range.getClientRects()].filter(({ width }) => width > 0)
  }
  const written = (part: string) =>
    transformed((collapses ? part.replace(COLLAPSED, ' ') : part).replaceAll('\u00ad', ''), style)
  const lines: TextLine[] = []
  const add = (from: number, to: number, rects: readonly DOMRect[]) => {
    const [rect] = rects
    if (!rect) return
    const last = lines.at(-1)
    const text = written(node.data.slice(from, to))
    if (last && Math.abs(last.top - rect.top) < rect.height / 2) {
      last.text += text
      last.right = Math.max(last.right, rect.right)
    } else lines.push({ text, left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom })
  }
  const whole = rectsOf(0, node.length)
  if (whole.length <= 1) {
    add(0, node.length, whole)
    return lines
  }
  for (const { 0: word, index } of node.data.matchAll(WORDS)) {
    const end = index + word.length
    const rects = rectsOf(index, end)
    if (rects.length <= 1) add(index, end, rects)
    // a word that is broken itself
    else
      for (let at = index; at < end; ) {
        const next = at + String.fromCodePoint(node.data.codePointAt(at) ?? 0).length
        add(at, next, rectsOf(at, next))
        at = next
      }
  }
  return lines
}

function transformed(text: string, style: CSSStyleDeclaration): string {
  if (style.textTransform === 'uppercase') return text.toLocaleUpperCase('en')
  return style.textTransform === 'lowercase' ? text.toLocaleLowerCase('en') : text
}
