import { daysIn, type Window } from '../../model/series/timelineWindow'
import { litYear, useFollowing } from '../../store/following'
import { endOfYear, startOfYear } from '../../time/day'

/** The stretch of the row of months that lies in the year under pointer or focus. */
export function LitStretch({ window, width }: { window: Window; width: number }) {
  const year = useFollowing(litYear)
  if (year === null) return null
  const perDay = width / daysIn(window)
  const from = Math.max(0, (startOfYear(year) - window[0]) * perDay)
  const to = Math.min(width, (endOfYear(year) + 1 - window[0]) * perDay)
  if (to <= from) return null
  return <div className="tl-lit-year" style={{ left: from, width: to - from }} />
}
