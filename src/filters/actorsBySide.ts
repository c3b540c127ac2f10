import type { ActorRow, Side } from '../data/types'
import type { EventIndex } from '../model/eventIndex'
import { hasTerms, haystackOf, searchTerms } from '../model/fold'
import { searchNames } from '../model/names'

/**
 * The actors who have an act in scope, by side, those with most acts first.
 * `sought` narrows them to those whose name, in any spelling that the dataset knows, has its words.
 * A side without actors has no entry.
 */
export function actorsBySide(index: EventIndex, sought: string): ReadonlyMap<Side, readonly ActorRow[]> {
  const acts = new Map<string, number>()
  for (const act of index.acts) for (const id of act.actors) acts.set(id, (acts.get(id) ?? 0) + 1)
  const names = searchNames(index.dataset)
  const terms = searchTerms(sought)
  const sides = new Map<Side, ActorRow[]>()
  for (const actor of index.dataset.actors.values()) {
    if (!acts.has(actor.id) || !hasTerms(haystackOf([], names.get(actor.id) ?? [actor.name]), terms)) continue
    const side = sides.get(actor.side)
    if (side) side.push(actor)
    else sides.set(actor.side, [actor])
  }
  for (const side of sides.values()) side.sort((a, b) => (acts.get(b.id) ?? 0) - (acts.get(a.id) ?? 0))
  return sides
}
