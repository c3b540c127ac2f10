import { type RefObject, useEffect, useRef, useState } from 'react'
import { pointIn } from '../../charts/pointIn'
import type { Density } from '../../model/series/ownDensity'
import { daysIn, type Window } from '../../model/series/timelineWindow'
import { useDashboardStore } from '../../store/useDashboard'
import { barAt, barLines, type DensityBar, opens, windowOfBar } from './densityBar'
import type { OwnLane } from './ownLanes'

interface Options {
  density: Density
  lanes: readonly OwnLane[]
  shown: () => Window
  axis: Window
  gutter: number
  width: number
  /** Whether the press that just ended moved the window. */
  dragged: RefObject<boolean>
  /** Whether marks stand in the place of the bars. */
  isMarked: () => boolean
}

/** What is said of the bar under the pointer, and where; CSS pixels. */
interface PointedBar {
  x: number
  top: number
  lines: readonly string[]
}

/** Which bar the pointer is on; a press zooms in on it. */
export function useDensityPointing(ref: RefObject<HTMLElement | null>, options: Options): PointedBar | null {
  const [pointed, setPointed] = useState<PointedBar | null>(null)
  const latest = useRef(options)
  latest.current = options
  const store = useDashboardStore()
  useEffect(() => {
    const element = ref.current
    if (!element) return
    let held: DensityBar | null = null
    const drop = () => {
      held = null
      setPointed(null)
    }
    const under = (event: MouseEvent): DensityBar | null => {
      const { density, lanes, shown, gutter, width, isMarked } = latest.current
      if (isMarked() || (event.target as Element).closest('button')) return null
      const { x, y } = pointIn(element, event)
      if (x < gutter || x > gutter + width) return null
      const window = shown()
      const row = lanes.findIndex(({ top, height }) => y >= top && y < top + height)
      return barAt(density, lanes, window[0] + ((x - gutter) / width) * daysIn(window), row)
    }
    const onMove = (event: PointerEvent) => {
      const bar = event.buttons === 0 ? under(event) : null
      if (!bar) {
        if (held) drop()
        return
      }
      if (held && bar.from === held.from && bar.row === held.row && bar.count === held.count) return
      held = bar
      const { density, lanes, shown, width } = latest.current
      const window = shown()
      const lane = lanes[bar.row]!
      setPointed({
        x: Math.max(0, Math.min(width, (((bar.from + bar.to + 1) / 2 - window[0]) / daysIn(window)) * width)),
        top: lane.top + 4,
        lines: barLines(density, lane, bar),
      })
    }
    const onClick = (event: MouseEvent) => {
      if (latest.current.dragged.current) return
      const bar = under(event)
      const { axis, shown } = latest.current
      if (bar && opens(bar, axis, shown())) store.getState().setWindow(windowOfBar(bar, axis), 'commit')
    }
    // the bars move away from under a pointer that rests
    const unsubscribe = store.subscribe(
      state => state.reading.window,
      () => held && drop(),
    )
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerleave', drop)
    element.addEventListener('click', onClick)
    return () => {
      unsubscribe()
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerleave', drop)
      element.removeEventListener('click', onClick)
    }
  }, [ref, store])
  return pointed
}
