import { type AxisBin, type OwnAxis, unitAt } from '../engine/axisBins'
import { type Cells, type Engine, WAY_NAMES, WAYS_COUNTED } from '../engine/engineTypes'
import type { Bars, TimeClause } from '../filter'
import { stretchesOf } from '../match'

const FORTH = WAY_NAMES.indexOf('dprk-to-prc')
const BACK = WAY_NAMES.indexOf('prc-to-dprk')

/** What is counted of a set by bins of time, under all clauses but time. */
export interface OwnYears {
  bins: readonly AxisBin[]
  /** True where bars rise and hang by who addresses whom; else all events rise. */
  twoWays: boolean
  /** By bin: what rises, what hangs, and all events, those that are not drawn among them. */
  up: Float64Array<ArrayBuffer>
  down: Float64Array<ArrayBuffer>
  all: Float64Array<ArrayBuffer>
  /** Sums of what is drawn, and of what is not because it goes another way. */
  totals: { up: number; down: number; others: number }
  /** Events that no unit of the axis holds wholly. */
  uncertain: number
}

/** Whether a set says who addresses whom of two sides, so that bars may rise and hang. */
export const hasWays = ({ sides, columns }: Engine): boolean => sides !== null && columns.directed

/**
 * What a set's bars are made of before the first count: arrays of the length of the bins.
 * @param drawn `all` lets every event rise, whichever way it goes
 */
export function emptyYears(engine: Engine, bins: readonly AxisBin[], drawn: Bars = 'sides'): OwnYears {
  const room = () => new Float64Array(bins.length)
  return {
    bins,
    twoWays: drawn === 'sides' && hasWays(engine),
    up: room(),
    down: room(),
    all: room(),
    totals: { up: 0, down: 0, others: 0 },
    uncertain: 0,
  }
}

/** Counts the bins anew, in place. The bins must be of the axis given, and that of the engine's own years or finer. */
export function countYears(into: OwnYears, engine: Engine, axis: OwnAxis): void {
  const { bins, twoWays, up, down, all, totals } = into
  const { cells, places, yearWays, placeWays } = engine
  let counted = 0
  totals.up = 0
  totals.down = 0
  for (let at = 0; at < bins.length; at++) {
    const bin = bins[at]!
    let [forth, back, sum] = [0, 0, 0]
    if (axis.unit === 'year') {
      for (let year = bin.first; year < bin.end; year++) {
        const base = year * WAYS_COUNTED
        for (let way = 0; way < WAYS_COUNTED; way++) sum += yearWays[base + way]!
        forth += yearWays[base + FORTH]!
        back += yearWays[base + BACK]!
      }
    } else
      for (const place of placesWithin(cells, bin)) {
        const base = place * WAYS_COUNTED
        sum += places[place]!
        forth += placeWays[base + FORTH]!
        back += placeWays[base + BACK]!
      }
    all[at] = sum
    up[at] = twoWays ? forth : sum
    down[at] = twoWays ? back : 0
    counted += sum
    totals.up += up[at]!
    totals.down += down[at]!
  }
  totals.others = counted - totals.up - totals.down
  if (axis.unit === 'year') {
    into.uncertain = places[cells.restAt] ?? 0
    return
  }
  let whole = 0
  for (let at = 0; at < places.length; at++) whole += places[at]!
  into.uncertain = whole - counted - places[cells.offAt]!
}

/** The places that lie wholly within the days of a bin: its days, and the months of which it holds each day. */
export function placesWithin(cells: Cells, { from, to }: AxisBin): readonly number[] {
  const start = from - cells.first
  const end = to - cells.first
  const places = Array.from({ length: end - start + 1 }, (_, at) => start + at)
  for (let month = cells.monthOfDay[start]!; month <= cells.monthOfDay[end]!; month++)
    if (cells.monthStarts[month]! >= start && cells.monthStarts[month + 1]! - 1 <= end)
      places.push(cells.monthsAt + month)
  return places
}

/** Which bins the time clause touches: 1 for ink, 0 for tint. */
export function inkOf(bins: readonly AxisBin[], time: TimeClause, ink: Uint8Array): void {
  const stretches = stretchesOf(time)
  if (stretches === null) {
    ink.fill(1)
    return
  }
  for (let at = 0; at < bins.length; at++) {
    const { from, to } = bins[at]!
    ink[at] = stretches.some(
      ({ lower, upper }) => (lower === null || lower <= to) && (upper === null || upper >= from),
    )
      ? 1
      : 0
  }
}

/** The years of a bin of a year axis, first and last, both included. */
export const yearsOfBin = (engine: Engine, bin: AxisBin): readonly number[] =>
  Array.from({ length: bin.end - bin.first }, (_, at) => engine.cells.extent[0] + bin.first + at)

/** The bin that a day lies in. */
export function binOf(axis: OwnAxis, bins: readonly AxisBin[], day: number): number {
  const unit = unitAt(axis, day)
  return bins.findIndex(bin => unit >= bin.first && unit < bin.end)
}
