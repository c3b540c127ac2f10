import { type EventColumns, OPEN_LOWER, OPEN_UPPER } from '../../data/eventColumns'
import { yearOf } from '../../time/day'

/** An axis of more years could not be told apart by eye; the contract of the index holds no more. */
export const YEARS_MOST = 400
type Extent = readonly [first: number, last: number]

/**
 * First and last year of the axis, both included: those of the bounds, or the `YEARS_MOST` that hold most bounds,
 * the earliest of equals, where the bounds lie further apart. Open bounds have no year. Null where there is none.
 */
export function extentOf({ rows, lower, upper }: EventColumns): Extent | null {
  let first = OPEN_UPPER
  let last = OPEN_LOWER
  for (let row = 0; row < rows; row++) {
    const from = lower[row]!
    const to = upper[row]!
    if (from !== OPEN_LOWER) {
      if (from < first) first = from
      if (from > last) last = from
    }
    if (to !== OPEN_UPPER) {
      if (to < first) first = to
      if (to > last) last = to
    }
  }
  if (first > last) return null
  const hull: Extent = [yearOf(first), yearOf(last)]
  return hull[1] - hull[0] < YEARS_MOST ? hull : densest(lower, upper, rows)
}

/** The `YEARS_MOST` years that hold most bounds. */
function densest(lower: Int32Array, upper: Int32Array, rows: number): Extent {
  const byYear = new Map<number, number>()
  const count = (day: number) => {
    const year = yearOf(day)
    byYear.set(year, (byYear.get(year) ?? 0) + 1)
  }
  for (let row = 0; row < rows; row++) {
    if (lower[row] !== OPEN_LOWER) count(lower[row]!)
    if (upper[row] !== OPEN_UPPER) count(upper[row]!)
  }
  const years = [...byYear].sort(([a], [b]) => a - b)
  let best: Extent = [0, 0]
  let most = 0
  let held = 0
  let from = 0
  for (const [year, bounds] of years) {
    held += bounds
    while (years[from]![0] <= year - YEARS_MOST) held -= years[from++]![1]
    if (held <= most) continue
    most = held
    best = [years[from]![0], year]
  }
  return best
}
