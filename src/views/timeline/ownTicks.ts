import { textWidth } from '../../charts/textWidth'
import { daysIn, type Window } from '../../model/series/timelineWindow'
import { dayOf, partsOf, startOfYear, yearOf } from '../../time/day'
import { placeTicks, type Tick } from './placeTicks'

const YEAR = 365.25
/** The least room of a year's name, and how many years may stand between two names. */
const NAME = 40
const EVERY = [2, 5, 10, 20, 50, 100, 200]
/** The least room of the name of a month's first day, and how many days may stand between two. */
const DAY = 52
const DAYS = [1, 2, 5, 10, 15]
/** Names are this far apart, CSS pixels; and each stands so far from its line. */
const CLEAR = 14
const OFF = 5
const NONE: ReadonlySet<number> = new Set()

/** The names of time above an own timeline: as the built-in one has them, for long windows every few years. */
export function ownTicks(window: Window, width: number, months: readonly string[]): readonly Tick[] {
  const perDay = width / daysIn(window)
  const perYear = perDay * YEAR
  const days = DAYS.find(every => every * perDay >= DAY)
  if (days) return dayTicks(window, width, months, days)
  if (perYear >= NAME) return placeTicks(window, width, months, NONE)
  return yearTicks(window, width, EVERY.find(years => years * perYear >= NAME) ?? EVERY.at(-1)!)
}

function yearTicks(window: Window, width: number, every: number): Tick[] {
  const perDay = width / daysIn(window)
  const ticks: Tick[] = []
  for (
    let year = Math.ceil(yearOf(window[0]) / every) * every;
    startOfYear(year) <= window[1];
    year += every
  ) {
    const x = (startOfYear(year) - window[0]) * perDay
    if (x < 0) continue
    const label = String(year)
    const fits = x + OFF + textWidth(label, 600) <= width
    ticks.push({ x, textX: x + OFF, label: fits ? label : '', strong: true, line: true })
  }
  return ticks
}

interface Named {
  x: number
  textX: number
  label: string
  strong: boolean
  /** Lower is named first. */
  rank: number
}

/** Numbers of days, and the first of each month by its name, which no other name may take the place of. */
function dayTicks(window: Window, width: number, months: readonly string[], every: number): Tick[] {
  const perDay = width / daysIn(window)
  const named: Named[] = []
  for (let day = window[0]; day <= window[1]; day++) {
    const { year, month, day: ofMonth } = partsOf(day)
    const first = ofMonth === 1
    // the last number of a month would stand too near to the first of the next
    const left = dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - day
    if (!first && ((ofMonth - 1) % every !== 0 || left * 2 <= every)) continue
    const x = (day - window[0]) * perDay
    const says = first ? `1 ${months[month - 1]}${month === 1 ? ` ${year}` : ''}` : String(ofMonth)
    named.push({ x, textX: x + OFF, label: says, strong: first, rank: first ? 0 : 2 })
  }
  const dated = (day: number) => {
    const { year, month, day: ofMonth } = partsOf(day)
    return `${ofMonth} ${months[month - 1]} ${year}`
  }
  const end = (name: Named) => name.textX + textWidth(name.label, name.strong ? 600 : 400)
  // the first name says month and year; where that has no room before the first of a month, that one says the year
  const [begins] = named
  if (begins && begins.rank > 0) {
    const whole = {
      ...begins,
      label: dated(window[0] + Math.round(begins.x / perDay)),
      strong: true,
      rank: 1,
    }
    const next = named.find(({ rank }) => rank === 0)
    if (next && end(whole) + CLEAR > next.textX) next.label = dated(window[0] + Math.round(next.x / perDay))
    else named[0] = whole
  } else if (begins) begins.label = dated(window[0] + Math.round(begins.x / perDay))
  const kept: Named[] = []
  for (const name of [...named].sort((a, b) => a.rank - b.rank || a.x - b.x))
    if (
      end(name) <= width &&
      kept.every(other => end(other) + CLEAR <= name.textX || end(name) + CLEAR <= other.textX)
    )
      kept.push(name)
  const has = new Set(kept)
  return named.map(name => ({
    x: name.x,
    textX: name.textX,
    label: has.has(name) ? name.label : '',
    strong: name.strong,
    line: true,
  }))
}
