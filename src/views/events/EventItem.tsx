import { memo, useId } from 'react'
import { TieMark } from '../../charts/TieMark'
import { useEventActions } from '../../charts/useEventMarks'
import type { Act } from '../../model/act'
import { text } from '../../text/text'
import { dateLabel } from '../../time/format'
import { EventMark } from './EventMark'

interface EventItemProps {
  act: Act
  selected: boolean
  lit: boolean
}

/** One event of the list: its date as shown, then its title; opens Details. */
export const EventItem = memo(function EventItem({ act, selected, lit }: EventItemProps) {
  const actions = useEventActions()
  const name = useId()
  const { row } = act
  const quiet = [
    act.reported ? text.events.reported(dateLabel(act.reported, { year: false })) : '',
    act.displaced ? text.events.printed(dateLabel(act.displaced, { year: false })) : '',
    row.knownBy === 'reply-only' ? text.events.implied : '',
    row.layer === 'context' ? text.events.context : '',
  ].filter(words => words !== '')
  return (
    <li className={lit ? 'event is-lit' : 'event'} aria-labelledby={name}>
      <button
        type="button"
        data-event={act.id}
        aria-current={selected ? 'true' : undefined}
        {...actions(act.id)}
      >
        <EventMark act={act} />
        <span className="event-words">
          <span id={name}>
            <span className="event-date">{dateLabel(act.date, { year: true })}</span>{' '}
            <span className="event-title">{row.title}</span>
          </span>
          {act.disputed ? (
            <span className="event-disputed">
              <span aria-hidden="true">{'\u00a0'}≠</span>
              <span className="visually-hidden">, {text.events.disputed}</span>
            </span>
          ) : null}
          {act.conflicts.some(({ kind }) => kind === 'timing') ? (
            <span className="event-quiet">
              <TieMark />
              <span className="visually-hidden">, {text.events.timing}</span>
            </span>
          ) : null}
          {quiet.length > 0 ? (
            <span className="event-quiet">
              <span className="visually-hidden">, </span> {quiet.join(', ')}
            </span>
          ) : null}
        </span>
      </button>
    </li>
  )
})
