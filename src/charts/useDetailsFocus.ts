import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Ref } from '../model/filter'

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
  const held = useRef(false)
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
    // a scene that opens Details leaves the keys with whoever presents
    const presents = active.matches('main, main > footer *')
    // the browser knows best by what something came to have the focus
    const byKey = !lost && active.matches(':focus-visible')
    if ((byKey && !keeps && !presents) || (lost && held.current)) heading.current?.focus()
  }, [selection, region, heading])
  useEffect(() => {
    const element = region.current
    if (!element) return
    // an element that is taken away says nothing, so the last word stands: the focus was in here
    const took = () => {
      held.current = true
    }
    const left = (event: FocusEvent) => {
      if (event.relatedTarget) held.current = element.contains(event.relatedTarget as Node)
    }
    element.addEventListener('focusin', took)
    element.addEventListener('focusout', left)
    return () => {
      element.removeEventListener('focusin', took)
      element.removeEventListener('focusout', left)
    }
  }, [region])
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

/** To the opener; where that is gone, or is another event's by now, to the event in the list, else to the list itself. */
function focusBack(opener: Opener | null) {
  if (!opener) return
  const id = opener.ref.type === 'event' ? opener.ref.id : ''
  if ((opener.element.dataset.event ?? id) === id) opener.element.focus()
  if (document.activeElement === opener.element) return
  const items = [...document.querySelectorAll<HTMLElement>('[data-event]')]
  const item = items.find(element => element.dataset.event === id)
  const target = item ?? document.querySelector<HTMLElement>('#events h2')
  target?.focus()
}
