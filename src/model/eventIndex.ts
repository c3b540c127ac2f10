import type { Dataset, Side } from '../data/types'
import type { Act } from './act'
import { buildActs } from './acts'
import type { Clause, Filter, Scope } from './filter'
import { type ActorSides, clauseTests, onlyPossibly, sourcesOf, stretchesOf } from './match'

/** Counts of one facet by option, each under every clause but the facet's own. */
export type FacetCounts = ReadonlyMap<string, number>

/** What a filter leaves, and what each view counts under every clause but its own. */
export interface Summary {
  /** M of "N of M events shown": acts in scope. */
  total: number
  /** N of it: how many match everything. */
  shown: number
  /** Acts that match everything, in date order (lower bound, upper bound, file order). */
  matches: readonly Act[]
  matchIds: ReadonlySet<string>
  /**
   * How many of `matches` match the time clause only by overlapping bounds, not wholly inside it; what lasted
   * is not among them, since it touched each of its days.
   */
  possibly: number
  /** Acts that match all but time: what year marks and strip count. */
  withoutTime: readonly Act[]
  facets: Readonly<
    Record<'actors' | 'kinds' | 'levels' | 'directions' | 'occasions' | 'sources', FacetCounts>
  > & {
    disputed: number
  }
}

/** The index of one dataset under one scope: synchronous, pure, knows no view. */
export interface EventIndex {
  dataset: Dataset
  scope: Scope
  /** All acts in scope, in date order. */
  acts: readonly Act[]
  /** The same filter object gives the same summary object. */
  summary(filter: Filter): Summary
  page(filter: Filter, offset: number, limit: number): readonly Act[]
  /** Any act of the dataset in the shown layers, background included; else null. */
  event(id: string): Act | null
}

type FacetName = keyof Omit<Summary['facets'], 'disputed'>

/** The options of a facet that an act counts under. */
const OPTIONS: Readonly<Record<FacetName, (act: Act) => Iterable<string>>> = {
  actors: act => act.actors,
  kinds: act => [act.row.kind],
  levels: act => [act.row.level],
  directions: act => (act.direction ? [act.direction] : []),
  occasions: act => (act.row.occasion ? [act.row.occasion] : []),
  sources: sourcesOf,
}
const FACETS = Object.keys(OPTIONS) as readonly FacetName[]

/** Builds the index. Cheap enough to be remade when the scope changes. */
export function createIndex(dataset: Dataset, scope: Scope): EventIndex {
  const { acts, byId } = buildActs(dataset, scope)
  const sides = actorSides(dataset, acts)
  const remembered = new WeakMap<Filter, Summary>()
  const summary = (filter: Filter): Summary => {
    const known = remembered.get(filter)
    if (known) return known
    const made = summarise(acts, filter, sides)
    remembered.set(filter, made)
    return made
  }
  return {
    dataset,
    scope,
    acts,
    summary,
    page: (filter, offset, limit) => summary(filter).matches.slice(offset, offset + limit),
    event: id => byId.get(id) ?? null,
  }
}

function actorSides(dataset: Dataset, acts: readonly Act[]): ActorSides {
  const sideOf = (actor: string) => dataset.actors.get(actor)?.side
  const members = new Map<Side, Set<string>>()
  for (const act of acts) {
    for (const actor of act.actors) {
      const side = sideOf(actor)
      if (side === undefined) continue
      const set = members.get(side)
      if (set) set.add(actor)
      else members.set(side, new Set([actor]))
    }
  }
  return { sideOf, membersOf: side => [...(members.get(side) ?? [])] }
}

/**
 * One pass over the acts: an act that passes every clause is a match and counts in every facet; one that
 * fails a single clause counts only in the view whose own clause that is.
 */
function summarise(acts: readonly Act[], filter: Filter, sides: ActorSides): Summary {
  const tests = clauseTests(filter, sides)
  const matches: Act[] = []
  const withoutTime: Act[] = []
  let disputed = 0
  const counts: Record<FacetName, Map<string, number>> = {
    actors: new Map(),
    kinds: new Map(),
    levels: new Map(),
    directions: new Map(),
    occasions: new Map(),
    sources: new Map(),
  }
  const count = (facet: FacetName, act: Act) => {
    const of = counts[facet]
    for (const option of OPTIONS[facet](act)) of.set(option, (of.get(option) ?? 0) + 1)
  }
  for (const act of acts) {
    const failed = onlyFailure(act, tests)
    if (failed === 'several') continue
    if (failed === null) matches.push(act)
    if (failed === null || failed === 'time') withoutTime.push(act)
    if (act.disputed && (failed === null || failed === 'disputed')) disputed += 1
    for (const facet of FACETS) if (failed === null || failed === facet) count(facet, act)
  }
  const stretches = stretchesOf(filter.time)
  return {
    total: acts.length,
    shown: matches.length,
    matches,
    matchIds: new Set(matches.map(({ id }) => id)),
    possibly: matches.filter(act => onlyPossibly(act.date, stretches)).length,
    withoutTime,
    facets: { ...counts, disputed },
  }
}

/** The one clause that an act fails; null where it passes all. */
function onlyFailure(act: Act, tests: ReturnType<typeof clauseTests>): Clause | 'several' | null {
  let failed: Clause | null = null
  for (const [clause, passes] of tests) {
    if (passes(act)) continue
    if (failed !== null) return 'several'
    failed = clause
  }
  return failed
}
