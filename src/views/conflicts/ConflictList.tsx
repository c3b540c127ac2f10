import type { ShownConflict } from '../../model/conflicts'
import type { ConflictSeries } from '../../model/series/conflictSeries'
import type { DashboardState } from '../../store/dashboard'
import { useFollowing } from '../../store/following'
import { conflictsText } from '../../text/conflicts'
import { ConflictEntry } from './ConflictEntry'

const words = conflictsText
const selectedConflict = ({ selection }: DashboardState) =>
  selection?.type === 'conflict' ? selection.id : null

/** What scrolls must be within reach of the keyboard. */
const SCROLLED = { tabIndex: 0 } as const

/** The list by kind, what is outside the filter last. */
export function ConflictList({ series, headId }: { series: ConflictSeries; headId: (of: string) => string }) {
  const selected = useFollowing(selectedConflict)
  const entries = (conflicts: readonly ShownConflict[], outside: boolean) => (
    <ul>
      {conflicts.map(conflict => (
        <ConflictEntry
          key={conflict.id}
          conflict={conflict}
          selected={conflict.id === selected}
          outside={outside}
        />
      ))}
    </ul>
  )
  const { groups, outside } = series
  return (
    <div className="reading-scroll conflict-list" role="group" aria-label={words.list} {...SCROLLED}>
      <p className="conflict-columns" aria-hidden="true">
        <span>{words.columns.concerns}</span>
        <span>{words.columns.claims}</span>
        <span>{words.columns.note}</span>
      </p>
      {groups.length === 0 ? <p className="conflict-none">{words.noneTouching}</p> : null}
      {groups.map(({ kind, conflicts }) => (
        <section key={kind} aria-labelledby={headId(kind)}>
          <h3 id={headId(kind)} tabIndex={-1}>
            {words.heads[kind]} <span className="conflict-count">{conflicts.length}</span>
          </h3>
          {entries(conflicts, false)}
        </section>
      ))}
      {outside.length > 0 ? (
        <details className="conflict-outside" open={outside.some(({ id }) => id === selected)}>
          <summary id={headId('outside')}>
            {words.outside} <span className="conflict-count">{outside.length}</span>
          </summary>
          {entries(outside, true)}
        </details>
      ) : null}
    </div>
  )
}
