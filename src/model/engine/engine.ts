import { type EventColumns, LASTED } from '../../data/eventColumns'
import { type Filter, type LaneBy, NO_FILTER } from '../filter'
import { stretchesOf } from '../match'
import { cellsOf, extentOf } from './cells'
import { allowed, isHit, markCodes, passesActors, sameTicks, setAll, visitCodes, visitRows } from './clauses'
import {
  ACTORS,
  ALL_VIEWS,
  BLOCK_BITS,
  clearCounts,
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
import { type Engine, type Hits, WAY_NAMES } from './engineTypes'
import { inSlices } from './inSlices'
import {
  changeSize,
  firstFrom,
  markTime,
  type Spans,
  sameSpans,
  spansOf,
  touchesSpans,
  visitChanged,
} from './timeRows'
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

/**
 * Counts as crossfilter does: each row has a bit for each clause that it fails, and a row counts in a view where it
 * fails none but the view's own. A change looks at the rows that it concerns and moves the sums by one; where it
 * concerns most rows, the sums are made anew from those that are left.
 * @see https://crossfilter.github.io/crossfilter/
 */
function* engineSteps(columns: EventColumns, options: EngineOptions): Generator<void, Engine, void> {
  const { rows, lower, upper, actors } = columns
  const cells = cellsOf(extentOf(columns))
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

  const flip = (row: number, bit: number) => {
    const failed = fails[row]!
    const others = failed & ~bit
    fails[row] = failed ^ bit
    const by = failed & bit ? 1 : -1
    if (others === 0) shift(row, ALL_VIEWS & ~bit, by)
    else if ((others & (others - 1)) === 0) shift(row, others, by)
  }
  /**
   * The sums anew after a change of one clause, but its own, which do not answer to it. Where one clause alone is
   * left, its own sums are those without any.
   */
  const recount = (bit: number, left: number) => {
    clearCounts(counts, bit)
    const alone = (left & (left - 1)) === 0 ? left : 0
    if (alone !== 0 && alone !== bit) copyCounts(whole, counts, alone)
    const views = ALL_VIEWS & ~bit & ~alone
    for (let row = 0; row < rows; row++) {
      const failed = fails[row]!
      if (failed === 0) shift(row, views, 1)
      else if (alone === 0 && failed !== bit && (failed & (failed - 1)) === 0) shift(row, failed, 1)
    }
  }
  const isMost = (size: number) => size > rows / 2

  const moveTime = (next: Spans, left: number) => {
    if (isMost(changeSize(columns, spans, next))) {
      markTime(fails, columns, next)
      recount(TIME, left)
    } else
      visitChanged(columns, spans, next, row => {
        touched += 1
        const fail = touchesSpans(next, lower[row]!, upper[row]!) ? 0 : TIME
        if ((fails[row]! & TIME) !== fail) flip(row, TIME)
      })
    spans = next
  }

  const moveFacet = (
    { column, all, bit }: Facet,
    before: readonly string[],
    after: readonly string[],
    left: number,
  ) => {
    if (!column || sameTicks(before, after)) return
    const [was, is] = [allowed(column.names, before), allowed(column.names, after)]
    let size = 0
    for (let code = 0; code < all.length; code++)
      if ((was?.[code] ?? 1) !== (is?.[code] ?? 1)) size += all[code]!
    if (!is || isMost(size)) {
      if (is) markCodes(fails, bit, column.codes, is)
      else setAll(fails, bit, false)
      recount(bit, left)
    } else visitCodes(fails, bit, column.codes, is, row => flip(row, bit))
  }

  const moveActors = (before: Filter, after: Filter, left: number) => {
    if (before.between === after.between && sameTicks(before.actors, after.actors)) return
    const was = allowed(actors.names, before.actors)
    const is = allowed(actors.names, after.actors)
    if (!is) {
      if (!was) return
      setAll(fails, ACTORS, false)
      return recount(ACTORS, left)
    }
    const isPair = after.between && new Set(after.actors).size > 1
    const wasPair = before.between && new Set(before.actors).size > 1
    if (!was) setAll(fails, ACTORS, true)
    // a row can only change with one of its actors, or with what is asked of all that are ticked
    const concerned = (code: number) =>
      (was?.[code] ?? 0) !== is[code] || (isPair !== wasPair && is[code] === 1)
    const settle = (row: number) => {
      const fail = passesActors(actors, is, isPair, row) ? 0 : ACTORS
      if ((fails[row]! & ACTORS) === fail) return
      if (was) flip(row, ACTORS)
      else fails[row]! ^= ACTORS
    }
    for (let code = 0; code < is.length; code++) if (concerned(code)) visitRows(actors.rowLists, code, settle)
    if (!was) recount(ACTORS, left)
  }

  const moveText = (next: Hits, left: number) => {
    if (next === hits) return
    let size = 0
    for (let row = 0; row < rows; row++) if (isHit(next, row) !== isHit(hits, row)) size += 1
    const anew = isMost(size)
    for (let row = 0; row < rows; row++) {
      const fail = isHit(next, row) ? 0 : TEXT
      if ((fails[row]! & TEXT) === fail) continue
      if (anew) fails[row]! ^= TEXT
      else flip(row, TEXT)
    }
    if (anew) recount(TEXT, left)
    hits = next
  }

  const facets = {
    kinds: { column: columns.kinds, all: whole.kinds, bit: KINDS },
    directions: { column: { names: WAY_NAMES, codes: ways }, all: whole.ways, bit: WAYS },
    levels: { column: columns.levels, all: whole.levels, bit: LEVELS },
    occasions: { column: columns.occasions, all: whole.occasions, bit: OCCASIONS },
    sources: { column: columns.sources, all: whole.sources, bit: SOURCES },
  } satisfies Record<string, Facet>
  const facetNames = Object.keys(facets) as (keyof typeof facets)[]

  const apply = (next: Filter, found: Hits = null) => {
    touched = 0
    const before = filter
    const asked = spansOf(stretchesOf(next.time))
    const timeMoved = !sameSpans(asked, spans)
    const restMoved =
      found !== hits ||
      before.between !== next.between ||
      !sameTicks(before.actors, next.actors) ||
      facetNames.some(name => !sameTicks(before[name], next[name]))
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
    if (timeMoved) moveTime(asked, step(TIME))
    if (!restMoved) return
    for (const name of facetNames) moveFacet(facets[name], before[name], next[name], step(facets[name].bit))
    moveActors(before, next, step(ACTORS))
    moveText(found, step(TEXT))
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

  /** Rows that match, from a row on, until `take` says false. */
  const walk = (from: number, take: (row: number) => boolean) => {
    for (let row = from; row < rows; row++) {
      if ((row & ((1 << BLOCK_BITS) - 1)) === 0)
        while (row < rows && counts.blocks[row >> BLOCK_BITS] === 0) row += 1 << BLOCK_BITS
      if (row < rows && fails[row] === 0 && !take(row)) return
    }
  }

  const page = (offset: number, limit: number) => {
    let block = 0
    let skip = offset
    while (block < counts.blocks.length && counts.blocks[block]! <= skip) skip -= counts.blocks[block++]!
    const found = new Uint32Array(Math.max(0, Math.min(limit, counts.shown[0]! - offset)))
    let at = 0
    if (found.length > 0)
      walk(block << BLOCK_BITS, row => {
        if (skip > 0) skip -= 1
        else found[at++] = row
        return at < found.length
      })
    return found
  }

  const between = (from: number, to: number, limit: number) => {
    const found: number[] = []
    const plain = lower === upper
    walk(plain ? firstFrom(lower, null, from) : 0, row => {
      if (plain && lower[row]! > to) return false
      if (lower[row]! <= to && upper[row]! >= from) found.push(row)
      return found.length < limit
    })
    return Uint32Array.from(found)
  }

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
    page,
    matches: row => fails[row] === 0,
    placeOf: row => {
      const block = row >> BLOCK_BITS
      let before = 0
      for (let at = 0; at < block; at++) before += counts.blocks[at]!
      for (let at = block << BLOCK_BITS; at < row; at++) if (fails[at] === 0) before += 1
      return before
    },
    between,
    each: visit =>
      walk(0, row => {
        visit(row)
        return true
      }),
  }
}

/** A facet with one value a row. */
interface Facet {
  column: { names: readonly string[]; codes: ArrayLike<number> } | null
  /** How many rows each value has, under no filter. */
  all: Uint32Array
  bit: number
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
