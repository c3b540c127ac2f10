import type { EventColumns } from '../../data/eventColumns'
import { ownDateLabel, ownId, ownTitle, type RowSide } from '../../model/engine/rowWords'
import { ROW_MARKS, type RowMark } from './ownMark'

/** Rows out of sight follow once the changes have been still for so long: a drag lays out only what is seen. */
const STILL_MS = 100
const EMPTY = -1

/** One row of the list: made once, then only patched. */
interface Slot {
  item: HTMLElement
  button: HTMLElement
  mark: SVGElement
  path: SVGElement
  date: Text
  title: Text
  /** The row that it shows, and the one that it has to show. */
  row: number
  next: number
  inView: boolean
  look: RowMark | null
  selected: boolean
  lit: boolean
}

/** The rows of the list on the screen. */
export interface RowSlots {
  /** Shows rows, one a slot, and hides the slots that are left. Touches only what changed. */
  show(rows: Uint32Array): void
  /** Marks the events that are selected and lit, by their lines; −1 for none. */
  mark(selected: number, lit: number): void
  /** Stops looking after them. */
  end(): void
}

/** Takes over the items of a list as `EventSlots` makes them. */
export function rowSlots(
  list: HTMLElement,
  columns: EventColumns,
  sideOf: (row: number) => RowSide,
): RowSlots {
  const slots = [...list.children].map(item => slotOf(item as HTMLElement))
  const { starts, acting } = columns.actors
  const addresses = (row: number) =>
    columns.directed && acting[row]! > 0 && starts[row]! + acting[row]! < starts[row + 1]!
  let marked: readonly [selected: number, lit: number] = [EMPTY, EMPTY]
  let still = 0

  const patch = (slot: Slot) => {
    const row = slot.next
    if (row === slot.row) return
    if (row === EMPTY || slot.row === EMPTY) slot.item.hidden = row === EMPTY
    slot.row = row
    if (row === EMPTY) return
    slot.date.data = ownDateLabel(columns, row)
    slot.title.data = ownTitle(columns, row)
    slot.button.dataset.event = ownId(columns, row)
    const look = ROW_MARKS[sideOf(row)][addresses(row) ? 1 : 0]
    if (look === slot.look) return
    slot.look = look
    slot.mark.setAttribute('class', look.className)
    slot.path.setAttribute('d', look.path)
  }
  const mark = (selected: number, lit: number) => {
    marked = [selected, lit]
    for (const slot of slots) {
      const line = slot.row === EMPTY ? EMPTY : columns.line[slot.row]!
      const isSelected = line !== EMPTY && line === selected
      const isLit = line !== EMPTY && line === lit
      if (isSelected !== slot.selected) {
        slot.selected = isSelected
        if (isSelected) slot.button.setAttribute('aria-current', 'true')
        else slot.button.removeAttribute('aria-current')
      }
      if (isLit !== slot.lit) {
        slot.lit = isLit
        slot.item.classList.toggle('is-lit', isLit)
      }
    }
  }
  const patchAll = (which: (slot: Slot) => boolean) => {
    for (const slot of slots) if (which(slot)) patch(slot)
    mark(...marked)
  }
  const views =
    globalThis.IntersectionObserver &&
    new IntersectionObserver(seen => {
      const inView = new Map(seen.map(({ target, isIntersecting }) => [target, isIntersecting]))
      for (const slot of slots) slot.inView = inView.get(slot.item) ?? slot.inView
      patchAll(slot => slot.inView)
    })
  if (views) for (const { item } of slots) views.observe(item)
  return {
    show: rows => {
      let behind = false
      for (let at = 0; at < slots.length; at++) {
        const slot = slots[at]!
        slot.next = at < rows.length ? rows[at]! : EMPTY
        if (slot.inView || slot.row === EMPTY || slot.next === EMPTY) patch(slot)
        else if (slot.next !== slot.row) behind = true
      }
      window.clearTimeout(still)
      if (behind) still = window.setTimeout(() => patchAll(() => true), STILL_MS)
    },
    mark,
    end: () => {
      window.clearTimeout(still)
      views?.disconnect()
    },
  }
}

function slotOf(item: HTMLElement): Slot {
  const part = <Part extends Element>(selector: string) => item.querySelector<Part>(selector)!
  // React leaves an element without children alone: what it holds is ours
  const text = (selector: string) => {
    const node = document.createTextNode('')
    part(selector).replaceChildren(node)
    return node
  }
  const mark = part<SVGElement>('.event-mark')
  item.hidden = true
  return {
    item,
    button: part<HTMLElement>('button'),
    mark,
    path: mark.querySelector<SVGElement>('.row-mark')!,
    date: text('.event-date'),
    title: text('.event-title'),
    row: EMPTY,
    next: EMPTY,
    inView: true,
    look: null,
    selected: false,
    lit: false,
  }
}
