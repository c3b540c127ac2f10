/** What stands of a text on one visual line, and its box in the window. */
export interface TextLine {
  text: string
  left: number
  top: number
  right: number
  bottom: number
}

/** What stands between spaces that CSS collapses; a no-break or a thin space is none of them. */
const WORDS = /[^ \t\n\r\f]+/g

/** A text node as it is broken into lines on the screen, without the spaces round them. */
export function linesOf(node: Text, style: CSSStyleDeclaration): readonly TextLine[] {
  const range = document.createRange()
  const rectsOf = (from: number, to: number) => {
    range.setStart(node, from)
    range.setEnd(node, to)
    return [...range.getClientRects()].filter(({ width }) => width > 0)
  }
  const lines: TextLine[] = []
  const add = (from: number, to: number, space: string) => {
    const rects = rectsOf(from, to)
    const [rect] = rects
    if (!rect) return
    const text = transformed(node.data.slice(from, to).replaceAll('\u00ad', ''), style)
    const last = lines.at(-1)
    if (last && Math.abs(last.top - rect.top) < rect.height / 2) {
      last.text += space + text
      last.right = Math.max(last.right, rect.right)
    } else lines.push({ text, left: rect.left, top: rect.top, right: rect.right, bottom: rect.bottom })
  }
  const words = [...node.data.matchAll(WORDS)]
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last) return []
  const oneLine = rectsOf(first.index, last.index + last[0].length).length === 1
  for (const { 0: word, index } of words) {
    const end = index + word.length
    if (oneLine || rectsOf(index, end).length <= 1) add(index, end, ' ')
    // a word that is broken itself
    else
      for (let at = index; at < end; ) {
        const next = at + String.fromCodePoint(node.data.codePointAt(at) ?? 0).length
        add(at, next, at === index ? ' ' : '')
        at = next
      }
  }
  return lines
}

function transformed(text: string, style: CSSStyleDeclaration): string {
  if (style.textTransform === 'uppercase') return text.toLocaleUpperCase('en')
  return style.textTransform === 'lowercase' ? text.toLocaleLowerCase('en') : text
}
