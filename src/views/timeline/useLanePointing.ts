import { type RefObject, useEffect, useRef, useState } from 'react'
import { pointIn } from '../../charts/pointIn'
import { useDashboardStore } from '../../store/useDashboard'
import { hitLaneMark, type LaneMark } from './placeLaneMarks'

/** Which mark of a lane the pointer is on: lit while hovering, opened by a press. */
export function useLanePointing(
  ref: RefObject<HTMLElement | null>,
  marks: readonly LaneMark[],
  left: number,
  dragged: RefObject<boolean>,
): LaneMark | null {
  const [hit, setHit] = useState<LaneMark | null>(null)
  const latest = useRef({ marks, hit })
  latest.current = { marks, hit }
  const store = useDashboardStore()
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const { setHover, select } = store.getState()
    const under = (event: MouseEvent): LaneMark | null => {
      if (!element.classList.contains('is-marked') || (event.target as Element).closest('button')) return null
      const { x, y } = pointIn(element, event)
      return hitLaneMark(latest.current.marks, x - left, y)
    }
    const light = (next: LaneMark | null) => {
      if (latest.current.hit?.ids[0] === next?.ids[0]) return
      setHit(next)
      setHover(next ? { type: 'event', id: next.ids[0]! } : null)
    }
    const onMove = (event: PointerEvent) => light(event.buttons === 0 ? under(event) : null)
    const onLeave = () => light(null)
    const onClick = (event: MouseEvent) => {
      const mark = dragged.current ? null : under(event)
      if (!mark) return
      // events that share a mark take turns
      const { selection } = store.getState()
      const at = selection?.type === 'event' ? mark.ids.indexOf(selection.id) : -1
      select({ type: 'event', id: mark.ids[(at + 1) % mark.ids.length]! })
    }
    // zooming moves the marks away from under a pointer that rests
    const unsubscribe = store.subscribe(
      state => state.reading.window,
      () => light(null),
    )
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerleave', onLeave)
    element.addEventListener('click', onClick)
    return () => {
      unsubscribe()
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerleave', onLeave)
      element.removeEventListener('click', onClick)
    }
  }, [ref, left, dragged, store])
  return hit
}
