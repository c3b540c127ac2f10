import { startOfYear, yearOf } from '../../time/day'
import type { Cells, Engine } from '../engine/engineTypes'
import { daysIn, type Window } from './timelineWindow'

export type DensityStep = 'day' | 'week' | 'month' | 'year' | 'decade'

/** Days of a step, the fewest. */
const DAYS: readonly (readonly [DensityStep, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 28],
  ['year', 365],
]
/** A bar narrower than this cannot be told from its neighbour, CSS pixels. */
const LEAST = 2

/** Counts of a window by stretches of the calendar and lanes; made once, counted anew in place. */
export interface Density {
  step: DensityStep
  /** How many bins are in use, the lanes of each next to each other: `[bin * lanes + lane]`. */
  bins: number
  /** How many lanes the engine has. */
  lanes: number
  /** First day of each bin, and the day after the last. */
  starts: Int32Array<ArrayBuffer>
  counts: Float64Array<ArrayBuffer>
  /** What is known only to the month or the year that the bin lies in: that bin's even share of it. */
  loose: Float64Array<ArrayBuffer>
  /** Highest count of each lane with its share of what is loose. */
  most: Float64Array<ArrayBuffer>
  /** Events that lie wholly in the bins, and those known to a month or year that reaches into them. */
  firm: number
  floating: number
}

export function emptyDensity(): Density {
  return {
    step: 'day',
    bins: 0,
    lanes: 0,
    starts: new Int32Array(1),
    counts: new Float64Array(0),
    loose: new Float64Array(0),
    most: new Float64Array(0),
    firm: 0,
    floating: 0,
  }
}

/** The finest step whose bars are wide enough. @param width of the plot, CSS pixels */
export function densityStep(window: Window, width: number): DensityStep {
  const perDay = width / daysIn(window)
  return DAYS.find(([, days]) => days * perDay >= LEAST)?.[0] ?? 'decade'
}

/** Monday on or before a day; the epoch was a Thursday. */
const monday = (day: number) => day - ((((day + 3) % 7) + 7) % 7)

/** Where bins of a step begin that a window touches, cut to the axis; fills `starts`. @returns how many there are */
function binStarts(into: Density, cells: Cells, [from, to]: Window, step: DensityStep): number {
  const first = Math.max(from, cells.first)
  const last = Math.min(to, cells.last)
  const most = last - first + 3
  if (into.starts.length < most) into.starts = new Int32Array(most)
  const { starts } = into
  let bins = 0
  if (step === 'day' || step === 'week') {
    const every = step === 'day' ? 1 : 7
    for (let day = step === 'day' ? first : monday(first); day <= last; day += every)
      starts[bins++] = Math.max(day, cells.first)
    const end = starts[bins - 1]! + every
    starts[bins] = Math.min(step === 'week' ? monday(starts[bins - 1]!) + 7 : end, cells.last + 1)
    return bins
  }
  if (step === 'month') {
    let month = cells.monthOfDay[first - cells.first]!
    const end = cells.monthOfDay[last - cells.first]!
    for (; month <= end; month++) starts[bins++] = cells.first + cells.monthStarts[month]!
    starts[bins] = cells.first + cells.monthStarts[end + 1]!
    return bins
  }
  const every = step === 'year' ? 1 : 10
  const lastYear = yearOf(last)
  let year = Math.floor(yearOf(first) / every) * every
  for (; year <= lastYear; year += every) starts[bins++] = startOfYear(Math.max(year, cells.extent[0]))
  starts[bins] = Math.min(startOfYear(year), cells.last + 1)
  return bins
}

/**
 * Counts a window of what matches everything. A month that a bin holds wholly counts in it with all that is known
 * to that month; what is known less closely than the bins is spread evenly over them as their share.
 */
