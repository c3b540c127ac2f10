import { type ReactNode, useCallback, useMemo, useRef } from 'react'
import { AxisRow } from '../../charts/AxisRow'
import { BinToolbar } from '../../charts/BinToolbar'
import { binWords, stepOf } from '../../charts/binWords'
import { ChartFrame } from '../../charts/ChartFrame'
import { Choice } from '../../charts/Choice'
import { countedYears } from '../../charts/counted'
import { patch } from '../../charts/patch'
import type { OnExport } from '../../charts/tableData'
import { ONE_COLUMN, useMedia } from '../../charts/useMedia'
import { ownAxisOf, useOwnAxis } from '../../charts/useOwnAxis'
import { useQuiet } from '../../charts/useQuiet'
import { useSize } from '../../charts/useSize'
import { LEAST_TARGET } from '../../charts/yearBands'
import { type AxisBin, type AxisUnit, binsOf } from '../../model/engine/axisBins'
import { BARS } from '../../model/ownReading'
import { hasWays, inkOf } from '../../model/series/ownYears'
import { useDraw, useLiveEngine } from '../../store/engine'
import { useDashboard, useDashboardStore } from '../../store/useDashboard'
import { useTable } from '../../store/useTable'
import { ownText } from '../../text/ownCharts'
import { BarsPlot } from './BarsPlot'
import { placeBars } from './placeBars'
import { extentWords, markName, sumsOf, waysWords, yearsTable } from './yearWords'
import '../../charts/DateMark.css'
import './yearBars.css'

const words = ownText.years

/** A bar narrower than this is no bar. */
const LEAST_BAR = 3

/** *Events by year* of an imported set, in the place of the messages: what goes one way rises, what goes back hangs. */
export function YearBarsView({ onExport }: { onExport: OnExport }) {
  const { engine, info } = useLiveEngine()
  const [ref, size] = useSize<HTMLDivElement>()
  const [width, height] = [size?.width ?? 0, size?.height ?? 0]
  const { axis, scale } = useOwnAxis(width)
  const outside = !useMedia(ONE_COLUMN)
  const table = useTable('messages')
  const bars = useMemo(() => binsOf(axis, width, LEAST_BAR), [axis, width])
  const marks = useMemo(() => binsOf(axis, width, LEAST_TARGET), [axis, width])
  const drawn = useDashboard(state => state.reading.bars)
  const years = useMemo(() => countedYears(engine, axis, bars, drawn), [engine, axis, bars, drawn])
  const store = useDashboardStore()
  const extent = useQuiet(
    useCallback(
      () => extentWords(years(), engine, axis, store.getState().filter.time),
      [years, engine, axis, store],
    ),
  )
  const legend = useQuiet(
    useCallback(() => {
      const { up, down, twoWays } = years()
      const ink = new Uint8Array(bars.length)
      inkOf(bars, store.getState().filter.time, ink)
      const { mode } = placeBars({ bins: bars, scale, up, down, ink, hangs: twoWays, height })
      return `${mode} ${ink.includes(0) ? 'outside' : ''}`
    }, [years, bars, scale, height, store]),
  )
  const [mode, pale] = legend.split(' ')
  const nameOf = useCallback((mark: AxisBin) => markName(axis, mark, years(), engine), [axis, years, engine])
  const tipOf = useCallback(
    (mark: AxisBin) => {
      const { up, down, all } = sumsOf(years(), mark)
      const ways = waysWords(up, down, years(), engine.sides)
      return (
        <>
          <strong>{binWords(axis.unit, mark)}</strong>
          <p>{ownText.events(all)}</p>
          {ways.map(way => (
            <p key={way}>{way}</p>
          ))}
          {ways.length > 0 && all > up + down ? <p>{words.notDrawn(all - up - down)}</p> : null}
        </>
      )
    },
    [axis, years, engine],
  )
  const { twoWays } = years()
  const { sides } = engine
  const title = words.title[axis.unit]
  return (
    <ChartFrame
      id="messages"
      name={words.name}
      finding={title}
      extent={extent}
      controls={<YearEnd years={years} unit={axis.unit} onUncertain={table.toggle} />}
      legend={
        <ul className="legend-list">
          {twoWays && sides ? (
            <>
              <Key side="DPRK">{words.rises(sides[0], sides[1])}</Key>
              <Key side="PRC">{words.hangs(sides[1], sides[0])}</Key>
            </>
          ) : null}
          {width > 0 ? (
            <Key side={twoWays ? null : 'both'}>
              {/* one line in either case: a key that grew would move the charts below */}
              {pale
                ? words.outside
                : mode === 'blocks'
                  ? words.block
                  : words.bars(stepOf(axis.unit, bars[0]?.every ?? 1))}
            </Key>
          ) : null}
        </ul>
      }
      source={ownText.source(info.fileName)}
      table={table}
      makeTable={useCallback(() => Promise.resolve(yearsTable(engine, ownAxisOf(engine))), [engine])}
      onExport={chart => onExport({ ...chart, name: title, finding: null })}
    >
      <div className="plot-frame">
        <div className="plot own-plot">
          <div className="plot-body" ref={ref} />
          {width > 0 && height > 0 ? (
            <>
              <BarsPlot years={years} scale={scale} width={width} height={height} outside={outside} />
              <AxisRow axis={axis} width={width} />
              <BinToolbar
                name={words.toolbar}
                axis={axis}
                scale={scale}
                bins={marks}
                width={width}
                nameOf={nameOf}
                tipOf={tipOf}
              />
            </>
          ) : null}
        </div>
      </div>
    </ChartFrame>
  )
}

function Key({ side, children }: { side: 'DPRK' | 'PRC' | 'both' | null; children: ReactNode }) {
  return (
    <li>
      {side ? <span className={`own-swatch side-${side}`} /> : null}
      <span>{children}</span>
    </li>
  )
}

interface YearEndProps {
  years: ReturnType<typeof countedYears>
  unit: AxisUnit
  onUncertain: () => void
}

/** Which events have bars, what no year holds, and the way back to all of them, which has its place in any case. */
function YearEnd({ years, unit, onUncertain }: YearEndProps) {
  const { engine } = useLiveEngine()
  const store = useDashboardStore()
  const drawn = useDashboard(state => state.reading.bars)
  const setReading = useDashboard(state => state.setReading)
  const uncertain = useQuiet(useCallback(() => years().uncertain, [years]))
  const all = useRef<HTMLButtonElement>(null)
  useDraw(() => {
    patch(all.current, 'hidden', store.getState().filter.time.type === 'all' ? '' : null)
  })
  return (
    <div className="own-year-end">
      {hasWays(engine) ? (
        <Choice
          name={words.drawn}
          value={drawn}
          onChange={bars => setReading({ bars })}
          options={BARS.map(value => ({ value, label: words.drawnOf[value] }))}
        />
      ) : null}
      <button
        ref={all}
        type="button"
        className="link own-all-time"
        hidden
        onClick={() => store.getState().setTime({ type: 'all' })}
      >
        {words.all}
      </button>
      {uncertain > 0 ? (
        <button type="button" className="link" onClick={onUncertain}>
          {words.uncertain[unit](uncertain)}
        </button>
      ) : null}
    </div>
  )
}
