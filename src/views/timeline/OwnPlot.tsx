import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { measureText } from '../../charts/measureText'
import { measureUnknown, textWidth } from '../../charts/textWidth'
import { PHONE, useMedia } from '../../charts/useMedia'
import { useSize } from '../../charts/useSize'
import type { OwnAxis } from '../../model/engine/axisBins'
import type { Engine } from '../../model/engine/engineTypes'
import type { Density, DensityStep } from '../../model/series/ownDensity'
import type { Window } from '../../model/series/timelineWindow'
import { useLiveEngine } from '../../store/engine'
import { ownText } from '../../text/ownCharts'
import { OwnCursor } from './OwnCursor'
import { OwnDensity } from './OwnDensity'
import { OwnFan } from './OwnFan'
import { OwnLaneNames } from './OwnLaneNames'
import { OwnLaned, OwnLifelines } from './OwnMarks'
import { OwnTickRow } from './OwnTickRow'
import { OwnTip } from './OwnTip'
import { OwnVertical } from './OwnVertical'
import { OwnZoom } from './OwnZoom'
import { ownLanes } from './ownLanes'
import { daysOfAxis } from './ownWindow'
import { emptyPlaced } from './placeDensity'
import { useDensityPointing } from './useDensityPointing'
import { useGestures } from './useGestures'
import { type OwnRows, useOwnRows } from './useOwnRows'

/** Room for the names of the lanes, CSS pixels. */
const GUTTER = 104
const GUTTER_MOST = 152
const GUTTER_PHONE = 76
/** Beside a name, CSS pixels. */
const BESIDE = 18

/** Room for the longest name of a lane, within reason. */
function gutterFor({ lanes }: Engine): number {
  const strong = lanes.by === 'sides'
  const widths = lanes.names.map(name => textWidth(name, strong ? 600 : 400, strong ? 14 : 12))
  return Math.ceil(Math.max(GUTTER, Math.min(GUTTER_MOST, Math.max(0, ...widths) + BESIDE)))
}

interface OwnPlotProps {
  axis: OwnAxis
  shown: () => Window
  /** Counted by the drawing. */
  density: Density
  /** Told the rows that are marked one by one, for the table. */
  onRows: (rows: OwnRows | null) => void
  /** Told what a bar stands for, when that changes. */
  onStep: (step: DensityStep) => void
}

/** The timeline of an imported set: fan, row of names, bars or marks, and what the pointer does on them. */
export function OwnPlot({ axis, shown, density, onRows, onStep }: OwnPlotProps) {
  const { engine } = useLiveEngine()
  const phone = useMedia(PHONE)
  // names and titles of any script; the first drawing comes after, once the plot is measured
  useLayoutEffect(() => {
    measureUnknown(measureText)
    return () => measureUnknown(null)
  }, [])
  const days = useMemo(() => daysOfAxis(axis), [axis])
  const [ref, size] = useSize<HTMLDivElement>()
  const known = size !== null
  // names of other scripts are measured once the plot is
  const gutter = useMemo(
    () => (phone ? GUTTER_PHONE : known ? gutterFor(engine) : GUTTER),
    [phone, known, engine],
  )
  const width = Math.max(0, (size?.width ?? 0) - gutter)
  const height = size?.height ?? 0
  const lanes = useMemo(() => ownLanes(engine.lanes, height), [engine, height])
  const [placed] = useState(emptyPlaced)
  const [rows, marked] = useOwnRows(engine)
  const told = useRef<OwnRows | null>(null)
  if (told.current !== rows) {
    told.current = rows
    queueMicrotask(() => onRows(rows))
  }
  const dragged = useGestures(ref, {
    // read when a gesture begins: nothing here is rendered as the window moves
    get window() {
      return shown()
    },
    axis: days,
    left: gutter,
    width,
  })
  const isMarked = useCallback(() => ref.current?.classList.contains('is-marked') ?? false, [ref])
  const bar = useDensityPointing(ref, { density, lanes, shown, axis: days, gutter, width, dragged, isMarked })
  const present = rows?.engine === engine && rows.rows ? rows : null
  // two sides that address each other stand on lifelines; on a phone those run down
  const sided = engine.lanes.by === 'sides'
  const vertical = sided && phone
  const Marks = sided ? OwnLifelines : OwnLaned
  return (
    <div className="timeline own-timeline">
      <div className="tl-head">
        <OwnFan axis={axis} shown={shown} left={gutter} right={gutter + width} />
        <OwnZoom shown={shown} axis={days} />
      </div>
      <OwnTickRow shown={shown} gutter={gutter} width={width} />
      <div ref={ref} className={vertical ? 'tl-plot own-plot is-vertical' : 'tl-plot own-plot'}>
        {width > 0 && height > 0 ? (
          <>
            <OwnLaneNames lanes={lanes} gutter={gutter} width={width} height={height} />
            <OwnDensity
              {...{ engine, shown, lanes, gutter, width, height, density, placed }}
              marked={marked}
              rows={rows}
              onStep={onStep}
              plot={ref}
            />
            {present && !vertical ? (
              <Marks shownRows={present} {...{ lanes, gutter, width, height, dragged }} plot={ref} />
            ) : null}
            {bar ? <OwnTip x={bar.x} top={bar.top} gutter={gutter} width={width} lines={bar.lines} /> : null}
            <OwnCursor {...{ engine, density, lanes, shown, axis: days, gutter, width }} />
          </>
        ) : null}
        {present?.rows?.length === 0 ? <p className="tl-nothing">{ownText.timeline.nothing}</p> : null}
      </div>
      {vertical && present ? <OwnVertical shownRows={present} /> : null}
    </div>
  )
}
