import { columnNames } from '../../text/import'
import { readDate } from './dates'

const RULES = { dayOrder: 'day-month', serials: null } as const

/** Whether a cell is a date with its day: no column is called so. */
const isDay = (cell: string): boolean => {
  const date = readDate(cell, RULES)
  return typeof date !== 'string' && date.style !== 'edtf' && date.lower === date.upper
}

/** Whether a table's first row is data already. */
export function isData(row: readonly string[]): boolean {
  return row.some(isDay)
}

/** Names of columns, each once: a blank one goes by its place, one that stands twice is numbered. */
export function headerNames(cells: readonly string[]): string[] {
  const names: string[] = []
  for (const [at, cell] of cells.entries()) {
    const name = cell.replace(/\s+/g, ' ').trim() || columnNames.blank(at + 1)
    let free = name
    for (let time = 2; names.includes(free); time++) free = columnNames.again(name, time)
    names.push(free)
  }
  return names
}

/** Names of columns by their places, where the table has none. */
export function placeNames(count: number): string[] {
  return Array.from({ length: count }, (_, at) => columnNames.blank(at + 1))
}

/** Whether nothing stands in any cell. */
export function isBlank(row: readonly string[]): boolean {
  for (const cell of row) if (cell !== '' && cell.trim() !== '') return false
  return true
}

/** Whether a row has a cell for each column; cells beyond the header that hold nothing take nothing away. */
export function fitsHeader(row: readonly string[], columns: number): boolean {
  return row.length === columns || (row.length > columns && isBlank(row.slice(columns)))
}
