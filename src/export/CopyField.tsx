import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useCopy } from '../charts/useCopy'
import { shareText as words } from '../text/share'

interface CopyFieldProps {
  label: string
  value: string
  /** What is said once it is copied. */
  copied: string
  /** Lines of the field; one is a line that scrolls. */
  lines?: number
  /** Copies it when the field appears; what is said of that stays. */
  atOnce?: boolean
  /** Stands beside *Copy*. */
  children?: ReactNode
}

/** Text to take along: it stands in a field, with *Copy*; where the browser refuses, it is marked there. */
export function CopyField({ label, value, copied, lines = 1, atOnce = false, children }: CopyFieldProps) {
  const id = useId()
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null)
  const { state, copy } = useCopy(atOnce)
  const asked = useRef(false)
  useEffect(() => {
    if (!atOnce || asked.current) return
    asked.current = true
    copy(value, field.current)
  }, [atOnce, copy, value])
  const Field = lines > 1 ? 'textarea' : 'input'
  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      <div className="copy-line">
        <Field
          id={id}
          ref={field}
          readOnly
          value={value}
          {...(lines > 1 ? { rows: lines } : {})}
          onFocus={event => event.currentTarget.select()}
        />
        <button
          type="button"
          className="link"
          aria-label={words.copyWhat(label)}
          onClick={() => copy(value, field.current)}
        >
          {words.copy}
        </button>
        {children}
      </div>
      <p role="status" className="copy-said">
        {state === 'copied' ? copied : state === 'refused' ? words.refused : null}
      </p>
    </div>
  )
}
