import { figure } from '../../charts/figures'
import type { TableData } from '../../charts/tableData'
import type { Dataset, TradeRow } from '../../data/types'
import { compareBounds } from '../../model/bounds'
import { citeLine } from '../../model/citations'
import { monthGaps } from '../../model/series/monthGaps'
import type { TradeSeries } from '../../model/series/tradeSeries'
import { text } from '../../text/text'
import { tradeTableText } from '../../text/tradeTable'
import { dayOf } from '../../time/day'
import { dateLabel } from '../../time/format'

const words = text.trade
const own = tradeTableText
const MILLION = 1_000_000
const VALUE = 4
const ROUNDED = 5
const FLOWS = Object.keys(own.flows)

/** A row: its first day, its cells, and how its value and its rounding are written. */
type Line = readonly [
  from: number,
  cells: readonly (string | number | null)[],
  written: Readonly<Record<number, string | undefined>>,
]

/**
 * Every figure of the layers shown, drawn or not, each series by its name; values in millions of dollars. In
 * order of period, series, flow and vintage. By month, a month that no source gives has a row that says so.
 */
export function tradeTable(series: TradeSeries, dataset: Dataset): TableData {
  const entries = [...series.rows].sort((a, b) => inOrder(a.row, b.row))
  const figures = entries.map(
    ({ row, drawn }): Line => [
      row.period.bounds.lower ?? 0,
      [
        dateLabel(row.period),
        row.series,
        own.flows[row.flow],
        own.vintages[row.vintage],
        row.valueUsd / MILLION,
        row.precisionUsd / MILLION,
        row.status === 'printed' ? own.printed : words.computed,
        row.layer === 'article' ? words.article : words.context,
        drawn ? own.yes : own.no,
        citeLine(dataset, row.sources),
      ],
      {
        [VALUE]: row.status === 'computed' ? words.approx(figure(row.valueUsd / MILLION)) : undefined,
        // to two decimals a thousand dollars would be none
        [ROUNDED]: (row.precisionUsd / MILLION).toLocaleString('en-GB', { maximumFractionDigits: 6 }),
      },
    ],
  )
  const gaps = monthGaps(series.months).map(({ year, month }): Line => {
    const none = [null, null, null, null, null, own.no, null]
    const label = `${text.months[month - 1]} ${year}`
    return [dayOf(year, month, 1), [label, series.series, own.gap(own.flows.total), ...none], {}]
  })
  const lines = [...figures, ...gaps].sort(([a], [b]) => a - b)
  return {
    name: 'trade',
    columns: own.columns,
    rows: lines.map(([, cells]) => cells),
    written: (line, column) => lines[line]?.[2][column],
  }
}

function inOrder(a: TradeRow, b: TradeRow): number {
  return (
    compareBounds(a.period.bounds, b.period.bounds) ||
    a.series.localeCompare(b.series) ||
    FLOWS.indexOf(a.flow) - FLOWS.indexOf(b.flow) ||
    a.vintage.localeCompare(b.vintage)
  )
}
