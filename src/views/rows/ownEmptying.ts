import type { Engine } from '../../model/engine/engineTypes'
import { type Clause, type Filter, NO_FILTER } from '../../model/filter'
import { searchTerms } from '../../model/fold'

/** A clause that alone keeps events out where nothing is left. */
export interface Emptying {
  clause: Clause
  /** Events without it; null where only that there are some is known. */
  found: number | null
}

/** A filter with one clause left out. */
export function without(filter: Filter, clause: Clause): Filter {
  return clause === 'actors'
    ? { ...filter, actors: [], between: false }
    : { ...filter, [clause]: NO_FILTER[clause] }
}

/** The clauses of a filter that leaves nothing, each of which alone would leave something if it were dropped. */
export function ownEmptying(engine: Engine, filter: Filter): readonly Emptying[] {
  const { facets, places } = engine
  const found: Emptying[] = []
  const add = (clause: Clause, counts: Uint32Array, asked: boolean) => {
    let sum = 0
    for (const count of counts) sum += count
    // an event counts once for each of its actors
    if (asked && sum > 0) found.push({ clause, found: clause === 'actors' ? null : sum })
  }
  add('actors', facets.actors, filter.actors.length > 0)
  add('kinds', facets.kinds, filter.kinds.length > 0)
  add('directions', facets.ways, filter.directions.length > 0)
  add('levels', facets.levels, filter.levels.length > 0)
  add('occasions', facets.occasions, filter.occasions.length > 0)
  add('sources', facets.sources, filter.sources.length > 0)
  add('time', places, filter.time.type !== 'all')
  return found
}

/** Whether the search asks for anything: what it alone keeps out is not counted. */
export const asksForWords = (filter: Filter): boolean => searchTerms(filter.text).length > 0
