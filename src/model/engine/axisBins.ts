import type { EventColumns } from '../../data/eventColumns'
import { OPEN_LOWER } from '../../data/eventColumns'
import { dayOf, partsOf, yearOf } from '../../time/day'
import type { Day } from '../../time/edtf'
import type { Cells } from './engineTypes'

export type AxisUnit = 'year' | 'month' | 'day'

/** The common axis of an imported set's charts: units of one width each, days spread evenly inside theirs. */
export interface OwnAxis {
  unit: AxisUnit
  /** First and last day, both included. */
  from: Day
  to: Day
  /** First day of each unit, and the day after the last. */
  starts: readonly Day[]
}

/** Units next to each other that make one bar, or one mark to press. */
export interface AxisBin {
  /** First and last day, both included. */
  from: Day
  to: Day
  /** The first unit, and the one after the last. */
  first: number
  end: number
  /** How many units a whole bin of its kind holds; the first and the last of the axis may hold fewer. */
  every: number
}

/** A longest stretch that is read by days, and the least that an axis shows. */
const DAYS_MOST = 45
const DAYS_LEAST = 7
/** A date known no closer than this says no month. */
const MONTH = 31

/** How many units may make one bin, by unit. */
const STEPS: Readonly<Record<AxisUnit, readonly number[]>> = {
  year: [1, 10, 20, 50, 100],
  month: [1, 3, 12],
  day: [1, 7],
}

/**
 * First and last day that the dates of a set name, held within its axis of years, and whether nine dates
 * of ten are known to the month. A set whose dates name no day inside it spans the whole axis.
 */
export function spanOfSet(
  { rows, lower, upper }: Pick<EventColumns, 'rows' | 'lower' | 'upper'>,
  { first, last }: Pick<Cells, 'first' | 'last'>,
): { from: Day; to: Day; fine: boolean } {
  let from = Number.POSITIVE_INFINITY
  let to = Number.NEGATIVE_INFINITY
  let fine = 0
  for (let row = 0; row < rows; row++) {
    const start = lower[row]!
    const end = upper[row]!
    const isFine = end - start < MONTH
    if (isFine) fine += 1
    const begins = start === OPEN_LOWER ? end : start
    // what is known to no month, or lasted longer, does not draw the axis out by its end
    const ends = isFine ? end : begins
    if (begins >= first && begins < from) from = begins
    if (ends <= last && ends > to) to = ends
  }
  if (from > to) return { from: first, to: last, fine: false }
  return { from, to, fine: fine * 10 >= rows * 9 }
}

/**
 * The axis of a set: by years; by months where all lies in two years that follow each other; by days, a week at
 * least, where it lies within about a month.
 * @param span as `spanOfSet` gives it
 * @param extent first and last year that may be shown
 */
export function axisOf(
  { from, to, fine }: { from: Day; to: Day; fine: boolean },
  extent: readonly [first: number, last: number],
): OwnAxis {
  const [first, last] = [yearOf(from), yearOf(to)]
  if (fine && to - from < DAYS_MOST) {
    const [low, high] = [dayOf(extent[0], 1, 1), dayOf(extent[1], 12, 31)]
    const missing = Math.max(0, DAYS_LEAST - (to - from + 1))
    const start = Math.max(low, Math.min(from - Math.floor(missing / 2), high - DAYS_LEAST + 1))
    const end = Math.max(to, start + DAYS_LEAST - 1)
    return withStarts('day', start, end, day => day + 1)
  }
  if (fine && last - first <= 1) {
    const { month } = partsOf(from)
    const end = partsOf(to)
    return withStarts(
      'month',
      dayOf(first, month, 1),
      nextMonth(dayOf(end.year, end.month, 1)) - 1,
      nextMonth,
    )
  }
  return withStarts('year', dayOf(extent[0], 1, 1), dayOf(extent[1], 12, 31), nextYear)
}

const nextYear = (day: Day): Day => dayOf(yearOf(day) + 1, 1, 1)
function nextMonth(day: Day): Day {
  const { year, month } = partsOf(day)
  return month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
}

function withStarts(unit: AxisUnit, from: Day, to: Day, next: (day: Day) => Day): OwnAxis {
  const starts = [from]
  for (let day = next(from); day <= to; day = next(day)) starts.push(day)
  starts.push(to + 1)
  return { unit, from, to, starts }
}

/** How many units the axis has. */
export const unitsOf = (axis: OwnAxis): number => axis.starts.length - 1

/** Number of a unit on the calendar, so that decades, quarters and weeks begin where the calendar has them. */
function calendarNumber(unit: AxisUnit, start: Day): number {
  const { year, month } = partsOf(start)
  if (unit === 'year') return year
  // the epoch was a Thursday; weeks begin on Mondays
  return unit === 'month' ? year * 12 + month - 1 : start + 3
}

/**
 * The bins of an axis: as few units each as make them at least so wide, by the calendar; the widest that there
 * are where nothing makes them so.
 * @param width of the plot, and the least width of a bin; CSS pixels
 */
export function binsOf(axis: OwnAxis, width: number, least: number): readonly AxisBin[] {
  const band = width / unitsOf(axis)
  const steps = STEPS[axis.unit]
  const every = steps.find(step => step * band >= least) ?? steps.at(-1)!
  const bins: AxisBin[] = []
  let held = Number.NaN
  for (let at = 0; at < unitsOf(axis); at++) {
    const number = Math.floor(calendarNumber(axis.unit, axis.starts[at]!) / every)
    const last = bins.at(-1)
    if (last && number === held) {
      last.end = at + 1
      last.to = axis.starts[at + 1]! - 1
    } else bins.push({ from: axis.starts[at]!, to: axis.starts[at + 1]! - 1, first: at, end: at + 1, every })
    held = number
  }
  // what the ends of the axis leave of a bin is no mark of its own where it is too narrow for one
  const joined = bins.length > 1 && every > 1 ? joinNarrow(bins, band, least) : bins
  return joined
}

function joinNarrow(bins: AxisBin[], band: number, least: number): AxisBin[] {
  const narrow = (bin: AxisBin) => (bin.end - bin.first) * band < least
  const [head, second] = bins
  if (head && second && narrow(head)) {
    second.first = head.first
    second.from = head.from
    bins.shift()
  }
  const tail = bins.at(-1)
  const before = bins.at(-2)
  if (tail && before && narrow(tail)) {
    before.end = tail.end
    before.to = tail.to
    bins.pop()
  }
  return bins
}

/** Days to pixels and back on an axis. */
export interface OwnScale {
  /** Width of a unit, CSS pixels. */
  band: number
  /** Pixels from the left of the plot; a day may have a fraction. */
  xOf(day: number): number
  /** The day, with fraction, at a pixel. */
  dayAt(x: number): number
}

/** @param width of the plot, CSS pixels */
export function scaleOf(axis: OwnAxis, width: number): OwnScale {
  const units = unitsOf(axis)
  const band = width / units
  const { starts } = axis
  return {
    band,
    xOf(day) {
      const at = unitAt(axis, day)
      const start = starts[at]!
      return (at + (day - start) / (starts[at + 1]! - start)) * band
    },
    dayAt(x) {
      const place = band > 0 ? x / band : 0
      const at = Math.max(0, Math.min(units - 1, Math.floor(place)))
      const start = starts[at]!
      return start + (place - at) * (starts[at + 1]! - start)
    },
  }
}

/** The unit that a day lies in; the first or the last for a day off the axis. */
export function unitAt({ starts }: OwnAxis, day: number): number {
  let [low, high] = [0, starts.length - 2]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= day) low = middle
    else high = middle - 1
  }
  return low
}
