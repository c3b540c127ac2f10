import type { TableData } from '../../charts/tableData'
import { citeShort } from '../../model/citations'
import type { EventIndex } from '../../model/eventIndex'
import { targetOf } from '../../model/labels'
import type { ConflictSeries } from '../../model/series/conflictSeries'
import { conflictsText } from '../../text/conflicts'

const words = conflictsText

/** The conflicts as a table, one row a claim; what is outside the filter is last, as in the list. */
export function conflictTable(series: ConflictSeries, index: EventIndex): TableData {
  const conflicts = [...series.groups.flatMap(group => group.conflicts), ...series.outside]
  return {
    name: 'conflicts',
    columns: words.table,
    rows: conflicts.flatMap(({ kind, row, claims }) => {
      const concerns = row.targets.flatMap(target => targetOf(index, target)?.label ?? []).join('; ')
      return claims.map(({ claim, source, layer }) => [
        words.kinds[kind],
        concerns,
        claim,
        citeShort(index.dataset, source),
        words[layer],
        row.note || null,
      ])
    }),
  }
}
