import type { Dataset, Layer } from '../data/types'
import type { Ref } from '../model/filter'

/** Which ids a dataset has, each with the layer from which on it may be named. */
export interface Known {
  actors: ReadonlyMap<string, Layer>
  occasions: ReadonlyMap<string, Layer>
  sources: ReadonlyMap<string, Layer>
  refs: Readonly<Record<Ref['type'], Pick<ReadonlyMap<string, Layer>, 'has'>>>
  /** The kinds and levels of an imported set, in place of the built-in ones. */
  words?: Readonly<Record<string, readonly string[]>>
}

function layersOf(rows: Iterable<{ id: string; layer: Layer }>): ReadonlyMap<string, Layer> {
  const layers = new Map<string, Layer>()
  for (const { id, layer } of rows) {
    if (id !== '' && layers.get(id) !== 'article') layers.set(id, layer)
  }
  return layers
}

/** Collects the ids against which links are checked. An id that both layers have belongs to the article layer. */
export function knownOf(dataset: Dataset): Known {
  return {
    actors: layersOf(dataset.actors.values()),
    occasions: layersOf(dataset.events.map(row => ({ id: row.occasion, layer: row.layer }))),
    sources: layersOf(dataset.sources.values()),
    refs: {
      event: layersOf(dataset.events),
      count: layersOf(dataset.counts),
      trade: layersOf(dataset.trade),
      indicator: layersOf(dataset.indicators),
      conflict: layersOf(dataset.conflicts),
    },
  }
}
