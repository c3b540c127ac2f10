import { text } from '../text/text'
import { idsOf, type Reference, type Target } from './columns'
import { columnsOf, type Lined } from './rows'
import { fileOf, type RowOf, TABLE_KEYS, type TableKey } from './schema'
import type { Fault } from './types'

/** The rows of every table. */
export type Tables = { readonly [Key in TableKey]: readonly Lined<RowOf<Key>>[] }

/** Where the ids of a target stand. */
const HOME = {
  event: 'events',
  count: 'counts',
  trade: 'trade',
  indicator: 'indicators',
  actor: 'actors',
  source: 'sources',
  conflict: 'conflicts',
  anniversary: 'anniversaries',
} as const satisfies Readonly<Record<Target, TableKey>>

const replies = idsOf('event')

function idsIn(rows: readonly Lined<{ readonly id: string }>[]): ReadonlySet<string> {
  return new Set(rows.map(({ row }) => row.id))
}

/**
 * Looks up every id that a row gives. A reference that leads nowhere is taken out of its row and becomes a
 * fault; where the row means nothing without it, the row goes too.
 * @param lost ids of rows that were set aside for faults of their own: a reference to one goes without a fault
 */
export function checkReferences(
  tables: Tables,
  lost: Readonly<Partial<Record<TableKey, ReadonlySet<string>>>> = {},
): { tables: Tables; faults: readonly Fault[] } {
  const known = new Map<string, ReadonlySet<string>>(
    Object.entries(HOME).map(([target, key]) => [target, idsIn(tables[key])]),
  )
  const lands = ({ targets, id }: Reference) => targets.some(target => known.get(target)?.has(id))
  const faults: Fault[] = []

  function check<Key extends TableKey>(key: Key): readonly Lined<RowOf<Key>>[] {
    const file = fileOf(key)
    const columns = columnsOf(key)
    return tables[key].flatMap(({ line, row }) => {
      const cells = row as Readonly<Record<string, unknown>>
      let kept: Readonly<Record<string, unknown>> | null = cells
      const blame = (column: string, value: unknown, reference: Reference) => {
        if (reference.targets.some(target => lost[HOME[target]]?.has(reference.id))) return
        faults.push({
          file,
          line,
          column,
          value: String(value),
          reason: text.loading.cells.dangling(
            reference.id,
            reference.targets.map(target => fileOf(HOME[target])).join(', '),
          ),
        })
      }
      for (const [field, name, column] of columns) {
        const value = cells[field]
        const astray = column.references(value).filter(reference => !lands(reference))
        if (astray.length === 0) continue
        for (const reference of astray) blame(name, reference.id, reference)
        const pruned = column.prune(value, lands)
        if (pruned === null) kept = null
        else if (kept) kept = { ...kept, [field]: pruned }
      }
      // the one column whose meaning hangs on another
      if (key === 'claims' && cells.field === 'in_reply_to') {
        const ids = String(cells.value).split(';')
        const astray = replies.references(ids).filter(reference => !lands(reference))
        for (const reference of astray) blame('value', reference.id, reference)
        if (astray.length > 0) kept = null
      }
      return kept ? [{ line, row: kept as RowOf<Key> }] : []
    })
  }

  const checked = Object.fromEntries(TABLE_KEYS.map(key => [key, check(key)])) as unknown as Tables
  return { tables: checked, faults }
}
