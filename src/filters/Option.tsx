import { useEffect, useId, useRef } from 'react'
import { wholeFigure } from '../charts/figures'
import { panelsText } from '../text/panels'

interface OptionProps {
  label: string
  checked: boolean
  /** Some but not all of what it stands for is ticked. */
  mixed?: boolean
  onChange: (checked: boolean) => void
  /** Events it would leave, under every other clause; undefined where it is not counted. */
  count?: number | undefined
  hint?: string | undefined
  disabled?: boolean
}

/** A checkbox whose name is its label alone; count and hint are its description. */
export function Option({
  label,
  checked,
  mixed = false,
  onChange,
  count,
  hint,
  disabled = false,
}: OptionProps) {
  const box = useRef<HTMLInputElement>(null)
  const id = useId()
  useEffect(() => {
    if (box.current) box.current.indeterminate = mixed
  }, [mixed])
  const described = [count === undefined ? '' : `${id}c`, hint ? `${id}h` : ''].filter(part => part !== '')
  return (
    <label className={count === 0 && !checked ? 'option option-empty' : 'option'}>
      <input
        ref={box}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-labelledby={`${id}l`}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        onChange={event => onChange(event.target.checked)}
      />
      <span className="option-label" id={`${id}l`}>
        {label}
      </span>
      {count === undefined ? null : (
        <span className="option-count">
          <span aria-hidden="true">{wholeFigure(count)}</span>
          <span className="visually-hidden" id={`${id}c`}>
            {panelsText.matching(count)}
          </span>
        </span>
      )}
      {hint ? (
        <span className="option-hint" id={`${id}h`}>
          {hint}
        </span>
      ) : null}
    </label>
  )
}
