import type { TableData } from '../../charts/tableData'
import type { Dataset } from '../../data/types'
import { citeLine } from '../../model/citations'
import type { SupportSeries } from '../../model/series/supportSeries'
import { supportText } from '../../text/support'
import { dateLabel } from '../../time/format'
import { criticisedNames, whoActs } from './supportWords'

const words = supportText

/** Both columns as one table, in date order. */
export function supportTable(series: SupportSeries, dataset: Dataset): TableData {
  return {
    name: 'mutual-support',
    columns: words.table,
    rows: series.entries.map(entry => {
      const { act, side, supports } = entry
      return [
        dateLabel(act.date),
        words.tableSide[side] ?? side,
        whoActs(dataset, entry),
        act.row.title,
        supports === null ? null : (words.tableSide[supports] ?? supports),
        criticisedNames(dataset, entry) || null,
        words[act.row.layer],
        citeLine(dataset, act.row.sources),
      ]
    }),
  }
}