export function countDensity(into: Density, engine: Engine, window: Window, step: DensityStep): void {
  const { cells, placeLanes, lanes } = engine
  const across = lanes.names.length
  const bins = binStarts(into, cells, window, step)
  into.step = step
  into.bins = bins
  into.lanes = across
  const size = bins * across
  if (into.counts.length < size) {
    into.counts = new Float64Array(size)
    into.loose = new Float64Array(size)
  }
  if (into.most.length !== across) into.most = new Float64Array(across)
  const { starts, counts, loose, most } = into
  counts.fill(0, 0, size)
  loose.fill(0, 0, size)
  for (let bin = 0; bin < bins; bin++) {
    const end = (starts[bin + 1]! - cells.first) * across
    const base = bin * across
    for (let at = (starts[bin]! - cells.first) * across; at < end; at += across)
      for (let lane = 0; lane < across; lane++) counts[base + lane]! += placeLanes[at + lane]!
  }
  let floating = 0
  const fromDay = starts[0]! - cells.first
  const toDay = starts[bins]! - 1 - cells.first
  const months = [cells.monthOfDay[fromDay]!, cells.monthOfDay[toDay]!] as const
  for (let month = months[0]; month <= months[1]; month++)
    floating += addLong(
      into,
      placeLanes,
      (cells.monthsAt + month) * across,
      across,
      cells.first + cells.monthStarts[month]!,
      cells.first + cells.monthStarts[month + 1]!,
    )
  for (let year = cells.yearOfDay[fromDay]!; year <= cells.yearOfDay[toDay]!; year++)
    floating += addLong(
      into,
      placeLanes,
      (cells.yearsAt + year) * across,
      across,
      cells.first + cells.yearStarts[year]!,
      cells.first + cells.yearStarts[year + 1]!,
    )
  into.floating = floating
  most.fill(0)
  let firm = 0
  for (let at = 0; at < size; at++) {
    const lane = at % across
    firm += counts[at]!
    const high = counts[at]! + loose[at]!
    if (high > most[lane]!) most[lane] = high
  }
  into.firm = firm
}

/** Adds what is known to one month or year, as counts where a bin holds it wholly, else as shares. @returns the number of the latter */
function addLong(
  { bins, starts, counts, loose }: Density,
  placeLanes: Uint32Array,
  place: number,
  across: number,
  from: number,
  to: number,
): number {
  let any = 0
  for (let lane = 0; lane < across; lane++) any += placeLanes[place + lane]!
  if (any === 0) return 0
  let bin = binAt(starts, bins, from)
  if (starts[bin]! <= from && starts[bin + 1]! >= to) {
    for (let lane = 0; lane < across; lane++) counts[bin * across + lane]! += placeLanes[place + lane]!
    return 0
  }
  for (; bin < bins && starts[bin]! < to; bin++) {
    const share = (Math.min(to, starts[bin + 1]!) - Math.max(from, starts[bin]!)) / (to - from)
    for (let lane = 0; lane < across; lane++) loose[bin * across + lane]! += placeLanes[place + lane]! * share
  }
  return any
}

/** The bin that a day lies in; the first or the last for a day outside. */
export function binAt(starts: Int32Array, bins: number, day: number): number {
  let [low, high] = [0, bins - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]! <= day) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * How many of what matches everything lie wholly in a window, how many may (known to a month or a year that reaches
 * into it), and how many no single year holds.
 */
export function countWindow(
  { cells, placeLanes, lanes }: Engine,
  [from, to]: Window,
): { sure: number; possibly: number; unplaced: number } {
  const across = lanes.names.length
  const at = (place: number) => {
    let sum = 0
    for (let lane = 0; lane < across; lane++) sum += placeLanes[place * across + lane]!
    return sum
  }
  const start = Math.max(from, cells.first) - cells.first
  const end = Math.min(to, cells.last) - cells.first
  let sure = 0
  let possibly = 0
  for (let day = start; day <= end; day++) sure += at(day)
  const long = (place: number, first: number, next: number) => {
    const count = at(place)
    if (first >= start && next - 1 <= end) sure += count
    else possibly += count
  }
  for (let month = cells.monthOfDay[start]!; month <= cells.monthOfDay[end]!; month++)
    long(cells.monthsAt + month, cells.monthStarts[month]!, cells.monthStarts[month + 1]!)
  for (let year = cells.yearOfDay[start]!; year <= cells.yearOfDay[end]!; year++)
    long(cells.yearsAt + year, cells.yearStarts[year]!, cells.yearStarts[year + 1]!)
  return { sure, possibly, unplaced: at(cells.restAt) }
}
