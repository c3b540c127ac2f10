import type { LoadedTables } from '../../src/data/load'
import type { TableKey } from '../../src/data/schema'

/** Sets a row's field down as breaking a rule. */
export type Blame = (key: TableKey, line: number, field: string, value: unknown, reason: string) => void
/** One rule: looks at all rows and blames those that break it. */
export type Rule = (loaded: LoadedTables, blame: Blame) => void

export const isFilled = (value: string | readonly unknown[]): boolean => value.length > 0
