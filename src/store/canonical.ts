import { KINDS, LEVELS } from '../data/types'
import { DIRECTIONS, type Filter } from '../model/filter'
import { canonicalTime } from './span'

/** The values that are there, each once, in the given order. */
export function inOrderOf<T>(order: readonly T[], values: readonly T[]): readonly T[] {
  return order.filter(value => values.includes(value))
}

/** Ids in code-point order without repetition: the same in every language of the device. */
export function sortedIds(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

/** The built-in words in their order, then those of an imported set. */
function wordsInOrder<T extends string>(order: readonly T[], values: readonly T[]): readonly T[] {
  return [...inOrderOf(order, values), ...(sortedIds(values.filter(value => !order.includes(value))) as T[])]
}

/** A filter in its one form, whatever the order in which things were ticked. */
export function canonicalFilter(filter: Filter): Filter {
  return {
    time: canonicalTime(filter.time),
    actors: sortedIds(filter.actors),
    between: filter.between,
    kinds: wordsInOrder(KINDS, filter.kinds),
    levels: wordsInOrder(LEVELS, filter.levels),
    directions: inOrderOf(DIRECTIONS, filter.directions),
    occasions: sortedIds(filter.occasions),
    sources: sortedIds(filter.sources),
    disputed: filter.disputed,
    text: filter.text,
  }
}
