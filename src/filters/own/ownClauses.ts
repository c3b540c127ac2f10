import type { CodedColumn, EventColumns } from '../../data/eventColumns'
import type { Engine } from '../../model/engine/engineTypes'
import type { Direction, Filter } from '../../model/filter'
import { ownListText } from '../../text/ownList'
import { ownPageText } from '../../text/ownPage'
import { text } from '../../text/text'

const words = ownListText.filters

/** The clauses of the filter bar that have a button, in their order. */
export type OwnClause = 'time' | 'actors' | 'kinds' | 'direction' | 'more'

const hasValues = (column: CodedColumn | null): boolean => column?.names.some(name => name !== '') === true

/** The facets behind *More* that a set has any value of. */
export function optionalFacets(columns: EventColumns): readonly ('levels' | 'occasions' | 'sources')[] {
  return (['levels', 'occasions', 'sources'] as const).filter(facet => hasValues(columns[facet]))
}

/** The clauses that a set can be asked by: what it has no column for has no button. */
export function clausesOf({ columns, sides }: Engine): readonly OwnClause[] {
  return [
    'time',
    ...(columns.actors.names.length > 0 ? (['actors'] as const) : []),
    ...(hasValues(columns.kinds) ? (['kinds'] as const) : []),
    ...(columns.directed && sides ? (['direction'] as const) : []),
    ...(optionalFacets(columns).length > 0 ? (['more'] as const) : []),
  ]
}

/** A way between the two sides, by their names. */
export function wayName(sides: readonly [string, string] | null, way: Direction): string {
  return (sides ? ownPageText.ways(...sides) : ownPageText.noWays)[way]
}

/** What a clause's button says beside its name; empty where nothing is asked for. Time is written past React. */
export function clauseValue(
  clause: Exclude<OwnClause, 'time'>,
  filter: Filter,
  sides: readonly [string, string] | null,
): string {
  const { actors, between, kinds, directions, levels, occasions, sources } = filter
  if (clause === 'actors')
    return actors.length < 2
      ? (actors[0] ?? text.filters.everyone)
      : between
        ? text.filters.betweenActors(actors.length)
        : text.filters.severalActors(actors.length)
  if (clause === 'kinds')
    return kinds.length < 2 ? (kinds[0] ?? words.anyKind) : text.filters.severalKinds(kinds.length)
  if (clause === 'direction')
    return directions[0] === undefined
      ? text.filters.bothWays
      : directions.length === 1
        ? wayName(sides, directions[0])
        : text.filters.severalDirections(directions.length)
  const more = [levels, occasions, sources].filter(ids => ids.length > 0).length
  return more > 0 ? text.filters.severalMore(more) : ''
}

/** Whether a clause asks for anything. */
export function isSet(clause: OwnClause, filter: Filter): boolean {
  const { time, actors, kinds, directions, levels, occasions, sources } = filter
  if (clause === 'time') return time.type !== 'all'
  if (clause === 'actors') return actors.length > 0
  if (clause === 'kinds') return kinds.length > 0
  if (clause === 'direction') return directions.length > 0
  return levels.length + occasions.length + sources.length > 0
}

/** Whether a filter asks for nothing at all. */
export function isIdle(filter: Filter): boolean {
  const clauses: readonly OwnClause[] = ['time', 'actors', 'kinds', 'direction', 'more']
  return filter.text === '' && !clauses.some(clause => isSet(clause, filter))
}
