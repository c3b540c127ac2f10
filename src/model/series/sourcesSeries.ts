import type { SourceRow } from '../../data/types'
import type { EventIndex } from '../eventIndex'
import type { Filter } from '../filter'
import { hasTerms, haystackOf, searchTerms } from '../fold'
import { sourcesOf } from '../match'
import { isShown } from '../names'
import { sourceShares } from '../sourceShares'

/** One source of the shown layers and how much it gives. */
export interface SourceEntry {
  source: SourceRow
  /** Acts that no other source tells, under every clause of the filter but that of the sources. */
  alone: number
  /** Acts that others tell too, under the same clauses. */
  shared: number
  /** Printed counts, trade figures and indicators, which no filter narrows. */
  figures: number
}

/** What *Sources* lists. */
export interface SourcesSeries {
  /** In the order of the table. */
  articles: readonly SourceEntry[]
  /** By publisher, so that the reports of one stand together; within it by date, then reference. */
  context: readonly SourceEntry[]
  /** Acts under every clause of the filter but that of the sources. */
  acts: number
  /** Those of them that rest on one source alone. */
  single: number
  /** The sources that give at least one of them. */
  giving: number
  /** The most acts that one source gives. */
  most: number
}

/**
 * The sources of the shown layers with what each gives. The filter by source is their own clause, so it does not
 * change the counts: ticking one leaves the others comparable.
 */
export function sourcesSeries(index: EventIndex, filter: Filter): SourcesSeries {
  const { dataset, scope } = index
  const acts = index.summary(besideSources(filter)).matches
  const shares = new Map(sourceShares(acts).map(share => [share.source, share]))
  const figures = figuresBySource(index)
  const entries = [...dataset.sources.values()]
    .filter(({ layer }) => isShown(layer, scope))
    .map(source => ({
      source,
      alone: shares.get(source.id)?.alone ?? 0,
      shared: shares.get(source.id)?.shared ?? 0,
      figures: figures.get(source.id) ?? 0,
    }))
  return {
    articles: entries.filter(({ source }) => source.layer === 'article'),
    context: entries
      .filter(({ source }) => source.layer === 'context')
      .sort((a, b) => byPublisher(a.source, b.source)),
    acts: acts.length,
    single: acts.filter(act => sourcesOf(act).size === 1).length,
    giving: entries.filter(({ alone, shared }) => alone + shared > 0).length,
    most: Math.max(0, ...entries.map(({ alone, shared }) => alone + shared)),
  }
}

/** The entries whose name, title, reference or id has every term of a search; all of them where nothing is asked. */
export function findSources(entries: readonly SourceEntry[], sought: string): readonly SourceEntry[] {
  const terms = searchTerms(sought)
  if (terms.length === 0) return entries
  return entries.filter(({ source: { id, title, author, publisher, reference } }) =>
    hasTerms(haystackOf([id, title, author, publisher, reference], []), terms),
  )
}

const remembered = new WeakMap<Filter, Filter>()

/** The filter without its own clause; the same object for the same one, since the index remembers by identity. */
function besideSources(filter: Filter): Filter {
  if (filter.sources.length === 0) return filter
  const known = remembered.get(filter) ?? { ...filter, sources: [] }
  remembered.set(filter, known)
  return known
}

function figuresBySource({ dataset, scope }: EventIndex): ReadonlyMap<string, number> {
  const figures = new Map<string, number>()
  for (const row of [...dataset.counts, ...dataset.trade, ...dataset.indicators]) {
    if (!isShown(row.layer, scope)) continue
    for (const source of new Set(row.sources.map(citation => citation.source)))
      figures.set(source, (figures.get(source) ?? 0) + 1)
  }
  return figures
}

/** "Reuters, at asiaone.com" stands with Reuters. What has no date stands behind what has one. */
function byPublisher(a: SourceRow, b: SourceRow): number {
  return (
    inWords(agency(a), agency(b)) ||
    inWords(a.publisher, b.publisher) ||
    Number(a.date === '') - Number(b.date === '') ||
    inWords(a.date, b.date) ||
    inWords(a.reference, b.reference) ||
    inWords(a.id, b.id)
  )
}

function agency({ publisher, author, title, id }: SourceRow): string {
  return (publisher || author || title || id).replace(/, at .*$/u, '')
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })
const inWords = (a: string, b: string) => collator.compare(a, b)
