import { type Box, boxesMeet } from '../../charts/placedText'
import { textWidth } from '../../charts/textWidth'
import type { PlacedGrid, PlacedLabel, PlacedOccasion, YearSpan } from './placed'

const HEIGHT = 13
/** A label stands this much nearer to the middle than its mark, so that it stays in its row. */
const INWARD = 1.25
/** From a mark to its label, and the least room between a label and what is not its own. */
const OFF = 4
const CLEAR = 3

/** What no line says goes before what one says; a reply's arc says it too. */
const RANK = { no: 0, yes: 1, reply: 2 } as const

/**
 * The occasions beside their marks, where there is room: no label touches a mark, an arc or another label. Where it
 * can it keeps clear of the lines of the anniversaries too.
 * @param lines x of the lines, CSS pixels
 */
export function placeOccasionLabels(
  grid: PlacedGrid,
  lines: readonly number[],
  span: YearSpan,
): readonly PlacedLabel[] {
  const labels: PlacedLabel[] = []
  for (const row of grid.rows) {
    const taken: Box[] = row.marks.flatMap(mark => [mark.box, ...tieBoxes(mark)])
    const order = [...row.marks].sort((a, b) => rankOf(a) - rankOf(b))
    for (const mark of order) {
      const text = mark.mark.act.row.occasion
      if (text === '' || mark.arc) continue
      const free = [beside(mark, text, 'right'), beside(mark, text, 'left')].filter(
        box =>
          box.x >= span.left &&
          box.x + box.width <= span.left + span.width &&
          taken.every(other => other === mark.box || !boxesMeet(grown(box), other)),
      )
      const crossed = (box: Box) =>
        lines.filter(x => x > box.x - CLEAR && x < box.x + box.width + CLEAR).length
      const [box] = free.sort((a, b) => crossed(a) - crossed(b))
      if (!box) continue
      labels.push({ id: mark.mark.act.id, text, box })
      taken.push(box)
    }
  }
  return labels
}

const rankOf = ({ mark }: PlacedOccasion) => RANK[mark.line === null ? 'no' : mark.on]

function beside({ box, y, stem, toward }: PlacedOccasion, text: string, side: 'left' | 'right'): Box {
  const width = textWidth(text, 400)
  const from = Math.min(box.x, stem ?? box.x)
  const to = Math.max(box.x + box.width, stem ?? box.x)
  return {
    x: side === 'right' ? to + OFF : from - OFF - width,
    y: y + toward * INWARD - HEIGHT / 2,
    width,
    height: HEIGHT,
  }
}

const grown = ({ x, y, width, height }: Box): Box => ({ x: x - CLEAR, y, width: width + 2 * CLEAR, height })

/** Where a stem or an arc passes. */
function tieBoxes({ stem, arc, x, y }: PlacedOccasion): readonly Box[] {
  const boxes: Box[] = []
  if (stem !== null) boxes.push({ x: Math.min(stem, x), y: y - 1, width: Math.abs(stem - x), height: 2 })
  if (arc) {
    const peak = arc.depth * 0.75
    boxes.push({
      x: Math.min(arc.from, arc.to),
      y: Math.min(y, y + peak) - 1,
      width: Math.abs(arc.to - arc.from),
      height: Math.abs(peak) + 2,
    })
  }
  return boxes
}
