import type { Dataset } from '../data/types'
import { isDispute, type ShownConflict, shownConflicts } from './conflicts'
import type { Scope } from './filter'

/** The shown dispute of a count or a fact by what it is about, written as in its table; the first in file order. */
export type Disputes = ReadonlyMap<string, ShownConflict>

/** Finds the dispute of each target that has one. */
export function disputesByTarget(dataset: Dataset, scope: Pick<Scope, 'context'>): Disputes {
  const found = new Map<string, ShownConflict>()
  for (const conflict of shownConflicts(dataset, scope))
    if (isDispute(conflict.kind))
      for (const target of conflict.row.targets) if (!found.has(target)) found.set(target, conflict)
  return found
}
