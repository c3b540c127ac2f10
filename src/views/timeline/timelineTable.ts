import type { TableData } from '../../charts/tableData'
import type { Dataset } from '../../data/types'
import type { Act } from '../../model/act'
import { citeLine } from '../../model/citations'
import { displayName } from '../../model/names'
import { text } from '../../text/text'
import { dateLabel } from '../../time/format'

/** The events of the window as a table, in date order. */
export function timelineTable(acts: readonly Act[], dataset: Dataset): TableData {
  const names = (ids: readonly string[]) => ids.map(id => displayName(dataset, id)).join('; ')
  return {
    name: 'timeline',
    columns: text.timeline.columns,
    rows: acts.map(({ date, row }) => [
      dateLabel(date),
      row.title,
      row.kind,
      names(row.from),
      names(row.to),
      text.timeline.layers[row.layer],
      citeLine(dataset, row.sources),
    ]),
  }
}
