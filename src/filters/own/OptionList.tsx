import { type FormEvent, type KeyboardEvent, useLayoutEffect, useRef } from 'react'
import { useMedia } from '../../charts/useMedia'
import { useDraw, useLiveEngine } from '../../store/engine'
import { OptionItems } from './OptionItems'
import { type OptionSlots, type OptionSource, optionSlots } from './optionSlots'

/** More options than this stand in a list of their own, of which only what is in view is made. */
export const SHORT = 50
/** Options in view at once in a long list, and as many more above and below as a flick may show. */
const IN_VIEW = 10
const BEYOND = 6
/** Heights of an option in CSS pixels, as own.css has them. */
const FINE = 24
const COARSE = 44

interface OptionListProps {
  /** Codes of the options in the order in which they are shown. */
  order: ArrayLike<number>
  source: OptionSource
  onToggle: (code: number, checked: boolean) => void
  className?: string
}

/**
 * A list of checkboxes. A short one is made whole, and each box is a stop of the Tab key. Of a long one only what
 * is in view is made, and patched as it scrolls; it is one stop, and the arrow keys, Home, End and the page keys move
 * in it. Each option says its place among all. React makes the boxes; what is ticked and counted is patched.
 */
export function OptionList({ order, source, onToggle, className = '' }: OptionListProps) {
  const { engine, store } = useLiveEngine()
  const height = useMedia('(pointer: coarse)') ? COARSE : FINE
  const long = order.length > SHORT
  const made = long ? IN_VIEW + 2 * BEYOND : order.length
  const box = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const slots = useRef<OptionSlots | null>(null)
  const drawn = useRef<readonly unknown[]>([])
  /** How far it is scrolled, pixels; the first place that has a slot; the place that the keys are at. */
  const at = useRef({ top: 0, first: 0, active: 0 })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another number of items is another list
  useLayoutEffect(() => {
    slots.current = list.current && optionSlots(list.current)
    drawn.current = []
  }, [made, long])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order begins at its top
  useLayoutEffect(() => {
    at.current = { top: 0, first: 0, active: 0 }
    if (box.current) box.current.scrollTop = 0
  }, [order])

  const draw = () => {
    const { filter } = store.getState()
    const { first, active } = at.current
    const now = [order, source, first, filter, engine.version.facets, engine.version.withoutTime]
    if (now.every((one, i) => one === drawn.current[i])) return
    drawn.current = now
    slots.current?.show(order, first, source)
    if (long) {
      slots.current?.reach(active - first)
      if (list.current) list.current.style.transform = `translateY(${first * height}px)`
    }
  }
  useDraw(draw)

  const scrollTo = (top: number) => {
    const last = Math.max(0, order.length - made)
    const first = Math.min(last, Math.max(0, Math.floor(top / height) - BEYOND))
    at.current = { ...at.current, top, first }
  }
  const scrolled = () => {
    const held = document.activeElement ? (slots.current?.slotOf(document.activeElement) ?? -1) : -1
    scrollTo(box.current?.scrollTop ?? 0)
    // the box that has the focus keeps it, and stands for the option that it shows now
    const { first, top } = at.current
    at.current.active = held >= 0 ? first + held : Math.ceil(top / height)
    draw()
  }
  const goTo = (place: number) => {
    const target = Math.min(order.length - 1, Math.max(0, place))
    const { top } = at.current
    const lowest = target * height
    const highest = lowest - (IN_VIEW - 1) * height
    at.current.active = target
    scrollTo(Math.min(lowest, Math.max(highest, top)))
    if (box.current) box.current.scrollTop = at.current.top
    draw()
    slots.current?.reach(target - at.current.first)
    slots.current?.box(target - at.current.first)?.focus({ preventScroll: true })
  }
  const pressed = (event: KeyboardEvent) => {
    if (!long || event.altKey || event.ctrlKey || event.metaKey) return
    const { active } = at.current
    const places: Readonly<Record<string, number>> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + IN_VIEW,
      PageUp: active - IN_VIEW,
      Home: 0,
      End: order.length - 1,
    }
    const place = places[event.key]
    if (place === undefined) return
    event.preventDefault()
    goTo(place)
  }
  const changed = ({ target }: FormEvent) => {
    const slot = slots.current?.slotOf(target as Element) ?? -1
    const code = order[at.current.first + slot]
    if (slot < 0 || code === undefined) return
    at.current.active = at.current.first + slot
    onToggle(code, (target as HTMLInputElement).checked)
  }
  const items = (
    <ul ref={list} className={long ? undefined : className} onChange={changed}>
      <OptionItems count={made} />
    </ul>
  )
  if (!long) return items
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the boxes inside have the focus and bubble their keys
    <div
      ref={box}
      className="option-window"
      tabIndex={-1}
      style={{ height: IN_VIEW * height }}
      onScroll={scrolled}
      onKeyDown={pressed}
    >
      <div style={{ height: order.length * height }}>{items}</div>
    </div>
  )
}
