import { useEffect, useId, useState } from 'react'
import { useDashboard } from '../store/useDashboard'
import { panelsText } from '../text/panels'
import { text } from '../text/text'
import { isoOf, parseIso } from '../time/day'
import type { Day } from '../time/edtf'

const FIRST_YEAR = 1000

/**
 * The fields From and To. They hold days as the browser's date fields give them, `YYYY-MM-DD` without a clock,
 * so that no time zone can move them. Nothing is asked for until what stands in both fields makes sense.
 */
export function SpanFields() {
  const time = useDashboard(state => state.filter.time)
  const setTime = useDashboard(state => state.setTime)
  const from = time.type === 'span' ? time.from : null
  const to = time.type === 'span' ? time.to : null
  const [draft, setDraft] = useState({ from: shown(from), to: shown(to) })
  const [backwards, setBackwards] = useState(false)
  const hint = useId()
  useEffect(() => {
    setDraft({ from: shown(from), to: shown(to) })
    setBackwards(false)
  }, [from, to])

  const change = (end: 'from' | 'to', field: HTMLInputElement) => {
    const next = { ...draft, [end]: field.value }
    setDraft(next)
    // a field half filled in is empty to us, and a year half typed is a year of the first millennium
    if (field.validity.badInput) return
    const [lower, upper] = [read(next.from), read(next.to)]
    if (lower === undefined || upper === undefined) return
    const wrong = lower !== null && upper !== null && lower > upper
    setBackwards(wrong)
    if (wrong || (lower === from && upper === to)) return
    setTime(lower === null && upper === null ? { type: 'all' } : { type: 'span', from: lower, to: upper })
  }
  const field = (end: 'from' | 'to') => (
    <label className="day-field">
      <span>{text.filters[end]}</span>
      <input
        type="date"
        value={draft[end]}
        aria-describedby={hint}
        aria-invalid={backwards}
        onChange={event => change(end, event.target)}
      />
    </label>
  )
  return (
    <fieldset className="facet span-fields">
      <legend>{panelsText.span}</legend>
      <div className="day-fields">
        {field('from')}
        {field('to')}
      </div>
      <p className={backwards ? 'hint hint-wrong' : 'hint'} id={hint}>
        {backwards ? panelsText.backwards : panelsText.spanHint}
      </p>
    </fieldset>
  )
}

const shown = (day: Day | null): string => (day === null ? '' : isoOf(day))

/** The day of a field; null where it is empty, undefined where it is not yet a day that one could mean. */
function read(value: string): Day | null | undefined {
  if (value === '') return null
  const day = parseIso(value)
  return day === null || Number(value.slice(0, 4)) < FIRST_YEAR ? undefined : day
}
