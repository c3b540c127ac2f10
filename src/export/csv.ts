/** A cell of a table; null is empty. */
export type Cell = string | number | boolean | null

export interface Column<Row> {
  /** Heads the column. */
  name: string
  cell: (row: Row) => Cell
}

/** Text that a spreadsheet would run as a formula: its signs, full width too, perhaps after what it trims. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u
const QUOTED = /[",\r\n]/

function written(cell: Cell): string {
  if (cell === null) return ''
  // a number stays a number, its sign included; what is no number has no value
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : ''
  if (typeof cell === 'boolean') return String(cell)
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell
  return QUOTED.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/**
 * A table as CSV (RFC 4180: CRLF, quotes doubled) with a byte order mark, by which spreadsheets know UTF-8.
 * Text that starts like a formula gets an apostrophe before it; numbers are written plainly, as JavaScript does.
 */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(column => written(column.name)),
    ...rows.map(row => columns.map(column => written(column.cell(row)))),
  ]
  return `\uFEFF${lines.map(line => `${line.join(',')}\r\n`).join('')}`
}

/** The same as a file to save. */
export function csvBlob<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Blob {
  return new Blob([toCsv(columns, rows)], { type: 'text/csv;charset=utf-8' })
}
