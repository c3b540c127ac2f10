import { type RefObject, useEffect, useRef, useState } from 'react'
import { pointIn } from '../../charts/pointIn'
import { useDashboardStore } from '../../store/useDashboard'
import { type Hit, hitMark } from './hitMark'
import type { PlacedTimeline } from './placed'

const sameHit = (a: Hit | null, b: Hit | null): boolean => {
  if (a?.type === 'mark' && b?.type === 'mark') return a.ids[0] === b.ids[0]
  if (a?.type === 'band' && b?.type === 'band') return a.band === b.band
  return a === b
}

/**
 * What the pointer is on: lights it while hovering, opens it on a click, zooms in on a density band.
 * One handler finds the nearest mark, so that targets are as large as they should be however small the marks.
 * @param left of the plot in the element, CSS pixels
 * @param dragged whether the press that just ended moved the window
 */
export function usePointing(
  ref: RefObject<HTMLElement | null>,
  placed: PlacedTimeline | null,
  left: number,
  dragged: RefObject<boolean>,
): Hit | null {
  const [hit, setHit] = useState<Hit | null>(null)
  const latest = useRef({ placed, hit })
  latest.current = { placed, hit }
  const store = useDashboardStore()
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const { setHover, select, setWindow } = store.getState()
    const under = (event: MouseEvent): Hit | null => {
      const { placed } = latest.current
      if (!placed || (event.target as Element).closest('button')) return null
      const { x, y } = pointIn(element, event)
      return hitMark(placed, x - left, y)
    }
    const light = (next: Hit | null) => {
      if (sameHit(latest.current.hit, next)) return
      setHit(next)
      const id = next?.type === 'mark' ? next.ids[0] : undefined
      setHover(id === undefined ? null : { type: 'event', id })
    }
    const onMove = (event: PointerEvent) => light(event.buttons === 0 ? under(event) : null)
    const onLeave = () => light(null)
    const onClick = (event: MouseEvent) => {
      if (dragged.current) return
      const target = under(event)
      if (target?.type === 'band') setWindow([target.band.from - 2, target.band.to + 1], 'commit')
      if (target?.type !== 'mark') return
      // events that share a mark take turns
      const { selection } = store.getState()
      const at = selection?.type === 'event' ? target.ids.indexOf(selection.id) : -1
      const id = target.ids[(at + 1) % target.ids.length]
      if (id !== undefined) select({ type: 'event', id })
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
