import { SideMark } from '../../charts/DateMark'
import { markSide } from '../../charts/markSide'
import { useEventActions } from '../../charts/useEventMarks'
import { isDispute } from '../../model/conflicts'
import type { Ref } from '../../model/filter'
import type { SourceItem } from '../../model/series/sourcePlaces'
import { litEvent, selectedEvent, useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { sourcesText } from '../../text/sources'
import { dateLabel } from '../../time/format'
import { claimWords, itemWords } from './sourceWords'

const words = sourcesText

/** An event that a source tells; opens Details, lights up and is lit with its mark elsewhere. */
export function EventLine({ item }: { item: Extract<SourceItem, { type: 'event' }> }) {
  const { dataset } = useIndex()
  const { act, state } = item
  const actions = useEventActions()
  // what a source prints is not the day at which another lets the act be drawn
  const own = item.claims.length === 0
  const selected = useFollowing(selectedEvent) === act.id
  const lit = useFollowing(litEvent) === act.id
  const side = markSide(act, dataset.actors)
  const context = act.row.layer === 'context' || act.row.knownBy === 'reply-only'
  const quiet = [claimWords(item), state === 'shown' ? '' : words[state]]
    .filter(part => part !== '')
    .join('; ')
  return (
    <button
      type="button"
      className={`source-item${state === 'shown' ? '' : ' is-off'}${lit ? ' is-lit' : ''}`}
      aria-current={selected ? 'true' : undefined}
      {...actions(act.id)}
    >
      <svg
        className={`source-mark side-${side}`}
        viewBox="0 0 12 16"
        width="12"
        height="16"
        aria-hidden="true"
      >
        <SideMark side={side} x={6} y={8} size={side === 'both' ? 5 : 3.75} context={context} />
      </svg>
      <span>
        <strong>{dateLabel(own ? act.printed : act.date)}</strong> {act.row.shortTitle || act.row.title}
        {quiet === '' ? null : (
          <span className="source-quiet">
            <span className="visually-hidden">,</span> {quiet}
          </span>
        )}
      </span>
    </button>
  )
}

/** A figure or a claim that a source gives, as a way to its Details; a spelling, which has none, in plain words. */
export function OtherLine({ item }: { item: Exclude<SourceItem, { type: 'event' }> }) {
  const { dataset } = useIndex()
  const select = useDashboard(state => state.select)
  const selection = useFollowing('selection')
  const [value, rest] = itemWords(dataset, item)
  if (item.type === 'name') return <p className="source-item source-quiet">{rest}</p>
  const ref: Ref =
    item.type === 'conflict'
      ? { type: 'conflict', id: item.conflict.id }
      : { type: item.type, id: item.row.id }
  const current = selection?.type === ref.type && selection.id === ref.id
  return (
    <button
      type="button"
      className="source-item"
      aria-current={current ? 'true' : undefined}
      onClick={() => select(ref)}
    >
      <span className="source-sign" aria-hidden="true">
        {item.type === 'conflict' && isDispute(item.conflict.kind) ? '≠' : ''}
      </span>
      <span>
        {value === '' ? null : <strong>{value}</strong>} {rest}
        {item.type === 'conflict' ? <span className="source-quiet"> {words.differ}</span> : null}
      </span>
    </button>
  )
}
