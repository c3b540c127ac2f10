import { monthGaps } from '../../model/series/monthGaps'
import type { TradeSeries, TradeYear } from '../../model/series/tradeSeries'
import { text } from '../../text/text'
import { dateLabel } from '../../time/format'
import { changeLabel, millions, shortValue, yearName } from './tradeWords'

const words = text.trade
const MILLION = 1_000_000

/** What the tooltip says of a year: its figure in words with its band or rounding, or each month's. */
export function TradeTip({ year, series }: { year: TradeYear; series: TradeSeries }) {
  const [, said = ''] = yearName(year, series).split(/: (.*)/u)
  const row = series.step === 'year' ? year.drawn : null
  const months = series.months.filter(month => month.year === year.year)
  const gaps = monthGaps(series.months).filter(gap => gap.year === year.year)
  return (
    <>
      <strong>{year.year}</strong>
      <p>{said}</p>
      {row?.lowUsd != null && row.highUsd != null ? (
        <p>{words.between(millions(row.lowUsd), millions(row.highUsd))}</p>
      ) : null}
      {row?.status === 'printed' && row.precisionUsd > MILLION ? (
        <p>{words.roundedTo(millions(row.precisionUsd))}</p>
      ) : null}
      {row && year.change ? <p>{words.extent.changeOn(changeLabel(year.change), year.change.base)}</p> : null}
      {row ? (
        <p>
          {words.seriesNames[row.series]}; {row.layer === 'article' ? words.article : words.context}
        </p>
      ) : null}
      {months.length > 0 ? (
        <p className="tip-months">
          {months
            .map(month => `${dateLabel(month.row.period, { year: false })} ${shortValue(month.row)}`)
            .join(', ')}
        </p>
      ) : null}
      {gaps.length > 0 ? <p>{words.gaps(gaps.map(({ month }) => text.months[month - 1] ?? ''))}</p> : null}
    </>
  )
}
