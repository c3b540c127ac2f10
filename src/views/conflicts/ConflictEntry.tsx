import { ConflictSign } from '../../charts/ConflictSign'
import { citeShort, openingWords } from '../../model/citations'
import { isDispute, type ShownConflict } from '../../model/conflicts'
import type { EventIndex } from '../../model/eventIndex'
import type { Ref } from '../../model/filter'
import { targetOf } from '../../model/labels'
import { litEvent, selectedEvent, useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { conflictsText } from '../../text/conflicts'

const words = conflictsText

interface ConflictEntryProps {
  conflict: ShownConflict
  selected: boolean
  /** It touches nothing that the filter leaves. */
  outside: boolean
}

/** One conflict: its kind and what it concerns, all claims side by side, and our note. */
export function ConflictEntry({ conflict, selected, outside }: ConflictEntryProps) {
  const index = useIndex()
  const select = useDashboard(state => state.select)
  const { id, kind, row, claims } = conflict
  const targets = row.targets.flatMap(target => {
    const found = targetOf(index, target)
    return found ? [{ key: target, ...found }] : []
  })
  const [first, ...more] = targets
  const about = first && more.length > 0 ? words.andMore(first.label, more.length) : first?.label
  return (
    <li className={outside ? 'conflict-entry is-outside' : 'conflict-entry'}>
      <div className="conflict-about">
        <button
          type="button"
          className={isDispute(kind) ? 'conflict-kind is-disputed' : 'conflict-kind'}
          data-conflict={id}
          aria-label={about === undefined ? undefined : words.entryName(words.kinds[kind], about)}
          aria-current={selected ? 'true' : undefined}
          onClick={() => select({ type: 'conflict', id })}
        >
          <ConflictSign kind={kind} />
          <span className="conflict-word">{words.kinds[kind]}</span>
        </button>
        <ul className="conflict-targets">
          {targets.map(({ key, label, ref }) => (
            <li key={key}>
              {ref ? (
                <TargetLink to={ref} label={label} />
              ) : (
                <Passage index={index} {...{ label, target: key }} />
              )}
            </li>
          ))}
        </ul>
      </div>
      <ul className="conflict-claims">
        {claims.map(({ claim, source, layer }) => (
          <li key={`${source.source}#${source.locator} ${claim}`} className={layer}>
            <p>
              {claim}{' '}
              <span className="cite">
                {citeShort(index.dataset, source)}
                {layer === 'context' ? `, ${words.context}` : ''}
              </span>
            </p>
          </li>
        ))}
      </ul>
      {row.note ? (
        <p className="conflict-remark">
          <span className="conflict-remark-name">{words.columns.note}: </span>
          {row.note}
        </p>
      ) : null}
    </li>
  )
}

/** What a conflict concerns, as a link to its own Details; an event lights up everywhere. */
function TargetLink({ to, label }: { to: Ref; label: string }) {
  const select = useDashboard(state => state.select)
  const setHover = useDashboard(state => state.setHover)
  const lit = useFollowing(litEvent)
  const open = useFollowing(selectedEvent)
  const event = to.type === 'event' ? to.id : null
  const hover = event === null ? undefined : () => setHover({ type: 'event', id: event })
  const leave = event === null ? undefined : () => setHover(null)
  return (
    <button
      type="button"
      className={event !== null && lit === event ? 'link is-lit' : 'link'}
      aria-current={event !== null && open === event ? 'true' : undefined}
      onClick={() => select(to)}
      onPointerEnter={hover}
      onPointerLeave={leave}
      onFocus={hover}
      onBlur={leave}
    >
      {label}
    </button>
  )
}

/** A year, or a passage with its opening words, by which a reader finds it in any edition. */
function Passage({ index, label, target }: { index: EventIndex; label: string; target: string }) {
  const [type = '', place = ''] = target.split(':')
  const [source = '', locator = ''] = place.split('#')
  const opens = type === 'text' ? openingWords(index.dataset, { source, locator }) : null
  return (
    <>
      {label} {opens ? words.opens(opens) : null}
    </>
  )
}
