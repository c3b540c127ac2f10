import type { Citation, Dataset } from '../data/types'
import type { Act } from '../model/act'
import { displayName } from '../model/names'
import { eventTableText as words } from '../text/eventTable'
import { dateLabel } from '../time/format'
import type { TableData } from './tableData'

const citation = ({ source, locator }: Citation) => (locator === '' ? source : `${source}#${locator}`)

/** The events as a table for a file: dates as the dataset writes them and as the screen shows them, names for ids. */
export function eventTable(dataset: Dataset, acts: readonly Act[]): TableData {
  const names = (ids: readonly string[]) => ids.map(id => displayName(dataset, id)).join('; ')
  return {
    name: 'events',
    columns: words.columns,
    rows: acts.map(({ id, row, date, reported, inReplyTo, disputed }) => [
      id,
      date.text,
      dateLabel(date, { year: true }),
      reported?.text ?? '',
      row.kind,
      names(row.from),
      names(row.to),
      row.title,
      row.summary,
      row.occasion,
      inReplyTo.join('; '),
      row.layer,
      row.sources.map(citation).join('; '),
      disputed ? words.yes : words.no,
      row.note,
    ]),
  }
}
