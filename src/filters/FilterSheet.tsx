import { useRef, useState } from 'react'
import { useIndex } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { text } from '../text/text'
import { timeValue } from './clauseValues'
import { usePanels } from './usePanels'

/** The clauses of a phone: one button, the time that is chosen, and a sheet with everything. */
export function FilterSheet() {
  const { info } = useIndex().dataset
  const time = useDashboard(state => state.filter.time)
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const panels = usePanels()
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
      {open && panels ? <panels.Sheet onClose={close} /> : null}
    </>
  )
}
