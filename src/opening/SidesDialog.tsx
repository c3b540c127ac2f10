import { type FormEvent, useId, useRef, useState } from 'react'
import { openingText } from '../text/opening'
import { DialogShell } from './DialogShell'

const words = openingText.sides
/** So many names are offered: a longer list is no choice, and typing finds the rest. */
const OFFERED = 200

type Sides = readonly [string, string] | null

interface SidesDialogProps {
  /** All names, those with most events first. */
  names: readonly string[]
  present: Sides
  onChoose: (sides: Sides) => void
  onClose: () => void
}

/** Which two actors are the two sides. */
export default function SidesDialog({ names, present, onChoose, onClose }: SidesDialogProps) {
  const [sides, setSides] = useState<readonly [string, string]>(present ?? [names[0] ?? '', names[1] ?? ''])
  const [pressed, setPressed] = useState(false)
  const list = useId()
  const form = useRef<HTMLFormElement>(null)
  const typed = sides.map(side => side.trim())
  const [first = '', second = ''] = typed
  const faults = typed.map(name => (names.includes(name) ? '' : words.unknown(name)))
  if (first === second && faults[1] === '') faults[1] = words.same
  const choose = (event: FormEvent) => {
    event.preventDefault()
    setPressed(true)
    const wrong = faults.findIndex(fault => fault !== '')
    if (wrong >= 0) form.current?.querySelectorAll('input')[wrong]?.focus()
    else {
      onChoose([first, second])
      onClose()
    }
  }
  return (
    <DialogShell name={words.name} onClose={onClose}>
      <form ref={form} className="step sides-form" noValidate onSubmit={choose}>
        <p>{words.lead}</p>
        {[words.first, words.second].map((label, at) => (
          <div key={label} className="named-field">
            <label>
              <span>{label}</span>
              <input
                list={list}
                value={sides[at]}
                autoComplete="off"
                spellCheck={false}
                aria-invalid={(pressed && faults[at] !== '') || undefined}
                aria-describedby={`${list}-${at}`}
                onFocus={event => event.target.select()}
                onChange={event =>
                  setSides(at === 0 ? [event.target.value, sides[1]] : [sides[0], event.target.value])
                }
              />
            </label>
            <p id={`${list}-${at}`} className="fault" role={pressed && faults[at] ? 'alert' : undefined}>
              {pressed ? faults[at] : null}
            </p>
          </div>
        ))}
        <datalist id={list}>
          {names.slice(0, OFFERED).map(name => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <p className="note">{words.offered(Math.min(OFFERED, names.length), names.length)}</p>
        <footer>
          <button type="submit" className="primary">
            {words.choose}
          </button>
          {present ? (
            <button
              type="button"
              className="link"
              onClick={() => {
                onChoose(null)
                onClose()
              }}
            >
              {words.none}
            </button>
          ) : null}
        </footer>
      </form>
    </DialogShell>
  )
}
