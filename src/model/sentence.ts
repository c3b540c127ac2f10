import type { Dataset, Side } from '../data/types'
import { text } from '../text/text'
import { dayLabel } from '../time/format'
import { sourceName } from './citations'
import type { EventIndex, Summary } from './eventIndex'
import type { Filter, TimeClause } from './filter'
import { askedText } from './fold'
import { displayName, isShown } from './names'

const words = text.sentence
/** More names than this are counted, not said. */
const NAMED = 4
const figure = (n: number) => n.toLocaleString('en-GB')

/**
 * What is shown, in a sentence: "14 of 99 events: messages, Kim Jong Un, 2021; 3 of them only possibly in
 * 2021". Without a filter "All 99 events"; with context off it says that they are the articles'.
 */
export function filterSentence(index: EventIndex, filter: Filter, summary: Summary): string {
  const events = words.events(figure(summary.total), summary.total === 1)
  const scoped = index.scope.context ? events : words.ofArticles(events)
  const phrases = filterPhrases(index, filter)
  if (phrases.length === 0) return words.all(scoped)
  const told = words.filtered(words.some(figure(summary.shown), scoped), phrases.join(', '))
  return summary.possibly === 0 ? told : words.possibly(told, figure(summary.possibly), when(filter.time))
}

/** The clauses of a filter that restrict anything, one phrase each, time last; empty for no filter. */
export function filterPhrases(index: EventIndex, filter: Filter): readonly string[] {
  return [
    either(filter.kinds.map(kind => words.kinds[kind] ?? kind)),
    actorsPhrase(index, filter),
    either(filter.levels.map(level => words.levels[level] ?? level)),
    either(filter.directions.map(direction => (index.dataset.info.ways ?? words.directions)[direction])),
    phrase(either(seen(filter.occasions, id => occasionName(index, id))), words.occasion),
    phrase(either(seen(filter.sources, id => sourceTold(index, id))), words.source),
    filter.disputed ? words.disputed : '',
    phrase(askedText(filter.text).trim(), words.search),
    timePhrase(filter.time),
  ].filter(clause => clause !== '')
}

/** Names of what was ticked; what only a hidden layer knows is not named, and said once. */
function seen(ids: readonly string[], nameOf: (id: string) => string | null): readonly string[] {
  return [...new Set(ids.map(id => nameOf(id) ?? words.hidden))]
}

function occasionName({ dataset, scope }: EventIndex, occasion: string): string | null {
  const rows = dataset.events.filter(row => row.occasion === occasion)
  return rows.length > 0 && !rows.some(row => isShown(row.layer, scope)) ? null : occasion
}

function sourceTold({ dataset, scope }: EventIndex, id: string): string | null {
  const source = dataset.sources.get(id)
  return source && !isShown(source.layer, scope) ? null : sourceName(source, id)
}

function actorName({ dataset, scope }: EventIndex, id: string): string | null {
  const actor = dataset.actors.get(id)
  return actor && !isShown(actor.layer, scope) ? null : displayName(dataset, id)
}

const phrase = (inner: string, wrap: (inner: string) => string) => (inner === '' ? '' : wrap(inner))

/** "a", "a or b", "a, b or c" */
function either(items: readonly string[]): string {
  return joined(items, words.or)
}

function joined(items: readonly string[], last: (first: string, last: string) => string): string {
  const end = items.at(-1)
  if (end === undefined) return ''
  return items.length === 1 ? end : last(items.slice(0, -1).join(', '), end)
}

function actorsPhrase(index: EventIndex, { actors, between }: Filter): string {
  const groups = actorGroups(index, actors)
  const ticked = new Set(actors).size
  const named = groups.length <= NAMED
  if (between && ticked >= 2) {
    if (groups.length === 2) return words.between(joined(groups, words.and))
    return words.betweenMany(named ? joined(groups, words.and) : words.actors(ticked))
  }
  return named ? either(groups) : words.actors(ticked)
}

/** Names of the ticked actors, a side of several that is ticked wholly said as one. */
function actorGroups(index: EventIndex, actors: readonly string[]): readonly string[] {
  const { dataset } = index
  const ticked = new Set(actors)
  const sides = new Set<Side>()
  for (const id of ticked) {
    const side = dataset.actors.get(id)?.side
    if (side) sides.add(side)
  }
  const groups: string[] = []
  const said = new Set<string>()
  for (const side of sides) {
    const members = membersOf(dataset, index, side)
    if (members.length < 3 || !members.every(id => ticked.has(id))) continue
    groups.push(words.side(side, members.length))
    for (const id of ticked) if (dataset.actors.get(id)?.side === side) said.add(id)
  }
  const others = [...ticked].filter(id => !said.has(id))
  return [...groups, ...seen(others, id => actorName(index, id))]
}

/** Actors of a side that occur in an act in scope. */
function membersOf(dataset: Dataset, index: EventIndex, side: Side): readonly string[] {
  const occurring = new Set(index.acts.flatMap(act => act.actors))
  return [...occurring].filter(id => dataset.actors.get(id)?.side === side)
}

/** Years in order, those next to each other as a range: "2016, 2018–2020". */
export function yearsPhrase(years: readonly number[]): string {
  const runs: [number, number][] = []
  for (const year of [...new Set(years)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && run[1] + 1 === year) run[1] = year
    else runs.push([year, year])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
}

function timePhrase(time: TimeClause): string {
  if (time.type === 'all') return ''
  if (time.type === 'years') return yearsPhrase(time.years)
  const { from, to } = time
  if (from !== null && to !== null)
    return from === to ? dayLabel(from) : words.span(dayLabel(from), dayLabel(to))
  if (from !== null) return words.from(dayLabel(from))
  return to === null ? '' : words.until(dayLabel(to))
}

function when(time: TimeClause): string {
  return time.type === 'years' ? words.inYears(yearsPhrase(time.years)) : words.inSpan
}
