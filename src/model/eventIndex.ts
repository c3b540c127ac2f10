import type { Dataset } from '../data/types'
import type { Act } from './act'
import type { Filter, Scope } from './filter'

/** Counts of one facet by option, each under every clause but the facet's own. */
export type FacetCounts = ReadonlyMap<string, number>

/** What a filter leaves, and what each view counts under every clause but its own. */
export interface Summary {
  /** M of "N of M events shown": acts in scope. */
  total: number
  /** Acts that match everything, in date order (lower bound, upper bound, file order). */
  matches: readonly Act[]
  matchIds: ReadonlySet<string>
  /** How many of `matches` match the time clause only by overlapping bounds, not wholly inside it. */
  possibly: number
  /** Acts that match all but time: what year marks and strip count. */
  withoutTime: readonly Act[]
  facets: Readonly<Record<'actors' | 'kinds' | 'levels' | 'directions' | 'occasions' | 'sources', FacetCounts>> & {
    disputed: number
  }
}

/** The index of one dataset under one scope: synchronous, pure, knows no view. */
export interface EventIndex {
  dataset: Dataset
  scope: Scope
  /** All acts in scope, in date order. */
  acts: readonly Act[]
  /** The same filter object gives the same summary object. */
  summary(filter: Filter): Summary
  page(filter: Filter, offset: number, limit: number): readonly Act[]
  /** Any act of the dataset in the shown layers, background included; else null. */
  event(id: string): Act | null
}

/** Builds the index. Cheap enough to be remade when the scope changes. */
export function createIndex(_dataset: Dataset, _scope: Scope): EventIndex {
  throw new Error('not built yet')
}
