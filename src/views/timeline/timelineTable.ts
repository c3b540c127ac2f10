import type { Dataset } from '../../data/types'
import type { Act } from '../../model/act'
import { citeLine, sourceName } from '../../model/citations'
import { displayName } from '../../model/names'
import { text } from '../../text/text'
import { dateLabel } from '../../time/format'

export interface TimelineTable {
  name: string
  columns: string[]
  rows: (string | number | null)[][]
}

/** The events of the window as a table, in date order. */
export function timelineTable(acts: readonly Act[], dataset: Dataset): TimelineTable {
  const names = (ids: readonly string[]) => ids.map(id => displayName(dataset, id)).join('; ')
  return {
    name: 'timeline',
    columns: [...text.timeline.columns],
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

/** The source line of the window: "Asmolov, Cheng; context: press reports". */
export function timelineSources(acts: readonly Act[], dataset: Dataset): string {
  const articles = new Set<string>()
  for (const { row } of acts)
    if (row.layer === 'article')
      for (const { source } of row.sources) articles.add(sourceName(dataset.sources.get(source), source))
  const parts = articles.size > 0 ? [[...articles].sort().join(', ')] : []
  if (acts.some(({ row }) => row.layer === 'context')) parts.push(text.timeline.source.context)
  return parts.join('; ') || text.timeline.source.none
}
