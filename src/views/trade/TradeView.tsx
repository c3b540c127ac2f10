import { useCallback, useMemo } from 'react'
import { ChartFrame } from '../../charts/ChartFrame'
import { LitYear } from '../../charts/LitYear'
import { NumberToolbar } from '../../charts/NumberToolbar'
import { sourceLine } from '../../charts/sourceLine'
import type { OnExport } from '../../charts/tableData'
import { useLater } from '../../charts/useLater'
import { useSize } from '../../charts/useSize'
import { YearRow } from '../../charts/YearRow'
import { YearToolbar } from '../../charts/YearToolbar'
import { type TradeSeries, tradeSeries } from '../../model/series/tradeSeries'
import { useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useFinding } from '../../store/useFinding'
import { useTable } from '../../store/useTable'
import { text } from '../../text/text'
import type { PlacedTrade } from './placed'
import { placeYears } from './placeYears'
import { TradeControls } from './TradeControls'
import { TradeLegend } from './TradeLegend'
import { TradePlot } from './TradePlot'
import { TradeTip } from './TradeTip'
import { citations, extentLine, yearName } from './tradeWords'
import './trade.css'

/** The signs of dispute come once the bars stand. */
const loadSigns = () => Promise.all([import('./placeDisputes'), import('../../model/disputes')])
const loadMonths = () => import('./placeMonths')

const words = text.trade

interface TradeViewProps {
  onExport: OnExport
  onAllMarks?: (() => void) | undefined
}

/** *Trade by year*, on the year axis of the messages: a bar a year, or a bar a month. */
export function TradeView({ onExport, onAllMarks }: TradeViewProps) {
  const index = useIndex()
  const { dataset } = index
  // the toggles answer at once, the emphasis of the bars in the frame after
  const { time } = useFollowing('filter')
  const { series: name, scale, step } = useFollowing('reading')
  const table = useTable('trade')
  const [ref, size] = useSize<HTMLDivElement>()
  const series = useMemo(
    () => tradeSeries(index, time, { series: name, scale, step }),
    [index, time, name, scale, step],
  )
  const monthly = series.months.length > 0
  const months = useLater(monthly ? loadMonths : null)
  const signs = useLater(loadSigns)
  const place = monthly ? months?.placeMonths : placeYears
  const bare = useMemo(
    () => (size && size.width > 0 && place ? place(series, size) : null),
    [series, size, place],
  )
  const placed = useMemo(() => {
    if (!bare || !size || !signs) return bare
    const [{ placeDisputes }, { disputesByTarget }] = signs
    return placeDisputes(bare, series, disputesByTarget(dataset, index.scope), size)
  }, [bare, size, signs, series, dataset, index])
  return (
    <ChartFrame
      id="trade"
      name={words.name}
      finding={useFinding('trade')}
      extent={extentLine(series)}
      controls={<TradeControls available={series.available} />}
      legend={<TradeLegend series={series} />}
      onAllMarks={onAllMarks}
      source={sourceLine(dataset, citations(series))}
      table={table}
      makeTable={() => import('./tradeTable').then(({ tradeTable }) => tradeTable(series, dataset))}
      onExport={onExport}
    >
      <div className="plot">
        <div className="plot-body" ref={ref} />
        {placed && size ? (
          <Drawn series={series} placed={placed} width={size.width} height={size.height} />
        ) : null}
      </div>
      {placed && placed.notes.length > 0 && !emptyWords(series) ? (
        <p className="trade-notes">{placed.notes.join(' ')}</p>
      ) : null}
    </ChartFrame>
  )
}

interface DrawnProps {
  series: TradeSeries
  placed: PlacedTrade
  width: number
  height: number
}

function Drawn({ series, placed, width, height }: DrawnProps) {
  const at = useCallback((year: number) => series.years.find(entry => entry.year === year)!, [series])
  const nameOf = useCallback((year: number) => yearName(at(year), series), [at, series])
  const tipOf = useCallback((year: number) => <TradeTip year={at(year)} series={series} />, [at, series])
  const empty = emptyWords(series)
  return (
    <>
      <LitYear bands={placed.bands} />
      {empty ? (
        <p className="plot-empty">{empty}</p>
      ) : (
        <TradePlot placed={placed} width={width} height={height} />
      )}
      <YearRow bands={placed.bands} size="small" />
      <YearToolbar name={words.years} bands={placed.bands} width={width} nameOf={nameOf} tipOf={tipOf} />
      {empty ? null : <NumberToolbar name={words.numbers} numbers={placed.numbers} />}
    </>
  )
}

/** Why nothing is drawn; null where something is. */
function emptyWords(series: TradeSeries): string | null {
  const name = words.seriesNames[series.series]
  if (series.step === 'month') {
    if (series.months.length > 0) return null
    return series.context ? words.noMonthsOf(name) : words.noMonths
  }
  return series.years.some(({ drawn }) => drawn) ? null : words.none(name)
}
