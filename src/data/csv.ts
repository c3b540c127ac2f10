import { csvParseRows } from 'd3'
import { text } from '../text/text'
import { DataError } from './error'

/** A table as it stands in its file, cells unread. */
interface RawTable {
  columns: readonly string[]
  rows: readonly RawRow[]
}

interface RawRow {
  /** 1-based line of the file on which the row begins. */
  line: number
  cells: readonly string[]
}

const lineBreaks = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0)

/**
 * Bytes to text. A byte order mark is dropped.
 * @throws DataError where the bytes are not UTF-8 or hold nothing but white space.
 */
export function decode(file: string, bytes: ArrayBuffer | Uint8Array): string {
  let content: string
  try {
    content = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new DataError(file, 'encoding', text.loading.files.encoding)
  }
  // UTF-16 without a mark passes as UTF-8 with a NUL at every other place
  if (content.includes('\0')) throw new DataError(file, 'encoding', text.loading.files.encoding)
  if (content.trim() === '') throw new DataError(file, 'empty', text.loading.files.empty)
  return content
}

/**
 * RFC 4180 text to rows with the line on which each begins (line breaks inside quotes counted); empty lines
 * are no rows.
 * @throws DataError where a quotation mark is never closed or a column stands twice.
 */
export function parseCsv(file: string, content: string): RawTable {
  const parsed = csvParseRows(content)
  let line = 1
  const rows: RawRow[] = []
  for (const cells of parsed) {
    if (cells.length > 1 || cells[0] !== '') rows.push({ line, cells })
    line += 1 + lineBreaks(cells)
  }
  // inside quotes a quotation mark is doubled, so a sound file has an even number of them
  if ((content.match(/"/g)?.length ?? 0) % 2 === 1)
    throw new DataError(file, 'unreadable', text.loading.files.quote(rows.at(-1)?.line ?? 1))
  const [header, ...body] = rows
  const columns = header?.cells ?? []
  const twice = columns.find((name, at) => columns.indexOf(name) !== at)
  if (twice !== undefined) throw new DataError(file, 'columns', text.loading.files.twice(twice))
  return { columns, rows: body }
}
