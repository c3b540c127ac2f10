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

/** Whether the name of a column was numbered because one before it has the same. */
export function isAgain(header: readonly string[], at: number): boolean {
  const name = header[at] ?? ''
  const [, first, time] = /^(.*) \((\d+)\)$/.exec(name) ?? []
  if (first === undefined || columnNames.again(first, Number(time)) !== name) return false
  return header.indexOf(first) !== -1 && header.indexOf(first) < at
}

/** Rows above which the header may stand: a title, a note, an empty line. */
const HEADER_WITHIN = 10
/** Rows that tell how wide a table is. */
const WIDTH_FROM = 200

/**
 * The place of the row that names the columns, as far as titles and notes above it can be told: they fill one cell, or
 * at most half of those that most rows have. It is the first one where no row among the first looks like a header.
 * @returns a place among `rows`; −1 where there is none
 */
export function headerPlace(rows: readonly (readonly string[])[]): number {
  const places = [...rows.keys()].filter(at => !isBlank(rows[at]!)).slice(0, WIDTH_FROM)
  const [first = -1] = places
  const width = commonest(places.map(at => rows[at]!.length))
  if (width < 2) return first
  const found = places.slice(0, HEADER_WITHIN).find(at => {
    const row = rows[at]!
    return row.length * 2 > width && row.filter(cell => cell.trim() !== '').length > 1
  })
  const holdsData = (row: readonly string[]) => isData(row) || row.some(cell => /^\s*\d+\s*$/.test(cell))
  return found === undefined || holdsData(rows[found]!) ? first : found
}

/** The number that comes most often, the larger of equals; 0 where there is none. */
function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0
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
