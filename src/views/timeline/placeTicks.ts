import { textWidth } from '../../charts/textWidth'
import { daysIn, type Window } from '../../model/series/timelineWindow'
import { dayOf, partsOf } from '../../time/day'

/** A tick of the row above the drawing: its place and, where there is room, its name. */
export interface Tick {
  /** CSS pixels from the left of the plot. */
  x: number
  /** Left of the name; a tick before the window's first day keeps its name at the left edge. */
  textX: number
  label: string
  strong: boolean
  /** Bears a line through the drawing. */
  line: boolean
}

type Step = { unit: 'day' | 'month'; every: number }

/** Days a step, and the pixels its names need. */
const STEPS: readonly (Step & { needs: number })[] = [
  { unit: 'day', every: 1, needs: 26 },
  { unit: 'day', every: 2, needs: 26 },
  { unit: 'day', every: 3, needs: 26 },
  { unit: 'day', every: 7, needs: 26 },
  { unit: 'month', every: 1, needs: 32 },
  { unit: 'month', every: 3, needs: 34 },
  { unit: 'month', every: 6, needs: 34 },
  { unit: 'month', every: 12, needs: 34 },
]

const daysOfStep = (step: Step): number => (step.unit === 'day' ? step.every : step.every * 30)

/** First days of the steps that a window touches, the step it begins in included. */
function startsOf(window: Window, step: Step): number[] {
  const starts: number[] = []
  let { year, month } = partsOf(window[0])
  if (step.unit === 'month') month -= (month - 1) % step.every
  for (;;) {
    const first = dayOf(year, month, 1)
    if (first > window[1]) return starts
    if (step.unit === 'month') starts.push(first)
    else {
      const last = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
      // a last step of a day or two would crowd the next month's name
      for (let day = first; day < last - (day === first ? 0 : Math.ceil(step.every / 2)); day += step.every)
        if (day >= window[0] && day <= window[1]) starts.push(day)
    }
    month += step.unit === 'month' ? step.every : 1
    if (month > 12) {
      month -= 12
      year += 1
    }
  }
}

interface Named {
  day: number
  x: number
  textX: number
  label: string
  strong: boolean
  /** Lower is named first. */
  rank: number
}

/** Names that stand clear of each other, the first of the ranks first. */
function clear(names: readonly Named[], width: number): ReadonlySet<Named> {
  const kept: Named[] = []
  const end = (name: Named) => name.textX + textWidth(name.label, name.strong ? 600 : 400) + 6
  for (const name of [...names].sort((a, b) => a.rank - b.rank || a.x - b.x))
    if (end(name) - 6 <= width && kept.every(other => end(other) <= name.textX || end(name) <= other.textX))
      kept.push(name)
  return new Set(kept)
}

/**
 * The names of time above the drawing, from years to months to days as the window narrows.
 * The first one and each January carry the year; days with an event are strong, and named before others.
 */
export function placeTicks(
  window: Window,
  width: number,
  months: readonly string[],
  eventDays: ReadonlySet<number>,
): Tick[] {
  if (width <= 0) return []
  const perDay = width / daysIn(window)
  const step = STEPS.find(each => daysOfStep(each) * perDay >= each.needs) ?? STEPS[STEPS.length - 1]!
  const regular = startsOf(window, step)
  const byDay = step.unit === 'day'
  const days = byDay
    ? [...new Set([...regular, ...[...eventDays].filter(day => day >= window[0] && day <= window[1])])]
    : regular
  const names = days
    .sort((a, b) => a - b)
    .map((day): Named => {
      const { year, month, day: ofMonth } = partsOf(day)
      const name = months[month - 1] ?? ''
      const x = (day - window[0]) * perDay
      const newYear = month === 1 && ofMonth === 1
      const newMonth = ofMonth === 1
      const label = byDay
        ? newYear
          ? `1 ${name} ${year}`
          : newMonth
            ? `1 ${name}`
            : String(ofMonth)
        : newYear
          ? step.every > 1
            ? String(year)
            : `${name} ${year}`
          : name
      const event = byDay && eventDays.has(day)
      const strong = newYear || (byDay && newMonth) || event
      return {
        day,
        x,
        textX: Math.max(x, 0) + 5,
        label,
        strong,
        rank: newYear ? 0 : newMonth ? 1 : event ? 2 : 3,
      }
    })
  // the first name says the year; where a month cut by the edge leaves it no room, the next one does
  const next = names[1]
  for (const first of names.slice(0, 2)) {
    const { year, month, day: ofMonth } = partsOf(first.day)
    const name = months[month - 1] ?? ''
    const label = byDay
      ? `${ofMonth} ${name} ${year}`
      : step.every > 1 && month === 1
        ? String(year)
        : `${name} ${year}`
    if (first.x < 0 && next && first.textX + textWidth(label, 600) + 6 > next.textX) {
      first.label = ''
      continue
    }
    first.label = label
    first.strong = true
    first.rank = -1
    break
  }
  const kept = clear(
    names.filter(name => name.label !== ''),
    width,
  )
  const gridded = new Set(regular)
  return names
    .filter(name => gridded.has(name.day) || kept.has(name))
    .map(name => ({
      x: name.x,
      textX: name.textX,
      label: kept.has(name) ? name.label : '',
      strong: name.strong,
      line: gridded.has(name.day),
    }))
}
