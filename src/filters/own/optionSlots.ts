import { wholeFigure } from '../../charts/figures'
import { ownListText } from '../../text/ownList'

const words = ownListText.filters

/** What a list of options shows; options are told apart by their codes. */
export interface OptionSource {
  label(code: number): string
  ticked(code: number): boolean | 'mixed'
  /** Events it would leave, under every other clause. */
  count(code: number): number
  /** Whether the count is of what is sure, and there may be more. */
  orMore?(code: number): boolean
}

/** One option on the screen: made once, then only patched. */
interface Slot {
  item: HTMLElement
  row: HTMLElement
  box: HTMLInputElement
  label: Text
  figure: Text
  told: Text
  code: number
  place: number
  size: number
  count: number
  orMore: boolean
  quiet: boolean
}

/** The options of a list that are on the screen. */
export interface OptionSlots {
  /**
   * Shows the options from one place of the order on, one a slot, and hides the slots that are left. Touches only
   * what changed.
   */
  show(order: ArrayLike<number>, first: number, source: OptionSource): void
  /** The checkbox of a slot. */
  box(slot: number): HTMLInputElement | null
  /** The slot that an element stands in; −1 for none. */
  slotOf(element: Element): number
  /** Lets the Tab key reach the checkbox of one slot alone. */
  reach(slot: number): void
}

/** Takes over the items of a list as `OptionItems` makes them. */
export function optionSlots(list: HTMLElement): OptionSlots {
  const slots = [...list.children].map(item => slotIn(item as HTMLElement))
  return {
    show: (order, first, source) => {
      for (let at = 0; at < slots.length; at++) {
        const slot = slots[at]!
        const place = first + at
        const code = place < order.length ? order[place]! : -1
        if (slot.item.hidden !== code < 0) slot.item.hidden = code < 0
        if (code >= 0) patch(slot, code, place, order.length, source)
        else slot.code = -1
      }
    },
    box: slot => slots[slot]?.box ?? null,
    slotOf: element => slots.findIndex(({ item }) => item.contains(element)),
    reach: reached => {
      for (const [at, { box }] of slots.entries()) {
        const place = at === reached ? 0 : -1
        // written again, it would have the whole page styled anew
        if (box.tabIndex !== place) box.tabIndex = place
      }
    },
  }
}

function patch(slot: Slot, code: number, place: number, size: number, source: OptionSource): void {
  if (slot.code !== code) {
    slot.code = code
    slot.label.data = source.label(code)
    slot.row.title = slot.label.data
    slot.count = -1
  }
  if (slot.place !== place || slot.size !== size) {
    slot.place = place
    slot.size = size
    slot.item.setAttribute('aria-setsize', String(size))
    slot.item.setAttribute('aria-posinset', String(place + 1))
  }
  const ticked = source.ticked(code)
  if (slot.box.checked !== (ticked === true)) slot.box.checked = ticked === true
  if (slot.box.indeterminate !== (ticked === 'mixed')) slot.box.indeterminate = ticked === 'mixed'
  const count = source.count(code)
  const orMore = source.orMore?.(code) === true
  if (slot.count !== count || slot.orMore !== orMore) {
    slot.count = count
    slot.orMore = orMore
    const figure = wholeFigure(count)
    slot.figure.data = orMore ? words.orMore(figure) : figure
    slot.told.data = orMore ? words.atLeast(figure) : words.events(figure, count === 1)
  }
  const quiet = count === 0 && !orMore && ticked === false
  if (slot.quiet !== quiet) {
    slot.quiet = quiet
    slot.row.classList.toggle('option-empty', quiet)
  }
}

function slotIn(item: HTMLElement): Slot {
  const part = (selector: string) => item.querySelector<HTMLElement>(selector)!
  // React leaves an element without children alone: what it holds is ours
  const text = (selector: string) => {
    const node = document.createTextNode('')
    part(selector).replaceChildren(node)
    return node
  }
  return {
    item,
    row: part('.option'),
    box: item.querySelector<HTMLInputElement>('input')!,
    label: text('.option-label'),
    figure: text('.option-figure'),
    told: text('.option-told'),
    code: -1,
    place: -1,
    size: -1,
    count: -1,
    orMore: false,
    quiet: part('.option').classList.contains('option-empty'),
  }
}
