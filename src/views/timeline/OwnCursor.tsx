import { type KeyboardEvent, useCallback, useState } from 'react'
import { useQuiet } from '../../charts/useQuiet'
import type { Engine } from '../../model/engine/engineTypes'
import { binAt, type Density } from '../../model/series/ownDensity'
import { daysIn, type Window } from '../../model/series/timelineWindow'
import { useDashboardStore } from '../../store/useDashboard'
import { ownText } from '../../text/ownCharts'
import { barAt, barLines, windowOfBar } from './densityBar'
import type { OwnLane } from './ownLanes'

const words = ownText.timeline

interface OwnCursorProps {
  engine: Engine
  density: Density
  lanes: readonly OwnLane[]
  shown: () => Window
  axis: Window
  gutter: number
  width: number
}

/**
 * The bars for the keyboard: one stop, arrows go from bar to bar and from lane to lane, Enter zooms in. What a bar
 * holds is said as the cursor comes to it.
 */
export function OwnCursor({ engine, density, lanes, shown, axis, gutter, width }: OwnCursorProps) {
  const store = useDashboardStore()
  const [at, setAt] = useState<{ day: number; row: number } | null>(null)
  const [moved, setMoved] = useState(false)
  // its words follow the counts, which the drawing makes after the first rendering
  useQuiet(
    useCallback(() => `${engine.version.all} ${shown().join(' ')} ${density.bins}`, [engine, shown, density]),
  )
  const window = shown()
  const day = Math.max(window[0], Math.min(window[1], at?.day ?? window[0]))
  const row = Math.min(at?.row ?? 0, lanes.length - 1)
  const bar = barAt(density, lanes, day, row)
  const lane = lanes[row]
  if (!bar || !lane) return null
  const said = barLines(density, lane, bar).join(', ')
  const perDay = width / daysIn(window)
  const left = Math.max(0, (bar.from - window[0]) * perDay)
  const right = Math.min(width, (bar.to + 1 - window[0]) * perDay)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const bin = binAt(density.starts, density.bins, day)
    const go: Readonly<Record<string, readonly [bin: number, row: number]>> = {
      ArrowLeft: [bin - 1, row],
      ArrowRight: [bin + 1, row],
      ArrowUp: [bin, row - 1],
      ArrowDown: [bin, row + 1],
      Home: [0, row],
      End: [density.bins - 1, row],
    }
    const to = go[event.key]
    if (!to) return
    event.preventDefault()
    const next = Math.max(0, Math.min(density.bins - 1, to[0]))
    setMoved(true)
    setAt({
      day: Math.max(window[0], density.starts[next]!),
      row: Math.max(0, Math.min(lanes.length - 1, to[1])),
    })
  }
  return (
    <>
      <button
        type="button"
        className="own-cursor"
        aria-label={words.cursorName(said)}
        style={{ left: gutter + left, width: Math.max(6, right - left), top: lane.top, height: lane.height }}
        onKeyDown={onKeyDown}
        onBlur={() => setMoved(false)}
        onClick={() => store.getState().setWindow(windowOfBar(bar, axis), 'commit')}
      />
      <span className="visually-hidden" aria-live="polite">
        {moved ? said : ''}
      </span>
    </>
  )
}
