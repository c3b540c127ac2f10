import type { Dataset } from '../data/types'
import type { Act } from '../model/act'
import { sourceName } from '../model/citations'
import { text } from '../text/text'

/** The source line of acts: "Asmolov, Cheng; context: press reports". */
export function actSources(acts: readonly Act[], dataset: Dataset): string {
  const articles = new Set<string>()
  for (const { row } of acts)
    if (row.layer === 'article')
      for (const { source } of row.sources) articles.add(sourceName(dataset.sources.get(source), source))
  const parts = articles.size > 0 ? [[...articles].sort().join(', ')] : []
  if (acts.some(({ row }) => row.layer === 'context')) parts.push(text.timeline.source.context)
  return parts.join('; ') || text.timeline.source.none
}
