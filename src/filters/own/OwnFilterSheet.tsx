import { type ComponentType, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'
import { wholeFigure } from '../../charts/figures'
import { useDraw, useLiveEngine } from '../../store/engine'
import { panelsText } from '../../text/panels'
import { text } from '../../text/text'
import { OwnResets } from './OwnResets'

interface OwnFilterSheetProps {
  panels: readonly ComponentType[]
  /** The time that is chosen, beside the button. */
  time: ReactNode
}

/** The clauses of a phone: one button, the time that is chosen, and a sheet with everything. */
export function OwnFilterSheet({ panels, time }: OwnFilterSheetProps) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const close = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="sheet-button"
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        {text.filters.open}
      </button>
      <span className="sheet-time">{time}</span>
      {open ? <Sheet panels={panels} onClose={close} /> : null}
    </>
  )
}

function Sheet({ panels, onClose }: { panels: readonly ComponentType[]; onClose: () => void }) {
  const { engine } = useLiveEngine()
  const dialog = useRef<HTMLDialogElement>(null)
  const done = useRef<HTMLButtonElement>(null)
  const drawn = useRef(-1)
  const heading = useId()
  useLayoutEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  useDraw(() => {
    if (!done.current || drawn.current === engine.version.all) return
    drawn.current = engine.version.all
    done.current.textContent = panelsText.done(wholeFigure(engine.shown), engine.shown === 1)
  })
  // a modal dialog holds the focus until it is closed, so that comes before the focus goes back
  const close = () => {
    dialog.current?.close()
    onClose()
  }
  return (
    <dialog ref={dialog} className="filter-sheet" aria-labelledby={heading} onClose={onClose}>
      <div className="sheet-head">
        <h2 id={heading}>{panelsText.sheet}</h2>
        <OwnResets />
      </div>
      <div className="sheet-body">
        {panels.map((Panel, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a set's clauses stay the same
          <Panel key={at} />
        ))}
      </div>
      <button ref={done} type="button" className="sheet-done" onClick={close} />
    </dialog>
  )
}
