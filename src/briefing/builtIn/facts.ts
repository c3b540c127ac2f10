import type { Dataset, Layer } from '../../data/types'
import { sourceName } from '../../model/citations'
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

/** A row by its lasting id, of one layer. */
export function rowOf<Row extends { id: string; layer: Layer }>(
  rows: readonly Row[],
  id: string,
): Row | null {
  return rows.find(row => row.id === id) ?? null
}
