import { type PointerEvent, useRef } from 'react'
import type { YearAxis } from '../../model/series/stripScale'
import { daysIn, fitWindow, moveEnd, type Window } from '../../model/series/timelineWindow'
import { useDashboard } from '../../store/useDashboard'

type StripPart = 'from' | 'to' | 'body' | 'ground'

interface Drag {
  part: StripPart
  /** Day under the pointer at the start, and the window then. */
  at: number
  window: Window
}

/** Pointer handlers of the strip: grips move an end, the body moves the window, the ground brings it to the pointer. */
export function useStripDrag(scale: YearAxis, window: Window, axis: Window) {
  const drag = useRef<Drag | null>(null)
  const setWindow = useDashboard(state => state.setWindow)
  const commit = useDashboard(state => state.commit)
  const dayAt = (event: PointerEvent<HTMLElement>) =>
    scale.dayAt(event.clientX - event.currentTarget.getBoundingClientRect().left)

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      const part = ((event.target as HTMLElement).dataset.part ?? 'ground') as StripPart
      event.currentTarget.setPointerCapture(event.pointerId)
      let start = window
      if (part === 'ground') {
        const half = daysIn(window) / 2
        start = fitWindow([dayAt(event) - half, dayAt(event) + half], axis)
        setWindow(start, 'live')
      }
      drag.current = { part, at: dayAt(event), window: start }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const held = drag.current
      if (!held) return
      const moved = Math.round(dayAt(event) - held.at)
      const next: Window =
        held.part === 'from' || held.part === 'to'
          ? moveEnd(
              held.window,
              held.part,
              (held.part === 'from' ? held.window[0] : held.window[1]) + moved,
              axis,
            )
          : fitWindow([held.window[0] + moved, held.window[1] + moved], axis)
      if (next[0] !== window[0] || next[1] !== window[1]) setWindow(next, 'live')
    },
    onPointerUp() {
      if (drag.current) commit()
      drag.current = null
    },
    onPointerCancel() {
      if (drag.current) commit()
      drag.current = null
    },
  }
}
