import { type DragEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { openingText as words } from '../text/opening'
import './opening.css'

interface DialogShellProps {
  name: string
  onClose: () => void
  /** Asked before Escape or *Close* close it; false keeps it open. */
  mayClose?: () => boolean
  /** Gets files that are dropped anywhere on it. */
  onFiles?: (files: File[]) => void
  children: ReactNode
}

/** A dialog with its name and *Close*; on phones a full sheet. Closing it gives the focus back to what opened it. */
export function DialogShell({ name, onClose, mayClose, onFiles, children }: DialogShellProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  // before a step takes the focus: opening gives it to the first thing that can have it
  useLayoutEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  const takes = (event: DragEvent) => onFiles && event.dataTransfer.types.includes('Files')
  return (
    <dialog
      ref={ref}
      className="opening"
      aria-labelledby={heading}
      onClose={event => event.target === ref.current && onClose()}
      onCancel={event => {
        if (event.target === ref.current && mayClose && !mayClose()) event.preventDefault()
      }}
      onDragOver={event => takes(event) && event.preventDefault()}
      onDrop={event => {
        const files = [...event.dataTransfer.files]
        if (!takes(event) || files.length === 0) return
        event.preventDefault()
        onFiles?.(files)
      }}
    >
      <header>
        <h2 id={heading}>{name}</h2>
        <button
          type="button"
          className="link"
          onClick={() => {
            if (!mayClose || mayClose()) ref.current?.close()
          }}
        >
          {words.close}
        </button>
      </header>
      {children}
    </dialog>
  )
}
