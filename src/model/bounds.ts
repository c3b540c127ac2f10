import { yearOf } from '../time/day'
import type { Bounds, Day, UncertainDate } from '../time/edtf'

/** Number of days that bounds hold; Infinity where an end is open. */
export function widthOf({ lower, upper }: Bounds): number {
  return lower === null || upper === null ? Number.POSITIVE_INFINITY : upper - lower + 1
}

/** Whether two bounds share a day; an open end reaches without limit. */
export function overlap(a: Bounds, b: Bounds): boolean {
  return (
    (a.lower === null || b.upper === null || a.lower <= b.upper) &&
    (b.lower === null || a.upper === null || b.lower <= a.upper)
  )
}

/** Whether every day of `inner` is one of `outer`. */
export function inside(inner: Bounds, outer: Bounds): boolean {
  return (
    (outer.lower === null || (inner.lower !== null && inner.lower >= outer.lower)) &&
    (outer.upper === null || (inner.upper !== null && inner.upper <= outer.upper))
  )
}

/** The year that holds the bounds wholly; null where they cross a new year or are open. */
export function wholeYear({ lower, upper }: Bounds): number | null {
  if (lower === null || upper === null) return null
  const year = yearOf(lower)
  return yearOf(upper) === year ? year : null
}

/** Whether a date is one known day, without `?` or `~`. */
export function isKnownDay(date: UncertainDate): boolean {
  return date.precision === 'day' && !date.uncertain && !date.approximate
}

/** Whether a date is of something that lasted, so that it surely touches each day between its ends. */
export function lasted(date: UncertainDate): boolean {
  return date.precision === 'interval' && !date.uncertain && !date.approximate
}

/** Whether two dates mean the same days. */
export function sameDays(a: UncertainDate, b: UncertainDate): boolean {
  return a.bounds.lower === b.bounds.lower && a.bounds.upper === b.bounds.upper
}

/**
 * Order by lower bound, then upper bound; an open upper end is last. What is known only "by" a day stands at
 * that day, which is all that is known of it: at the head of everything it would seem to be the oldest.
 */
export function compareBounds(a: Bounds, b: Bounds): number {
  return (
    order(a.lower ?? a.upper, b.lower ?? b.upper, Number.NEGATIVE_INFINITY) ||
    order(a.upper, b.upper, Number.POSITIVE_INFINITY)
  )
}

function order(a: Day | null, b: Day | null, open: number): number {
  const left = a ?? open
  const right = b ?? open
  return left < right ? -1 : left > right ? 1 : 0
}
