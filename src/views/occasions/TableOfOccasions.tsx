import { DataTable } from '../../charts/DataTable'
import type { Dataset } from '../../data/types'
import type { OccasionSeries } from '../../model/series/occasionSeries'
import { text } from '../../text/text'
import { occasionTable } from './occasionTable'

/** The drawing as a table. Fetched when it is first asked for. */
export function TableOfOccasions({ series, dataset }: { series: OccasionSeries; dataset: Dataset }) {
  return <DataTable table={occasionTable(series, dataset)} caption={text.readings.names.occasions} />
}
