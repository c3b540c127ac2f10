import Papa from 'papaparse'
import { type Delimited, RowSplitter } from './rowSplitter'

const DELIMITERS = [',', '\t', ';', '|']

/** What a spreadsheet may write before its header to name the delimiter. */
const SEP_LINE = /^sep=(.)\r?(?:\n|$)/i

/** How a delimited text is written, told by its beginning; an asked delimiter is taken as it is. */
export function tellDelimited(head: string, asked: string | undefined): Delimited {
  const newline = head.includes('\n') || !head.includes('\r') ? '\n' : '\r'
  const delimiter = asked || (SEP_LINE.exec(head)?.[1] ?? guessDelimiter(head, newline))
  return { delimiter, newline, quotes: !quotesAreText(head, delimiter, newline) }
}

/** Whether a first row is only there to name the delimiter. */
export function isSepLine(row: readonly string[]): boolean {
  return /^sep=.?$/i.test(row.join('').trim())
}

function guessDelimiter(head: string, newline: '\n' | '\r'): string {
  const end = head.indexOf(newline, head.search(/\S/))
  const header = (end === -1 ? head : head.slice(0, end)).replace(/"[^"]*"/g, '')
  const possible = DELIMITERS.filter(delimiter => header.includes(delimiter))
  if (possible.length < 2) return possible[0] ?? ','
  const text = head.slice(0, 1 << 16)
  const { meta } = Papa.parse<string[]>(text, { delimitersToGuess: possible, preview: 100, newline })
  return possible.includes(meta.delimiter) ? meta.delimiter : (possible[0] ?? ',')
}

/**
 * Some programs never quote, and a quotation mark at the beginning of a cell is of its text. Told by cells that
 * open one and do not close it, in rows that are whole when they are not read as quotation marks.
 */
function quotesAreText(head: string, delimiter: string, newline: '\n' | '\r'): boolean {
  if (!head.includes('"')) return false
  const text = head.slice(0, head.lastIndexOf(newline) + 1) || head
  const { rows } = new RowSplitter({ delimiter, newline, quotes: false }).push(text, true)
  const width = rows[0]?.length ?? 0
  let opened = 0
  let closed = 0
  for (const row of rows) {
    if (row.length !== width && !(row.length === 1 && row[0]?.trim() === '')) return false
    for (const cell of row) {
      if (!cell.startsWith('"')) continue
      if (/^"(?:[^"]|"")*"\s*$/.test(cell)) closed += 1
      else opened += 1
    }
  }
  return opened >= 3 && opened > closed
}
