import { OPEN_LOWER, OPEN_UPPER } from '../eventColumns'

/** Days between the first and the last up to which counting is quicker than comparing: four thousand years. */
const COUNTED_MOST = 1_500_000

/**
 * Rows in the order of a day each; rows of one day keep their order.
 * @param before the order that rows of one day keep; null for that in which they stand
 * @returns null where that is the order in which they stand
 */
export function orderBy(
  days: Int32Array,
  before: Uint32Array<ArrayBuffer> | null = null,
): Uint32Array<ArrayBuffer> | null {
  const rows = days.length
  let first = OPEN_UPPER
  let last = OPEN_LOWER
  let sorted = before === null
  for (let row = 0; row < rows; row++) {
    const day = days[row]!
    if (row > 0 && day < days[row - 1]!) sorted = false
    if (day === OPEN_LOWER || day === OPEN_UPPER) continue
    if (day < first) first = day
    if (day > last) last = day
  }
  if (sorted) return null
  const order = new Uint32Array(rows)
  const counted = first > last || last - first <= COUNTED_MOST
  if (counted) countingSort(days, before, order, Math.min(first, last), Math.max(0, last - first + 1))
  else {
    const ranks = before ? inverse(before) : null
    for (let row = 0; row < rows; row++) order[row] = row
    order.sort((a, b) => days[a]! - days[b]! || (ranks ? ranks[a]! - ranks[b]! : a - b))
  }
  return order.every((row, at) => row === at) ? null : order
}

/** A pass that counts the rows of each day and one that puts each row into its place; open ends stand outside. */
function countingSort(
  days: Int32Array,
  before: Uint32Array | null,
  order: Uint32Array,
  first: number,
  span: number,
): void {
  const slotOf = (day: number) => (day === OPEN_LOWER ? 0 : day === OPEN_UPPER ? span + 1 : day - first + 1)
  const places = new Uint32Array(span + 3)
  for (let row = 0; row < days.length; row++) places[slotOf(days[row]!) + 1]! += 1
  for (let slot = 1; slot < places.length; slot++) places[slot]! += places[slot - 1]!
  for (let at = 0; at < days.length; at++) {
    const row = before ? before[at]! : at
    order[places[slotOf(days[row]!)]!++] = row
  }
}

function inverse(order: Uint32Array): Uint32Array {
  const ranks = new Uint32Array(order.length)
  for (let at = 0; at < order.length; at++) ranks[order[at]!] = at
  return ranks
}
