import type { CodedColumn, EventColumns } from '../../data/eventColumns'
import type { LaneBy } from '../filter'
import { rowOfId } from './rowWords'

const named = (column: CodedColumn | null): readonly string[] =>
  column ? column.names.filter(name => name !== '') : []

const listed = (names: readonly string[]): ReadonlyMap<string, 'article'> =>
  new Map(names.map(name => [name, 'article']))

const nothing: ReadonlyMap<string, 'article'> = new Map()

/** What links to an imported set are held against: all it has is of one layer, which is always shown. */
export function knownOfSet(columns: EventColumns) {
  return {
    actors: listed(columns.actors.names),
    occasions: listed(named(columns.occasions)),
    sources: listed(named(columns.sources)),
    refs: {
      event: { has: (id: string) => rowOfId(columns, id) !== null },
      count: nothing,
      trade: nothing,
      indicator: nothing,
      conflict: nothing,
    },
    words: { kinds: named(columns.kinds), levels: named(columns.levels) },
  }
}

/** What lanes can stand for in a set, the most telling first. */
export function lanesFor(
  { directed, kinds, actors }: EventColumns,
  sides: readonly [string, string] | null,
): readonly LaneBy[] {
  const lanes: LaneBy[] = []
  if (directed && sides) lanes.push('sides')
  if (named(kinds).length > 1) lanes.push('kinds')
  if (actors.names.length > 0) lanes.push('actors')
  return lanes.length > 0 ? lanes : ['kinds']
}
