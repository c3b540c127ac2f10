import { DataTable } from '../../charts/DataTable'
import type { Dataset } from '../../data/types'
import type { TradeSeries } from '../../model/series/tradeSeries'
import { text } from '../../text/text'
import { tradeTable } from './tradeTable'

/** The drawing as a table. Fetched when it is first asked for. */
export function TableOfTrade({ series, dataset }: { series: TradeSeries; dataset: Dataset }) {
  return <DataTable table={tradeTable(series, dataset)} caption={text.trade.name} />
}
