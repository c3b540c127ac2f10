import { goTo } from '../../charts/goTo'
import { citeShort } from '../../model/citations'
import { conflictsOf, isDispute, type ShownConflict } from '../../model/conflicts'
import type { Ref } from '../../model/filter'
import { useIndex } from '../../store/model'
import { detailsText } from '../../text/details'

const DIFFERENCES = 'differences'

/** Leads down to where the sources differ, which a short column may hide. */
export function ToDifferences({ of }: { of: Ref }) {
  const { dataset, scope } = useIndex()
  // a conflict that is itself open stands at the top
  const conflicts = of.type === 'conflict' ? [] : conflictsOf(dataset, scope, of)
  if (conflicts.length === 0) return null
  return (
    <button
      type="button"
      role="link"
      className="link to-differences"
      onClick={() => goTo(document.getElementById(DIFFERENCES))}
    >
      {conflicts.some(({ kind }) => isDispute(kind)) ? <span aria-hidden="true">≠</span> : null}
      {detailsText.differ}
    </button>
  )
}

/** Where the sources differ: every conflict with all its claims. The sign ≠ stands for counts and facts only. */
export function Differences({ conflicts }: { conflicts: readonly ShownConflict[] }) {
  if (conflicts.length === 0) return null
  const disputed = conflicts.some(({ kind }) => isDispute(kind))
  return (
    <div className="differences">
      <h3 id={DIFFERENCES} tabIndex={-1} className={disputed ? 'is-disputed' : undefined}>
        {disputed ? <span aria-hidden="true">≠ </span> : null}
        {detailsText.differ}
      </h3>
      {conflicts.map(conflict => (
        <div className={isDispute(conflict.kind) ? 'conflict is-disputed' : 'conflict'} key={conflict.id}>
          <Claims conflict={conflict} on={detailsText.conflictKinds[conflict.kind]} />
        </div>
      ))}
    </div>
  )
}

interface ClaimsProps {
  conflict: ShownConflict
  /** What they are about, run in before the first. */
  on?: string
}

/** All claims of one conflict, each with who makes it, and what the coder remarks on it. */
export function Claims({ conflict, on }: ClaimsProps) {
  const { dataset } = useIndex()
  return (
    <>
      <ul className="claims">
        {conflict.claims.map(({ claim, source }, i) => (
          <li key={`${source.source}#${source.locator} ${claim}`}>
            {on && i === 0 ? <strong>{on} </strong> : null}
            {claim} <span className="cite">{citeShort(dataset, source)}</span>
          </li>
        ))}
      </ul>
      {conflict.row.note ? <p className="conflict-note">{conflict.row.note}</p> : null}
    </>
  )
}
