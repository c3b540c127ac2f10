import { DateMark, SideMark } from '../../charts/DateMark'
import { useEventActions } from '../../charts/useEventMarks'
import type { Dataset, Side } from '../../data/types'
import { isKnownDay } from '../../model/bounds'
import type { SupportEntry } from '../../model/series/supportSeries'
import { supportText } from '../../text/support'
import { text } from '../../text/text'
import { dateLabel } from '../../time/format'
import { stance, whoActs } from './supportWords'

const words = supportText

interface SupportRowProps {
  entry: SupportEntry
  dataset: Dataset
  selected: boolean
  lit: boolean
}

/** One act in its side's column, its date on the spine that both share. */
export function SupportRow({ entry, dataset, selected, lit }: SupportRowProps) {
  const actions = useEventActions()
  const { act, side } = entry
  const { row } = act
  const context = row.layer === 'context'
  const look = [
    `support-row side-${side}`,
    entry.supports === null ? 'is-criticism' : '',
    lit ? 'is-lit' : '',
  ].filter(name => name !== '')
  return (
    <li className={look.join(' ')} data-mark={`e:${act.id}`}>
      <div className="support-date">
        <span className="support-day">{dateLabel(act.date)}</span>
        <span className="support-side"> {words.sides[side]}</span>
        {isKnownDay(act.date) ? null : <DateMark date={act.date} side={markOf(side)} context={context} />}
      </div>
      <svg className="support-mark" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <SideMark side={markOf(side)} x={6} y={6} size={side === 'PRC' ? 4 : 4.5} context={context} />
      </svg>
      <div className="support-words">
        <button type="button" aria-current={selected ? 'true' : undefined} {...actions(act.id)}>
          {row.title}
          {act.disputed ? (
            <span className="support-differ">
              <span aria-hidden="true">{'\u00a0'}≠</span>
              <span className="visually-hidden">, {text.events.disputed}</span>
            </span>
          ) : null}
        </button>
        <p>
          <span className="support-who">{whoActs(dataset, entry)}</span>
          {row.quote ? ` ${words.quote(row.quote)}` : ''}
          {' · '}
          {stance(dataset, entry).join(', ')}
          {context ? <span className="support-layer"> {words.context}</span> : null}
        </p>
      </div>
    </li>
  )
}

/** The mark of a side of the two. */
export function markOf(side: Side): 'DPRK' | 'PRC' {
  return side === 'PRC' ? 'PRC' : 'DPRK'
}
