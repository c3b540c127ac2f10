import type { Citation, CountRow } from '../../data/types'
import type { Act } from '../act'
import {
  type ByWay,
  compareStated,
  type JoinedCount,
  joinLater,
  type StatedPeriod,
  WAYS,
  type Way,
} from '../counting'
import type { EventIndex } from '../eventIndex'
import { exactFilter } from '../exactFilter'
import type { Filter } from '../filter'
import { type MessageSegment, type MessageSeries, type MessageWay, messageSeries } from './messageSeries'
import type { YearEmphasis } from './yearAxis'

/** One unit of a cell, as a block of the chart. */
export type EvidenceUnit = Pick<MessageSegment, 'kind' | 'ink'>

/** A printed number of one way of a year. */
export interface StatedCell {
  row: CountRow
  /** How many of it answer to the filter but for time; a printed number answers to direction and actors alone. */
  matching: number
  units: readonly EvidenceUnit[]
}

/** Messages of one way of a year, known one by one. */
export interface SinglyCell {
  /** All of the year, whatever the filter. */
  count: number
  /** Those that answer to the filter but for its time clause. */
  acts: readonly Act[]
  /** Of `count`, those known only by the answer to them. */
  implied: number
  units: readonly EvidenceUnit[]
  /** The filter that leaves exactly `acts`; null where there is none, or no act. */
  filter: Filter | null
}

export interface EvidenceWay {
  /** Null where no number is printed of this way. */
  stated: StatedCell | null
  /** Null where none is listed in that year. */
  listed: SinglyCell | null
  /** Null while context is off. */
  traced: SinglyCell | null
  /** Messages known one by one in the printed number's own period; null without such a number of messages. */
  within: { listed: number; traced: number; unlisted: number | null } | null
  /** The printed number and those that came later in the year; null where the whole year was counted. */
  joined: { listed: JoinedCount; traced: JoinedCount } | null
}

export interface EvidenceYear {
  year: number
  emphasis: YearEmphasis
  stated: StatedPeriod | null
  /** A printed number of exchanges, both ways together; never added to messages. */
  exchanges: CountRow | null
  exchangesInk: boolean
  ways: ByWay<EvidenceWay>
}

export interface EvidenceSeries {
  years: readonly EvidenceYear[]
  context: boolean
  /** Whether time is a span of days, which cuts years. */
  span: boolean
  /** Whether a clause is set that printed numbers cannot answer to. */
  unanswerable: boolean
}

/**
 * How well the messages of each year and way are known: the number printed, the messages the articles tell
 * one by one, and those traced in all layers. Each is counted under every clause but time. What is compared
 * within a printed number's period is compared whole, whatever the filter: a number cannot be narrowed.
 */
export function evidenceSeries(index: EventIndex, filter: Filter): EvidenceSeries {
  const { acts, scope } = index
  const stated = messageSeries(index, filter, 'stated')
  const listed = messageSeries(index, filter, 'listed')
  const traced = scope.context ? messageSeries(index, filter, 'traced') : null
  const passing = new Set(index.summary(filter).withoutTime.map(({ id }) => id))

  const singly = (year: number, way: MessageWay, rule: 'listed' | 'traced'): SinglyCell => {
    const ids = way.segments.flatMap(({ event }) => (event && passing.has(event) ? [event] : []))
    const answering = ids.flatMap(id => index.event(id) ?? [])
    return {
      count: way.count,
      acts: answering,
      implied: way.segments.filter(({ kind }) => kind === 'implied').length,
      units: way.segments,
      filter:
        answering.length > 0
          ? exactFilter(index, answering, candidates(index, filter, year, way.way, rule))
          : null,
    }
  }
  const years = stated.years.map((of, at): EvidenceYear => {
    const wayOf = (way: Way): EvidenceWay => {
      const under = (series: MessageSeries | null) => series?.years[at]?.ways.find(one => one.way === way)
      const [printed, list, found] = [under(stated), under(listed), under(traced)]
      const compared = of.stated && printed?.row ? compareStated(of.stated, acts) : null
      const later = (rule: 'listed' | 'traced') => of.stated && joinLater(of.stated, way, acts, rule)
      const joined = { listed: later('listed'), traced: later('traced') }
      return {
        stated: printed?.row
          ? { row: printed.row, matching: printed.matching, units: printed.segments }
          : null,
        listed: list ? singly(of.year, list, 'listed') : null,
        traced: found ? singly(of.year, found, 'traced') : null,
        within: compared && {
          listed: compared.listed[way].count,
          traced: compared.traced[way].count,
          unlisted: compared.gap[way],
        },
        joined: joined.listed && joined.traced ? { listed: joined.listed, traced: joined.traced } : null,
      }
    }
    return {
      year: of.year,
      emphasis: of.emphasis,
      stated: of.stated,
      exchanges: of.exchanges,
      exchangesInk: of.exchangesInk,
      ways: { [WAYS[0]]: wayOf(WAYS[0]), [WAYS[1]]: wayOf(WAYS[1]) } as ByWay<EvidenceWay>,
    }
  })
  return {
    years,
    span: filter.time.type === 'span',
    context: scope.context,
    unanswerable: stated.unanswerable,
  }
}

/** Filters that may leave just the messages of one cell: the present one narrowed, its own sources kept where they can be. */
function candidates(
  { dataset }: EventIndex,
  filter: Filter,
  year: number,
  way: Way,
  rule: 'listed' | 'traced',
): readonly Filter[] {
  const articles = [...dataset.sources.values()]
    .filter(({ layer }) => layer === 'article')
    .map(({ id }) => id)
  const asked = filter.sources
  const sources =
    rule === 'traced'
      ? [asked]
      : asked.length > 0
        ? [asked.filter(id => articles.includes(id)), asked]
        : [articles]
  return sources.flatMap(of =>
    [
      { actors: dataset.info.leaders, between: true },
      { actors: filter.actors, between: filter.between },
    ].map(who => ({
      ...filter,
      ...who,
      time: { type: 'years' as const, years: [year] },
      kinds: ['message' as const],
      directions: [way],
      sources: of,
    })),
  )
}

/** What the matrix rests on, the printed numbers first. */
export function evidenceCitations(series: EvidenceSeries): readonly Citation[] {
  const ways = series.years.flatMap(year => WAYS.map(way => year.ways[way]))
  return [
    ...series.years.flatMap(({ exchanges }) => exchanges?.sources ?? []),
    ...ways.flatMap(({ stated }) => stated?.row.sources ?? []),
    ...ways.flatMap(({ listed, traced }) =>
      [...(listed?.acts ?? []), ...(traced?.acts ?? [])].flatMap(({ row }) => row.sources),
    ),
  ]
}
