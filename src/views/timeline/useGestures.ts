import { type RefObject, useEffect, useRef } from 'react'
import { pointIn } from '../../charts/pointIn'
import { fitWindow, type Window, zoomWindow } from '../../model/series/timelineWindow'
import { useDashboardStore } from '../../store/useDashboard'

/** Quiet after the last turn of a wheel that ends the zoom, ms. */
const QUIET = 400
/** A press that moves farther than this is no click, CSS pixels. */
const SLACK = 4

interface Options {
  window: Window
  axis: Window
  /** The plot's left edge from the element's, and its width; CSS pixels. */
  left: number
  width: number
}

/**
 * Zooms with Ctrl or ⌘ and the wheel and with two fingers, moves with a drag. A plain wheel and a finger that goes up
 * or down scroll the page. Returns whether the press that just ended was a drag, so that its click is none.
 */
export function useGestures(ref: RefObject<HTMLElement | null>, options: Options): RefObject<boolean> {
  const latest = useRef(options)
  latest.current = options
  const dragged = useRef(false)
  const store = useDashboardStore()
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const { setWindow, commit } = store.getState()
    const pointers = new Map<number, number>()
    let start: { window: Window; xs: readonly number[] } | null = null
    let timer = 0
    const placeOf = (event: MouseEvent) => pointIn(element, event).x - latest.current.left
    const dayAt = (x: number, [from, to]: Window) => from + (x / latest.current.width) * (to - from + 1)
    const show = (next: Window) => {
      const { window } = latest.current
      if (next[0] !== window[0] || next[1] !== window[1]) setWindow(next, 'live')
    }
    const restart = () => {
      start = { window: latest.current.window, xs: [...pointers.values()] }
    }
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault()
      const { window, axis } = latest.current
      const turn = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY
      show(
        zoomWindow(
          window,
          Math.exp(Math.max(-120, Math.min(120, turn)) * 0.004),
          dayAt(placeOf(event), window),
          axis,
        ),
      )
      clearTimeout(timer)
      timer = setTimeout(commit, QUIET) as unknown as number
    }
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0 || (event.target as Element).closest('button')) return
      if (pointers.size === 0) dragged.current = false
      pointers.set(event.pointerId, placeOf(event))
      restart()
    }
    const onMove = (event: PointerEvent) => {
      if (!start || !pointers.has(event.pointerId)) return
      pointers.set(event.pointerId, placeOf(event))
      const { axis, width } = latest.current
      const now = [...pointers.values()]
      const [a = 0, b] = start.xs
      const [c = 0, d] = now
      if (b === undefined || d === undefined) {
        if (!dragged.current && Math.abs(c - a) <= SLACK) return
        if (!dragged.current) element.setPointerCapture(event.pointerId)
        dragged.current = true
        const days = ((a - c) / width) * (start.window[1] - start.window[0] + 1)
        show(fitWindow([start.window[0] + days, start.window[1] + days], axis))
      } else {
        dragged.current = true
        const factor = Math.max(16, Math.abs(b - a)) / Math.max(16, Math.abs(d - c))
        const middle = dayAt((a + b) / 2, start.window)
        const zoomed = zoomWindow(start.window, factor, middle, axis)
        const shift = ((a + b) / 2 - (c + d) / 2) / width
        const days = shift * (zoomed[1] - zoomed[0] + 1)
        show(fitWindow([zoomed[0] + days, zoomed[1] + days], axis))
      }
    }
    const onUp = (event: PointerEvent) => {
      if (!pointers.delete(event.pointerId)) return
      if (pointers.size > 0) return restart()
      start = null
      if (dragged.current) commit()
    }
    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onUp)
    return () => {
      clearTimeout(timer)
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onUp)
    }
  }, [ref, store])
  return dragged
}
