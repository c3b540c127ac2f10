import type { RefObject } from 'react'
import { Fact } from '../../charts/Fact'
import type { IndicatorRow, TradeRow } from '../../data/types'
import { millions } from '../../model/exactFigures'
import { indicatorValue, namesOf, tradeValue } from '../../model/labels'
import { useIndex } from '../../store/model'
import { detailsText } from '../../text/details'
import { dateLabel } from '../../time/format'
import { foundations, tradeArithmetic } from './arithmetic'
import { RefLink } from './Facts'
import { NumberDetails } from './NumberDetails'

const words = detailsText
type Heading = RefObject<HTMLHeadingElement | null>

/** A trade figure: what it measures, how it is rounded, and where it is computed, from what. */
export function TradeDetails({ row, heading }: { row: TradeRow; heading: Heading }) {
  const { dataset } = useIndex()
  const sum = row.status === 'computed' ? tradeArithmetic(dataset, row) : null
  const { trade, indicators } = foundations(dataset, row)
  const low = row.lowUsd === null ? null : millions(row.lowUsd, row.precisionUsd)
  const high = row.highUsd === null ? null : millions(row.highUsd, row.precisionUsd)
  return (
    <NumberDetails
      target={{ type: 'trade', id: row.id }}
      heading={heading}
      title={words.tradeOf(words.seriesNames[row.series], dateLabel(row.period))}
      value={tradeValue(row)}
      row={row}
    >
      <Fact name={words.period}>{dateLabel(row.period)}</Fact>
      <Fact name={words.flow}>{words.flows[row.flow]}</Fact>
      <Fact name={words.status}>{words.statuses[row.status]}</Fact>
      <Fact name={words.vintage}>{words.vintages[row.vintage]}</Fact>
      <Fact name={words.precision}>{words.million(millions(row.precisionUsd, row.precisionUsd))}</Fact>
      <Fact name={words.band}>{low && high ? words.range(low, high) : null}</Fact>
      <Fact name={words.arithmetic}>{sum ? words.sumOf(sum) : null}</Fact>
      <Fact name={words.from}>
        {trade.length + indicators.length > 0 ? (
          <ul>
            {trade.map(({ id }) => (
              <li key={id}>
                <RefLink to={{ type: 'trade', id }} />
              </li>
            ))}
            {indicators.map(({ id }) => (
              <li key={id}>
                <RefLink to={{ type: 'indicator', id }} />
              </li>
            ))}
          </ul>
        ) : null}
      </Fact>
    </NumberDetails>
  )
}

/** Another printed number: a change, a count of meetings, a growth. */
export function IndicatorDetails({ row, heading }: { row: IndicatorRow; heading: Heading }) {
  const { dataset } = useIndex()
  return (
    <NumberDetails
      target={{ type: 'indicator', id: row.id }}
      heading={heading}
      title={`${row.measure}, ${dateLabel(row.period)}`}
      value={indicatorValue(row)}
      row={row}
    >
      <Fact name={words.period}>{dateLabel(row.period)}</Fact>
      <Fact name={words.base}>{row.basePeriod}</Fact>
      <Fact name={words.about}>
        {namesOf(
          dataset,
          row.about.split(';').filter(id => id !== ''),
        )}
      </Fact>
      <Fact name={words.unit}>{row.unit}</Fact>
      <Fact name={words.status}>{words.statuses[row.status]}</Fact>
    </NumberDetails>
  )
}
