import { type ComponentType, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { panelsText } from '../text/panels'

interface SheetDialogProps {
  /** By clause; they stay the same while it is open. */
  panels: readonly (readonly [name: string, Panel: ComponentType])[]
  resets: ReactNode
  /** What the button that closes it says: how much the filter leaves. */
  done: ReactNode
  onClose: () => void
}

/** Every clause of a phone, in a sheet. */
export function SheetDialog({ panels, resets, done, onClose }: SheetDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useLayoutEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  // a modal dialog holds the focus until it is closed, so that comes before the focus goes back
  const close = () => {
    dialog.current?.close()
    onClose()
  }
  return (
    <dialog ref={dialog} className="filter-sheet" aria-labelledby={heading} onClose={onClose}>
      <div className="sheet-head">
        <h2 id={heading}>{panelsText.sheet}</h2>
        {resets}
      </div>
      <div className="sheet-body">
        {panels.map(([name, Panel]) => (
          <Panel key={name} />
        ))}
      </div>
      <button type="button" className="sheet-done" onClick={close}>
        {done}
      </button>
    </dialog>
  )
}
