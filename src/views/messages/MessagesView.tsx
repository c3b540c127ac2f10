import { useCallback, useMemo } from 'react'
import { ChartFrame } from '../../charts/ChartFrame'
import { Choice } from '../../charts/Choice'
import { LitYear } from '../../charts/LitYear'
import { NumberToolbar } from '../../charts/NumberToolbar'
import { sourceLine } from '../../charts/sourceLine'
import type { OnExport } from '../../charts/tableData'
import { useLater } from '../../charts/useLater'
import { STAGE, useMedia } from '../../charts/useMedia'
import { useSize } from '../../charts/useSize'
import { YearRow } from '../../charts/YearRow'
import { YearToolbar } from '../../charts/YearToolbar'
import { RULES } from '../../model/filter'
import { shortLeaders } from '../../model/names'
import { messageSeries } from '../../model/series/messageSeries'
import { useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { useFinding } from '../../store/useFinding'
import { useTable } from '../../store/useTable'
import { text } from '../../text/text'
import { MessagesLegend } from './MessagesLegend'
import { MessagesPlot } from './MessagesPlot'
import { MessageTip } from './MessageTip'
import { citations, extentLine, yearName, yearStatus } from './messageWords'
import type { PlacedMessages } from './placed'
import { placeMessages } from './placeMessages'
import { placeTotals } from './placeTotals'
import { YearEnd } from './YearEnd'
import './messages.css'

/** The signs of dispute come once the blocks stand. */
const loadSigns = () => Promise.all([import('./placeDisputes'), import('../../model/disputes')])

const words = text.messages

interface MessagesViewProps {
  onExport: OnExport
  onAllMarks?: (() => void) | undefined
}

/** *Messages by year*: one block a message, Pyongyang's rising, Beijing's hanging, under one of three rules. */
export function MessagesView({ onExport, onAllMarks }: MessagesViewProps) {
  const index = useIndex()
  const { dataset } = index
  const filter = useFollowing('filter')
  const { rule } = useFollowing('reading')
  const table = useTable('messages')
  const [ref, size] = useSize<HTMLDivElement>()
  const series = useMemo(() => messageSeries(index, filter, rule), [index, filter, rule])
  const leaders = useMemo(() => shortLeaders(dataset), [dataset])
  const signs = useLater(loadSigns)
  const onStage = useMedia(STAGE)
  const bare = useMemo(
    () => (size && size.width > 0 ? placeMessages(series, leaders, size, onStage) : null),
    [series, leaders, size, onStage],
  )
  const placed = useMemo(() => {
    if (!bare || !size || !signs) return bare
    const [{ placeDisputes }, { disputesByTarget }] = signs
    return placeDisputes(bare, disputesByTarget(dataset, index.scope), size)
  }, [bare, size, signs, dataset, index])
  return (
    <ChartFrame
      id="messages"
      name={words.name}
      finding={useFinding('messages')}
      extent={extentLine(series, dataset)}
      controls={<RuleChoice context={series.context} />}
      legend={<MessagesLegend series={series} leaders={leaders} />}
      onAllMarks={onAllMarks}
      // one line, so that the page stays on one screen
      source={sourceLine(dataset, citations(series), { ...text.frame.sources, context: text.trade.context })}
      table={table}
      makeTable={() => import('./messageTable').then(({ messageTable }) => messageTable(series, leaders))}
      onExport={onExport}
    >
      <div className="plot-frame">
        <div className="plot">
          <div className="plot-body" ref={ref} />
          {placed && size ? (
            <Drawn
              series={series}
              leaders={leaders}
              placed={placed}
              width={size.width}
              height={size.height}
            />
          ) : null}
        </div>
        {placed ? <YearEnd series={series} placed={placed} onUncertain={table.toggle} /> : null}
      </div>
    </ChartFrame>
  )
}

/** The counting rule; it answers before the drawing does. */
function RuleChoice({ context }: { context: boolean }) {
  const rule = useDashboard(state => state.reading.rule)
  const setReading = useDashboard(state => state.setReading)
  return (
    <Choice
      name={words.rule}
      value={rule}
      onChange={chosen => setReading({ rule: chosen })}
      options={RULES.map(value => ({
        value,
        label: words.rules[value],
        disabled: value === 'traced' && !context,
      }))}
      note={context ? undefined : words.tracedOff}
    />
  )
}

interface DrawnProps {
  series: ReturnType<typeof messageSeries>
  leaders: readonly [string, string]
  placed: PlacedMessages
  width: number
  height: number
}

function Drawn({ series, leaders, placed, width, height }: DrawnProps) {
  const totals = useMemo(() => placeTotals(series, placed, height), [series, placed, height])
  const numbers = useMemo(() => [...placed.numbers, ...totals], [placed, totals])
  const at = useCallback((year: number) => series.years.find(entry => entry.year === year)!, [series])
  const nameOf = useCallback((year: number) => yearName(at(year), series, leaders), [at, series, leaders])
  const tipOf = useCallback(
    (year: number) => <MessageTip year={at(year)} series={series} leaders={leaders} />,
    [at, series, leaders],
  )
  const statusOf = useCallback(
    (year: number) =>
      totals.some(total => total.year === year) ? '\u00a0' : yearStatus(at(year), series, placed.narrow),
    [at, series, totals, placed],
  )
  return (
    <>
      <LitYear bands={placed.bands} />
      <MessagesPlot placed={placed} width={width} height={height} />
      <YearRow bands={placed.bands} size="large" statusOf={statusOf} />
      <YearToolbar name={words.years} bands={placed.bands} width={width} nameOf={nameOf} tipOf={tipOf} />
      <NumberToolbar name={words.numbers} numbers={numbers} />
    </>
  )
}
