import type { Citation, Dataset } from '../data/types'
import { citeLine, sourceName } from '../model/citations'
import { text } from '../text/text'

/** More paragraphs than this are not told one by one. */
const MOST_PLACES = 3

/**
 * The source line of a chart: each article with its paragraphs ("Cheng, ¶11"), by name alone where there are
 * many; then one word for the context, if anything on the screen rests on it.
 */
export function sourceLine(
  dataset: Dataset,
  citations: readonly Citation[],
  words: { context: string; none: string } = text.frame.sources,
): string {
  const articles = new Map<string, Citation[]>()
  let context = false
  for (const citation of citations) {
    if (dataset.sources.get(citation.source)?.layer === 'context') context = true
    else articles.set(citation.source, [...(articles.get(citation.source) ?? []), citation])
  }
  const said = [...articles].map(([id, places]) =>
    new Set(places.map(({ locator }) => locator)).size > MOST_PLACES
      ? sourceName(dataset.sources.get(id), id)
      : citeLine(dataset, places),
  )
  return [...said, ...(context ? [words.context] : [])].join('; ') || words.none
}
