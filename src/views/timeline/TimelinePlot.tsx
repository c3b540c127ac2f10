import { useDeferredValue, useLayoutEffect, useMemo } from 'react'
import { ONE_COLUMN, useMedia } from '../../charts/useMedia'
import { useSize } from '../../charts/useSize'
import type { TimelineSeries } from '../../model/series/timelineSeries'
import { selectedEvent, useFollowing } from '../../store/following'
import { text } from '../../text/text'
import { Emphasis } from './Emphasis'
import { Fan } from './Fan'
import { LitStretch } from './LitStretch'
import { MonthRow } from './MonthRow'
import type { PlacedTimeline } from './placed'
import { placeTicks } from './placeTicks'
import { placeTimeline } from './placeTimeline'
import { TimelineDrawing } from './TimelineDrawing'
import { TimelineTip } from './TimelineTip'
import { useGestures } from './useGestures'
import { usePointing } from './usePointing'
import { useWindow } from './useWindow'
import { ZoomButtons } from './ZoomButtons'

/** Room for the names of the lines, CSS pixels; beside a side head they may stand out into the gap before it. */
const GUTTER = 80
const GUTTER_ALONE = 84

interface TimelinePlotProps {
  series: TimelineSeries
  /** Told what stands where, for the key. */
  onPlaced: (placed: PlacedTimeline) => void
}

/** The timeline across the page: fan, row of months, drawing, and what the pointer does on it. */
export function TimelinePlot({ series, onPlaced }: TimelinePlotProps) {
  const { window, axis } = useWindow()
  const gutter = useMedia(ONE_COLUMN) ? GUTTER_ALONE : GUTTER
  const [ref, measured] = useSize<HTMLDivElement>()
  // placing takes long: a press that comes meanwhile goes first
  const size = useDeferredValue(measured)
  const selected = useFollowing(selectedEvent)
  const width = Math.max(0, (size?.width ?? 0) - gutter)
  const height = size?.height ?? 0
  const placed = useMemo(
    () => (width > 0 && height > 0 ? placeTimeline(series, { width, height }, selected) : null),
    [series, width, height, selected],
  )
  const ticks = useMemo(() => {
    const days = new Set(series.marks.map(mark => Math.floor(mark.shape.at)))
    return placeTicks(series.window, width, text.months, days)
  }, [series, width])
  useLayoutEffect(() => {
    if (placed) onPlaced(placed)
  }, [placed, onPlaced])
  const dragged = useGestures(ref, { window, axis, left: gutter, width })
  const hit = usePointing(ref, placed, gutter, dragged)
  return (
    <div className="timeline">
      <div className="tl-head">
        <Fan left={gutter} right={gutter + width} />
        <ZoomButtons />
      </div>
      <MonthRow ticks={ticks} gutter={gutter}>
        <LitStretch window={window} width={width} />
      </MonthRow>
      <div ref={ref} className={hit ? 'tl-plot is-hit' : 'tl-plot'}>
        {placed ? (
          <>
            <TimelineDrawing placed={placed} ticks={ticks} gutter={gutter} selected={selected} />
            <Emphasis placed={placed} gutter={gutter} />
            {hit ? (
              <TimelineTip hit={hit} gutter={gutter} width={width} top={placed.lines.dprk + 10} />
            ) : null}
          </>
        ) : null}
        {series.acts.length === 0 ? <p className="tl-nothing">{text.timeline.nothing}</p> : null}
      </div>
    </div>
  )
}
