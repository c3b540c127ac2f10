import { DataTable } from '../../charts/DataTable'
import type { EventIndex } from '../../model/eventIndex'
import type { Filter, Rule } from '../../model/filter'
import { text } from '../../text/text'
import { openersTable } from './openersTable'

/** The table that takes the place of the drawing. */
export function TableOfOpeners({ index, filter, rule }: { index: EventIndex; filter: Filter; rule: Rule }) {
  return (
    <DataTable
      table={openersTable(index, filter, rule)}
      caption={text.frame.tableOf(text.readings.names.openers)}
    />
  )
}
