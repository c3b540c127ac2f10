import type { Act } from '../../model/act'
import { compareBounds } from '../../model/bounds'

/** Where an act stands among the matches. */
interface Neighbours {
  /** Place in the set, from 1; null where it is not in it. */
  place: number | null
  total: number
  /** The match before and after it, or nearest before and after its date where it is no match; null at the ends. */
  previous: Act | null
  next: Act | null
}

/** Finds an act's place among `matches`, which are in date order. */
export function neighboursOf(act: Act, matches: readonly Act[]): Neighbours {
  const at = matches.findIndex(({ id }) => id === act.id)
  if (at >= 0) {
    return {
      place: at + 1,
      total: matches.length,
      previous: matches[at - 1] ?? null,
      next: matches[at + 1] ?? null,
    }
  }
  const later = matches.findIndex(({ date }) => compareBounds(date.bounds, act.date.bounds) > 0)
  const after = later < 0 ? matches.length : later
  return {
    place: null,
    total: matches.length,
    previous: matches[after - 1] ?? null,
    next: matches[after] ?? null,
  }
}
