import { memo, useCallback, useMemo, useRef } from 'react'
import { AxisRow } from '../../charts/AxisRow'
import { BinToolbar } from '../../charts/BinToolbar'
import { binWords, stepOf } from '../../charts/binWords'
import { ChartFrame } from '../../charts/ChartFrame'
import { patch } from '../../charts/patch'
import type { OnExport, TableData } from '../../charts/tableData'
import { useOwnAxis } from '../../charts/useOwnAxis'
import { useQuiet } from '../../charts/useQuiet'
import { useSize } from '../../charts/useSize'
import { LEAST_TARGET } from '../../charts/yearBands'
import { type AxisBin, binsOf, type OwnAxis, type OwnScale } from '../../model/engine/axisBins'
import type { Engine } from '../../model/engine/engineTypes'
import { countKinds, type KindRow, kindRows } from '../../model/series/ownKinds'
import { inkOf } from '../../model/series/ownYears'
import { useDraw, useLiveEngine } from '../../store/engine'
import { useDashboardStore } from '../../store/useDashboard'
import { useTable } from '../../store/useTable'
import { ownText } from '../../text/ownCharts'
import { KindRows, rowName } from './KindRows'
import { placeKinds } from './placeKinds'
import './kindBars.css'

const words = ownText.kinds
const LEAST_BAR = 3

/** Counts by row and bin, made anew when first asked for after a change. */
function counted(
  engine: Engine,
  rows: readonly KindRow[],
  axis: OwnAxis,
  bins: readonly AxisBin[],
): () => Float64Array {
  const counts = new Float64Array(rows.length * bins.length)
  let version = -1
  return () => {
    if (version !== engine.version.withoutTime) {
      version = engine.version.withoutTime
      countKinds(counts, engine, rows, axis, bins)
    }
    return counts
  }
}

/** *Events by year and kind* of an imported set, in the place of the trade: a row of small bars a kind, on one scale. */
export function KindBarsView({ onExport }: { onExport: OnExport }) {
  const { engine, info } = useLiveEngine()
  const [ref, size] = useSize<HTMLDivElement>()
  const [width, height] = [size?.width ?? 0, size?.height ?? 0]
  const { axis, scale } = useOwnAxis(width)
  const rows = useMemo(() => kindRows(engine), [engine])
  const bars = useMemo(() => binsOf(axis, width, LEAST_BAR), [axis, width])
  const marks = useMemo(() => binsOf(axis, width, LEAST_TARGET), [axis, width])
  const counts = useMemo(() => counted(engine, rows, axis, bars), [engine, rows, axis, bars])
  const table = useTable('trade')
  const tallest = useQuiet(
    useCallback(() => {
      const most = placeKinds({
        bins: bars,
        scale,
        rows: rows.length,
        counts: counts(),
        ink: [],
        height,
      }).tallest
      const [row, bin] = [rows[most?.row ?? -1], bars[most?.bin ?? -1]]
      if (!most || !row || !bin) return words.none
      return words.scale(most.count, rowName(row), binWords(axis.unit, bin))
    }, [bars, scale, rows, counts, height, axis]),
  )
  const each = useCallback(
    (mark: AxisBin) =>
      rows.flatMap((row, at) => {
        let sum = 0
        for (const [bin, { first, end }] of bars.entries())
          if (first >= mark.first && end <= mark.end) sum += counts()[at * bars.length + bin]!
        return sum > 0 ? [{ row, sum }] : []
      }),
    [rows, bars, counts],
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
  return (
    <ChartFrame
      id="trade"
      name={words.name}
      finding={null}
      extent={words.extent(engine.columns.kinds.names.filter(name => name !== '').length)}
      legend={
        <>
          <p>{tallest}</p>
          <p>{words.bars(stepOf(axis.unit, bars[0]?.every ?? 1))}</p>
          <p>{words.press}</p>
        </>
      }
      source={ownText.source(info.fileName)}
      table={table}
      makeTable={useCallback(() => Promise.resolve(kindsTable(engine, rows, axis)), [engine, rows, axis])}
      onExport={onExport}
    >
      <div className="plot-frame">
        <div className="plot own-plot">
          <div className="plot-body" ref={ref} />
          {width > 0 && height > 0 ? (
            <>
              <KindsPlot {...{ rows, bins: bars, counts, scale, width, height }} />
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
              <KindRows rows={rows} tops={tops} />
            </>
          ) : null}
        </div>
      </div>
    </ChartFrame>
  )
}

interface KindsPlotProps {
  rows: readonly KindRow[]
  bins: readonly AxisBin[]
  counts: () => Float64Array
  scale: OwnScale
  width: number
  height: number
}

const KindsPlot = memo(function KindsPlot({ rows, bins, counts, scale, width, height }: KindsPlotProps) {
  const store = useDashboardStore()
  const svg = useRef<SVGSVGElement>(null)
  const drawn = useRef<{ counts: unknown; version: number; time: unknown; height: number } | null>(null)
  useDraw(({ engine }) => {
    const root = svg.current
    const { time } = store.getState().filter
    const last = drawn.current
    const version = engine.version.withoutTime
    if (
      !root ||
      (last?.counts === counts && last.version === version && last.time === time && last.height === height)
    )
      return
    drawn.current = { counts, version, time, height }
    const ink = new Uint8Array(bins.length)
    inkOf(bins, time, ink)
    const placed = placeKinds({ bins, scale, rows: rows.length, counts: counts(), ink, height })
    for (const [at, row] of placed.rows.entries()) {
      const group = root.children[at]
      patch(group?.children[0], 'd', `M0 ${row.base + 0.5}H${width}`)
      patch(group?.children[1], 'd', row.ink || 'M0 0')
      patch(group?.children[2], 'd', row.outside || 'M0 0')
    }
  })
  return (
    <svg ref={svg} className="kind-bars" width={width} height={height} aria-hidden="true" focusable="false">
      {rows.map(row => (
        <g key={row.name ?? 'others of no name'}>
          <path className="kind-base" d="M0 0" />
          <path className="kind-bar" d="M0 0" />
          <path className="kind-bar is-outside" d="M0 0" />
        </g>
      ))}
    </svg>
  )
})

function kindsTable(engine: Engine, rows: readonly KindRow[], axis: OwnAxis): TableData {
  const bins = binsOf(axis, Number.POSITIVE_INFINITY, 0)
  const counts = new Float64Array(rows.length * bins.length)
  countKinds(counts, engine, rows, axis, bins)
  return {
    name: 'events-by-year-and-kind',
    columns: [ownText.years.columns.when[axis.unit], ...rows.map(rowName)],
    rows: bins.map((bin, at) => [
      binWords(axis.unit, bin),
      ...rows.map((_, row) => counts[row * bins.length + at]!),
    ]),
  }
}
