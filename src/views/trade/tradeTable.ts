import type { TableData } from '../../charts/tableData'
import type { Dataset } from '../../data/types'
import { citeLine } from '../../model/citations'
import type { TradeSeries } from '../../model/series/tradeSeries'
import { text } from '../../text/text'
import { dateLabel } from '../../time/format'

const words = text.trade
const MILLION = 1_000_000

/** Every figure of the layers shown, drawn or not, each series by its name; values in millions of dollars. */
export function tradeTable(series: TradeSeries, dataset: Dataset): TableData {
  return {
    name: 'trade',
    columns: words.columns,
    rows: series.rows.map(({ row, drawn }) => [
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
  }
}
