import type { AxisBin, OwnAxis } from '../engine/axisBins'
import type { Engine } from '../engine/engineTypes'

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

/** Counts by row and bin, in place: `[row * bins + bin]`, under all clauses but time. */
export function countKinds(
  into: Float64Array,
  engine: Engine,
  rows: readonly KindRow[],
  bins: readonly AxisBin[],
): void {
  const kinds = engine.columns.kinds.names.length
  const { yearKinds } = engine
  into.fill(0)
  for (let at = 0; at < rows.length; at++)
    for (let bin = 0; bin < bins.length; bin++) {
      const { first, end } = bins[bin]!
      let sum = 0
      for (let year = first; year < end; year++)
        for (const code of rows[at]!.codes) sum += yearKinds[year * kinds + code]!
      into[at * bins.length + bin] = sum
    }
}

/** Events of a row's kinds under all clauses but that of the kinds. */
export function totalOf(engine: Engine, row: KindRow): number {
  let sum = 0
  for (const code of row.codes) sum += engine.facets.kinds[code] ?? 0
  return sum
}

/** The engine counts kinds by year alone, so that an axis of months or days is read by its years here. */
export function yearsOnly({ cells }: Engine): OwnAxis {
  const starts = Array.from(cells.yearStarts, start => cells.first + start)
  return { unit: 'year', from: cells.first, to: cells.last, starts }
}
