import type { EventColumns } from '../../data/eventColumns'
import type { Filter } from '../filter'
import { allowed, isHit, markCodes, passesActors, sameTicks, setAll, visitCodes, visitRows } from './clauses'
import {
  ACTORS,
  ALL_VIEWS,
  type Counts,
  clearCounts,
  copyCounts,
  KINDS,
  LEVELS,
  OCCASIONS,
  SOURCES,
  TEXT,
  TIME,
  WAYS,
} from './counts'
import { type Hits, WAY_NAMES } from './engineTypes'
import { changeSize, markTime, type Spans, touchesSpans, visitChanged } from './timeRows'

/** A facet with one value a row. */
export interface Facet {
  column: { names: readonly string[]; codes: ArrayLike<number> } | null
  /** How many rows each value has, under no filter. */
  all: Uint32Array
  bit: number
}

interface Ground {
  columns: EventColumns
  /** A bit for each clause that a row fails. */
  fails: Uint8Array
  /** The sums as they are, and those of no filter. */
  counts: Counts
  whole: Counts
  /** See `rowShifter`. */
  shift: (row: number, views: number, by: number) => void
  ways: Uint8Array
}

/**
 * The changes of each clause: they set the bits of the rows concerned and bring the sums along. `left` has the bits
 * of the clauses that ask for anything after the change.
 */
export function createMoves({ columns, fails, counts, whole, shift, ways }: Ground) {
  const { rows, lower, upper, actors } = columns
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

  const time = (before: Spans, next: Spans, left: number): number => {
    let touched = 0
    if (isMost(changeSize(columns, before, next))) {
      markTime(fails, columns, next)
      recount(TIME, left)
    } else
      visitChanged(columns, before, next, row => {
        touched += 1
        const fail = touchesSpans(next, lower[row]!, upper[row]!) ? 0 : TIME
        if ((fails[row]! & TIME) !== fail) flip(row, TIME)
      })
    return touched
  }

  const facet = (
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

  const ticked = (before: Filter, after: Filter, left: number) => {
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

  const text = (before: Hits, next: Hits, left: number) => {
    if (next === before) return
    let size = 0
    for (let row = 0; row < rows; row++) if (isHit(next, row) !== isHit(before, row)) size += 1
    const anew = isMost(size)
    for (let row = 0; row < rows; row++) {
      const fail = isHit(next, row) ? 0 : TEXT
      if ((fails[row]! & TEXT) === fail) continue
      if (anew) fails[row]! ^= TEXT
      else flip(row, TEXT)
    }
    if (anew) recount(TEXT, left)
  }

  const facets = {
    kinds: { column: columns.kinds, all: whole.kinds, bit: KINDS },
    directions: { column: { names: WAY_NAMES, codes: ways }, all: whole.ways, bit: WAYS },
    levels: { column: columns.levels, all: whole.levels, bit: LEVELS },
    occasions: { column: columns.occasions, all: whole.occasions, bit: OCCASIONS },
    sources: { column: columns.sources, all: whole.sources, bit: SOURCES },
  } satisfies Record<string, Facet>
  return { time, facets, facet, ticked, text }
}
