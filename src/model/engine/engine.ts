import { type CodedColumn, type EventColumns, LASTED } from '../../data/eventColumns'
import type { Filter } from '../filter'
import { stretchesOf } from '../match'
import { cellsOf, extentOf } from './cells'
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
import { type Engine, type Hits, type LaneBy, WAY_NAMES } from './engineTypes'
import { changeSize, firstFrom, type Spans, spansOf, touchesSpans, visitChanged } from './timeRows'
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

/** An engine, made in slices between which `pause` lets others have their turn. */
export async function sliceEngine(
  columns: EventColumns,
  options: EngineOptions,
  pause: () => Promise<void>,
): Promise<Engine> {
  const steps = engineSteps(columns, options)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await pause()
  }
}

const ALL_TIME = spansOf(null)

/** The codes that a facet lets pass, as a table; null where nothing is ticked. */
function allowed(names: readonly string[], ticked: readonly string[]): Uint8Array | null {
  if (ticked.length === 0) return null
  const set = new Set(ticked)
  const table = new Uint8Array(names.length)
  for (let code = 0; code < names.length; code++) if (set.has(names[code]!)) table[code] = 1
  return table
}

const sameTicks = (a: readonly string[], b: readonly string[]) =>
  a === b || (a.length === b.length && a.every((one, at) => one === b[at]))

