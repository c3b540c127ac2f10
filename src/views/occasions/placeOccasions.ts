import type { AnniversaryLine, OccasionSeries } from '../../model/series/occasionSeries'
import type { PlacedGrid, PlacedLabel, PlacedOccasion, YearSpan } from './placed'
import { placeGrid } from './placeGrid'
import { type PlacedMonth, placeMonths } from './placeMonths'
import { type PlacedNames, placeNames } from './placeNames'
import { placeOccasionLabels } from './placeOccasionLabels'

/** Room for the names of the years, and at the other end for a name beside the last line, CSS pixels. */
const GUTTER = { wide: 40, narrow: 34 }
const END = { wide: 34, narrow: 0 }
const NARROW = 480
const MONTH_ROW = 14
/** Of a year with marks, and of one without; the latter where there is little room. */
const LEAST_ROW = [31.5, 22] as const
const LEAST_EMPTY = 14

/** The whole drawing, CSS pixels. */
export interface PlacedOccasions {
  width: number
  height: number
  span: YearSpan
  names: PlacedNames
  months: readonly PlacedMonth[]
  /** Top of the row of months. */
  monthTop: number
  grid: PlacedGrid
  labels: readonly PlacedLabel[]
  /** All marks, in the order of the grid. */
  marks: readonly PlacedOccasion[]
}

/**
 * Places the drawing of *Occasions* in a width: names of the anniversaries, months, and a row a year.
 * @param months their short names, January first
 * @param room the height to keep to as far as years without marks can give way; null where there is no limit
 */
export function placeOccasions(
  series: OccasionSeries,
  width: number,
  months: readonly string[],
  dayOf: (line: AnniversaryLine) => string,
  room: number | null = null,
): PlacedOccasions {
  const size = width < NARROW ? 'narrow' : 'wide'
  const span: YearSpan = { left: GUTTER[size], width: width - GUTTER[size] - END[size] }
  const names = placeNames(series.lines, { ...span, end: width }, dayOf)
  const lines = series.lines.map(line => span.left + line.at * span.width)
  const top = names.height + MONTH_ROW
  const [least, empty] = LEAST_ROW
  let grid = placeGrid(series, span, top, LEAST_ROW)
  if (room !== null && top + grid.height > room) {
    const bare = grid.rows.filter(({ marks }) => marks.length === 0).length
    const lower = empty - (top + grid.height - room) / Math.max(1, bare)
    grid = placeGrid(series, span, top, [least, Math.max(LEAST_EMPTY, lower)])
    // years that are not asked for give way altogether
    if (top + grid.height > room && series.years.some(({ emphasis }) => emphasis !== 'outside')) {
      const years = series.years.filter(({ emphasis }) => emphasis !== 'outside')
      grid = placeGrid({ ...series, years }, span, top, [least, LEAST_EMPTY])
    }
  }
  return {
    width,
    height: top + grid.height,
    span,
    names,
    months: placeMonths(months, span, lines),
    monthTop: names.height,
    grid,
    labels: placeOccasionLabels(grid, lines, span),
    marks: grid.rows.flatMap(row => row.marks),
  }
}
