import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { Ref } from '../../model/filter'

/** What opens within this time of a key, in milliseconds, was opened by it. */
const KEY_MS = 1000
let keyAt = Number.NEGATIVE_INFINITY

const key = () => {
  keyAt = performance.now()
}
const pointer = () => {
  keyAt = Number.NEGATIVE_INFINITY
}
// before Details is there: what opens it comes first
document.addEventListener('keydown', key, true)
document.addEventListener('pointerdown', pointer, true)
// a press by a screen reader is a click without a pointer
document.addEventListener('click', event => event.detail === 0 && key(), true)

interface Opener {
  element: HTMLElement
  ref: Ref
}

/**
 * The way of the focus into Details and back: opened from the keyboard, the heading has it; closed, it is again
 * where Details was opened from. Opened by a pointer or a link, it stays where it was.
 */
export function useDetailsFocus(
  selection: Ref,
  region: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const opener = useRef<Opener | null>(null)
  const before = useRef<Ref | null>(null)
  useLayoutEffect(() => {
    if (selection === before.current) return
    before.current = selection
    const active = document.activeElement instanceof HTMLElement ? document.activeElement : document.body
    const lost = active === document.body
    const inside = region.current?.contains(active) === true
    if (!lost && !inside) opener.current = { element: active, ref: selection }
    if (region.current) {
      region.current.scrollTop = 0
      if (region.current.parentElement) region.current.parentElement.scrollTop = 0
    }
    // previous and next keep the focus, so that one may go on
    const keeps = inside && active.closest('[data-keeps-focus]') !== null
    const fromKeyboard = performance.now() - keyAt < KEY_MS
    if (fromKeyboard && !keeps) heading.current?.focus()
  }, [selection, region, heading])
  useLayoutEffect(
    () => () => {
      // once the region is gone, and only if it has taken the focus with it
      queueMicrotask(() => {
        if (document.activeElement === document.body) focusBack(opener.current)
      })
    },
    [],
  )
}

/** To the opener; where that is gone, to the event in the list, else to the list itself. */
function focusBack(opener: Opener | null) {
  if (!opener) return
  opener.element.focus()
  if (document.activeElement === opener.element) return
  const id = opener.ref.type === 'event' ? opener.ref.id : ''
  const items = [...document.querySelectorAll<HTMLElement>('[data-event]')]
  const item = items.find(element => element.dataset.event === id)
  const target = item ?? document.querySelector<HTMLElement>('#events h2')
  target?.focus()
}
