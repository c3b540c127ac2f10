import type { TableData } from '../../charts/tableData'
import type { Dataset } from '../../data/types'
import { citeLine } from '../../model/citations'
import { displayName } from '../../model/names'
import { type OccasionSeries, onAnniversary } from '../../model/series/occasionSeries'
import { occasionsText as words } from '../../text/occasions'
import { dateLabel } from '../../time/format'

/** The table of *Occasions*: all that is drawn or listed beneath, in date order. */
export function occasionTable(series: OccasionSeries, dataset: Dataset): TableData {
  const names = (ids: readonly string[]) => ids.map(id => displayName(dataset, id)).join('; ') || null
  return {
    name: 'occasions',
    columns: words.columns,
    rows: series.acts.map(act => [
      act.year === null ? null : String(act.year),
      dateLabel(act.date),
      act.row.title,
      names(act.row.from),
      names(act.row.to),
      act.row.occasion || null,
      words.cells[onAnniversary(act)],
      words.layers[act.row.layer],
      citeLine(dataset, act.row.sources),
    ]),
  }
}
