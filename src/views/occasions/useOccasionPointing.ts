import { type RefObject, useEffect, useRef } from 'react'
import { pointIn } from '../../charts/pointIn'
import { useDashboardStore } from '../../store/useDashboard'
import { hitOccasion } from './hitOccasion'
import type { PlacedOccasions } from './placeOccasions'

/** Half of a target, by mouse and by finger, CSS pixels. */
const REACH = { mouse: 12, touch: 20 }

/**
 * What the pointer is on: lights it while hovering, opens it on a click. One handler finds the nearest mark, so that
 * no target swallows another.
 * @param onPoint told the event under the pointer, null where there is none
 */
export function useOccasionPointing(
  ref: RefObject<HTMLElement | null>,
  placed: PlacedOccasions | null,
  onPoint: (id: string | null) => void,
): void {
  const latest = useRef({ placed, onPoint, id: null as string | null })
  latest.current.placed = placed
  latest.current.onPoint = onPoint
  const store = useDashboardStore()
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const { setHover, select } = store.getState()
    const under = (event: PointerEvent | MouseEvent): string | null => {
      const { placed } = latest.current
      if (!placed) return null
      const touch = 'pointerType' in event && event.pointerType === 'touch'
      const reach = touch ? REACH.touch : REACH.mouse
      return hitOccasion(placed.grid, placed.labels, pointIn(element, event), reach)?.mark.act.id ?? null
    }
    const light = (id: string | null) => {
      if (latest.current.id === id) return
      latest.current.id = id
      element.classList.toggle('is-hit', id !== null)
      latest.current.onPoint(id)
      setHover(id === null ? null : { type: 'event', id })
    }
    const onMove = (event: PointerEvent) => light(under(event))
    const onLeave = () => light(null)
    const onClick = (event: MouseEvent) => {
      // Enter and Space are the button's own
      if (event.detail === 0) return
      const id = under(event)
      if (id !== null) select({ type: 'event', id })
    }
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerleave', onLeave)
    element.addEventListener('click', onClick)
    return () => {
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerleave', onLeave)
      element.removeEventListener('click', onClick)
    }
  }, [ref, store])
}
