import type { CountRow } from '../../data/types'
import type { Day } from '../../time/edtf'
import type { Act } from '../act'
import {
  compareStated,
  leaderMessages,
  listedByYear,
  type MessageCounts,
  type StatedComparison,
  type StatedPeriod,
  statedByYear,
  tracedByYear,
  WAYS,
  type Way,
  wayOf,
  yearUncertain,
} from '../counting'
import type { EventIndex } from '../eventIndex'
import type { Filter, Rule } from '../filter'
import { emphasisOf, holdsWhole, type YearEmphasis, yearsOf } from './yearAxis'

/** What one block stands for; `unlisted` is counted but on no list. */
type SegmentKind = 'stated' | 'unlisted' | 'article' | 'context' | 'implied'

/** One message as a block; `step` counts outward from the base line. */
export interface MessageSegment {
  year: number
  way: Way
  step: number
  kind: SegmentKind
  /** Whether it keeps its ink under the filter; else it is a tint with an edge. */
  ink: boolean
  /** The event, where the block is a message known one by one; else null. */
  event: string | null
}

/** One way of one year under the rule. */
export interface MessageWay {
  way: Way
  count: number
  /** How many answer to the filter but for its time clause. Equals `count` where nothing narrows. */
  matching: number
  /** The printed number behind the count; null where messages are counted one by one. */
  row: CountRow | null
  segments: readonly MessageSegment[]
}

export interface MessageYear {
  year: number
  emphasis: YearEmphasis
  /** Where the base line runs: the time that was counted; null where nothing was. */
  counted: { from: Day | null; to: Day | null } | null
  /** Empty where there is no count, or the unit is the exchange. */
  ways: readonly MessageWay[]
  /** A printed number of exchanges; null where the unit is the message. */
  exchanges: CountRow | null
  exchangesInk: boolean
  /** Under the rule; null where there is no count. */
  total: number | null
  matching: number | null
  /** Known only by the answer to them; part of the total. */
  implied: number
  stated: StatedPeriod | null
  /** The printed number beside what is known one by one in its period. */
  compared: StatedComparison | null
  listed: MessageCounts | null
  traced: MessageCounts | null
}

export interface MessageSeries {
  /** The rule in force: traced needs the context layer and falls back to listed. */
  rule: Rule
  /** Whether the context layer is shown. */
  context: boolean
  years: readonly MessageYear[]
  /** Messages of the shown layers that no single year holds. */
  uncertain: readonly Act[]
  /** Whether the filter holds clauses that a printed count cannot answer to. */
  unanswerable: boolean
  /** Whether the actors asked for are party to no printed count. */
  noParty: boolean
  /** Years whose counted period a span cuts, so that the number printed of it does not answer to the span. */
  cut: readonly number[]
}

/** Traced needs the context layer; without it the rule in force is listed. */
function ruleInForce(rule: Rule, context: boolean): Rule {
  return rule === 'traced' && !context ? 'listed' : rule
}

/**
 * Messages between the two leaders by year of the axis, under one counting rule. Counted under every clause
 * but time; time only sets the emphasis.
 */
export function messageSeries(index: EventIndex, filter: Filter, asked: Rule): MessageSeries {
  const { dataset, scope, acts } = index
  const rule = ruleInForce(asked, scope.context)
  const stated = statedByYear(dataset, scope)
  const listed = listedByYear(acts)
  const traced = tracedByYear(acts)
  const passes = passing(index, filter)
  const { matchIds } = index.summary(filter)
  const years = yearsOf(dataset.info.extent).map((year): MessageYear => {
    const period = stated.get(year) ?? null
    const base = {
      year,
      emphasis: emphasisOf(filter.time, year),
      stated: period,
      compared: period && compareStated(period, acts),
      listed: listed.get(year) ?? null,
      traced: scope.context ? (traced.get(year) ?? null) : null,
    }
    if (rule === 'stated') return { ...base, ...statedYear(base, index, filter, passes) }
    const counts = rule === 'listed' ? base.listed : base.traced
    return { ...base, ...countedYear(base, rule, counts, passes, matchIds) }
  })
  const cut = (year: MessageYear) =>
    rule === 'stated' &&
    year.stated !== null &&
    year.emphasis !== 'outside' &&
    !holdsWhole(filter.time, year.stated.period.bounds)
  return {
    rule,
    context: scope.context,
    years,
    cut: years.filter(cut).map(({ year }) => year),
    uncertain: yearUncertain(acts, scope.context ? 'traced' : 'listed'),
    unanswerable: unanswerable(filter),
    noParty: !partiesAnswer(dataset.info.leaders, filter),
  }
}

type Base = Pick<MessageYear, 'year' | 'emphasis' | 'stated' | 'compared' | 'listed' | 'traced'>
type Counted = Omit<MessageYear, keyof Base>

