import { binWords } from '../../charts/binWords'
import type { TableData } from '../../charts/tableData'
import type { AxisBin, OwnAxis } from '../../model/engine/axisBins'
import { binsOf } from '../../model/engine/axisBins'
import type { Engine } from '../../model/engine/engineTypes'
import type { TimeClause } from '../../model/filter'
import { countYears, emptyYears, type OwnYears } from '../../model/series/ownYears'
import { ownText } from '../../text/ownCharts'

const words = ownText.years

/** What goes each way in words; nothing where the bars have no ways. */
export function waysWords(
  up: number,
  down: number,
  years: OwnYears,
  sides: readonly [string, string] | null,
): readonly string[] {
  if (!years.twoWays || !sides) return []
  return [words.way(up, sides[0], sides[1]), words.way(down, sides[1], sides[0])]
}

/** Sums of what a mark to press holds, over the bars under it. */
export function sumsOf(years: OwnYears, mark: AxisBin): { up: number; down: number; all: number } {
  const sums = { up: 0, down: 0, all: 0 }
  for (const [at, bin] of years.bins.entries()) {
    if (bin.first < mark.first || bin.end > mark.end) continue
    sums.up += years.up[at]!
    sums.down += years.down[at]!
    sums.all += years.all[at]!
  }
  return sums
}

/** Name of a toggle: "2020: 1,204 events, 801 from USA to CHN, 403 from CHN to USA". */
export function markName(axis: OwnAxis, mark: AxisBin, years: OwnYears, engine: Engine): string {
  const { up, down, all } = sumsOf(years, mark)
  return words.binName(binWords(axis.unit, mark), all, waysWords(up, down, years, engine.sides))
}

/** The caption: how many, how many of them are in the filter where it asks for a time, and how many go another way. */
export function extentWords(years: OwnYears, engine: Engine, axis: OwnAxis, time: TimeClause): string {
  const { up, down, others } = years.totals
  const shown = time.type === 'all' ? null : engine.shown
  return words.extent(axis.unit, up + down + others, shown, years.twoWays ? years.totals : null)
}

/** The table of *Events by year*: a row a unit of the axis, and last what none of them holds. */
export function yearsTable(engine: Engine, axis: OwnAxis): TableData {
  const bins = binsOf(axis, Number.POSITIVE_INFINITY, 0)
  const years = emptyYears(engine, bins)
  countYears(years, engine, axis)
  const { columns } = words
  const { sides } = engine
  const ways = years.twoWays && sides
  return {
    name: 'events-by-year',
    columns: [
      columns.when[axis.unit],
      columns.events,
      ...(ways ? [columns.way(sides[0], sides[1]), columns.way(sides[1], sides[0]), columns.others] : []),
    ],
    rows: [
      ...bins.map((bin, at): (string | number | null)[] => {
        const [all, up, down] = [years.all[at]!, years.up[at]!, years.down[at]!]
        return [binWords(axis.unit, bin), all, ...(ways ? [up, down, all - up - down] : [])]
      }),
      ...(years.uncertain > 0
        ? [[words.uncertainRow[axis.unit], years.uncertain, ...(ways ? [null, null, null] : [])]]
        : []),
    ],
  }
}
