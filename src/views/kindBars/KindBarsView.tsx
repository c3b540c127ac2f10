import { useCallback, useMemo } from 'react'
import { AxisRow } from '../../charts/AxisRow'
import { BinToolbar } from '../../charts/BinToolbar'
import { binWords, stepOf } from '../../charts/binWords'
import { ChartFrame } from '../../charts/ChartFrame'
import type { OnExport } from '../../charts/tableData'
import { ownAxisOf, useOwnAxis } from '../../charts/useOwnAxis'
import { useQuiet } from '../../charts/useQuiet'
import { useSize } from '../../charts/useSize'
import { LEAST_TARGET } from '../../charts/yearBands'
import { type AxisBin, binsOf } from '../../model/engine/axisBins'
import { kindRows, kindsNamed } from '../../model/series/ownKinds'
import { useLiveEngine } from '../../store/engine'
import { useTable } from '../../store/useTable'
import { ownText } from '../../text/ownCharts'
import { KindRows } from './KindRows'
import { KindsPlot } from './KindsPlot'
import { countedKinds, kindsTable, rowName } from './kindWords'
import { hasValues } from './placeKinds'
import './kindBars.css'

const words = ownText.kinds
const LEAST_BAR = 3

interface KindBarsProps {
  onExport: OnExport
}

/** *Events by year and kind* of an imported set, in the place of the trade; a line where its file names no kinds. */
export function KindBarsView({ onExport }: KindBarsProps) {
  const { engine } = useLiveEngine()
  const named = engine.columns.kinds.names.some(name => name !== '')
  return named ? <KindBars onExport={onExport} /> : <p className="own-no-kinds">{words.noKinds}</p>
}

/** A row of small bars a kind, each on its own scale. */
function KindBars({ onExport }: KindBarsProps) {
  const { engine, info } = useLiveEngine()
  const [ref, size] = useSize<HTMLDivElement>()
  const [width, height] = [size?.width ?? 0, size?.height ?? 0]
  const { axis, scale } = useOwnAxis(width)
  const rows = useMemo(() => kindRows(engine), [engine])
  const named = useMemo(() => kindsNamed(engine, rows), [engine, rows])
  const bars = useMemo(() => binsOf(axis, width, LEAST_BAR), [axis, width])
  const marks = useMemo(() => binsOf(axis, width, LEAST_TARGET), [axis, width])
  const counted = useMemo(() => countedKinds(engine, rows, axis, bars), [engine, rows, axis, bars])
  const table = useTable('trade')
  const valued = useQuiet(useCallback(() => hasValues(bars, scale, counted().counts), [bars, scale, counted]))
  const each = useCallback(
    (mark: AxisBin) =>
      rows.flatMap((row, at) => {
        const { counts } = counted()
        let sum = 0
        for (const [bin, { first, end }] of bars.entries())
          if (first >= mark.first && end <= mark.end) sum += counts[at * bars.length + bin]!
        return sum > 0 ? [{ row, sum }] : []
      }),
    [rows, bars, counted],
  )
  const nameOf = useCallback(
    (mark: AxisBin) => {
      const found = each(mark)
      const all = found.reduce((sum, one) => sum + one.sum, 0)
      return ownText.years.binName(
        binWords(axis.unit, mark),
        all,
        found.map(({ row, sum }) => words.cell(rowName(row), sum)),
      )
    },
    [each, axis],
  )
  const tipOf = useCallback(
    (mark: AxisBin) => (
      <>
        <strong>{binWords(axis.unit, mark)}</strong>
        {each(mark).map(({ row, sum }) => (
          <p key={rowName(row)}>{words.cell(rowName(row), sum)}</p>
        ))}
      </>
    ),
    [each, axis],
  )
  const pitch = Math.floor(height / Math.max(1, rows.length))
  const tops = useMemo(() => rows.map((_, at) => at * pitch), [rows, pitch])
  const title = words.title[axis.unit]
  return (
    <ChartFrame
      id="trade"
      name={words.name}
      finding={title}
      extent={words.extent(named.alone, named.all)}
      legend={
        <>
          {width > 0 ? (
            <ul className="legend-list">
              <li>{valued ? words.ownScale : words.highestSaid}</li>
              <li>{words.bars(stepOf(axis.unit, bars[0]?.every ?? 1))}</li>
            </ul>
          ) : null}
          <p>{words.press}</p>
        </>
      }
      source={ownText.source(info.fileName)}
      table={table}
      makeTable={useCallback(() => Promise.resolve(kindsTable(engine, ownAxisOf(engine))), [engine])}
      onExport={chart => onExport({ ...chart, name: title, finding: null })}
    >
      <div className="plot-frame">
        <div className="plot own-plot">
          <div className="plot-body" ref={ref} />
          {width > 0 && height > 0 ? (
            <>
              <KindsPlot rows={rows} bins={bars} {...{ counted, scale, width, height }} unit={axis.unit} />
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
              <KindRows rows={rows} axis={axis} counted={counted} tops={tops} />
            </>
          ) : null}
        </div>
      </div>
    </ChartFrame>
  )
}
