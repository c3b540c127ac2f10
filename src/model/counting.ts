import type { CountRow, Dataset } from '../data/types'
import { endOfYear, startOfYear } from '../time/day'
import type { Bounds, UncertainDate } from '../time/edtf'
import type { Act } from './act'
import { compareBounds, inside, wholeYear, widthOf } from './bounds'
import type { Rule, Scope } from './filter'
import { isShown } from './names'

export const WAYS = ['dprk-to-prc', 'prc-to-dprk'] as const
/** Which of the two leaders writes to the other. */
export type Way = (typeof WAYS)[number]
export type ByWay<T> = Readonly<Record<Way, T>>

/** Messages of one way, counted one by one. */
interface MessageCount {
  count: number
  /** Of which known only by a reply to them. */
  implied: number
  acts: readonly Act[]
}

/** Messages of a stretch of time, counted one by one; `total` is the sum of both ways. */
export interface MessageCounts extends ByWay<MessageCount> {
  total: number
  implied: number
}

/** A number as printed for a period, both ways. */
export interface StatedPeriod {
  period: UncertainDate
  /** The year that the period lies in; null where it crosses a new year. */
  year: number | null
  /** Whether the period is shorter than its year. */
  partYear: boolean
  unit: CountRow['unit']
  unitBasis: CountRow['unitBasis']
  /** Printed for both ways together; null where none is printed. */
  whole: CountRow | null
  /** Printed for one way; null where none is printed. */
  byWay: ByWay<CountRow | null>
  /** The printed whole, else the sum of the ways. */
  total: number
  totalStatus: 'printed' | 'computed'
  /** Printed shares of it by medium or purpose; never added. */
  parts: readonly CountRow[]
}

/** A printed number beside the messages that are known one by one in its own period. */
export interface StatedComparison {
  listed: MessageCounts
  traced: MessageCounts
  /** Whether a list covers the period: at least one listed message lies in it. Else "counted, none listed". */
  listCovers: boolean
  /** Counted, not listed; null where there is no list, no printed number of that way, or another unit. */
  gap: ByWay<number | null>
}

/** Messages between the two leaders that a rule counts one by one, in date order. */
export function leaderMessages(acts: readonly Act[], rule: Exclude<Rule, 'stated'>): readonly Act[] {
  return acts.filter(
    act =>
      act.leaderMessage !== null &&
      act.row.tier === 'act' &&
      (rule === 'traced' || act.row.layer === 'article'),
  )
}

/** Individual messages in the articles, by the year that holds their bounds wholly. A year without any is absent. */
export function listedByYear(acts: readonly Act[]): ReadonlyMap<number, MessageCounts> {
  return byYear(leaderMessages(acts, 'listed'))
}

/** Individual messages of the shown layers, by the year that holds their bounds wholly: always "at least". */
export function tracedByYear(acts: readonly Act[]): ReadonlyMap<number, MessageCounts> {
  return byYear(leaderMessages(acts, 'traced'))
}

/** Messages that a rule counts one by one, but that no single year holds: "Year uncertain". */
export function yearUncertain(acts: readonly Act[], rule: Exclude<Rule, 'stated'>): readonly Act[] {
  return leaderMessages(acts, rule).filter(({ year }) => year === null)
}

/** Listed messages whose bounds lie wholly inside a period. */
function listedWithin(acts: readonly Act[], period: Bounds): MessageCounts {
  return within(leaderMessages(acts, 'listed'), period)
}

/** Traced messages whose bounds lie wholly inside a period: the 3 of "traced 3 of 8". */
export function tracedWithin(acts: readonly Act[], period: Bounds): MessageCounts {
  return within(leaderMessages(acts, 'traced'), period)
}

/** Periods for which a number of messages is printed in the shown layers, in date order. */
export function statedPeriods(dataset: Dataset, scope: Pick<Scope, 'context'>): readonly StatedPeriod[] {
  const periods = new Map<string, CountRow[]>()
  for (const row of dataset.counts) {
    if (!isShown(row.layer, scope)) continue
    const key = `${row.period.bounds.lower}/${row.period.bounds.upper}`
    const rows = periods.get(key)
    if (rows) rows.push(row)
    else periods.set(key, [row])
  }
  return [...periods.values()]
    .flatMap(rows => stated(dataset, rows) ?? [])
    .sort((a, b) => compareBounds(a.period.bounds, b.period.bounds))
}

/** The printed number of each year, the longest period where a year has several. A year without one is absent. */
export function statedByYear(
  dataset: Dataset,
  scope: Pick<Scope, 'context'>,
): ReadonlyMap<number, StatedPeriod> {
  const years = new Map<number, StatedPeriod>()
  for (const period of statedPeriods(dataset, scope)) {
    if (period.year === null) continue
    const known = years.get(period.year)
    if (!known || widthOf(period.period.bounds) > widthOf(known.period.bounds)) years.set(period.year, period)
  }
  return years
}

