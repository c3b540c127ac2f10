import { ConflictSign } from '../../charts/ConflictSign'
import { goTo } from '../../charts/goTo'
import { citeShort } from '../../model/citations'
import { conflictsOf, isDispute, type ShownConflict } from '../../model/conflicts'
import type { Ref } from '../../model/filter'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { detailsText } from '../../text/details'

const DIFFERENCES = 'differences'

/** Leads down to where the sources differ, which a short column may hide. */
export function ToDifferences({ of }: { of: Ref }) {
  const { dataset, scope } = useIndex()
  // a conflict that is itself open stands at the top
  const conflicts = of.type === 'conflict' ? [] : conflictsOf(dataset, scope, of)
  const [gravest] = conflicts.toSorted((a, b) => rank(a) - rank(b))
  if (!gravest) return null
  return (
    <button
      type="button"
      role="link"
      className={isDispute(gravest.kind) ? 'link to-differences is-disputed' : 'link to-differences'}
      onClick={() => goTo(document.getElementById(DIFFERENCES))}
    >
      <ConflictSign kind={gravest.kind} />
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
          <Claims conflict={conflict} linked />
        </div>
      ))}
    </div>
  )
}

/** What has a sign of its own first: a dispute, then timing. */
const rank = ({ kind }: ShownConflict) => (isDispute(kind) ? 0 : kind === 'timing' ? 1 : 2)

interface ClaimsProps {
  conflict: ShownConflict
  /** Whether what they are about runs in before the first, as a link to the conflict itself. */
  linked?: boolean
}

/** All claims of one conflict, each with who makes it, and what the coder remarks on it. */
export function Claims({ conflict, linked = false }: ClaimsProps) {
  const { dataset } = useIndex()
  return (
    <>
      <ul className="claims">
        {conflict.claims.map(({ claim, source }, i) => (
          <li key={`${source.source}#${source.locator} ${claim}`}>
            {linked && i === 0 ? <ToConflict conflict={conflict} /> : null}
            {claim} <span className="cite">{citeShort(dataset, source)}</span>
          </li>
        ))}
      </ul>
      {conflict.row.note ? <p className="conflict-note">{conflict.row.note}</p> : null}
    </>
  )
}

function ToConflict({ conflict: { id, kind } }: { conflict: ShownConflict }) {
  const select = useDashboard(state => state.select)
  return (
    <>
      {kind === 'timing' ? <ConflictSign kind={kind} /> : null}{' '}
      <button type="button" className="link to-conflict" onClick={() => select({ type: 'conflict', id })}>
        {detailsText.conflictKinds[kind]}
        <span className="visually-hidden"> {detailsText.conflictLink}</span>
      </button>{' '}
    </>
  )
}
