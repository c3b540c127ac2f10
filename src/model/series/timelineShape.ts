import { partsOf } from '../../time/day'
import type { Day, UncertainDate } from '../../time/edtf'

/**
 * How a date is known, which decides its mark: one day; some day of a month or a year; what lasted all that
 * time; one unknown day between two, or by or from one; one of several days.
 */
export type TimeKind = 'day' | 'month' | 'year' | 'lasted' | 'one-of' | 'either'

/**
 * How a date stands on a line of time, in days with fractions (a day begins at its whole number, noon is .5).
 * A range may fade at one end, where no limit is known.
 */
export interface TimeShape {
  kind: TimeKind
  /** Where the mark itself stands. */
  at: number
  /** The stretch that the date may mean, where it is longer than a day; `null` at an end without a limit. */
  range: { from: number | null; to: number | null; fades: 'start' | 'end' | null } | null
  /** Of one-of dates each day's noon, in order; else empty. */
  either: readonly number[]
  /** `?`, `~`, or `%` for both: a ring round the mark; null without. */
  ring: 'uncertain' | 'approximate' | 'both' | null
}

const KINDS = {
  day: 'day',
  month: 'month',
  year: 'year',
  interval: 'lasted',
  within: 'one-of',
  either: 'either',
} as const satisfies Record<UncertainDate['precision'], TimeKind>

function ringOf({ uncertain, approximate }: UncertainDate): TimeShape['ring'] {
  if (uncertain) return approximate ? 'both' : 'uncertain'
  return approximate ? 'approximate' : null
}

const noon = (day: Day): number => day + 0.5

/** Which end of its month a range is only said to reach: "by the 30th", "from the 26th on". */
function monthEndHeld(lower: Day, upper: Day): 'start' | 'end' | null {
  const from = partsOf(lower)
  const to = partsOf(upper)
  if (from.year !== to.year || from.month !== to.month) return null
  const reachesEnd = partsOf(upper + 1).day === 1
  if (from.day === 1) return reachesEnd ? null : 'start'
  return reachesEnd ? 'end' : null
}

/** The shape of a date; null where neither end is known. */
export function timeShape(date: UncertainDate): TimeShape | null {
  const { lower, upper } = date.bounds
  const kind = KINDS[date.precision]
  const ring = ringOf(date)
  if (lower === null && upper === null) return null
  if (date.precision === 'either' && date.days.length > 1) {
    const either = date.days.map(noon)
    const [first = 0] = either
    return { kind, at: (first + (either.at(-1) ?? first)) / 2, range: null, either, ring }
  }
  if (lower === null)
    return {
      kind,
      at: noon(upper as Day),
      range: { from: null, to: (upper as Day) + 1, fades: 'start' },
      either: [],
      ring,
    }
  if (upper === null)
    return { kind, at: noon(lower), range: { from: lower, to: null, fades: 'end' }, either: [], ring }
  if (lower === upper) return { kind: 'day', at: noon(lower), range: null, either: [], ring }
  const fades = date.precision === 'within' ? monthEndHeld(lower, upper) : null
  const at = fades === 'start' ? noon(upper) : fades === 'end' ? noon(lower) : (lower + upper + 1) / 2
  return { kind, at, range: { from: lower, to: upper + 1, fades }, either: [], ring }
}

/** Length in days of a shape with two known ends; 0 for a day, null where an end is open. */
export function shapeLength(shape: TimeShape): number | null {
  const { range, either } = shape
  if (either.length > 1) return (either.at(-1) ?? 0) - (either[0] ?? 0)
  if (!range) return 0
  return range.from === null || range.to === null ? null : range.to - range.from
}
