import { type RefObject, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { fitZoom, PAPER_ZOOMS } from '../stage/fitZoom'
import { settled } from '../stage/settled'

/**
 * The zoom at which all rows of a view have room in a slot, tried whenever `room` changes, and whether it is still
 * being tried.
 * @param room what the slot's size depends on; null while it is unknown
 */
export function usePaperZoom(
  slot: RefObject<HTMLElement | null>,
  room: string | null,
): { zoom: number; busy: boolean } {
  const [zoom, setZoom] = useState<number>(PAPER_ZOOMS[0])
  const [fitted, setFitted] = useState<string | null>(null)
  useEffect(() => {
    const element = slot.current
    if (!element || room === null) return
    const control = new AbortController()
    const { signal } = control
    const draw = async (next: number) => {
      // out of the effect, in which nothing can be drawn at once
      await Promise.resolve()
      signal.throwIfAborted()
      flushSync(() => setZoom(next))
      await settled(element, signal)
      return element
    }
    fitZoom(PAPER_ZOOMS, draw).then(
      () => setFitted(room),
      () => signal.aborted || setFitted(room),
    )
    return () => control.abort()
  }, [slot, room])
  return { zoom, busy: fitted !== room || room === null }
}
