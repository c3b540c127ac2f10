import type { TradeRow } from '../../data/types'
import type { EventIndex } from '../eventIndex'
import type { Filter, Reading, Ref } from '../filter'
import { type MessageSeries, type MessageYear, messageSeries } from './messageSeries'
import { type TradeChange, type TradeSeries, tradeSeries } from './tradeSeries'

/** A value as an index, 100 in the base year. */
export interface IndexValue {
  value: number
  /** Decimals that the rounding of the figures leaves sure. */
  digits: 0 | 1
}

/** The messages of one year as this reading draws them. */
export interface EconomyMessages {
  /** `whole` and `part` stand on the scale of messages; exchanges are another unit; `none`: nothing is counted. */
  mark: 'whole' | 'part' | 'exchange' | 'none'
  /** What is drawn: what the filter leaves of it where it can be narrowed, else the number itself. */
  value: number | null
  /** The number before the filter. */
  of: number | null
  /** The printed numbers that were added, where no total is printed; else empty. */
  sum: readonly number[]
  /** The printed number behind it; null where messages are counted one by one. */
  opens: Ref | null
  /** Rests on the context layer too. */
  context: boolean
  pale: boolean
  /** A stated count of messages of the whole year. */
  real: boolean
  index: IndexValue | null
  year: MessageYear
}

/** The trade of one year as this reading draws it. */
export interface EconomyTrade {
  row: TradeRow | null
  change: TradeChange | null
  pale: boolean
  /** A printed figure. */
  real: boolean
  index: IndexValue | null
}

export interface EconomyYear {
  year: number
  messages: EconomyMessages
  trade: EconomyTrade
}

/** Two adjoining years whose values compare, so that a line may join them. */
export interface Join {
  from: number
  to: number
  /** One of them is computed. */
  broken: boolean
  pale: boolean
}

/** Why no index is drawn: the rule has no totals, no year has both values, or the year asked for has not. */
export type Refusal = { why: 'rule' } | { why: 'none' } | { why: 'year'; year: number }

export interface EconomySeries {
  years: readonly EconomyYear[]
  messages: MessageSeries
  trade: TradeSeries
  joins: { messages: readonly Join[]; trade: readonly Join[] }
  /** Years that have a real value in both series, which alone can be a base. */
  bases: readonly number[]
  /** The base year in force; null for own units. */
  base: number | null
  /** Set where the index is out of reach, or was asked for and cannot be drawn. */
  refusal: Refusal | null
}

/**
 * Messages and trade side by side by year, each in its own unit or both as an index on one base year. The
 * messages are those of *Messages by year* under the same filter and rule, the trade that of *Trade by year*.
 */
export function economySeries(
  index: EventIndex,
  filter: Filter,
  reading: Pick<Reading, 'rule' | 'series' | 'base'>,
): EconomySeries {
  const messages = messageSeries(index, filter, reading.rule)
  const trade = tradeSeries(index, filter.time, { series: reading.series, scale: 'linear', step: 'year' })
  const plain = messages.years.map((year, at): EconomyYear => {
    const { drawn, change, emphasis } = trade.years[at]!
    return {
      year: year.year,
      messages: messagesOf(year, messages),
      trade: {
        row: drawn,
        change,
        pale: emphasis === 'outside',
        real: drawn?.status === 'printed',
        index: null,
      },
    }
  })
  const bases = plain.filter(year => year.messages.real && year.trade.real).map(({ year }) => year)
  const base = bases.find(year => year === reading.base) ?? null
  const years = base === null ? plain : onBase(plain, plain.find(({ year }) => year === base)!)
  return {
    years,
    messages,
    trade,
    joins: { messages: messageJoins(years, base), trade: tradeJoins(years, base) },
    bases,
    base,
    refusal: refusalOf(messages.rule, bases, reading.base),
  }
}

function refusalOf(rule: Reading['rule'], bases: readonly number[], asked: number | null): Refusal | null {
  if (rule !== 'stated') return { why: 'rule' }
  if (bases.length === 0) return { why: 'none' }
  return asked !== null && !bases.includes(asked) ? { why: 'year', year: asked } : null
}

