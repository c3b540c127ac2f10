import type { OwnAxis } from '../engine/axisBins'
import type { Engine } from '../engine/engineTypes'

/** The whole period of a set, in stretches of a few pixels, under all clauses but time. */
export interface OwnStripCounts {
  /** Events by stretch. Those known only to a month or a year are spread over it, so that parts may stand here. */
  counts: Float64Array<ArrayBuffer>
  most: number
}

/**
 * Counts a histogram over an axis anew, in place. What is known to a month, or a year, is spread evenly over its
 * days: no stretch is said to hold what is not known to lie in it, but none is empty for that either.
 * @param edges first day of each stretch, with fractions, and the end of the last
 */
export function countStrip(into: OwnStripCounts, engine: Engine, axis: OwnAxis, edges: Float64Array): void {
  const { counts } = into
  const { cells, places } = engine
  counts.fill(0)
  const stretch = counts.length
  let at = 0
  for (let day = axis.from; day <= axis.to; day++) {
    while (at < stretch - 1 && edges[at + 1]! <= day + 0.5) at++
    counts[at]! += places[day - cells.first]!
  }
  for (let month = 0; month < cells.months; month++) {
    const count = places[cells.monthsAt + month]!
    if (count > 0)
      spread(
        into,
        edges,
        cells.first + cells.monthStarts[month]!,
        cells.first + cells.monthStarts[month + 1]!,
        count,
      )
  }
  for (let year = 0; year < cells.years; year++) {
    const count = places[cells.yearsAt + year]!
    if (count > 0)
      spread(
        into,
        edges,
        cells.first + cells.yearStarts[year]!,
        cells.first + cells.yearStarts[year + 1]!,
        count,
      )
  }
  into.most = 0
  for (let each = 0; each < stretch; each++) if (counts[each]! > into.most) into.most = counts[each]!
}

function spread({ counts }: OwnStripCounts, edges: Float64Array, from: number, to: number, count: number) {
  const a = day(edges, from)
  const b = day(edges, to - 0.001)
  for (let at = a; at <= b; at++) {
    const share = Math.min(to, edges[at + 1]!) - Math.max(from, edges[at]!)
    if (share > 0) counts[at]! += (count * share) / (to - from)
  }
}

function day(edges: Float64Array, at: number): number {
  let [low, high] = [0, edges.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (edges[middle]! <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Rows that lie wholly before the axis of the set, and wholly after it, whatever the filter. */
export function rowsOff(
  { columns }: Engine,
  { from, to }: OwnAxis,
): { earlier: readonly number[]; later: readonly number[] } {
  const earlier: number[] = []
  const later: number[] = []
  for (let row = 0; row < columns.rows; row++) {
    if (columns.upper[row]! < from) earlier.push(row)
    else if (columns.lower[row]! > to) later.push(row)
  }
  return { earlier, later }
}
