import type { CountRow, Dataset, IndicatorRow, TradeRow } from '../../data/types'
import { statedPeriods } from '../../model/counting'
import { figure, millions } from '../../model/exactFigures'
import type { Scope } from '../../model/filter'

/**
 * How the sum of both ways comes about where it is not printed: "5 + 4" and 9 for a printed number of one way.
 * @returns null where the whole is printed, the other way is not, or the row is a part of another number.
 */
export function sumOfWays(
  dataset: Dataset,
  scope: Pick<Scope, 'context'>,
  row: CountRow,
): { total: number; parts: string } | null {
  const period = statedPeriods(dataset, scope).find(({ byWay }) =>
    Object.values(byWay).some(way => way?.id === row.id),
  )
  if (!period || period.totalStatus === 'printed') return null
  const ways = Object.values(period.byWay).filter(way => way !== null)
  if (ways.length < 2) return null
  return { total: period.total, parts: ways.map(way => figure(way.count)).join(' + ') }
}

/** The rows that a computed figure rests on, in the order in which it names them. */
export function foundations(
  dataset: Dataset,
  row: Pick<TradeRow, 'computedFrom'>,
): { trade: readonly TradeRow[]; indicators: readonly IndicatorRow[] } {
  const { computedFrom } = row
  const trade = computedFrom.flatMap(id => dataset.trade.find(other => other.id === id) ?? [])
  const indicators = computedFrom.flatMap(id => dataset.indicators.find(other => other.id === id) ?? [])
  return { trade, indicators }
}

/**
 * The sum behind a computed trade figure, in millions: "539 / (1 − 0.8067)" for a base reckoned back from a
 * later value and its change, "539 × (1 − 0.4)" forward, "120 + 98" for a sum.
 * @returns null where none of these gives the figure within its own rounding: then the note must say it.
 */
export function tradeArithmetic(dataset: Dataset, row: TradeRow): string | null {
  const { trade, indicators } = foundations(dataset, row)
  const gives = (usd: number) => Math.abs(usd - row.valueUsd) <= row.precisionUsd
  const value = (other: TradeRow) => millions(other.valueUsd, other.precisionUsd)
  const [base, ...more] = trade
  const [change, ...others] = indicators
  if (base && change && more.length === 0 && others.length === 0 && change.unit === '%') {
    const share = change.value / 100
    const factor = `(1 ${share < 0 ? '−' : '+'} ${figure(Number(Math.abs(share).toPrecision(10)))})`
    if (gives(base.valueUsd / (1 + share))) return `${value(base)} / ${factor}`
    if (gives(base.valueUsd * (1 + share))) return `${value(base)} × ${factor}`
  }
  if (trade.length > 1 && indicators.length === 0) {
    if (gives(trade.reduce((sum, other) => sum + other.valueUsd, 0))) return trade.map(value).join(' + ')
  }
  return null
}
