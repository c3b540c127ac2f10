import { isRealDay } from '../../time/day'
import type { DayOrder, FirstLook, Mapping } from './importTypes'
import type { RowBlock } from './tableSource'

const FIGURES = /^(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4})(?:\D|$)/

/** Rows shown of each sort. */
const SHOWN = 5

/** Which order a cell can only have; `either` where it can have both, null where it has no such date. */
export function orderOf(cell: string): 'day-month' | 'month-day' | 'either' | null {
  const match = FIGURES.exec(cell.trim())
  if (!match) return null
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const dayFirst = isRealDay(year, second, first)
  const monthFirst = isRealDay(year, first, second)
  if (dayFirst && monthFirst) return first === second ? null : 'either'
  return dayFirst ? 'day-month' : monthFirst ? 'month-day' : null
}

/** What rows say of the order of day and month: decided where they agree, to be asked where they do not or cannot. */
export function tellDayOrder(
  block: RowBlock,
  mapping: Mapping,
): { dayOrder: DayOrder; ask: boolean; rows: FirstLook['dayOrderRows'] } {
  const columns = [mapping.date, mapping.endDate].filter(at => at !== undefined)
  const found = { 'day-month': [], 'month-day': [], either: [] } as Record<
    'day-month' | 'month-day' | 'either',
    { line: number; text: string }[]
  >
  for (const [at, row] of block.rows.entries())
    for (const column of columns) {
      const text = row[column] ?? ''
      const order = orderOf(text)
      if (order) found[order].push({ line: block.lines[at]!, text: text.trim() })
    }
  const { either } = found
  const [dayFirst, monthFirst] = [found['day-month'], found['month-day']]
  const contradicts = dayFirst.length > 0 && monthFirst.length > 0
  const deciding = dayFirst.length > 0 ? dayFirst : monthFirst
  const dayOrder =
    contradicts || deciding.length === 0 ? 'auto' : dayFirst.length > 0 ? 'day-month' : 'month-day'
  // rows that contradict each other each decide for themselves: a person is needed only for the others
  const ask = either.length > 0 && dayOrder === 'auto'
  const shown = contradicts
    ? [...dayFirst.slice(0, SHOWN), ...monthFirst.slice(0, SHOWN), ...either.slice(0, SHOWN)]
    : [...deciding.slice(0, SHOWN), ...either.slice(0, SHOWN)]
  return { dayOrder, ask, rows: shown.sort((a, b) => a.line - b.line) }
}
