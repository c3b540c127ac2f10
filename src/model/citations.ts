import type { Citation, Dataset, SourceRow } from '../data/types'
import { fold } from './fold'

/**
 * The short name of a source: its author's surname, else its publisher, title or id. The surname is the word
 * of the author's name that the id begins with (Chinese and Korean names put it first), else what stands
 * before a comma, else the last word.
 */
export function sourceName(source: SourceRow | undefined, id: string): string {
  if (!source) return id
  const author = source.author.trim()
  if (author === '') return source.publisher || source.title || id
  const stem = source.id.split('-')[0] ?? ''
  const words = author.split(/[\s,]+/u)
  const named = words.find(word => fold(word) === fold(stem))
  if (named) return named
  const [first = ''] = author.split(',')
  return author.includes(',') ? first.trim() : (words.at(-1) ?? author)
}

/** "¶7" for `p7`; any other locator as it is; empty for the whole source. */
export function placeName(locator: string): string {
  return locator.replace(/^p(?=\d+$)/u, '¶')
}

/** A citation as the screen shows it: "Asmolov, ¶7". */
export function citeShort(dataset: Dataset, citation: Citation): string {
  const name = sourceName(dataset.sources.get(citation.source), citation.source)
  const place = placeName(citation.locator)
  return place === '' ? name : `${name}, ${place}`
}

/** Several citations on one line, each source once: "Asmolov, ¶7, ¶9; Cheng, ¶10". */
export function citeLine(dataset: Dataset, citations: readonly Citation[]): string {
  const places = new Map<string, Set<string>>()
  for (const { source, locator } of citations) {
    const name = sourceName(dataset.sources.get(source), source)
    const known = places.get(name) ?? new Set<string>()
    if (locator !== '') known.add(placeName(locator))
    places.set(name, known)
  }
  return [...places].map(([name, where]) => [name, ...where].join(', ')).join('; ')
}

/** The opening words of the cited paragraph, by which a reader finds it in any edition; null where none are known. */
export function openingWords(dataset: Dataset, { source, locator }: Citation): string | null {
  const row = dataset.locators.find(entry => entry.source === source && entry.locator === locator)
  return row?.opens ?? null
}

/** How a list names a source: an author or a publisher, and what else of its reference tells it from others. */
export function sourceLabel(source: SourceRow): { name: string; rest: string } {
  const name = sourceName(source, source.id)
  const reference = source.title === '' ? source.reference : ''
  const rest = reference.startsWith(name) ? reference.slice(name.length) : reference
  return { name, rest: rest.trim() }
}
