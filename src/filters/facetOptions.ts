import type { EventIndex } from '../model/eventIndex'
import { sourcesOf } from '../model/match'

/** Occasions of the acts in scope in order of the alphabet, and those chosen though no act in scope has them. */
export function occasionOptions(index: EventIndex, chosen: readonly string[]): readonly string[] {
  const found = new Set(chosen)
  for (const { row } of index.acts) if (row.occasion !== '') found.add(row.occasion)
  return [...found].sort((a, b) => a.localeCompare(b, 'en'))
}

/** Sources that the acts in scope rest on, in the order of the sources table: the articles first. */
export function sourceOptions(index: EventIndex, chosen: readonly string[]): readonly string[] {
  const found = new Set(chosen)
  for (const act of index.acts) for (const source of sourcesOf(act)) found.add(source)
  const order = new Map([...index.dataset.sources.keys()].map((id, place) => [id, place]))
  const place = (id: string) =>
    (index.dataset.sources.get(id)?.layer === 'article' ? 0 : order.size) + (order.get(id) ?? 2 * order.size)
  return [...found].sort((a, b) => place(a) - place(b))
}
