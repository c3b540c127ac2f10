import { type ColumnFacts, factsOf } from './columnFacts'
import { tellDayOrder } from './dayOrder'
import { isAgain } from './header'
import type { Choices, FirstLook, Mapping, Role } from './importTypes'
import { guessSeparator } from './listSeparator'
import { nameRank, plainName, saysDate } from './roleNames'
import type { RowBlock } from './tableSource'

/** Shares of a column's cells from which it counts as one of dates: by its name, and without one. */
const DATES_NAMED = 0.5
const DATES_UNNAMED = 0.9

type Fits = (facts: ColumnFacts) => boolean

const isNames: Fits = facts => facts.dates < 0.5 && facts.addresses < 0.5 && facts.length < 400
const isDates: Fits = facts => facts.dates >= DATES_NAMED
const isKind: Fits = ({ different, filled, length }) => length <= 12 || different <= filled * 0.3
const anything: Fits = () => true
const nothing: Fits = () => false

/** A column of events may hold their titles or their kinds. */
const EVENT = ['event', '事件', '사건']

/** Guesses which column stands for what, by its name and what it holds. */
export function guessMapping(header: readonly string[], facts: readonly ColumnFacts[]): Mapping {
  // a name that stands twice is its first column's: which of them the second would be, nothing says
  const names = header.map((name, at) => (isAgain(header, at) ? '' : plainName(name)))
  const taken = new Set<number>()
  const mapping: Partial<Record<Role, number>> = {}
  const give = (role: Role, at: number | undefined) => {
    if (at === undefined) return
    mapping[role] = at
    taken.add(at)
  }
  /** The column with the likeliest name for a role that also looks like it. */
  const named = (role: Role, fits: Fits, but: readonly string[] = []): number | undefined =>
    names
      .map((name, at) => ({ name, at, rank: nameRank(role, name) }))
      .filter(({ name, at, rank }) => rank !== -1 && !taken.has(at) && !but.includes(name))
      .filter(({ at }) => fits(facts[at]!))
      .sort((a, b) => a.rank - b.rank || a.at - b.at)[0]?.at

  guessDate(give, named, facts, names)
  // a source is a citation, but beside a target it acts
  const hasTarget = names.some(name => /^(?:target|tgt)/.test(name))
  const citation = hasTarget ? ['source'] : []
  give('to', named('to', isNames))
  give('from', named('from', isNames, hasTarget ? [] : ['source']))
  const directed = mapping.from !== undefined || mapping.to !== undefined
  if (!directed) give('actors', named('actors', isNames))
  // an event is its title, unless it has one, or is coded beside who acts
  const hasTitle = named('title', anything, EVENT) !== undefined
  const ofEvent = hasTarget || hasTitle ? anything : directed ? isKind : nothing
  give('kind', named('kind', anything, EVENT) ?? named('kind', ofEvent))
  give('title', named('title', anything))
  give('summary', named('summary', anything))
  if (mapping.title === undefined && mapping.summary !== undefined && facts[mapping.summary]!.length <= 160) {
    mapping.title = mapping.summary
    delete mapping.summary
  }
  give('source', named('source', anything, citation))
  give('level', named('level', anything))
  give('occasion', named('occasion', anything))
  return mapping
}

function guessDate(
  give: (role: Role, at: number | undefined) => void,
  named: (role: Role, fits: Fits) => number | undefined,
  facts: readonly ColumnFacts[],
  names: readonly string[],
): void {
  const isYears: Fits = ({ years }) => years > DATES_UNNAMED
  const isSmall: Fits = ({ numbers, dates }) => numbers > DATES_UNNAMED || dates < DATES_NAMED
  const date = named('date', of => isDates(of) || of.serials === 1)
  const dateIsFull = date !== undefined && facts[date]!.years < DATES_NAMED
  const year = named('year', isYears)
  const month = year === undefined ? undefined : named('month', isSmall)
  if (date !== undefined && (dateIsFull || month === undefined)) {
    give('date', date)
    give('endDate', named('endDate', isDates))
  } else if (month !== undefined) {
    give('year', year)
    give('month', month)
    give('day', named('day', isSmall))
  } else {
    // a column that is called the date is it, even where its rows are set aside: they say why
    const called = names.findIndex((name, at) => saysDate(name) && facts[at]!.filled > 0)
    const full = facts.findIndex(({ fullDates, filled }) => filled > 0 && fullDates >= DATES_UNNAMED)
    if (called !== -1 && year === undefined) give('date', called)
    else if (full !== -1) give('date', full)
    else give('year', year)
  }
}

/** A guess of everything a person decides, with what is to be asked about the order of day and month. */
export function guess(
  header: readonly string[],
  block: RowBlock,
  epoch: 1900 | 1904 | null,
): Pick<FirstLook, 'guess' | 'askDayOrder' | 'dayOrderRows'> {
  const columns = header.map((_, at) => block.rows.map(row => row[at] ?? ''))
  const mapping = guessMapping(
    header,
    columns.map(cells => factsOf(cells, epoch)),
  )
  const order = tellDayOrder(block, mapping)
  const choices: Choices = {
    mapping,
    dayOrder: order.dayOrder,
    listSeparator: guessSeparator(
      [mapping.from, mapping.to, mapping.actors].flatMap(at => (at === undefined ? [] : [columns[at]!])),
    ),
  }
  return { guess: choices, askDayOrder: order.ask, dayOrderRows: order.rows }
}
