import { useId, useLayoutEffect, useRef, useState } from 'react'
import { wholeFigure } from '../charts/figures'
import { useIndex, useSummary } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { text } from '../text/text'
import { timeValue } from './clauseValues'
import { Resets } from './Resets'
import { PANEL_NAMES, usePanels } from './usePanels'

/** The clauses of a phone: one button, the time that is chosen, and a sheet with everything. */
export function FilterSheet() {
  const { info } = useIndex().dataset
  const time = useDashboard(state => state.filter.time)
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
      <span className="sheet-time">{timeValue(time, info.extent)}</span>
      {open ? <Sheet onClose={close} /> : null}
    </>
  )
}

function Sheet({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const { matches } = useSummary()
  const panels = usePanels()
  useLayoutEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  // a modal dialog holds the focus until it is closed, so that comes before the focus goes back
  const done = () => {
    dialog.current?.close()
    onClose()
  }
  return (
    <dialog ref={dialog} className="filter-sheet" aria-labelledby={heading} onClose={onClose}>
      <div className="sheet-head">
        <h2 id={heading}>{text.filters.sheet}</h2>
        <Resets />
      </div>
      <div className="sheet-body">
        {PANEL_NAMES.map(name => {
          const Panel = panels?.[name]
          return Panel ? <Panel key={name} /> : null
        })}
      </div>
      <button type="button" className="sheet-done" onClick={done}>
        {text.filters.done(wholeFigure(matches.length), matches.length === 1)}
      </button>
    </dialog>
  )
}
