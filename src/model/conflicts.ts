import type { ConflictClaimRow, ConflictKind, ConflictRow, Dataset } from '../data/types'
import type { Ref, Scope } from './filter'
import { isShown } from './names'

/** A conflict as the shown layers tell it. */
export interface ShownConflict {
  id: string
  kind: ConflictKind
  /** Its row; the note is empty where its layer is hidden. */
  row: ConflictRow
  /** The claims of the shown layers, at least two. */
  claims: readonly ConflictClaimRow[]
}

/** Whether a kind makes its target "disputed" and earns the sign ≠. */
export function isDispute(kind: ConflictKind): boolean {
  return kind === 'count' || kind === 'fact'
}

/** The conflicts of which at least two claims show, in file order. */
export function shownConflicts(dataset: Dataset, scope: Pick<Scope, 'context'>): readonly ShownConflict[] {
  const claims = new Map<string, ConflictClaimRow[]>()
  for (const claim of dataset.conflictClaims) {
    if (!isShown(claim.layer, scope)) continue
    const list = claims.get(claim.conflict)
    if (list) list.push(claim)
    else claims.set(claim.conflict, [claim])
  }
  return dataset.conflicts.flatMap(row => {
    const shown = claims.get(row.id) ?? []
    if (shown.length < 2) return []
    return [
      {
        id: row.id,
        kind: row.kind,
        row: isShown(row.layer, scope) ? row : { ...row, note: '' },
        claims: shown,
      },
    ]
  })
}

/**
 * The shown conflicts of one target: a Ref, or a target as the table writes it
 * (`event:…`, `count:…`, `trade:…`, `indicator:…`, `year:2019`, `text:source#locator`).
 */
export function conflictsOf(
  dataset: Dataset,
  scope: Pick<Scope, 'context'>,
  target: Ref | string,
): readonly ShownConflict[] {
  const shown = shownConflicts(dataset, scope)
  if (typeof target !== 'string' && target.type === 'conflict')
    return shown.filter(({ id }) => id === target.id)
  const text = typeof target === 'string' ? target : `${target.type}:${target.id}`
  return shown.filter(({ row }) => row.targets.includes(text))
}
