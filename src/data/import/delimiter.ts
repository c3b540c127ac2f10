import Papa from 'papaparse'
import { type Delimited, RowSplitter } from './rowSplitter'

const DELIMITERS = [',', '\t', ';', '|']

/** Lines above which the header may stand, and lines by which a delimiter is told from a sign in a title. */
const HEADER_WITHIN = 10
const LINES_LOOKED_AT = 100
/** Rows have their delimiter, however many lines their cells take. */
const SHARE_LEAST = 0.2

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
  const text = head.slice(0, 1 << 16)
  const lines = text
    .split(newline)
    .map(line => line.replace(/"[^"]*"/g, ''))
    .filter(line => line.trim() !== '')
    .slice(0, LINES_LOOKED_AT)
  const inLine = (line: string) => DELIMITERS.filter(delimiter => line.includes(delimiter))
  const isInOthers = (delimiter: string) =>
    lines.filter(line => line.includes(delimiter)).length - 1 > SHARE_LEAST * (lines.length - 1)
  // a title above the header has none, or one that the rows do not have
  const parted = lines
    .slice(0, HEADER_WITHIN)
    .map(line => inLine(line).filter(isInOthers))
    .find(found => found.length > 0)
  const possible = parted ?? inLine(lines[0] ?? '')
  if (possible.length < 2) return possible[0] ?? ','
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
