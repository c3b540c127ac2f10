import { DataTable } from '../../charts/DataTable'
import type { SourcesSeries } from '../../model/series/sourcesSeries'
import { text } from '../../text/text'
import { sourceTable } from './sourceTable'

/** Every source as a table. Fetched when it is first asked for. */
export function TableOfSources({ series }: { series: SourcesSeries }) {
  return <DataTable table={sourceTable(series)} caption={text.readings.names.sources} />
}
