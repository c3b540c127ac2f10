import { figure } from '../../charts/figures'
import type { TableData } from '../../charts/tableData'
import type { Dataset, TradeRow } from '../../data/types'
import { compareBounds } from '../../model/bounds'
import { citeLine } from '../../model/citations'
import type { TradeSeries } from '../../model/series/tradeSeries'
import { text } from '../../text/text'
import { dateLabel } from '../../time/format'

const words = text.trade
const MILLION = 1_000_000
const VALUE = 4
const FLOWS = Object.keys(words.flows)

/**
 * Every figure of the layers shown, drawn or not, each series by its name; values in millions of dollars. In
 * order of period, series, flow and vintage.
 */
export function tradeTable(series: TradeSeries, dataset: Dataset): TableData {
  const entries = [...series.rows].sort((a, b) => inOrder(a.row, b.row))
  return {
    name: 'trade',
    columns: words.columns,
    rows: entries.map(({ row, drawn }) => [
      dateLabel(row.period),
      row.series,
      words.flows[row.flow],
      words.vintages[row.vintage],
      row.valueUsd / MILLION,
      row.precisionUsd / MILLION,
      row.status === 'printed' ? words.printed : words.computed,
      row.layer === 'article' ? words.article : words.context,
      drawn ? words.yes : words.no,
      citeLine(dataset, row.sources),
    ]),
    written: (line, column) => {
      const row = entries[line]?.row
      return column === VALUE && row?.status === 'computed'
        ? words.approx(figure(row.valueUsd / MILLION))
        : undefined
    },
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