const NOTHING: Counted = {
  counted: null,
  ways: [],
  exchanges: null,
  exchangesInk: false,
  total: null,
  matching: null,
  implied: 0,
}

/** Whether a clause is set that no printed number can answer to. */
function unanswerable(filter: Filter): boolean {
  return (
    filter.kinds.length > 0 ||
    filter.levels.length > 0 ||
    filter.occasions.length > 0 ||
    filter.sources.length > 0 ||
    filter.disputed ||
    filter.text.trim() !== ''
  )
}

/** Whether a message answers to every clause but time. */
function passing(index: EventIndex, filter: Filter): (act: Act) => boolean {
  const ids = new Set(leaderMessages(index.summary(filter).withoutTime, 'traced').map(({ id }) => id))
  return act => ids.has(act.id)
}

function statedYear(base: Base, index: EventIndex, filter: Filter, passes: (act: Act) => boolean): Counted {
  const { stated, compared, year, emphasis } = base
  if (!stated || !compared) return NOTHING
  const counted = { from: stated.period.bounds.lower, to: stated.period.bounds.upper }
  const plain = emphasis !== 'outside'
  const whole = !plain || holdsWhole(filter.time, stated.period.bounds)
  if (stated.unit === 'exchange') {
    // an exchange is between the two leaders, and goes neither way alone
    const answers = filter.directions.length === 0 && partiesAnswer(index.dataset.info.leaders, filter)
    const ink = plain && whole && answers && !unanswerable(filter)
    return {
      ...NOTHING,
      counted,
      exchanges: stated.whole,
      exchangesInk: ink,
      total: stated.total,
      matching: stated.total,
    }
  }
  const { matchIds } = index.summary(filter)
  const matches = (act: Act) => passes(act) && (whole || matchIds.has(act.id))
  const ways = WAYS.flatMap((way): MessageWay[] => {
    const row = stated.byWay[way]
    if (!row) return []
    const gap = compared.gap[way] ?? 0
    const matching = !rowAnswers(row, index, filter)
      ? 0
      : unanswerable(filter) || !whole
        ? Math.min(row.count, compared.listed[way].acts.filter(matches).length)
        : row.count
    const segments = Array.from(
      { length: row.count },
      (_, step): MessageSegment => ({
        year,
        way,
        step,
        kind: step >= row.count - gap ? 'unlisted' : 'stated',
        ink: plain && step < matching,
        event: null,
      }),
    )
    return [{ way, count: row.count, matching, row, segments }]
  })
  return {
    ...NOTHING,
    counted,
    ways,
    total: stated.total,
    matching: ways.reduce((sum, { matching }) => sum + matching, 0),
  }
}

/** Whether a printed number answers to the clauses of actors and directions. */
function rowAnswers(row: CountRow, index: EventIndex, filter: Filter): boolean {
  const way = wayOf(index.dataset, row)
  const { directions } = filter
  if (directions.length > 0 && !(way && directions.includes(way))) return false
  return partiesAnswer([row.from, row.to], filter)
}

function partiesAnswer(parties: readonly string[], { actors, between }: Filter): boolean {
  if (actors.length === 0) return true
  const ticked = parties.filter(actor => actors.includes(actor)).length
  return between && actors.length > 1 ? ticked === 2 : ticked > 0
}

function countedYear(
  base: Base,
  rule: 'listed' | 'traced',
  counts: MessageCounts | null,
  passes: (act: Act) => boolean,
  matchIds: ReadonlySet<string>,
): Counted {
  // a list says nothing of a year that it does not touch; what was searched for was searched in every year
  if (!counts && rule === 'listed') return NOTHING
  const ways = WAYS.map((way): MessageWay => {
    const acts = [...(counts?.[way].acts ?? [])].sort((a, b) => rank(a) - rank(b))
    const segments = acts.map(
      (act, step): MessageSegment => ({
        year: base.year,
        way,
        step,
        kind: kindOf(act),
        ink: base.emphasis !== 'outside' && matchIds.has(act.id),
        event: act.id,
      }),
    )
    return { way, count: acts.length, matching: acts.filter(passes).length, row: null, segments }
  })
  return {
    ...NOTHING,
    counted: { from: null, to: null },
    ways,
    total: counts?.total ?? 0,
    matching: ways.reduce((sum, { matching }) => sum + matching, 0),
    implied: counts?.implied ?? 0,
  }
}

function kindOf(act: Act): SegmentKind {
  if (act.row.knownBy === 'reply-only') return 'implied'
  return act.row.layer
}

/** Articles nearest the base line, then context, then what is only implied; each in order of date. */
function rank(act: Act): number {
  return { article: 0, context: 1, implied: 2, stated: 0, unlisted: 0 }[kindOf(act)]
}
