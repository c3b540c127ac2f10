import { binWords } from '../../charts/binWords'
import type { TableData } from '../../charts/tableData'
import { type AxisBin, binsOf, type OwnAxis } from '../../model/engine/axisBins'
import type { Engine } from '../../model/engine/engineTypes'
import { countKinds, everyKind, type KindRow, kindTotals, shownOf } from '../../model/series/ownKinds'
import { ownText } from '../../text/ownCharts'

const words = ownText.kinds

/** Name of a row. */
export const rowName = ({ name, codes }: KindRow): string =>
  name === null ? words.others(codes.length) : name === '' ? ownText.noKind : name

/** Counts by row and bin, made anew when first asked for after a change; with what each row holds in all. */
export interface CountedKinds {
  counts: Float64Array
  totals: readonly { drawn: number; uncertain: number }[]
}

/** Counts of a set's kinds under the present filter, and never twice under the same. */
export function countedKinds(
  engine: Engine,
  rows: readonly KindRow[],
  axis: OwnAxis,
  bins: readonly AxisBin[],
): () => CountedKinds {
  const counts = new Float64Array(rows.length * bins.length)
  let made: CountedKinds = { counts, totals: [] }
  let version = -1
  return () => {
    if (version !== engine.version.withoutTime) {
      version = engine.version.withoutTime
      countKinds(counts, engine, rows, axis, bins)
      made = { counts, totals: kindTotals(engine, rows, axis, counts) }
    }
    return made
  }
}

/** What stands beside a row's name, and the name of its toggle: both agree with its bars. */
export function totalWords(
  engine: Engine,
  row: KindRow,
  { drawn, uncertain }: CountedKinds['totals'][number],
  axis: OwnAxis,
  asked: { kinds: ReadonlySet<string>; time: boolean },
): { said: string; name: string } {
  if (asked.time) {
    const shown = shownOf(engine, row, asked.kinds)
    return {
      said: words.within(shown, drawn + uncertain),
      name: words.rowWithin(rowName(row), shown, drawn + uncertain),
    }
  }
  return {
    said: words.total(drawn, uncertain),
    name: `${words.rowName(rowName(row), drawn)}${uncertain > 0 ? words.rowUncertain(axis.unit, uncertain) : ''}`,
  }
}

/** The table of *Events by year and kind*: a column for every kind, and last what no unit of the axis holds. */
export function kindsTable(engine: Engine, axis: OwnAxis): TableData {
  const bins = binsOf(axis, Number.POSITIVE_INFINITY, 0)
  const rows = everyKind(engine)
  const { counts, totals } = countedKinds(engine, rows, axis, bins)()
  return {
    name: 'events-by-year-and-kind',
    columns: [ownText.years.columns.when[axis.unit], ...rows.map(rowName)],
    rows: [
      ...bins.map((bin, at) => [
        binWords(axis.unit, bin),
        ...rows.map((_, row) => counts[row * bins.length + at]!),
      ]),
      ...(totals.some(({ uncertain }) => uncertain > 0)
        ? [[ownText.years.uncertainRow[axis.unit], ...totals.map(({ uncertain }) => uncertain)]]
        : []),
    ],
  }
}
