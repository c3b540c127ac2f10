import { DESCRIPTOR, infoOf } from '../../src/data/descriptor'
import type { LoadedTables } from '../../src/data/load'
import { columnName, fileOf } from '../../src/data/schema'
import type { Fault } from '../../src/data/types'
import { endOfYear, startOfYear } from '../../src/time/day'
import type { Rule } from './data-rule'
import { claimValues, conflicts, events, figures, trade } from './data-rules-rows'
import { checks, coverage, layers, locators } from './data-rules-sources'
import { lengths, quotes, titles } from './data-rules-words'

/** Rules that reach beyond one cell, by the name under which a test can ask for one. */
export const RULES = {
  lengths,
  titles,
  quotes,
  locators,
  coverage,
  layers,
  checks,
  events,
  figures,
  trade,
  conflicts,
  claimValues,
} satisfies Record<string, Rule>

/** What the rules find in a loaded dataset; all of them where none is named. */
export function checkRules(
  loaded: LoadedTables,
  names: readonly (keyof typeof RULES)[] = Object.keys(RULES) as (keyof typeof RULES)[],
): readonly Fault[] {
  const faults: Fault[] = []
  for (const name of names)
    RULES[name](loaded, (key, line, field, value, reason) =>
      faults.push({ file: fileOf(key), line, column: columnName(field), value: String(value ?? ''), reason }),
    )
  return faults
}

/** What of the descriptor's own keys points nowhere. */
export function checkInfo({ descriptor, tables }: LoadedTables): readonly Fault[] {
  const info = infoOf(descriptor)
  const actors = new Set(tables.actors.map(({ row }) => row.id))
  const faults: Fault[] = []
  const blame = (column: string, value: string, reason: string) =>
    faults.push({ file: DESCRIPTOR, line: 1, column, value, reason })
  for (const id of info.leaders) if (!actors.has(id)) blame('leaders', id, `${id} is not in actors.csv`)
  if (info.extent[0] > info.extent[1]) blame('extent', descriptor.extent, 'ends before it begins')
  if (info.window[0] < startOfYear(info.extent[0]) || info.window[1] > endOfYear(info.extent[1]))
    blame('window', descriptor.window, 'reaches beyond the extent')
  return faults
}
