import { type EventColumns, LASTED } from '../../data/eventColumns'
import { type Filter, type LaneBy, NO_FILTER } from '../filter'
import { stretchesOf } from '../match'
import { cellsOf } from './cells'
import { sameTicks } from './clauses'
import {
  ACTORS,
  ALL_VIEWS,
  copyCounts,
  createCounts,
  KINDS,
  LEVELS,
  OCCASIONS,
  rowShifter,
  SOURCES,
  TEXT,
  TIME,
  WAYS,
} from './counts'
import type { Engine, Hits } from './engineTypes'
import { extentOf } from './extent'
import { inSlices } from './inSlices'
import { createMoves, type Facet } from './moves'
import { shownRows } from './shownRows'
import { sameSpans, spansOf } from './timeRows'
import { lanesOf, waysOf } from './ways'

interface EngineOptions {
  sides: readonly [string, string] | null
  lanes: LaneBy
}

/** Rows counted before the page is given a chance to draw. */
const SLICE = 1 << 15

/** An engine, made at once. Use `sliceEngine` where the page must stay quick meanwhile. */
export function createEngine(columns: EventColumns, options: EngineOptions): Engine {
  const steps = engineSteps(columns, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/**
 * An engine, made in slices between which the page has its turn.
 * @throws the signal's reason where it was aborted
 */
export function sliceEngine(
  columns: EventColumns,
  options: EngineOptions,
  signal: AbortSignal,
): Promise<Engine> {
  return inSlices(engineSteps(columns, options), signal)
}

const ALL_TIME = spansOf(null)
/** The axis of a set in which nothing has a day. */
const NO_YEARS = [1970, 1970] as const

/**
 * Counts as crossfilter does: each row has a bit for each clause that it fails, and a row counts in a view where it
 * fails none but the view's own. A change looks at the rows that it concerns and moves the sums by one; where it
 * concerns most rows, the sums are made anew from those that are left.
 * @see https://crossfilter.github.io/crossfilter/
 */
function* engineSteps(columns: EventColumns, options: EngineOptions): Generator<void, Engine, void> {
  const { rows, lower, upper } = columns
  const cells = cellsOf(extentOf(columns) ?? NO_YEARS)
  yield
  const ways = waysOf(columns, options.sides)
  yield
  const lanes = lanesOf(columns, options.lanes, options.sides)
  yield
  const counts = createCounts(columns, cells, lanes)
  const whole = createCounts(columns, cells, lanes)
  const shift = rowShifter(columns, cells, lanes, ways, counts)
  /** A bit for each clause that a row fails. */
  const fails = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    if (row % SLICE === SLICE - 1) yield
    shift(row, ALL_VIEWS, 1)
  }
  copyCounts(counts, whole)
  const wide = wideRows(columns)

  let filter = NO_FILTER
  let hits: Hits = null
  let spans = ALL_TIME
  let touched = 0
  let unsure: { version: number; count: number } = { version: -1, count: 0 }
  const version = { all: 0, withoutTime: 0, facets: 0 }

  const move = createMoves({ columns, fails, counts, whole, shift, ways })
  const facets = Object.entries(move.facets) as [keyof typeof move.facets, Facet][]

  const apply = (next: Filter, found: Hits = null) => {
    touched = 0
    const before = filter
    const asked = spansOf(stretchesOf(next.time))
    const timeMoved = !sameSpans(asked, spans)
    const restMoved =
      found !== hits ||
      before.between !== next.between ||
      !sameTicks(before.actors, next.actors) ||
      facets.some(([name]) => !sameTicks(before[name], next[name]))
    filter = next
    if (!timeMoved && !restMoved) return
    version.all += 1
    version.facets += 1
    if (restMoved) version.withoutTime += 1
    const left = clausesOf(next, found)
    if (left === 0) {
      fails.fill(0)
      copyCounts(whole, counts)
      spans = ALL_TIME
      hits = null
      return
    }
    // one clause at a time: what is counted in between is under the clauses before for those that come later
    let present = clausesOf(before, hits)
    const step = (bit: number) => {
      present = (present & ~bit) | (left & bit)
      return present
    }
    if (timeMoved) touched = move.time(spans, asked, step(TIME))
    spans = asked
    if (!restMoved) return
    for (const [name, facet] of facets) move.facet(facet, before[name], next[name], step(facet.bit))
    move.ticked(before, next, step(ACTORS))
    move.text(hits, found, step(TEXT))
    hits = found
  }

  const possibly = () => {
    if (unsure.version === version.all) return unsure.count
    let count = 0
    if (spans !== ALL_TIME)
      for (let at = 0; at < wide.length; at++) {
        const row = wide[at]!
        if (fails[row] === 0 && !spans.some(([from, to]) => lower[row]! >= from && upper[row]! <= to))
          count += 1
      }
    unsure = { version: version.all, count }
    return count
  }

  const shown = shownRows(columns, fails, counts)

  return {
    columns,
    cells,
    lanes,
    sides: options.sides,
    total: rows,
    get shown() {
      return counts.shown[0]!
    },
    places: counts.places,
    yearWays: counts.yearWays,
    yearKinds: counts.yearKinds,
    placeWays: counts.placeWays,
    placeKinds: counts.placeKinds,
    placeLanes: counts.placeLanes,
    facets: {
      actors: counts.actors,
      kinds: counts.kinds,
      levels: counts.levels,
      occasions: counts.occasions,
      sources: counts.sources,
      ways: counts.ways,
    },
    version,
    get touched() {
      return touched
    },
    apply,
    possibly,
    matches: row => fails[row] === 0,
    ...shown,
  }
}

/** The bits of the clauses that ask for anything. */
function clausesOf(filter: Filter, hits: Hits): number {
  return (
    (stretchesOf(filter.time) ? TIME : 0) |
    (filter.actors.length > 0 ? ACTORS : 0) |
    (filter.kinds.length > 0 ? KINDS : 0) |
    (filter.directions.length > 0 ? WAYS : 0) |
    (filter.levels.length > 0 ? LEVELS : 0) |
    (filter.occasions.length > 0 ? OCCASIONS : 0) |
    (filter.sources.length > 0 ? SOURCES : 0) |
    (hits ? TEXT : 0)
  )
}

/** Rows that a stretch of time may hold in part: what lasted is sure to touch each of its days. */
function wideRows({ rows, lower, upper, dateFlags }: EventColumns): Uint32Array {
  if (lower === upper) return new Uint32Array(0)
  const found: number[] = []
  for (let row = 0; row < rows; row++)
    if (lower[row] !== upper[row] && dateFlags?.[row] !== LASTED) found.push(row)
  return Uint32Array.from(found)
}
