import { type RefObject, useEffect, useRef } from 'react'

/** A swipe goes at least so far, CSS pixels, mostly sideways, within so long. */
const FAR = 60
const SOON_MS = 800
/** What is dragged sideways itself, or scrolls. */
const DRAGGED = '.tl-plot, .reading-scroll, .presenter-details, dialog'

/** Tells of swipes by a finger over an element: -1 to the right (back), 1 to the left (on). */
export function useSwipe(ref: RefObject<HTMLElement | null>, onSwipe: (by: number) => void): void {
  const latest = useRef(onSwipe)
  latest.current = onSwipe
  useEffect(() => {
    const element = ref.current
    if (!element) return
    let start: { x: number; y: number; at: number; id: number } | null = null
    const onDown = (event: PointerEvent) => {
      const busy = (event.target as Element).closest(DRAGGED)
      // a second finger is a pinch
      start =
        event.pointerType === 'touch' && event.isPrimary && !busy
          ? { x: event.clientX, y: event.clientY, at: event.timeStamp, id: event.pointerId }
          : null
    }
    const onUp = (event: PointerEvent) => {
      if (!start || event.pointerId !== start.id) return
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y]
      const soon = event.timeStamp - start.at < SOON_MS
      start = null
      if (soon && Math.abs(dx) >= FAR && Math.abs(dx) > 2 * Math.abs(dy)) latest.current(dx > 0 ? -1 : 1)
    }
    const onCancel = () => {
      start = null
    }
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onCancel)
    return () => {
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onCancel)
    }
  }, [ref])
}