/** Sets a printed number beside the messages known one by one whose bounds lie inside its own period. */
export function compareStated(stated: StatedPeriod, acts: readonly Act[]): StatedComparison {
  const listed = listedWithin(acts, stated.period.bounds)
  const listCovers = listed.total > 0
  const gapOf = (way: Way) => {
    const row = stated.byWay[way]
    if (!listCovers || row === null || row.unit !== 'message') return null
    return Math.max(0, row.count - listed[way].count)
  }
  return {
    listed,
    traced: tracedWithin(acts, stated.period.bounds),
    listCovers,
    gap: { 'dprk-to-prc': gapOf('dprk-to-prc'), 'prc-to-dprk': gapOf('prc-to-dprk') },
  }
}

/** A printed number of part of a year, and the messages known one by one of the rest of that year. */
export interface JoinedCount {
  printed: number
  /** Surely after the counted period, within its year. */
  later: number
  /** What the year holds at least: a message that may lie in the period is not added. */
  atLeast: number
}

/**
 * A printed number joined with the messages that came later in its year: what the year holds at least. Null
 * where nothing is printed of that way, the whole year was counted, or the unit is the exchange.
 */
export function joinLater(
  stated: StatedPeriod,
  way: Way,
  acts: readonly Act[],
  rule: Exclude<Rule, 'stated'>,
): JoinedCount | null {
  const row = stated.byWay[way]
  const { upper } = stated.period.bounds
  const { year } = stated
  if (row?.unit !== 'message' || !stated.partYear || year === null || upper === null) return null
  const rest = { lower: upper + 1, upper: endOfYear(year) }
  const later = within(leaderMessages(acts, rule), rest)[way].count
  return { printed: row.count, later, atLeast: row.count + later }
}

/** Which way a printed number is of; null for both ways together or for others than the two leaders. */
export function wayOf(dataset: Dataset, row: Pick<CountRow, 'from' | 'to'>): Way | null {
  const [north, china] = dataset.info.leaders
  if (row.from === north && row.to === china) return 'dprk-to-prc'
  if (row.from === china && row.to === north) return 'prc-to-dprk'
  return null
}

function stated(dataset: Dataset, rows: readonly CountRow[]): StatedPeriod | null {
  const mains = articleFirst(rows.filter(({ part }) => part === ''))
  const whole = mains.find(({ from, to }) => from === '' && to === '') ?? null
  const of = (way: Way) => mains.find(row => wayOf(dataset, row) === way) ?? null
  const byWay = { 'dprk-to-prc': of('dprk-to-prc'), 'prc-to-dprk': of('prc-to-dprk') }
  const first = whole ?? byWay['dprk-to-prc'] ?? byWay['prc-to-dprk']
  if (!first) return null
  const year = wholeYear(first.period.bounds)
  return {
    period: first.period,
    year,
    partYear:
      year !== null && !inside({ lower: startOfYear(year), upper: endOfYear(year) }, first.period.bounds),
    unit: first.unit,
    unitBasis: first.unitBasis,
    whole,
    byWay,
    total: whole?.count ?? WAYS.reduce((sum, way) => sum + (byWay[way]?.count ?? 0), 0),
    totalStatus: whole ? 'printed' : 'computed',
    parts: rows.filter(({ part }) => part !== ''),
  }
}

/** Where both layers print one number, the article's comes first. */
function articleFirst(rows: readonly CountRow[]): readonly CountRow[] {
  return [...rows].sort((a, b) => Number(a.layer === 'context') - Number(b.layer === 'context'))
}

function within(messages: readonly Act[], period: Bounds): MessageCounts {
  return counts(messages.filter(({ date }) => inside(date.bounds, period)))
}

function byYear(messages: readonly Act[]): ReadonlyMap<number, MessageCounts> {
  const years = new Map<number, Act[]>()
  for (const act of messages) {
    if (act.year === null) continue
    const list = years.get(act.year)
    if (list) list.push(act)
    else years.set(act.year, [act])
  }
  return new Map([...years].sort(([a], [b]) => a - b).map(([year, acts]) => [year, counts(acts)]))
}

function counts(messages: readonly Act[]): MessageCounts {
  const of = (way: Way): MessageCount => {
    const acts = messages.filter(({ leaderMessage }) => leaderMessage === way)
    return { count: acts.length, implied: implied(acts), acts }
  }
  return {
    'dprk-to-prc': of('dprk-to-prc'),
    'prc-to-dprk': of('prc-to-dprk'),
    total: messages.length,
    implied: implied(messages),
  }
}

function implied(acts: readonly Act[]): number {
  return acts.filter(({ row }) => row.knownBy === 'reply-only').length
}
