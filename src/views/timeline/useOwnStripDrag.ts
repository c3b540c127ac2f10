import { type PointerEvent, useRef } from 'react'
import type { OwnScale } from '../../model/engine/axisBins'
import { daysIn, fitWindow, moveEnd, type Window } from '../../model/series/timelineWindow'
import { useDashboardStore } from '../../store/useDashboard'

interface Drag {
  part: string
  /** Day under the pointer at the start, and the window then. */
  at: number
  window: Window
  /** Left edge of the strip: nothing of it moves while it is dragged. */
  left: number
}

/**
 * Pointer handlers of the strip of an imported set: grips move an end, the body moves the window, the ground brings
 * it to the pointer. Nothing is rendered by them.
 */
export function useOwnStripDrag(scale: OwnScale, axis: Window, shown: () => Window) {
  const drag = useRef<Drag | null>(null)
  const store = useDashboardStore()
  const end = () => {
    if (drag.current) store.getState().commit()
    drag.current = null
  }
  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      const part = (event.target as HTMLElement).dataset.part ?? 'ground'
      event.currentTarget.setPointerCapture(event.pointerId)
      const { left } = event.currentTarget.getBoundingClientRect()
      const at = scale.dayAt(event.clientX - left)
      let window = shown()
      if (part === 'ground') {
        const half = daysIn(window) / 2
        window = fitWindow([at - half, at + half], axis)
        store.getState().setWindow(window, 'live')
      }
      drag.current = { part, at, window, left }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const held = drag.current
      if (!held) return
      const moved = Math.round(scale.dayAt(event.clientX - held.left) - held.at)
      const { part, window } = held
      const next =
        part === 'from' || part === 'to'
          ? moveEnd(window, part, (part === 'from' ? window[0] : window[1]) + moved, axis)
          : fitWindow([window[0] + moved, window[1] + moved], axis)
      const now = shown()
      if (next[0] !== now[0] || next[1] !== now[1]) store.getState().setWindow(next, 'live')
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
