import { DataTable } from '../../charts/DataTable'
import type { EventIndex } from '../../model/eventIndex'
import type { ConflictSeries } from '../../model/series/conflictSeries'
import { text } from '../../text/text'
import { conflictTable } from './conflictTable'

/** The list as a table. Fetched when it is first asked for. */
export function TableOfConflicts(props: { series: ConflictSeries; index: EventIndex }) {
  return (
    <DataTable table={conflictTable(props.series, props.index)} caption={text.readings.names.conflicts} />
  )
}
