import type { SetInfo } from '../../data/import/importTypes'
import type { ActorRow, Dataset, DatasetInfo, Side } from '../../data/types'
import type { EventIndex, FacetCounts, Summary } from '../eventIndex'
import type { Filter } from '../filter'
import { actOf } from './actOf'
import { type Engine, WAY_NAMES } from './engineTypes'
import { rowOfId } from './rowWords'

/** What the store and the address bar know of an imported set. The version bears the mark of its content. */
export function infoOfSet(info: SetInfo, ways: Readonly<Record<string, string>>): DatasetInfo {
  const { id, version, hash, title, extent, window } = info
  // the drawings know the two sides by the names of the built-in ones
  return {
    id,
    version: `${version}~${hash}`,
    title,
    extent,
    window,
    sides: ['DPRK', 'PRC'],
    leaders: info.sides ?? ['', ''],
    ways,
  }
}

/** An imported set where a dataset is asked for: its actors and sources by name; its events stay in their columns. */
export function datasetOfSet(engine: Engine, info: DatasetInfo): Dataset {
  const { columns, sides } = engine
  const sideOf = (name: string): Side =>
    name === sides?.[0] ? 'DPRK' : name === sides?.[1] ? 'PRC' : 'other'
  const actors = new Map<string, ActorRow>()
  for (const name of columns.actors.names)
    actors.set(name, { id: name, name, kind: 'organisation', side: sideOf(name), role: '', layer: 'article' })
  return {
    info,
    events: [],
    claims: [],
    counts: [],
    trade: [],
    indicators: [],
    actors,
    names: [],
    sources: new Map(),
    locators: [],
    conflicts: [],
    conflictClaims: [],
    anniversaries: [],
    findings: [],
    coverage: [],
    faults: [],
    rowCount: columns.rows,
  }
}

const facet = (names: readonly string[], counts: Uint32Array): FacetCounts =>
  new Map(names.map((name, code) => [name, counts[code] ?? 0] as const).filter(([name]) => name !== ''))

/**
 * The engine where an index is asked for. It answers for the filter that the engine is under; the events themselves
 * are never listed whole, so the lists of all acts are empty.
 */
export function ownIndex(engine: Engine, dataset: Dataset): EventIndex {
  const { columns, facets, sides } = engine
  const act = (row: number) => actOf(columns, row, sides)
  const summary = (_filter: Filter): Summary => ({
    total: engine.total,
    shown: engine.shown,
    possibly: engine.possibly(),
    matches: [],
    matchIds: new Set(),
    withoutTime: [],
    facets: {
      get actors() {
        return facet(columns.actors.names, facets.actors)
      },
      get kinds() {
        return facet(columns.kinds.names, facets.kinds)
      },
      get levels() {
        return facet(columns.levels?.names ?? [], facets.levels)
      },
      get occasions() {
        return facet(columns.occasions?.names ?? [], facets.occasions)
      },
      get sources() {
        return facet(columns.sources?.names ?? [], facets.sources)
      },
      get directions() {
        return facet(WAY_NAMES, facets.ways)
      },
      disputed: 0,
    },
  })
  return {
    dataset,
    scope: { context: true, background: false },
    acts: [],
    summary,
    page: (_filter, offset, limit) => Array.from(engine.page(offset, limit), act),
    event: id => {
      const row = rowOfId(columns, id)
      return row === null ? null : act(row)
    },
  }
}
