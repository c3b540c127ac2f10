import type { EventColumns } from '../../data/eventColumns'
import { ownDateLabel, ownId, ownTitle, type RowSide } from '../../model/engine/rowWords'
import { ROW_MARKS, type RowMark } from './ownMark'

/** One row of the list: made once, then only patched. */
interface Slot {
  item: HTMLElement
  button: HTMLElement
  mark: SVGElement
  path: SVGElement
  date: Text
  title: Text
  row: number
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
}

const EMPTY = -1

/** Takes over the items of a list as `EventSlot` makes them. */
export function rowSlots(
  list: HTMLElement,
  columns: EventColumns,
  sideOf: (row: number) => RowSide,
): RowSlots {
  const slots = [...list.children].map(item => slotOf(item as HTMLElement))
  const { starts, acting } = columns.actors
  const lookOf = (row: number) =>
    ROW_MARKS[sideOf(row)][
      columns.directed && acting[row]! > 0 && starts[row]! + acting[row]! < starts[row + 1]! ? 1 : 0
    ]
  return {
    show: rows => {
      for (let at = 0; at < slots.length; at++) {
        const slot = slots[at]!
        const row = at < rows.length ? rows[at]! : EMPTY
        if (row === slot.row) continue
        if (row === EMPTY || slot.row === EMPTY) slot.item.hidden = row === EMPTY
        slot.row = row
        if (row === EMPTY) continue
        slot.date.data = ownDateLabel(columns, row)
        slot.title.data = ownTitle(columns, row)
        slot.button.dataset.event = ownId(columns, row)
        const look = lookOf(row)
        if (look === slot.look) continue
        slot.look = look
        slot.mark.setAttribute('class', look.className)
        slot.path.setAttribute('d', look.path)
      }
    },
    mark: (selected, lit) => {
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
    look: null,
    selected: false,
    lit: false,
  }
}
