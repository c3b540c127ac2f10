import type { TradeRow } from '../data/types'
import { WAYS } from '../model/counting'
import type { EventIndex } from '../model/eventIndex'
import { shortLeaders } from '../model/names'
import { type MessageYear, messageSeries } from '../model/series/messageSeries'
import { tradeSeries } from '../model/series/tradeSeries'
import type { Shown } from '../store/dashboard'
import type { FindingView } from '../store/findings'
import { deckText as words } from '../text/deck'
import { text } from '../text/text'
import { dateLabel, dayLabel } from '../time/format'

export interface SlideSeries {
  name: string
  /** Null where there is no number: an empty place, never zero. */
  values: readonly (number | null)[]
  /** Six hexadecimal digits. */
  color: string
  /** Ink is the articles, an outline context, a broken one computed: as on the screen. */
  look: 'filled' | 'outlined' | 'broken'
}

/** A bar chart as office programs draw it. */
export interface SlideChart {
  categories: readonly string[]
  series: readonly SlideSeries[]
  /** Side by side, or in one place, since only one of them has a number there. */
  together: boolean
}

/** On white paper: the light theme's. */
const COLORS = { dprk: '1B3F77', prc: 'B34A0B', both: '4D4943' }
const MILLION = 1_000_000

/** The figures of the two bar charts in a state, for a chart that can be edited; null of any other view. */
export function slideChart(view: FindingView, index: EventIndex, state: Shown): SlideChart | null {
  if (view === 'messages') return messagesChart(index, state)
  return view === 'trade' ? tradeChart(index, state) : null
}

/** "2021 (to 12 Aug)", "2019 (no count)", "2016 (2 exchanges)": another unit has no height beside messages. */
function messageCategory(year: MessageYear): string {
  if (year.exchanges) return words.year(year.year, text.messages.exchanges(year.exchanges.count))
  if (!year.counted) return words.year(year.year, words.noCount)
  const { to } = year.counted
  const whole = !year.stated?.partYear || to === null
  return words.year(year.year, whole ? null : words.until(dayLabel(to, { year: false })))
}

function messagesChart(index: EventIndex, { filter, reading }: Shown): SlideChart {
  const series = messageSeries(index, filter, reading.rule)
  const [kim, xi] = shortLeaders(index.dataset)
  const shown = (year: MessageYear) => year.emphasis !== 'outside'
  const narrowed = series.years.some(({ ways }) => ways.some(({ count, matching }) => count !== matching))
  const named = (name: string) => {
    const least = series.rule === 'traced' ? words.atLeast(name) : name
    return narrowed ? words.narrowed(least) : least
  }
  const ways = WAYS.map((way, at) => ({
    name: named(at === 0 ? words.way(kim, xi) : words.way(xi, kim)),
    values: series.years.map(year => {
      const own = shown(year) ? year.ways.find(one => one.way === way) : undefined
      return own ? own.matching : null
    }),
    color: at === 0 ? COLORS.dprk : COLORS.prc,
    look: series.rule === 'traced' ? ('outlined' as const) : ('filled' as const),
  }))
  return {
    categories: series.years.map(messageCategory),
    series: ways,
    together: false,
  }
}

/** Which of the three standings a figure has. */
function standing({ status, layer }: TradeRow): keyof typeof words.trade {
  if (status === 'computed') return 'computed'
  return layer
}

function tradeChart(index: EventIndex, { filter, reading }: Shown): SlideChart {
  const series = tradeSeries(index, filter.time, reading)
  const points =
    series.step === 'month'
      ? series.months.map(({ row, meanUsd, emphasis }) => ({
          category: dateLabel(row.period),
          row: emphasis === 'outside' ? null : row,
          usd: meanUsd,
        }))
      : series.years.map(({ year, drawn, emphasis }) => ({
          category: words.year(year, drawn ? null : words.noFigure),
          row: emphasis === 'outside' ? null : drawn,
          usd: drawn?.valueUsd ?? 0,
        }))
  const kinds = (['article', 'context', 'computed'] as const).filter(kind =>
    points.some(({ row }) => row && standing(row) === kind),
  )
  const looks = { article: 'filled', context: 'outlined', computed: 'broken' } as const
  return {
    categories: points.map(({ category }) => category),
    series: kinds.map(kind => ({
      name: `${words.trade[kind]}, ${text.trade.seriesNames[series.series]}`,
      values: points.map(({ row, usd }) => (row && standing(row) === kind ? usd / MILLION : null)),
      color: COLORS.both,
      look: looks[kind],
    })),
    together: true,
  }
}