const EMPTY: Filter = {
  time: { type: 'all' },
  actors: [],
  between: false,
  kinds: [],
  levels: [],
  directions: [],
  occasions: [],
  sources: [],
  disputed: false,
  text: '',
}

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

  let filter = EMPTY
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
  /** The sums anew, but those of one clause, which do not answer to it. */
  const recount = (bit: number) => {
    clearCounts(counts, bit)
    const views = ALL_VIEWS & ~bit
    for (let row = 0; row < rows; row++) {
      const failed = fails[row]!
      if (failed === 0) shift(row, views, 1)
      else if (failed !== bit && (failed & (failed - 1)) === 0) shift(row, failed, 1)
    }
  }

  const moveTime = (next: Spans) => {
    if (changeSize(columns, spans, next) > rows / 2) {
      for (let row = 0; row < rows; row++) {
        const failed = fails[row]!
        fails[row] = touchesSpans(next, lower[row]!, upper[row]!) ? failed & ~TIME : failed | TIME
      }
      recount(TIME)
    } else
      visitChanged(columns, spans, next, row => {
        touched += 1
        const fail = touchesSpans(next, lower[row]!, upper[row]!) ? 0 : TIME
        if ((fails[row]! & TIME) !== fail) flip(row, TIME)
      })
    spans = next
  }

  /** @param size about how many rows change */
  const moveCodes = (codes: ArrayLike<number>, table: Uint8Array | null, bit: number, size: number) => {
    const anew = size > rows / 2
    for (let row = 0; row < rows; row++) {
      const fail = table && table[codes[row]!] === 0 ? bit : 0
      if ((fails[row]! & bit) === fail) continue
      if (anew) fails[row]! ^= bit
      else flip(row, bit)
    }
    if (anew) recount(bit)
  }
  const moveFacet = (
    column: CodedColumn | null,
    before: readonly string[],
    after: readonly string[],
    bit: number,
    all: Uint32Array,
  ) => {
    if (!column || sameTicks(before, after)) return
    const [was, is] = [allowed(column.names, before), allowed(column.names, after)]
    let size = 0
    for (let code = 0; code < all.length; code++)
      if ((was?.[code] ?? 1) !== (is?.[code] ?? 1)) size += all[code]!
    moveCodes(column.codes, is, bit, size)
  }

  const moveActors = (before: Filter, after: Filter) => {
    if (before.between === after.between && sameTicks(before.actors, after.actors)) return
    const table = allowed(actors.names, after.actors)
    const between = after.between && after.actors.length >= 2
    const was = allowed(actors.names, before.actors)
    let size = between || before.between || !table || !was ? rows : 0
    if (size === 0)
      for (let code = 0; code < table!.length; code++)
        if (table![code] !== was![code]) size += whole.actors[code]!
    const anew = size > rows / 2
    const { starts, acting, codes } = actors
    for (let row = 0; row < rows; row++) {
      let fail = 0
      if (table) {
        const start = starts[row]!
        const end = starts[row + 1]!
        fail = ACTORS
        if (between) {
          if (isBetween(codes, table, start, start + acting[row]!, end)) fail = 0
        } else
          for (let at = start; at < end; at++)
            if (table[codes[at]!] === 1) {
              fail = 0
              break
            }
      }
      if ((fails[row]! & ACTORS) === fail) continue
      if (anew) fails[row]! ^= ACTORS
      else flip(row, ACTORS)
    }
    if (anew) recount(ACTORS)
  }

  const moveText = (next: Hits) => {
    if (next === hits) return
    let size = 0
    for (let row = 0; row < rows; row++) {
      const fail = next && (next[row >> 5]! & (1 << (row & 31))) === 0 ? TEXT : 0
      if ((fails[row]! & TEXT) !== fail) size += 1
    }
    const anew = size > rows / 2
    for (let row = 0; row < rows; row++) {
      const fail = next && (next[row >> 5]! & (1 << (row & 31))) === 0 ? TEXT : 0
      if ((fails[row]! & TEXT) === fail) continue
      if (anew) fails[row]! ^= TEXT
      else flip(row, TEXT)
    }
    if (anew) recount(TEXT)
    hits = next
  }

  const wayNames: readonly string[] = WAY_NAMES
  const apply = (next: Filter, found: Hits = null) => {
    touched = 0
    const before = filter
    const asked = spansOf(stretchesOf(next.time))
    const timeMoved =
      asked.length !== spans.length || asked.some(([a, b], at) => a !== spans[at]![0] || b !== spans[at]![1])
    const rest =
      found !== hits ||
      before.between !== next.between ||
      !sameTicks(before.actors, next.actors) ||
      !sameTicks(before.kinds, next.kinds) ||
      !sameTicks(before.directions, next.directions) ||
      !sameTicks(before.levels, next.levels) ||
      !sameTicks(before.occasions, next.occasions) ||
      !sameTicks(before.sources, next.sources)
    filter = next
    if (!timeMoved && !rest) return
    version.all += 1
    version.facets += 1
    if (rest) version.withoutTime += 1
    if (isUnrestricted(next, found)) {
      fails.fill(0)
      copyCounts(whole, counts)
      spans = ALL_TIME
      hits = null
      return
    }
    if (timeMoved) moveTime(asked)
    if (!rest) return
    moveFacet(columns.kinds, before.kinds, next.kinds, KINDS, whole.kinds)
    moveFacet({ names: wayNames, codes: ways }, before.directions, next.directions, WAYS, whole.ways)
    moveFacet(columns.levels, before.levels, next.levels, LEVELS, whole.levels)
    moveFacet(columns.occasions, before.occasions, next.occasions, OCCASIONS, whole.occasions)
    moveFacet(columns.sources, before.sources, next.sources, SOURCES, whole.sources)
    moveActors(before, next)
    moveText(found)
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

function isUnrestricted(filter: Filter, hits: Hits): boolean {
  const { actors, kinds, levels, directions, occasions, sources } = filter
  return (
    hits === null &&
    stretchesOf(filter.time) === null &&
    [actors, kinds, levels, directions, occasions, sources].every(ticked => ticked.length === 0)
  )
}

/** One ticked actor acts and another is addressed, or two ticked ones act. */
function isBetween(
  codes: ArrayLike<number>,
  table: Uint8Array,
  start: number,
  turn: number,
  end: number,
): boolean {
  for (let at = start; at < turn; at++) {
    const code = codes[at]!
    if (table[code] === 0) continue
    for (let other = at + 1; other < end; other++)
      if (codes[other] !== code && table[codes[other]!] === 1) return true
  }
  return false
}

/** Rows that a stretch of time may hold in part: what lasted is sure to touch each of its days. */
function wideRows({ rows, lower, upper, dateFlags }: EventColumns): Uint32Array {
  if (lower === upper) return new Uint32Array(0)
  const found: number[] = []
  for (let row = 0; row < rows; row++)
    if (lower[row] !== upper[row] && dateFlags?.[row] !== LASTED) found.push(row)
  return Uint32Array.from(found)
}
