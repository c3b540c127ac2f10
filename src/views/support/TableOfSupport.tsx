import { DataTable } from '../../charts/DataTable'
import type { Dataset } from '../../data/types'
import type { SupportSeries } from '../../model/series/supportSeries'
import { text } from '../../text/text'
import { supportTable } from './supportTable'

/** Both columns as a table. Fetched when it is first asked for. */
export function TableOfSupport({ series, dataset }: { series: SupportSeries; dataset: Dataset }) {
  return <DataTable table={supportTable(series, dataset)} caption={text.readings.names.support} />
}
