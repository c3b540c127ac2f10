import type { Side } from '../data/types'
import { endOfYear, startOfYear } from '../time/day'
import type { Bounds, UncertainDate } from '../time/edtf'
import type { Act } from './act'
import { inside, lasted, overlap } from './bounds'
import type { Clause, Filter, TimeClause } from './filter'
import { hasTerms, searchTerms } from './fold'

/** What the actors clause needs to know of the actors on the screen. */
export interface ActorSides {
  /** Side of an actor; undefined where the table does not know it. */
  sideOf(actor: string): Side | undefined
  /** Actors of a side that occur in an act in scope. */
  membersOf(side: Side): readonly string[]
}

const sourceIds = new WeakMap<Act, ReadonlySet<string>>()

/** Source ids that an act rests on: those of its row and of its shown claims. */
export function sourcesOf(act: Act): ReadonlySet<string> {
  const known = sourceIds.get(act)
  if (known) return known
  const ids = new Set<string>()
  for (const { source } of act.row.sources) ids.add(source)
  for (const claim of act.claims) for (const { source } of claim.sources) ids.add(source)
  sourceIds.set(act, ids)
  return ids
}

/** The stretches of days that a time clause asks for, years next to each other joined; null for all time. */
export function stretchesOf(time: TimeClause): readonly Bounds[] | null {
  if (time.type === 'all') return null
  if (time.type === 'span') {
    return time.from === null && time.to === null ? null : [{ lower: time.from, upper: time.to }]
  }
  if (time.years.length === 0) return null
  const stretches: { lower: number; upper: number }[] = []
  for (const year of [...new Set(time.years)].sort((a, b) => a - b)) {
    const last = stretches.at(-1)
    if (last && last.upper + 1 === startOfYear(year)) last.upper = endOfYear(year)
    else stretches.push({ lower: startOfYear(year), upper: endOfYear(year) })
  }
  return stretches
}

/** Whether a date may fall into one of the stretches: their bounds share a day. */
export function touches(date: UncertainDate, stretches: readonly Bounds[] | null): boolean {
  return stretches?.some(stretch => overlap(date.bounds, stretch)) ?? true
}

/**
 * Whether a date that touches the stretches does so only possibly: it is one unknown day, and some of the
 * days it may be are outside. What lasted touches each of its days surely.
 */
export function onlyPossibly(date: UncertainDate, stretches: readonly Bounds[] | null): boolean {
  if (stretches === null || lasted(date)) return false
  return !stretches.some(stretch => inside(date.bounds, stretch))
}

/** One test a clause, for the clauses that restrict anything; each is true where the act passes. */
type ClauseTests = readonly (readonly [Clause, (act: Act) => boolean])[]

/** Turns a filter into the tests of its clauses. */
export function clauseTests(filter: Filter, actors: ActorSides): ClauseTests {
  const tests: [Clause, (act: Act) => boolean][] = []
  const stretches = stretchesOf(filter.time)
  if (stretches) tests.push(['time', act => touches(act.date, stretches)])
  if (filter.actors.length > 0) tests.push(['actors', actorsTest(filter, actors)])
  oneOf(tests, 'kinds', filter.kinds, act => act.row.kind)
  oneOf(tests, 'levels', filter.levels, act => act.row.level)
  oneOf(tests, 'directions', filter.directions, act => act.direction)
  oneOf(tests, 'occasions', filter.occasions, act => act.row.occasion)
  if (filter.sources.length > 0) {
    const wanted = filter.sources
    tests.push([
      'sources',
      act => {
        const ids = sourcesOf(act)
        return wanted.some(id => ids.has(id))
      },
    ])
  }
  if (filter.disputed) tests.push(['disputed', act => act.disputed])
  const terms = searchTerms(filter.text)
  if (terms.length > 0) tests.push(['text', act => hasTerms(act.haystack, terms)])
  return tests
}

function oneOf<T>(
  tests: [Clause, (act: Act) => boolean][],
  clause: Clause,
  wanted: readonly T[],
  of: (act: Act) => T | null,
): void {
  if (wanted.length === 0) return
  const set = new Set<T | null>(wanted)
  tests.push([clause, act => set.has(of(act))])
}

function actorsTest({ actors, between }: Filter, sides: ActorSides): (act: Act) => boolean {
  const ticked = new Set(actors)
  if (!between || ticked.size < 2) return act => act.actors.some(id => ticked.has(id))
  const tickedSides = new Set([...ticked].map(sides.sideOf))
  const whole = new Set<Side>()
  for (const side of tickedSides) {
    if (side === undefined) continue
    const members = sides.membersOf(side)
    if (members.length > 1 && members.every(id => ticked.has(id))) whole.add(side)
  }
  /** Two of a side that is ticked as a whole, beside another side, are not "between them". */
  const pair = (a: string, b: string) => {
    if (a === b) return false
    const side = sides.sideOf(a)
    return side === undefined || side !== sides.sideOf(b) || !whole.has(side) || tickedSides.size < 2
  }
  return act => {
    const from = act.row.from.filter(id => ticked.has(id))
    const to = act.row.to.filter(id => ticked.has(id))
    return from.some((a, at) => to.some(b => pair(a, b)) || from.slice(at + 1).some(b => pair(a, b)))
  }
}
