import { endOfYear, startOfYear } from '../../time/day'
import type { Bounds } from '../../time/edtf'
import type { Act } from '../act'
import { inside, overlap } from '../bounds'
import type { TimeClause } from '../filter'
import { stretchesOf } from '../match'

/** How a year stands to the time clause: no clause, one that touches it, one that does not. */
export type YearEmphasis = 'plain' | 'chosen' | 'outside'

/** Every year of the axis, in order. */
export function yearsOf([first, last]: readonly [first: number, last: number]): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}

/** Years that the person toggled; empty while time is no set of years. */
export function chosenYears(time: TimeClause): readonly number[] {
  return time.type === 'years' ? time.years : []
}

/** Whether a year is touched by the time clause; a span touches every year that it shares a day with. */
export function emphasisOf(time: TimeClause, year: number): YearEmphasis {
  const stretches = stretchesOf(time)
  if (stretches === null) return 'plain'
  const bounds = { lower: startOfYear(year), upper: endOfYear(year) }
  return stretches.some(stretch => overlap(stretch, bounds)) ? 'chosen' : 'outside'
}

/** Whether a time clause asks for every day of a period, so that a number printed of it can stand whole. */
export function holdsWhole(time: TimeClause, period: Bounds): boolean {
  const stretches = stretchesOf(time)
  return stretches === null || stretches.some(stretch => inside(period, stretch))
}

/** Whether a time clause asks for some days of a period but not for all, so that a number printed of it is cut. */
export function cuts(time: TimeClause, period: Bounds): boolean {
  const stretches = stretchesOf(time) ?? []
  return !holdsWhole(time, period) && stretches.some(stretch => overlap(stretch, period))
}

/** Years of acts, without repetition and without what no single year holds. */
export function yearsOfActs(acts: readonly (Act | null)[]): readonly number[] {
  return [...new Set(acts.flatMap(act => (act?.year == null ? [] : [act.year])))]
}
