import type { DatasetInfo } from '../data/types'
import type { TimeClause } from '../model/filter'
import { endOfYear, startOfYear } from '../time/day'
import type { Day } from '../time/edtf'

/** First and last day, both included. */
export type DaySpan = readonly [from: Day, to: Day]

/** First and last day of the year axis, both included. */
export function extentDays(info: DatasetInfo): DaySpan {
  return [startOfYear(info.extent[0]), endOfYear(info.extent[1])]
}

/** A window in order and inside the axis's extent; null where the two do not meet. */
export function clipToExtent(window: DaySpan, info: DatasetInfo): DaySpan | null {
  const [first, last] = extentDays(info)
  const from = Math.max(first, Math.round(Math.min(window[0], window[1])))
  const to = Math.min(last, Math.round(Math.max(window[0], window[1])))
  return from <= to ? [from, to] : null
}

/** The window as the state holds it: null where it is the dataset's own, so that a state has one form only. */
export function asStored(window: DaySpan | null, info: DatasetInfo): DaySpan | null {
  if (!window) return null
  return window[0] === info.window[0] && window[1] === info.window[1] ? null : window
}

/**
 * The window to which choosing a time moves: the hull of years, or the span, both clipped to the axis.
 * @returns null where the time clause asks for no window: everything, or a span off the axis.
 */
export function windowOf(time: TimeClause, info: DatasetInfo): DaySpan | null {
  const [first, last] = extentDays(info)
  if (time.type === 'span') {
    if (time.from !== null && time.from > last) return null
    if (time.to !== null && time.to < first) return null
    return clipToExtent([time.from ?? first, time.to ?? last], info)
  }
  if (time.type === 'years' && time.years.length > 0) {
    const [from, to] = [Math.min(...time.years), Math.max(...time.years)]
    if (from > info.extent[1] || to < info.extent[0]) return null
    return clipToExtent([startOfYear(from), endOfYear(to)], info)
  }
  return null
}

/** A time clause in its one form: years in order without repetition, a span in order, and nothing asked is `all`. */
export function canonicalTime(time: TimeClause): TimeClause {
  if (time.type === 'years') {
    const years = [...new Set(time.years)].sort((a, b) => a - b)
    return years.length > 0 ? { type: 'years', years } : { type: 'all' }
  }
  if (time.type === 'span') {
    const { from, to } = time
    if (from === null && to === null) return { type: 'all' }
    return from !== null && to !== null && from > to ? { type: 'span', from: to, to: from } : time
  }
  return time
}
