import { DataTable } from '../../charts/DataTable'
import type { Dataset } from '../../data/types'
import type { EvidenceSeries } from '../../model/series/evidenceSeries'
import { text } from '../../text/text'
import { evidenceTable } from './evidenceTable'

/** The table that takes the place of the matrix. */
export function TableOfEvidence(props: {
  series: EvidenceSeries
  leaders: readonly [string, string]
  dataset: Dataset
}) {
  return (
    <DataTable
      table={evidenceTable(props.series, props.leaders, props.dataset)}
      caption={text.frame.tableOf(text.readings.names.evidence)}
    />
  )
}
