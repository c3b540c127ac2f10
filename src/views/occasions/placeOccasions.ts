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
/** Of a year with marks, and of one without. */
const LEAST_ROW = [31.5, 22] as const

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
 */
export function placeOccasions(
  series: OccasionSeries,
  width: number,
  months: readonly string[],
  dayOf: (line: AnniversaryLine) => string,
): PlacedOccasions {
  const size = width < NARROW ? 'narrow' : 'wide'
  const span: YearSpan = { left: GUTTER[size], width: width - GUTTER[size] - END[size] }
  const names = placeNames(series.lines, { ...span, end: width }, dayOf)
  const lines = series.lines.map(line => span.left + line.at * span.width)
  const top = names.height + MONTH_ROW
  const grid = placeGrid(series, span, top, LEAST_ROW)
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
