import { type SyntheticEvent, useLayoutEffect, useRef, useState } from 'react'
import { wholeFigure as figure } from '../../charts/figures'
import type { OnExport } from '../../charts/tableData'
import { sideTeller } from '../../model/engine/rowWords'
import type { Filter, Hover, Ref } from '../../model/filter'
import { useDraw, useLiveEngine } from '../../store/engine'
import { text } from '../../text/text'
import { EventSlots } from './EventSlots'
import { NoOwnEvents } from './NoOwnEvents'
import { type RowSlots, rowSlots } from './rowSlots'
import '../../charts/DateMark.css'
import '../../charts/events.css'
import './rows.css'

const PER_PAGE = 100

interface OwnEventsProps {
  /** Offers the list as a file; without it there is no button. */
  onExport?: OnExport
}

/**
 * The region Events of an imported set: everything that matches, in date order, a hundred a page. React makes
 * the rows once; each change patches those whose event is another.
 */
export function OwnEvents({ onExport }: OwnEventsProps) {
  const live = useLiveEngine()
  const { engine, store } = live
  const heading = useRef<HTMLHeadingElement>(null)
  const extent = useRef<HTMLParagraphElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const pages = useRef<HTMLElement>(null)
  const slots = useRef<RowSlots | null>(null)
  // a page belongs to the filter under which one turned to it; another filter starts again at its first
  const place = useRef<{ filter: Filter; page: number }>({ filter: store.getState().filter, page: 0 })
  const drawn = useRef({ version: -1, page: -1 })
  /** The counts under which nothing is left; null where something is. */
  const [emptyAt, setEmptyAt] = useState(engine.shown === 0 ? engine.version.all : null)
  const empty = emptyAt !== null

  useLayoutEffect(() => {
    const made = rowSlots(list.current!, engine.columns, sideTeller(engine.columns, engine.sides))
    slots.current = made
    drawn.current = { version: -1, page: -1 }
    return made.end
  }, [engine])

  const draw = () => {
    const { filter, selection, hover } = store.getState()
    if (place.current.filter !== filter) place.current = { filter, page: 0 }
    const last = Math.max(0, Math.ceil(engine.shown / PER_PAGE) - 1)
    const page = Math.min(place.current.page, last)
    if (engine.version.all !== drawn.current.version || page !== drawn.current.page) {
      drawn.current = { version: engine.version.all, page }
      const rows = engine.page(page * PER_PAGE, PER_PAGE)
      slots.current?.show(rows)
      write(extent.current, extentWords(engine.shown, page * PER_PAGE, rows.length))
      list.current?.setAttribute('start', String(page * PER_PAGE + 1))
      const [before, after] = pages.current?.children ?? []
      if (pages.current) pages.current.hidden = last === 0
      if (before instanceof HTMLButtonElement) before.disabled = page === 0
      if (after instanceof HTMLButtonElement) after.disabled = page === last
      const now = engine.shown === 0 ? engine.version.all : null
      if (emptyAt !== now) setEmptyAt(now)
    }
    slots.current?.mark(lineOf(selection), lineOf(hover))
  }
  useDraw(draw)

  const turn = (by: number) => {
    place.current = { filter: store.getState().filter, page: drawn.current.page + by }
    draw()
    heading.current?.focus()
  }
  const hover = (event: SyntheticEvent) => {
    const id = eventAt(event)
    const { hover, setHover } = store.getState()
    const before = hover?.type === 'event' ? hover.id : null
    if (id !== before) setHover(id === null ? null : { type: 'event', id })
  }
  const leave = () => store.getState().setHover(null)
  const open = (event: SyntheticEvent) => {
    const id = eventAt(event)
    if (id !== null) store.getState().select({ type: 'event', id })
  }
  const shown = () => text.events.count(figure(engine.shown), engine.shown === 1)
  return (
    <section className="events" id="events" aria-label={text.events.name}>
      <div className="events-head">
        <h2 ref={heading} tabIndex={-1}>
          {text.events.name}
        </h2>
        <p ref={extent} className="events-extent" />
        {onExport ? (
          <button
            type="button"
            className="link"
            disabled={empty}
            onClick={() =>
              onExport({
                view: 'events',
                name: text.events.name,
                finding: null,
                extent: shown(),
                source: live.info.fileName,
                makeTable: () => import('./ownEventTable').then(({ ownEventTable }) => ownEventTable(engine)),
              })
            }
          >
            {text.events.export}
          </button>
        ) : null}
      </div>
      {empty ? <NoOwnEvents /> : null}
      {/* one handler for all rows; each button keeps its own keys */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter and Space press a button, which is a click */}
      <ol
        ref={list}
        className={engine.columns.titles ? 'events-list' : 'events-list rows-made'}
        hidden={empty}
        onClick={open}
        onPointerOver={hover}
        onPointerLeave={leave}
        onFocus={hover}
        onBlur={leave}
      >
        <EventSlots count={Math.min(PER_PAGE, engine.total)} />
      </ol>
      <nav ref={pages} className="events-pages" aria-label={text.events.pages}>
        <button type="button" className="link" onClick={() => turn(-1)}>
          {text.events.previous}
        </button>
        <button type="button" className="link" onClick={() => turn(1)}>
          {text.events.next}
        </button>
      </nav>
    </section>
  )
}

function extentWords(shown: number, offset: number, rows: number): string {
  return shown > PER_PAGE
    ? text.events.range(figure(offset + 1), figure(offset + rows), figure(shown))
    : text.events.count(figure(shown), shown === 1)
}

function write(element: HTMLElement | null, words: string): void {
  if (element && element.textContent !== words) element.textContent = words
}

/** The line of an event that is selected or lit; −1 for none. */
function lineOf(ref: Ref | Hover | null): number {
  return ref?.type === 'event' ? Number(ref.id) : -1
}

function eventAt({ target }: SyntheticEvent): string | null {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-event]') : null
  return button?.dataset.event ?? null
}
