import { dateReader } from './dates'

/** What the cells of a column look like. Shares are of the cells that are filled. */
export interface ColumnFacts {
  filled: number
  /** Dates in any form, years on their own among them. */
  dates: number
  /** Dates with more than a year. */
  fullDates: number
  numbers: number
  /** Whole numbers from 1000 to 2999. */
  years: number
  /** Whole numbers of five digits that a spreadsheet may mean as days. */
  serials: number
  addresses: number
  /** Different cells. */
  different: number
  /** Mean number of characters. */
  length: number
}

/** Looks at the cells of one column. */
export function factsOf(cells: readonly string[], epoch: 1900 | 1904 | null): ColumnFacts {
  const read = dateReader({ dayOrder: 'day-month', serials: epoch })
  const monthFirst = dateReader({ dayOrder: 'month-day', serials: epoch })
  const counts = { dates: 0, fullDates: 0, numbers: 0, years: 0, serials: 0, addresses: 0, length: 0 }
  const filled = cells.map(cell => cell.trim()).filter(cell => cell !== '')
  for (const cell of filled) {
    const date = read(cell)
    const isDate = typeof date !== 'string' || typeof monthFirst(cell) !== 'string'
    if (isDate) counts.dates += 1
    if (isDate && !/^-?\d{1,5}$/.test(cell)) counts.fullDates += 1
    if (/^-?\d+(?:[.,]\d+)?$/.test(cell)) counts.numbers += 1
    if (/^[12]\d{3}$/.test(cell)) counts.years += 1
    if (/^[1-7]\d{4}$/.test(cell)) counts.serials += 1
    if (/^(?:https?:\/\/|www\.)/i.test(cell)) counts.addresses += 1
    counts.length += cell.length
  }
  const share = (count: number) => count / Math.max(1, filled.length)
  return {
    filled: filled.length,
    dates: share(counts.dates),
    fullDates: share(counts.fullDates),
    numbers: share(counts.numbers),
    years: share(counts.years),
    serials: share(counts.serials),
    addresses: share(counts.addresses),
    different: new Set(filled).size,
    length: share(counts.length),
  }
}
