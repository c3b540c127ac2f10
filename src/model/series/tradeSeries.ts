import type { IndicatorRow, TradeRow, TradeSeriesName } from '../../data/types'
import { endOfYear, partsOf, startOfYear } from '../../time/day'
import type { Bounds } from '../../time/edtf'
import type { Act } from '../act'
import type { EventIndex } from '../eventIndex'
import type { Reading, TimeClause } from '../filter'
import { isShown } from '../names'
import { cuts, emphasisOf, holdsWhole, type YearEmphasis, yearsOf } from './yearAxis'

/** A printed change of the trade on the year before. */
export interface TradeChange {
  row: IndicatorRow
  /** Per cent. */
  value: number
  base: string
}

export interface TradeYear {
  year: number
  emphasis: YearEmphasis
  /** The figure that is drawn; null where no layer shown has one. */
  drawn: TradeRow | null
  change: TradeChange | null
}

/** A figure of a month, or of January and February together. */
export interface TradeMonth {
  row: TradeRow
  year: number
  /** First month, 1–12. */
  month: number
  /** How many months the figure is of. */
  months: number
  /** Monthly mean, US dollars. */
  meanUsd: number
  emphasis: YearEmphasis
}

export interface TradeSeries {
  series: TradeSeriesName
  step: Reading['step']
  scale: Reading['scale']
  context: boolean
  years: readonly TradeYear[]
  /** In order; empty while the step is the year. */
  months: readonly TradeMonth[]
  /** Whether a span cuts the period of a drawn figure, which then does not answer to it. */
  cut: boolean
  /** Border and rail, on the axis; empty while the step is the year. */
  events: readonly Act[]
  /** Series that have a figure in the layers shown. */
  available: readonly TradeSeriesName[]
  /** Every row of the layers shown, with whether it is drawn. */
  rows: readonly { row: TradeRow; drawn: boolean }[]
}

/** Two-way trade of one series, by year of the axis or by month. Answers to time (emphasis alone), scope and reading. */
export function tradeSeries(
  index: EventIndex,
  time: TimeClause,
  reading: Pick<Reading, 'series' | 'scale' | 'step'>,
): TradeSeries {
  const { dataset, scope } = index
  const shown = dataset.trade.filter(row => isShown(row.layer, scope))
  const own = shown.filter(row => row.series === reading.series && row.flow === 'total' && row.partOf === '')
  const changes = changesOf(index, reading.series)
  const years = yearsOf(dataset.info.extent).map(
    (year): TradeYear => ({
      year,
      emphasis: emphasisOfWhole(time, year, { lower: startOfYear(year), upper: endOfYear(year) }),
      drawn: drawnOf(own.filter(row => yearOfRow(row) === year)),
      change: changes.get(year) ?? null,
    }),
  )
  const monthly = reading.step === 'month'
  const months = monthly ? monthsOf(own, dataset.info.extent, time) : []
  const drawn = new Set<TradeRow | null>(
    monthly ? months.map(({ row }) => row) : years.map(year => year.drawn),
  )
  return {
    ...reading,
    context: scope.context,
    years,
    months,
    cut: [...drawn].some(row => row !== null && cuts(time, row.period.bounds)),
    events: months.length > 0 ? borderEvents(index) : [],
    available: [...new Set(shown.filter(({ flow }) => flow === 'total').map(({ series }) => series))],
    rows: shown.map(row => ({ row, drawn: drawn.has(row) })),
  }
}

/** A figure stands only where the whole of its period is asked for. */
function emphasisOfWhole(time: TimeClause, year: number, period: Bounds): YearEmphasis {
  const emphasis = emphasisOf(time, year)
  return emphasis === 'chosen' && !holdsWhole(time, period) ? 'outside' : emphasis
}

/**
 * Which of the rows of one period is drawn: the latest printed vintage, else the latest computed one; where
 * both layers print one figure, the article's.
 */
export function drawnOf(rows: readonly TradeRow[]): TradeRow | null {
  const order = (row: TradeRow) =>
    (row.status === 'printed' ? 4 : 0) +
    (row.vintage === 'revised' ? 2 : 0) +
    (row.layer === 'article' ? 1 : 0)
  let best: TradeRow | null = null
  for (const row of rows) if (best === null || order(row) > order(best)) best = row
  return best
}

/** Printed changes of a series' total on the year before; where both layers print one, the article's. */
function changesOf(index: EventIndex, series: TradeRow['series']): ReadonlyMap<number, TradeChange> {
  const found = new Map<number, TradeChange>()
  for (const row of index.dataset.indicators) {
    if (row.series !== series || row.flow !== 'total') continue
    if (row.unit !== '%' || row.status !== 'printed') continue
    if (!isShown(row.layer, index.scope)) continue
    const { lower } = row.period.bounds
    if (lower === null || row.period.precision !== 'year') continue
    const { year } = partsOf(lower)
    const known = found.get(year)
    if (row.basePeriod === String(year - 1) && (!known || known.row.layer === 'context'))
      found.set(year, { row, value: row.value, base: row.basePeriod })
  }
  return found
}

function yearOfRow({ period }: TradeRow): number | null {
  return period.precision === 'year' && period.bounds.lower !== null
    ? partsOf(period.bounds.lower).year
    : null
}

/** First month and number of months of a row that is of one or two months; else null. */
function monthSpan({ period }: TradeRow): { year: number; month: number; months: number } | null {
  const { lower, upper } = period.bounds
  if (lower === null || upper === null || period.precision === 'year') return null
  const from = partsOf(lower)
  const to = partsOf(upper)
  const months = to.month - from.month + 1
  if (from.year !== to.year || from.day !== 1 || months < 1 || months > 2) return null
  return { year: from.year, month: from.month, months }
}

function monthsOf(
  rows: readonly TradeRow[],
  [first, last]: readonly [number, number],
  time: TimeClause,
): readonly TradeMonth[] {
  const periods = new Map<string, TradeRow[]>()
  for (const row of rows) {
    const span = monthSpan(row)
    if (!span || span.year < first || span.year > last) continue
    const key = `${row.period.bounds.lower}/${row.period.bounds.upper}`
    periods.set(key, [...(periods.get(key) ?? []), row])
  }
  return [...periods.values()]
    .flatMap((same): TradeMonth[] => {
      const row = drawnOf(same)
      const span = row && monthSpan(row)
      if (!row || !span) return []
      return [
        {
          row,
          ...span,
          meanUsd: row.valueUsd / span.months,
          emphasis: emphasisOfWhole(time, span.year, row.period.bounds),
        },
      ]
    })
    .sort((a, b) => a.year - b.year || a.month - b.month)
}

/** Opened and closed borders and lines, on the axis and of a known month. */
function borderEvents({ acts, dataset }: EventIndex): readonly Act[] {
  const [first, last] = dataset.info.extent
  return acts.filter(({ row, date }) => {
    const { lower, upper } = date.bounds
    if (row.kind !== 'transport' || lower === null || upper === null || upper - lower > 31) return false
    const { year } = partsOf(lower)
    return year >= first && year <= last
  })
}
