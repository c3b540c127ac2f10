import { useCallback, useMemo } from 'react'
import { ChartFrame } from '../../charts/ChartFrame'
import { LitYear } from '../../charts/LitYear'
import { NumberToolbar } from '../../charts/NumberToolbar'
import { SCENE } from '../../charts/sceneMedia'
import { sourceLine } from '../../charts/sourceLine'
import type { ReadingProps } from '../../charts/tableData'
import { STAGE, useMedia } from '../../charts/useMedia'
import { useSize } from '../../charts/useSize'
import { YearRow } from '../../charts/YearRow'
import { YearToolbar } from '../../charts/YearToolbar'
import { economyLanes } from '../../model/series/economyLanes'
import { type EconomySeries, economySeries } from '../../model/series/economySeries'
import { fallFacts } from '../../model/series/fallFacts'
import { useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useTable } from '../../store/useTable'
import { economyText } from '../../text/economy'
import { text } from '../../text/text'
import { EconomyControls } from './EconomyControls'
import { EconomyLegend } from './EconomyLegend'
import { EconomyPlot } from './EconomyPlot'
import { EconomyTip } from './EconomyTip'
import { citations, extentLine, yearName } from './economyWords'
import { FallCaption } from './FallCaption'
import { LaneMarks } from './LaneMarks'
import type { PlacedEconomy } from './placed'
import { placeEconomy } from './placeEconomy'
import '../../charts/reading.css'
import './economy.css'

/** *Politics and economy*: messages over trade on one year axis, what stood in the way beneath, and what follows. */
export function EconomyView({ onExport, onAllMarks }: ReadingProps) {
  const index = useIndex()
  const filter = useFollowing('filter')
  const { rule, series: name, base } = useFollowing('reading')
  const table = useTable('economy')
  const [ref, size] = useSize<HTMLDivElement>()
  const onStage = useMedia(STAGE)
  const inScene = useMedia(SCENE)
  const series = useMemo(
    () => economySeries(index, filter, { rule, series: name, base }),
    [index, filter, rule, name, base],
  )
  const lanes = useMemo(() => (inScene ? null : economyLanes(index, filter)), [index, filter, inScene])
  const facts = useMemo(() => fallFacts(index, name), [index, name])
  const placed = useMemo(
    () => (size && size.width > 0 ? placeEconomy(series, lanes, size, onStage) : null),
    [series, lanes, size, onStage],
  )
  return (
    <ChartFrame
      id="economy"
      name={text.readings.names.economy}
      finding={null}
      extent={extentLine(series)}
      controls={<EconomyControls series={series} />}
      legend={placed ? <EconomyLegend series={series} placed={placed} /> : null}
      onAllMarks={onAllMarks}
      source={sourceLine(index.dataset, citations(series, lanes))}
      table={table}
      makeTable={() => import('./economyTable').then(({ economyTable }) => economyTable(series))}
      onExport={onExport}
    >
      <div className="reading-axis">
        <div className="plot">
          <div className="plot-body" ref={ref} />
          {placed && size ? (
            <Drawn series={series} placed={placed} width={size.width} height={size.height} />
          ) : null}
        </div>
        {facts ? <FallCaption facts={facts} /> : null}
      </div>
    </ChartFrame>
  )
}

interface DrawnProps {
  series: EconomySeries
  placed: PlacedEconomy
  width: number
  height: number
}

function Drawn({ series, placed, width, height }: DrawnProps) {
  const at = useCallback((year: number) => series.years.find(entry => entry.year === year)!, [series])
  const nameOf = useCallback((year: number) => yearName(at(year), series), [at, series])
  const tipOf = useCallback((year: number) => <EconomyTip year={at(year)} series={series} />, [at, series])
  const numbers = useMemo(() => placed.panels.flatMap(panel => panel.numbers), [placed])
  return (
    <>
      <LitYear bands={placed.bands} />
      <EconomyPlot placed={placed} width={width} height={height} />
      <YearRow bands={placed.bands} size="small" />
      <YearToolbar
        name={economyText.years}
        bands={placed.bands}
        width={width}
        nameOf={nameOf}
        tipOf={tipOf}
      />
      <NumberToolbar name={economyText.numbers} numbers={numbers} />
      {placed.lanes.map(lane => (
        <LaneMarks key={lane.name} lane={lane} width={width} />
      ))}
    </>
  )
}
