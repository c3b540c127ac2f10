import type { TableData } from '../../charts/tableData'
import { textOf } from '../../data/eventColumns'
import type { Engine } from '../../model/engine/engineTypes'
import { ownActors, ownDate, ownValue } from '../../model/engine/rowWords'
import { ownListText } from '../../text/ownList'
import { dateLabel } from '../../time/format'

/** The events that match as a table for a file: what the set knows of each, and the line it came from. */
export function ownEventTable(engine: Engine): TableData {
  const { columns } = engine
  const rows: (string | number)[][] = []
  engine.each(row => {
    const { from, to } = ownActors(columns, row)
    const date = ownDate(columns, row)
    rows.push([
      columns.line[row]!,
      date.text,
      dateLabel(date),
      from.join('; '),
      to.join('; '),
      ownValue(columns.kinds, row),
      textOf(columns.titles, row),
      textOf(columns.summaries, row),
      ownValue(columns.levels, row),
      ownValue(columns.occasions, row),
      ownValue(columns.sources, row),
    ])
  })
  return { name: 'events', columns: ownListText.table, rows }
}
