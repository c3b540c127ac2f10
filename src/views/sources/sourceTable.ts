import type { TableData } from '../../charts/tableData'
import type { SourcesSeries } from '../../model/series/sourcesSeries'
import { sourcesText } from '../../text/sources'
import { sourceDate } from './sourceWords'

/** One row a source, the articles first; the id is what other tables call it by. */
export function sourceTable({ articles, context }: SourcesSeries): TableData {
  const orNull = (cell: string) => (cell === '' ? null : cell)
  return {
    name: 'sources',
    columns: sourcesText.columns,
    rows: [...articles, ...context].map(({ source, alone, shared, figures }) => [
      source.id,
      source.layer,
      orNull(source.author),
      orNull(source.title),
      orNull(source.publisher),
      sourceDate(source),
      alone,
      shared,
      figures,
      source.reference,
    ]),
  }
}
