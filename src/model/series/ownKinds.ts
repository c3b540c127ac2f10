import type { AxisBin, OwnAxis } from '../engine/axisBins'
import type { Engine } from '../engine/engineTypes'
import { placesWithin } from './ownYears'

/** Kinds that have a row of their own; what is left shares one. */
const ROWS_MOST = 5

/** One row of *Events by year and kind*. */
export interface KindRow {
  /** Codes of its kinds: one, or all that have no row of their own. */
  codes: readonly number[]
  /** Name of its kind; null of the row of all others. The empty name stands for events without a kind. */
  name: string | null
}

/** Codes of the kinds that a set has, the most frequent first. Counted over the whole set, so that rows stay. */
function byFrequency({ columns }: Engine): readonly number[] {
  const { names, codes } = columns.kinds
  const counts = new Float64Array(names.length)
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]! += 1
  return [...names.keys()].filter(code => counts[code]! > 0).sort((a, b) => counts[b]! - counts[a]! || a - b)
}

/** A row for each kind of a set, the most frequent first. */
export function everyKind(engine: Engine): readonly KindRow[] {
  const { names } = engine.columns.kinds
  return byFrequency(engine).map(code => ({ codes: [code], name: names[code]! }))
}

/** The rows of a set: its most frequent kinds, and one for the others. */
export function kindRows(engine: Engine): readonly KindRow[] {
  const every = everyKind(engine)
  const alone = every.length > ROWS_MOST + 1 ? ROWS_MOST : every.length
  const others = every.slice(alone).flatMap(({ codes }) => codes)
  return others.length > 0 ? [...every.slice(0, alone), { codes: others, name: null }] : every
}

/** How many kinds with a name a set has, and how many of them have a row of their own. */
export function kindsNamed(engine: Engine, rows: readonly KindRow[]): { alone: number; all: number } {
  return {
    alone: rows.filter(({ name }) => name !== null && name !== '').length,
    all: everyKind(engine).filter(({ name }) => name !== '').length,
  }
}

/** Counts by row and bin, in place: `[row * bins + bin]`, under all clauses but time. The bins must be of the axis. */
export function countKinds(
  into: Float64Array,
  engine: Engine,
  rows: readonly KindRow[],
  axis: OwnAxis,
  bins: readonly AxisBin[],
): void {
  const kinds = engine.columns.kinds.names.length
  const byYear = axis.unit === 'year'
  const counts = byYear ? engine.yearKinds : engine.placeKinds
  for (const [bin, { first, end, from, to }] of bins.entries()) {
    const places = byYear
      ? Array.from({ length: end - first }, (_, at) => first + at)
      : placesWithin(engine.cells, { first, end, from, to, every: 1 })
    for (const [at, { codes }] of rows.entries()) {
      let sum = 0
      for (const place of places) for (const code of codes) sum += counts[place * kinds + code]!
      into[at * bins.length + bin] = sum
    }
  }
}

/**
 * Events by row, under all clauses but time: what its bars hold, and what no unit of the axis holds wholly.
 * @param counts as `countKinds` gives them
 */
export function kindTotals(
  engine: Engine,
  rows: readonly KindRow[],
  axis: OwnAxis,
  counts: Float64Array,
): readonly { drawn: number; uncertain: number }[] {
  const kinds = engine.columns.kinds.names.length
  const { cells, yearKinds, placeKinds } = engine
  const bins = counts.length / rows.length
  return rows.map(({ codes }, at) => {
    let drawn = 0
    for (let bin = 0; bin < bins; bin++) drawn += counts[at * bins + bin]!
    let rest = 0
    for (const code of codes) {
      if (axis.unit === 'year') rest += yearKinds[cells.years * kinds + code]!
      else for (let place = code; place < placeKinds.length; place += kinds) rest += placeKinds[place]!
    }
    return { drawn, uncertain: axis.unit === 'year' ? rest : rest - drawn }
  })
}

/**
 * Events of a row under all clauses, that of the kinds among them.
 * @param asked names of the kinds asked for; none ask for all
 */
export function shownOf(engine: Engine, row: KindRow, asked: ReadonlySet<string>): number {
  const { names } = engine.columns.kinds
  let sum = 0
  for (const code of row.codes)
    if (asked.size === 0 || asked.has(names[code]!)) sum += engine.facets.kinds[code] ?? 0
  return sum
}
