import type { ConflictKind } from '../data/types'
import { isDispute } from '../model/conflicts'
import { TieMark } from './TieMark'

/** The sign of a kind of conflict: ≠ for what is disputed, the quiet tie for timing, none for readings and names. */
export function ConflictSign({ kind }: { kind: ConflictKind }) {
  if (isDispute(kind))
    return (
      <span className="differ-sign" aria-hidden="true">
        ≠
      </span>
    )
  return kind === 'timing' ? <TieMark /> : null
}
