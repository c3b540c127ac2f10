import { figure, wholeFigure } from '../../charts/figures'
import type { Citation, TradeRow } from '../../data/types'
import { yearsPhrase } from '../../model/sentence'
import type { TradeChange, TradeSeries, TradeYear } from '../../model/series/tradeSeries'
import { text } from '../../text/text'
import { dateLabel } from '../../time/format'

const words = text.trade
const MILLION = 1_000_000

/** "539", in millions of dollars; small figures keep a decimal or two. */
export function millions(usd: number): string {
  const value = usd / MILLION
  return value >= 100 ? wholeFigure(value) : figure(value)
}

/** What is written on the plot: "≈2,788" where a figure is computed, else "539". */
export function shortValue(row: TradeRow): string {
  return row.status === 'computed' ? words.approx(millions(row.valueUsd)) : millions(row.valueUsd)
}

/** "US$539 million", "about US$2,788 million, computed" */
function valueInWords(row: TradeRow): readonly string[] {
  const value = words.usd(millions(row.valueUsd))
  return row.status === 'computed' ? [words.about(value), words.computed] : [value]
}

/** "−80.67 %", "+10 %" */
export function changeLabel({ value }: Pick<TradeChange, 'value'>): string {
  return words.change(value > 0 ? `+${figure(value)}` : figure(value))
}

function changeInWords({ value }: TradeChange): string {
  return value < 0 ? words.down(figure(-value)) : words.up(figure(value))
}

/** Accessible name of a year's toggle: "2020: US$539 million, down 80.67 %". */
export function yearName(year: TradeYear, series: TradeSeries): string {
  if (series.step === 'month') {
    const figures = series.months.filter(month => month.year === year.year)
    const count = figures.reduce((sum, { months }) => sum + months, 0)
    return words.yearName(year.year, [count > 0 ? words.monthsOf(count) : words.noMonthly])
  }
  if (!year.drawn) return words.yearName(year.year, [words.noFigure])
  const change = year.change ? [changeInWords(year.change)] : []
  return words.yearName(year.year, [...valueInWords(year.drawn), ...change])
}

/** The computed line under the finding: the series by name, its unit, its span and a printed change. */
export function extentLine(series: TradeSeries): string {
  const name = words.seriesNames[series.series]
  if (series.step === 'month') return monthExtent(series, name)
  const shown = series.years.filter(({ drawn, emphasis }) => drawn && emphasis !== 'outside')
  const parts: string[] = []
  if (shown.length > 0) parts.push(yearsPhrase(shown.map(({ year }) => year)))
  if (shown.length > 0 && shown.every(({ drawn }) => drawn?.status === 'computed'))
    parts.push(words.extent.computed)
  const change = greatChange(series)
  if (change && shown.some(({ year }) => year === change.year))
    parts.push(words.extent.change(changeLabel(change.change), change.year))
  if (series.scale === 'log') parts.push(words.extent.log)
  return `${words.extent.year(name)}, ${parts.join('; ') || (series.cut ? words.extent.noYear : words.noFigure)}.`
}

function monthExtent(series: TradeSeries, name: string): string {
  const shown = series.months.filter(({ emphasis }) => emphasis !== 'outside')
  const [first] = shown
  const last = shown.at(-1)
  const head = words.extent.month(name)
  if (!first || !last) return `${head}: ${series.cut ? words.extent.noMonth : words.noFigure}.`
  return `${head}: ${words.extent.months(shown.length, dateLabel(first.row.period), dateLabel(last.row.period))}.`
}

/** The change that the plot shows in large: an article's; the greatest where there are several. */
export function greatChange(series: TradeSeries): { year: number; change: TradeChange } | null {
  let best: { year: number; change: TradeChange } | null = null
  for (const { year, change } of series.years) {
    if (change?.row.layer !== 'article') continue
    if (!best || Math.abs(change.value) > Math.abs(best.change.value)) best = { year, change }
  }
  return best
}

/** What a pale figure says. */
export function paleWords({ cut }: Pick<TradeSeries, 'cut'>): string {
  return cut ? words.legend.cut : words.legend.outside
}

/** What the drawing rests on. */
export function citations(series: TradeSeries): readonly Citation[] {
  const drawn = series.rows.filter(entry => entry.drawn).flatMap(({ row }) => row.sources)
  const change = series.step === 'year' ? greatChange(series) : null
  return [...drawn, ...(change?.change.row.sources ?? [])]
}
