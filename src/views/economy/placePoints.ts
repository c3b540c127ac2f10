import { linear } from '../../charts/linear'
import type { PlacedNumber } from '../../charts/NumberToolbar'
import type { Box } from '../../charts/placedText'
import { textWidth } from '../../charts/textWidth'
import type { YearBand } from '../../charts/yearBands'
import type { EconomySeries, Join } from '../../model/series/economySeries'
import { besidePoint } from './besidePoint'
import type { PlacedLine, PlacedPanel, PlacedPoint, PointLook } from './placed'

/** Height of a line of text. */
export const LABEL = 16
/** What the name of a panel takes at its top. */
export const HEAD = 18
/** Half a point with its edge. */
const POINT = 5

/** What a panel is placed in. */
export interface Frame {
  series: EconomySeries
  bands: readonly YearBand[]
  width: number
  /** Top and height of the panel, its head among it. */
  top: number
  height: number
  /** The value at the top of the scale; the same in both panels where both are an index. */
  highest: number
}

/** A value before it has a place. */
export interface Entry {
  year: number
  value: number
  look: PointLook
  pale: boolean
  /** Where the count ends, CSS pixels; null for a whole year. */
  cut: number | null
  label: string
  name: string
  opens: PlacedNumber['opens']
  bold: boolean
}

export const middle = ({ x, width }: YearBand) => x + width / 2

type PlacedPoints = Pick<
  PlacedPanel,
  'top' | 'base' | 'unit' | 'points' | 'lines' | 'cuts' | 'hundred' | 'numbers'
>

/** Points over their years, the lines between them, and beside each its number. */
export function placePoints(
  frame: Frame,
  key: string,
  entries: readonly Entry[],
  joined: readonly Join[],
): PlacedPoints {
  const { bands, width, series, top, height, highest } = frame
  const base = top + height - 1
  const ceiling = top + HEAD + LABEL + POINT
  const y = linear([0, highest || 1], [base, ceiling])
  const first = bands[0]?.year ?? 0
  const points = entries.map(
    (entry): PlacedPoint => ({
      key: String(entry.year),
      year: entry.year,
      look: entry.look,
      pale: entry.pale,
      x: entry.cut ?? middle(bands[entry.year - first]!),
      y: y(entry.value),
    }),
  )
  const pointOf = (year: number) => points.find(point => point.year === year)
  const lines = joined.flatMap(({ from, to, broken, pale }): PlacedLine[] => {
    const [a, b] = [pointOf(from), pointOf(to)]
    return a && b ? [{ key: String(from), x1: a.x, y1: a.y, x2: b.x, y2: b.y, broken, pale }] : []
  })
  const cuts = entries.flatMap(({ year, cut }) =>
    cut === null ? [] : [{ key: String(year), x: cut, top: top + HEAD + LABEL, bottom: base }],
  )
  const boxes = points.map(
    ({ x, y }): Box => ({ x: x - POINT, y: y - POINT, width: 2 * POINT, height: 2 * POINT }),
  )
  const walls = cuts.map(cut => ({ x1: cut.x, x2: cut.x, y1: cut.top, y2: cut.bottom }))
  const plot = { x: 0, y: top + HEAD - 2, width, height: height - HEAD + 2 }
  const hundred = series.base === null ? null : y(100)
  const level = hundred === null ? [] : [{ x1: 0, y1: hundred, x2: width, y2: hundred }]
  const numbers: PlacedNumber[] = []
  for (const [at, entry] of entries.entries()) {
    const size = { width: textWidth(entry.label, entry.bold ? 600 : 400), height: LABEL }
    const others = boxes.filter((_, other) => other !== at)
    numbers.push({
      key: `${key}-${entry.year}`,
      text: entry.label,
      name: entry.name,
      opens: entry.opens,
      year: entry.year,
      ...besidePoint(points[at]!, size, plot, {
        boxes: [...others, ...numbers],
        lines: [...lines, ...walls, ...level],
      }),
      ink: entry.bold && !entry.pale ? 'strong' : 'light',
    })
  }
  return {
    top,
    base,
    unit: (base - ceiling) / (highest || 1),
    points,
    lines,
    cuts,
    hundred,
    numbers,
  }
}
