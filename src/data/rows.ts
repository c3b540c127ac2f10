import { text } from '../text/text'
import type { Column } from './columns'
import { parseCsv } from './csv'
import { DataError } from './error'
import { columnName, fileOf, type RowOf, TABLES, type TableKey } from './schema'
import type { Fault } from './types'

/** A row and the line of its file on which it begins. */
export interface Lined<Row> {
  line: number
  row: Row
}

export interface ReadTable<Row> {
  rows: readonly Lined<Row>[]
  /** Of rows that were set aside. */
  faults: readonly Fault[]
  /** Ids of rows that were set aside: what points at them is not at fault itself. */
  lost: ReadonlySet<string>
  /** Rows in the file, with those set aside. */
  rowCount: number
}

/** The columns of a table as [field, column's name, column]. */
export function columnsOf(key: TableKey): readonly (readonly [string, string, Column<unknown>])[] {
  return Object.entries<Column<unknown>>(TABLES[key].columns).map(([field, column]) => [
    field,
    columnName(field),
    column,
  ])
}

/**
 * Reads the content of a table's file into rows; a row with a fault in any cell is set aside whole, with every
 * fault that it has. Columns that the app does not know are passed over.
 * @throws DataError where the file as a whole cannot be read: a column is missing or stands twice, a quote is
 * never closed.
 */
export function readTable<Key extends TableKey>(key: Key, content: string): ReadTable<RowOf<Key>> {
  const file = fileOf(key)
  const raw = parseCsv(file, content)
  const columns = columnsOf(key).map(([field, name, column]) => ({
    field,
    name,
    column,
    at: raw.columns.indexOf(name),
  }))
  const missing = columns.filter(({ at }) => at < 0).map(({ name }) => name)
  if (missing.length > 0) throw new DataError(file, 'columns', text.loading.files.noColumn(missing))

  const keyFields: readonly string[] = TABLES[key].key
  const seen = new Map<string, number>()
  const rows: Lined<RowOf<Key>>[] = []
  const faults: Fault[] = []
  const lost = new Set<string>()
  for (const { line, cells } of raw.rows) {
    const found: Fault[] = []
    const blame = (column: string, value: string, reason: string) =>
      found.push({ file, line, column, value, reason })
    if (cells.length !== raw.columns.length) {
      blame('', cells.join(','), text.loading.cells.width(cells.length, raw.columns.length))
      faults.push(...found)
      continue
    }
    const row: Record<string, unknown> = {}
    for (const { field, name, column, at } of columns) {
      const cell = (cells[at] ?? '').trim()
      try {
        row[field] = column.read(cell)
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
        blame(name, cell, error.message)
      }
    }
    if (keyFields.length > 0) {
      const own = JSON.stringify(keyFields.map(field => row[field]))
      const first = seen.get(own)
      if (first === undefined) seen.set(own, line)
      else
        blame(
          keyFields.map(columnName).join(', '),
          keyFields.map(field => row[field]).join(', '),
          text.loading.cells.repeated(first),
        )
    }
    // every field was read by the column that the table's type ties to it
    if (found.length === 0) rows.push({ line, row: row as RowOf<Key> })
    else if (typeof row.id === 'string') lost.add(row.id)
    faults.push(...found)
  }
  return { rows, faults, lost, rowCount: raw.rows.length }
}
