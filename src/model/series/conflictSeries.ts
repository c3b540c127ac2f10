import type { Citation, ConflictKind } from '../../data/types'
import { endOfYear, startOfYear } from '../../time/day'
import type { Bounds } from '../../time/edtf'
import { compareBounds, overlap } from '../bounds'
import { isDispute, type ShownConflict, shownConflicts } from '../conflicts'
import type { EventIndex } from '../eventIndex'
import type { Filter } from '../filter'
import { searchTerms } from '../fold'
import { stretchesOf } from '../match'
import { isShown } from '../names'

/** The kinds of conflicts in the order of the list: what is disputed first. */
export const CONFLICT_KINDS: readonly ConflictKind[] = ['count', 'fact', 'timing', 'reading', 'name']

export interface ConflictGroup {
  kind: ConflictKind
  conflicts: readonly ShownConflict[]
}

export interface ConflictSeries {
  /** What touches that which the filter leaves, by kind, in date order; kinds that have none are left out. */
  groups: readonly ConflictGroup[]
  /** The others, in the same order. */
  outside: readonly ShownConflict[]
  /** How many of the shown conflicts touch what the filter leaves, and how many there are. */
  touching: number
  total: number
  /** Where the claims stand. */
  citations: readonly Citation[]
}

/** The conflicts of the shown layers, parted by whether they touch what the filter leaves. */
export function conflictSeries(index: EventIndex, filter: Filter): ConflictSeries {
  const inScope = new Set(index.acts.map(({ id }) => id))
  const all = shownConflicts(index.dataset, index.scope)
    .map(conflict => ({ conflict, first: firstOf(index, conflict) }))
    .sort(
      (a, b) =>
        CONFLICT_KINDS.indexOf(a.conflict.kind) - CONFLICT_KINDS.indexOf(b.conflict.kind) ||
        compareFirst(a.first, b.first),
    )
    .map(({ conflict }) => conflict)
  const touching = all.filter(conflict => touches(index, filter, conflict, inScope))
  return {
    groups: CONFLICT_KINDS.flatMap(kind => {
      const conflicts = touching.filter(conflict => conflict.kind === kind)
      return conflicts.length > 0 ? [{ kind, conflicts }] : []
    }),
    outside: all.filter(conflict => !touching.includes(conflict)),
    touching: touching.length,
    total: all.length,
    citations: all.flatMap(({ claims }) => claims.map(({ source }) => source)),
  }
}

/**
 * Whether a conflict touches what the filter leaves. One that is about events does so by them. One about numbers,
 * years or a passage alone answers to the clauses that can be asked of it (time by its periods, sources by its
 * claims); a clause that only events answer to leaves it outside.
 */
function touches(
  index: EventIndex,
  filter: Filter,
  { row, kind, claims }: ShownConflict,
  inScope: ReadonlySet<string>,
): boolean {
  if (filter.disputed && !isDispute(kind)) return false
  const events = row.targets.flatMap(target => eventOf(target) ?? []).filter(id => inScope.has(id))
  if (events.length > 0) {
    const { matchIds } = index.summary(filter)
    return events.some(id => matchIds.has(id))
  }
  if (asksOfEvents(filter)) return false
  const { sources } = filter
  if (sources.length > 0 && !claims.some(({ source }) => sources.includes(source.source))) return false
  const stretches = stretchesOf(filter.time)
  const periods = row.targets.flatMap(target => periodOf(index, target) ?? [])
  if (stretches === null || periods.length === 0) return true
  return periods.some(period => stretches.some(stretch => overlap(period, stretch)))
}

/** Whether the filter holds clauses that only an event answers to. */
function asksOfEvents(filter: Filter): boolean {
  const { actors, kinds, levels, directions, occasions } = filter
  return (
    [actors, kinds, levels, directions, occasions].some(clause => clause.length > 0) ||
    searchTerms(filter.text).length > 0
  )
}

const eventOf = (target: string) => (target.startsWith('event:') ? target.slice(6) : null)

/** The days that a target is of; null for a passage, and for what the shown layers do not have. */
function periodOf(index: EventIndex, target: string): Bounds | null {
  const [type = '', id = ''] = target.split(':')
  const { dataset, scope } = index
  if (type === 'event') return index.event(id)?.date.bounds ?? null
  if (type === 'year') return { lower: startOfYear(Number(id)), upper: endOfYear(Number(id)) }
  const rows =
    type === 'count'
      ? dataset.counts
      : type === 'trade'
        ? dataset.trade
        : type === 'indicator'
          ? dataset.indicators
          : []
  const row = rows.find(entry => entry.id === id && isShown(entry.layer, scope))
  return row?.period.bounds ?? null
}

/** The earliest of what a conflict is about; null where none of it has a date. */
function firstOf(index: EventIndex, { row }: ShownConflict): Bounds | null {
  const periods = row.targets.flatMap(target => periodOf(index, target) ?? [])
  return periods.sort(compareBounds)[0] ?? null
}

function compareFirst(a: Bounds | null, b: Bounds | null): number {
  if (a && b) return compareBounds(a, b)
  return Number(a === null) - Number(b === null)
}
