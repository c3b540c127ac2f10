import type { EconomySeries, EconomyYear } from '../../model/series/economySeries'
import { economyText } from '../../text/economy'
import { text } from '../../text/text'
import { changeLabel, yearName } from './economyWords'

const words = economyText.year

/** What the tooltip says of a year: both values in words, whether one is a sum, and the printed change. */
export function EconomyTip({ year, series }: { year: EconomyYear; series: EconomySeries }) {
  const { messages, trade } = year
  const [, said = ''] = yearName(year, series).split(/: (.*)/u)
  const { sum, value } = messages
  return (
    <>
      <strong>{year.year}</strong>
      {said.split('; ').map(line => (
        <p key={line}>{line}</p>
      ))}
      {sum.length > 0 ? <p>{words.sum(value ?? 0, sum)}</p> : null}
      {trade.change && trade.row ? (
        <p>{words.change(changeLabel(trade.change.value), trade.change.base)}</p>
      ) : null}
      {trade.row ? <p>{text.trade.seriesNames[trade.row.series]}</p> : null}
    </>
  )
}
