import { type ReactNode, useRef, useState } from 'react'
import { text } from '../text/text'

interface SheetButtonProps {
  /** The time that is chosen, beside the button. */
  time: ReactNode
  /** Draws the sheet while it is open. */
  children: (onClose: () => void) => ReactNode
}

/** The clauses of a phone: one button, the time that is chosen, and a sheet with everything. */
export function SheetButton({ time, children }: SheetButtonProps) {
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
      {open ? children(close) : null}
    </>
  )
}
