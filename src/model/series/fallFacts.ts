import type { IndicatorRow, TradeRow, TradeSeriesName } from '../../data/types'
import { startOfYear } from '../../time/day'
import type { Act } from '../act'
import { overlap, wholeYear } from '../bounds'
import type { EventIndex } from '../eventIndex'
import { NO_FILTER } from '../filter'
import { isResolution, sanctionsInPassing } from './economyLanes'
import { type EconomySeries, type EconomyYear, economySeries } from './economySeries'
import { tradeSeries } from './tradeSeries'

/** What the tables of the shown layers know about the fall of the trade that an article prints. */
export interface FallFacts {
  year: number
  /** The printed change, and the figure that it led to. */
  change: IndicatorRow
  figure: TradeRow | null
  /** The change that the chosen series prints for the same year, where it is another series. */
  other: IndicatorRow | null
  /** Resolutions that lie before the year, in order. */
  resolutions: readonly Act[]
  /** The sanctions of which an article speaks without naming a resolution. */
  sanctions: Act | null
  /** The last move to ease them before the year, of a known day. */
  easing: Act | null
  /** The closing of the border as an article tells it. */
  closing: Act | null
  /** Closings and stops of the year before its spring that context dates to the day. */
  closings: readonly Act[]
  /** Whether a source of the shown layers gives figures by month. */
  monthly: boolean
  /** The stated messages of the year, and of the year before. */
  messages: EconomyYear | null
  before: EconomyYear | null
  /** How many years the axis has, and in how many messages and the chosen series both have a real value. */
  years: number
  both: number
}

/** The facts about the greatest fall that an article prints; null where none does. Independent of filter and rule. */
export function fallFacts(index: EventIndex, shown: TradeSeriesName): FallFacts | null {
  const { dataset, acts } = index
  const change = printedFall(dataset.indicators)
  const year = change && wholeYear(change.period.bounds)
  if (!change || year == null || change.series === '') return null
  const own = (series: TradeSeriesName) =>
    tradeSeries(index, { type: 'all' }, { series, scale: 'linear', step: 'year' })
  const customs = own(change.series)
  const start = startOfYear(year)
  const dated = acts.filter(({ row, date }) => {
    const { lower, upper } = date.bounds
    return row.kind === 'sanctions' && lower !== null && upper !== null && lower === upper && upper < start
  })
  const resolutions = dated.filter(isResolution)
  const stated: EconomySeries = economySeries(index, NO_FILTER, {
    rule: 'stated',
    series: shown,
    base: null,
  })
  const at = (wanted: number) => stated.years.find(entry => entry.year === wanted) ?? null
  const opening = { lower: start, upper: start + 90 }
  const inYear = { lower: start, upper: startOfYear(year + 1) - 1 }
  return {
    year,
    change,
    figure: customs.years.find(entry => entry.year === year)?.drawn ?? null,
    other:
      shown === change.series
        ? null
        : (own(shown).years.find(entry => entry.year === year)?.change?.row ?? null),
    resolutions,
    sanctions: sanctionsInPassing(index),
    easing: dated.filter(({ row }) => row.layer === 'article' && row.supports === 'DPRK').at(-1) ?? null,
    closing:
      acts.find(
        ({ row, date, fromSides }) =>
          row.kind === 'transport' &&
          row.layer === 'article' &&
          fromSides.includes('DPRK') &&
          overlap(date.bounds, inYear),
      ) ?? null,
    closings: acts.filter(
      ({ row, date }) =>
        row.kind === 'transport' &&
        row.layer === 'context' &&
        date.precision === 'day' &&
        overlap(date.bounds, opening),
    ),
    monthly:
      tradeSeries(index, { type: 'all' }, { series: change.series, scale: 'linear', step: 'month' }).months
        .length > 0,
    messages: at(year),
    before: at(year - 1),
    years: stated.years.length,
    both: stated.bases.length,
  }
}

/** The greatest fall of a total on the year before that an article prints. */
function printedFall(rows: readonly IndicatorRow[]): IndicatorRow | null {
  let worst: IndicatorRow | null = null
  for (const row of rows) {
    const fits =
      row.layer === 'article' && row.flow === 'total' && row.unit === '%' && row.status === 'printed'
    if (fits && row.value < (worst?.value ?? 0)) worst = row
  }
  return worst
}
