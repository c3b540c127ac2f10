import { type FormEvent, type KeyboardEvent, useId, useMemo, useState } from 'react'
import type { Choices, FirstLook, Mapping, Role } from '../data/import/importTypes'
import { became } from '../text/import'
import { bytesText, openingText } from '../text/opening'
import { DayOrderQuestion } from './DayOrderQuestion'
import { FaultNote } from './FaultNote'
import { HowRead } from './HowRead'
import type { Ask } from './importMessages'
import { PreviewTable } from './PreviewTable'
import { dayOrderOf, preview } from './preview'
import { RoleSelect } from './RoleSelect'
import { StepHeading } from './StepHeading'
import type { Looked } from './useOpening'

const words = openingText.mapping
const ALWAYS: readonly Role[] = ['date', 'from', 'to', 'actors', 'kind', 'title', 'summary', 'source']
/** A look takes in so many rows; where there are fewer, that is all of them. */
const LOOKED_AT = 200
const RARELY: readonly Role[] = ['year', 'month', 'day', 'endDate', 'level', 'occasion']

interface MappingStepProps {
  looked: Looked
  fault: string
  /** The fault is that a part of the page is gone. */
  outdated: boolean
  /** Another look is being taken. */
  busy: boolean
  onAsk: (ask: Ask) => void
  onChoose: (choices: Choices) => void
  onGuess: () => void
  onOpen: () => void
  /** Opens the package as a whole, where it has every table. */
  onWhole: () => void
  onBack: () => void
}

/** Whether a mapping says when: a date, or at least a year. */
const saysWhen = ({ date, year }: Mapping) => date !== undefined || year !== undefined

/** That the columns have no names, or where in the file they stand; empty where that is the first line. */
function headerNote({ headerLine = 1 }: FirstLook): string {
  if (headerLine === 1) return ''
  return headerLine === 0 ? became.noHeader : became.headerAt(headerLine)
}

/** What the columns stand for, as guessed and as corrected, with what the first rows become. */
export function MappingStep(props: MappingStepProps) {
  const { looked, busy, outdated, onAsk, onChoose, onGuess, onOpen, onWhole, onBack } = props
  const { look, choices, remembered, notWhole } = looked
  const whole = look.described?.whole === true && notWhole === ''
  const { mapping } = choices
  const [pressed, setPressed] = useState(false)
  const facts = useId()
  const order = useMemo(() => dayOrderOf(look, choices), [look, choices])
  const rows = useMemo(() => preview(look, choices), [look, choices])
  const when = saysWhen(mapping)
  const asks = order.asks && choices.dayOrder === 'auto'
  const missing = !when ? words.noDate : asks ? words.order.needed : ''
  const used = new Set(Object.values(mapping))
  const { from, to, actors, title } = mapping
  const tells = [from, to, actors, title].some(at => at !== undefined) && used.size === look.header.length
  const sure =
    missing === '' && look.encodingFits && !whole && tells && rows.some(({ fault }) => fault === '')
  const set = (role: Role, column: number | undefined) => {
    const next: Partial<Record<Role, number>> = { ...mapping }
    // a column stands for one thing
    for (const [other, at] of Object.entries(next)) if (at === column) delete next[other as Role]
    if (column === undefined) delete next[role]
    else next[role] = column
    const corrected = { ...choices, mapping: next }
    const isDate = role === 'date' || role === 'endDate' || next.date !== mapping.date
    onChoose(isDate ? { ...corrected, dayOrder: dayOrderOf(look, corrected).dayOrder } : corrected)
  }
  const open = () => {
    setPressed(true)
    if (missing === '') onOpen()
    else document.querySelector<HTMLElement>('.opening [data-asked]')?.focus()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (whole) onWhole()
    else open()
  }
  // from the heading, where the focus is at first, one Enter opens what needs no word
  const enter = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key !== 'Enter' || !(event.target as Element).matches('.step-heading')) return
    event.preventDefault()
    event.currentTarget.requestSubmit()
  }
  const fault = props.fault || (pressed ? missing : '')
  const shownRarely = RARELY.some(role => mapping[role] !== undefined) || !when
  const select = (role: Role) => (
    <RoleSelect
      key={role}
      role={role}
      header={look.header}
      value={mapping[role]}
      asked={role === 'date' && !when}
      onChange={column => set(role, column)}
    />
  )
  return (
    <form className="mapping" aria-busy={busy} onSubmit={submit} onKeyDown={enter}>
      <StepHeading says={facts}>{words.heading(look.name)}</StepHeading>
      <p id={facts}>
        {words.facts(words.formats[look.format], bytesText(look.size), look.header.length)}{' '}
        {sure ? words.sure : null}
      </p>
      {remembered ? (
        <p className="note">
          {words.remembered}{' '}
          <button type="button" className="link" onClick={onGuess}>
            {words.guessAnew}
          </button>
        </p>
      ) : null}
      {whole ? <p>{words.whole.means}</p> : null}
      {notWhole ? (
        <p role="alert" className="fault">
          {words.whole.not(notWhole)}
        </p>
      ) : null}
      {headerNote(look) ? <p className="note">{headerNote(look)}</p> : null}
      <HowRead looked={looked} busy={busy} onAsk={onAsk} />
      {order.rows.length > 0 ? (
        <DayOrderQuestion
          order={order}
          value={choices.dayOrder}
          onChange={dayOrder => onChoose({ ...choices, dayOrder })}
        />
      ) : null}
      <PreviewTable rows={rows} asks={asks} />
      <fieldset className="roles">
        <legend>{words.columns}</legend>
        {ALWAYS.map(select)}
        <Separator
          value={choices.listSeparator}
          onChange={listSeparator => onChoose({ ...choices, listSeparator })}
        />
        <details open={shownRarely || undefined}>
          <summary>{words.more}</summary>
          <div className="rarely">{RARELY.map(select)}</div>
        </details>
      </fieldset>
      <p className="note">{words.notUsed(look.header.filter((_, at) => !used.has(at)))}</p>
      {when && mapping.from === undefined && mapping.to === undefined && mapping.actors === undefined ? (
        <p className="note">{words.nobody}</p>
      ) : null}
      <footer>
        <FaultNote fault={fault} outdated={outdated} />
        <button type="submit" className="primary" aria-disabled={busy || undefined}>
          {whole
            ? words.whole.open
            : words.open(look.rows.length < LOOKED_AT ? words.rows(look.rows.length) : look.name)}
        </button>
        {whole ? (
          <button type="button" className="link" aria-disabled={busy || undefined} onClick={open}>
            {words.whole.events}
          </button>
        ) : null}
        <button type="button" className="link" onClick={onBack}>
          {words.back}
        </button>
      </footer>
    </form>
  )
}

function Separator({ value, onChange }: { value: string; onChange: (mark: string) => void }) {
  const known = Object.entries(words.separators)
  return (
    <label className="named-field">
      <span>{words.separator}</span>
      <select value={value} onChange={event => onChange(event.target.value)}>
        {known.map(([mark, name]) => (
          <option key={mark} value={mark}>
            {name}
          </option>
        ))}
        {known.some(([mark]) => mark === value) ? null : (
          <option value={value}>{words.otherSeparator(value)}</option>
        )}
      </select>
    </label>
  )
}
