import { textWidth } from '../../charts/textWidth'
import { daysIn, type Window } from '../../model/series/timelineWindow'
import { startOfYear, yearOf } from '../../time/day'
import { placeTicks, type Tick } from './placeTicks'

const YEAR = 365.25
/** The least room of a year's name, and how many years may stand between two names. */
const NAME = 40
const EVERY = [2, 5, 10, 20, 50, 100, 200]
const NONE: ReadonlySet<number> = new Set()

/** The names of time above an own timeline: as the built-in one has them, and for long windows every few years. */
export function ownTicks(window: Window, width: number, months: readonly string[]): readonly Tick[] {
  const perDay = width / daysIn(window)
  const perYear = perDay * YEAR
  if (perYear >= NAME) return placeTicks(window, width, months, NONE)
  const every = EVERY.find(years => years * perYear >= NAME) ?? EVERY.at(-1)!
  const ticks: Tick[] = []
  for (
    let year = Math.ceil(yearOf(window[0]) / every) * every;
    startOfYear(year) <= window[1];
    year += every
  ) {
    const x = (startOfYear(year) - window[0]) * perDay
    if (x < 0) continue
    const label = String(year)
    const fits = x + 5 + textWidth(label, 600) <= width
    ticks.push({ x, textX: x + 5, label: fits ? label : '', strong: true, line: true })
  }
  return ticks
}
