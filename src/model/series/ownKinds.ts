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

/** The rows of a set: its most frequent kinds, and one for the others. Counted over the whole set, so that rows stay. */
export function kindRows({ columns }: Engine): readonly KindRow[] {
  const { names, codes } = columns.kinds
  const counts = new Float64Array(names.length)
  for (let row = 0; row < codes.length; row++) counts[codes[row]!]! += 1
  const frequent = [...names.keys()]
    .filter(code => counts[code]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
  const alone = frequent.length > ROWS_MOST + 1 ? ROWS_MOST : frequent.length
  const rows: KindRow[] = frequent.slice(0, alone).map(code => ({ codes: [code], name: names[code]! }))
  const others = frequent.slice(alone)
  return others.length > 0 ? [...rows, { codes: others, name: null }] : rows
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

/** Events of a row's kinds under all clauses but that of the kinds. */
export function totalOf(engine: Engine, row: KindRow): number {
  let sum = 0
  for (const code of row.codes) sum += engine.facets.kinds[code] ?? 0
  return sum
}
