import type { Act } from './act'
import type { EventIndex } from './eventIndex'
import type { Filter } from './filter'

/**
 * Of some filters the first that leaves exactly these acts.
 * @returns null where none does: a cell then cannot be a filter, and must not pretend to be one.
 */
export function exactFilter(
  index: EventIndex,
  acts: readonly Act[],
  candidates: readonly Filter[],
): Filter | null {
  const exactly = (filter: Filter) => {
    const { matchIds } = index.summary(filter)
    return matchIds.size === acts.length && acts.every(({ id }) => matchIds.has(id))
  }
  return candidates.find(exactly) ?? null
}
