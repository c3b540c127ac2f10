import type { Dataset, Layer } from '../data/types'
import type { Scope } from './filter'

/** Whether rows of a layer are on the screen; the article layer always is. */
export function isShown(layer: Layer, scope: Pick<Scope, 'context'>): boolean {
  return layer === 'article' || scope.context
}

/** The name to display for an actor: the actors table's; the id itself where the table has no such actor. */
export function displayName(dataset: Pick<Dataset, 'actors'>, actor: string): string {
  return dataset.actors.get(actor)?.name ?? actor
}

/** Every name of every actor in every layer, for the search alone: what a reader types is not our claim. */
export function searchNames(dataset: Dataset): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>()
  for (const actor of dataset.actors.values()) names.set(actor.id, [actor.name])
  for (const { actor, name } of dataset.names) {
    const list = names.get(actor)
    if (list) list.push(name)
    else names.set(actor, [name])
  }
  return names
}

/** Short names of the two leaders: in Chinese and Korean names the family name comes first. */
export function shortLeaders(dataset: Dataset): readonly [string, string] {
  const [north, china] = dataset.info.leaders
  const short = (id: string) => displayName(dataset, id).split(' ')[0] ?? id
  return [short(north), short(china)]
}