function messagesOf(year: MessageYear, series: MessageSeries): EconomyMessages {
  const outside = year.emphasis === 'outside'
  const nothing: EconomyMessages = {
    mark: 'none',
    value: null,
    of: null,
    sum: [],
    opens: null,
    context: false,
    pale: outside,
    real: false,
    index: null,
    year,
  }
  const { total, matching, stated } = year
  if (total === null || matching === null) return nothing
  if (series.rule !== 'stated')
    return {
      ...nothing,
      mark: 'whole',
      value: matching,
      of: total,
      context: year.ways.some(({ segments }) => segments.some(({ kind }) => kind !== 'article')),
      pale: outside || (matching === 0 && total > 0),
    }
  if (year.exchanges)
    return {
      ...nothing,
      mark: 'exchange',
      value: total,
      of: total,
      opens: { type: 'count', id: year.exchanges.id },
      pale: !year.exchangesInk,
    }
  // a printed number answers to directions and actors; where it does not answer it stands as it is printed, pale
  const answers = matching > 0 && !series.unanswerable && !series.cut.includes(year.year)
  const ways = answers ? year.ways.filter(way => way.matching > 0) : year.ways
  const value = answers ? matching : total
  const row = (value === total ? stated?.whole : null) ?? ways[0]?.row ?? null
  const real = stated !== null && !stated.partYear
  return {
    ...nothing,
    mark: stated?.partYear ? 'part' : 'whole',
    value,
    of: total,
    sum: ways.length > 1 && !stated?.whole ? ways.map(({ count }) => count) : [],
    opens: row && { type: 'count', id: row.id },
    context: row?.layer === 'context',
    pale: outside || (!answers && matching < total) || matching === 0,
    real,
  }
}

/** The years with their indexes: 100 in the base year, none for what is no real value. */
function onBase(years: readonly EconomyYear[], base: EconomyYear): readonly EconomyYear[] {
  const counted = base.messages.value ?? 0
  const figure = base.trade.row
  return years.map(year => {
    const { messages, trade } = year
    return {
      ...year,
      messages: {
        ...messages,
        index: messages.real && messages.value !== null ? indexOn(messages.value, counted) : null,
      },
      trade: {
        ...trade,
        index:
          trade.real && trade.row && figure
            ? indexOn(trade.row.valueUsd, figure.valueUsd, trade.row.precisionUsd, figure.precisionUsd)
            : null,
      },
    }
  })
}

/**
 * A value as an index on a base of 100, with a decimal only where the rounding of neither number reaches it.
 * @param rounded what the value, and the base, were rounded to when printed; 0 for a count.
 */
export function indexOn(value: number, base: number, rounded = 0, baseRounded = 0): IndexValue {
  if (value === base && rounded === baseRounded) return { value: 100, digits: 0 }
  const low = (100 * (value - rounded / 2)) / (base + baseRounded / 2)
  const high = (100 * (value + rounded / 2)) / (base - baseRounded / 2)
  return { value: (100 * value) / base, digits: high - low <= 0.1 ? 1 : 0 }
}

/** Only whole years of single messages as printed compare: a list is no total, and what was traced is at least. */
function messageJoins(years: readonly EconomyYear[], base: number | null): readonly Join[] {
  return joins(years, ({ messages }) =>
    messages.real && (base === null || messages.index) ? { broken: false, pale: messages.pale } : null,
  )
}

function tradeJoins(years: readonly EconomyYear[], base: number | null): readonly Join[] {
  return joins(years, ({ trade }) =>
    trade.row && (base === null || trade.index)
      ? { broken: trade.row.status === 'computed', pale: trade.pale }
      : null,
  )
}

function joins(
  years: readonly EconomyYear[],
  of: (year: EconomyYear) => { broken: boolean; pale: boolean } | null,
): readonly Join[] {
  return years.slice(1).flatMap((year, at): Join[] => {
    const [a, b] = [of(years[at]!), of(year)]
    if (!a || !b) return []
    return [{ from: year.year - 1, to: year.year, broken: a.broken || b.broken, pale: a.pale || b.pale }]
  })
}
