import { useId } from 'react'
import './marks.css'

/** A few words of which one is chosen, as a radio group. */
export function Choice<V extends string>(props: {
  name: string
  value: V
  options: readonly { value: V; label: string; disabled?: boolean }[]
  onChange: (value: V) => void
  /** Says why an option cannot be chosen. */
  note?: string | undefined
}) {
  const id = useId()
  return (
    <>
      <div
        className="choice"
        role="radiogroup"
        aria-label={props.name}
        aria-describedby={props.note ? `${id}-note` : undefined}
      >
        {props.options.map(({ value, label, disabled }) => (
          <label key={value}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === props.value}
              disabled={disabled}
              onChange={() => props.onChange(value)}
            />
            <span className="choice-word">{label}</span>
          </label>
        ))}
      </div>
      {props.note ? (
        <p className="choice-note" id={`${id}-note`}>
          {props.note}
        </p>
      ) : null}
    </>
  )
}
