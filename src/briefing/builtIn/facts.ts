import type { Citation, Dataset } from '../../data/types'
import { citeLine, sourceName } from '../../model/citations'
import { createIndex, type EventIndex } from '../../model/eventIndex'
import { shortLeaders } from '../../model/names'

/** What every scene is told from. */
export interface Facts {
  dataset: Dataset
  /** What the articles alone say, and what the context layer adds to it. */
  articles: EventIndex
  context: EventIndex
  kim: string
  xi: string
  /** The authors of the two articles. */
  cheng: string
  asmolov: string
}

/** The tables as the built-in scenes ask them. */
export function factsOf(dataset: Dataset): Facts {
  const [kim, xi] = shortLeaders(dataset)
  const author = (id: string) => sourceName(dataset.sources.get(id), id)
  return {
    dataset,
    articles: createIndex(dataset, { context: false, background: false }),
    context: createIndex(dataset, { context: true, background: false }),
    kim,
    xi,
    cheng: author('cheng-2021'),
    asmolov: author('asmolov-2022'),
  }
}

/** Where something stands: "Cheng, ¶8, ¶11; Asmolov, ¶3", the paragraphs of a source in their order. */
export function standsIn(dataset: Dataset, citations: readonly Citation[]): string {
  const paragraph = ({ locator }: Citation) => Number(/^p(\d+)$/.exec(locator)?.[1] ?? 0)
  return citeLine(
    dataset,
    [...citations].sort((a, b) => (a.source === b.source ? paragraph(a) - paragraph(b) : 0)),
  )
}
