import { useRef } from 'react'
import { wholeFigure } from '../../charts/figures'
import type { Engine } from '../../model/engine/engineTypes'
import { ownDateLabel, ownId } from '../../model/engine/rowWords'
import { useDraw, useLiveEngine } from '../../store/engine'
import { detailsText } from '../../text/details'

const words = detailsText

/** Previous, the place in the set, and next; nearest matches where the event is not in the present filter. */
export function OwnNav({ row }: { row: number }) {
  const { engine, store } = useLiveEngine()
  const outside = useRef<HTMLParagraphElement>(null)
  const before = useRef<HTMLButtonElement>(null)
  const place = useRef<HTMLSpanElement>(null)
  const after = useRef<HTMLButtonElement>(null)
  const drawn = useRef({ version: -1, row: -1 })
  const near = useRef({ previous: -1, next: -1 })

  useDraw(() => {
    if (drawn.current.version === engine.version.all && drawn.current.row === row) return
    drawn.current = { version: engine.version.all, row }
    const at = engine.placeOf(row)
    const matches = engine.matches(row)
    near.current = {
      previous: rowAt(engine, at - 1),
      next: rowAt(engine, matches ? at + 1 : at),
    }
    if (outside.current) outside.current.hidden = matches
    if (place.current)
      place.current.textContent = matches ? words.place(wholeFigure(at + 1), wholeFigure(engine.shown)) : ''
    const { previous, next } = near.current
    step(before.current, previous < 0 ? null : ownDateLabel(engine.columns, previous), 'before')
    step(after.current, next < 0 ? null : ownDateLabel(engine.columns, next), 'after')
    // the way on stays under the finger; where it ends, the way back takes the focus
    if (document.activeElement === before.current && previous < 0) after.current?.focus()
    if (document.activeElement === after.current && next < 0) before.current?.focus()
  })

  const go = (to: 'previous' | 'next') => {
    const found = near.current[to]
    if (found >= 0) store.getState().select({ type: 'event', id: ownId(engine.columns, found) }, 'replace')
  }
  return (
    <nav className="details-nav" aria-label={words.neighbours}>
      <p className="outside" ref={outside}>
        {words.outside}
      </p>
      <button
        ref={before}
        type="button"
        className="link"
        data-keeps-focus=""
        onClick={() => go('previous')}
      />
      <span ref={place} />
      <button ref={after} type="button" className="link" data-keeps-focus="" onClick={() => go('next')} />
    </nav>
  )
}

/** The match at a place; −1 where there is none. */
function rowAt(engine: Engine, place: number): number {
  return place < 0 || place >= engine.shown ? -1 : (engine.page(place, 1)[0] ?? -1)
}

function step(button: HTMLButtonElement | null, date: string | null, where: 'before' | 'after'): void {
  if (!button) return
  // its room stays, so that the place in the middle does
  button.style.visibility = date === null ? 'hidden' : ''
  if (date === null) return
  button.textContent = where === 'before' ? `‹ ${date}` : `${date} ›`
  button.setAttribute('aria-label', where === 'before' ? words.previous(date) : words.next(date))
}
