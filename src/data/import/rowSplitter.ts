import Papa from 'papaparse'
import { rowFaults } from '../../text/import'
import type { RowBlock, RowFault } from './tableSource'

/** How the rows of a delimited text are written. */
export interface Delimited {
  delimiter: string
  newline: '\n' | '\r'
  /** False where quotation marks are part of the text. */
  quotes: boolean
}

/** Text taken apart at a time; less after a fault, since what follows it is read again. */
const PIECE = 1 << 17
const PIECE_AFTER_FAULT = 1 << 14
/** A row longer than this has a quotation mark that is never closed. */
const ROW_MOST = 1 << 22
/** Text of a faulty row that is kept. */
const VALUE_MOST = 200

interface Parsed {
  data: string[][]
  errors: readonly { row: number }[]
  meta: { cursor: number }
}

const lineBreaks = (text: string, newline: string): number => {
  let count = 0
  for (let at = text.indexOf(newline); at !== -1; at = text.indexOf(newline, at + 1)) count += 1
  return count
}

/**
 * Takes delimited text apart as it comes, with the line on which each row begins. A row whose quotation marks do
 * not pair is set aside with its first line, and reading goes on with the next line.
 */
export class RowSplitter {
  private rest = ''
  private size = PIECE
  private line = 1
  private rows: string[][] = []
  private lines: number[] = []
  private faults: RowFault[] = []

  constructor(private readonly how: Delimited) {}

  /** The rows that end in what has come so far; all of them where `last` is said. */
  push(text: string, last: boolean): Omit<RowBlock, 'bytes'> {
    this.rest += text
    this.rows = []
    this.lines = []
    this.faults = []
    let at = 0
    while (at < this.rest.length) {
      const end = this.endOfPiece(at, last)
      if (end === -1) break
      const piece = this.rest.slice(at, end)
      const atEnd = last && end === this.rest.length
      const { data, errors, meta } = this.parse(piece, !atEnd)
      if (errors.length > 0) {
        const bad = Math.min(...errors.map(error => error.row))
        at += bad > 0 ? this.take(this.parse(piece, !atEnd, bad), piece) : 0
        at = this.setAside(at)
        this.size = PIECE_AFTER_FAULT
      } else if (data.length > 0) {
        at += this.take({ data, errors, meta }, piece)
        this.size = Math.min(PIECE, this.size * 2)
      } else if (piece.length > ROW_MOST) {
        at = this.setAside(at)
        this.size = PIECE_AFTER_FAULT
      } else {
        if (at + this.size >= this.rest.length) break
        this.size *= 2
      }
    }
    this.rest = this.rest.slice(at)
    return { rows: this.rows, lines: this.lines, faults: this.faults }
  }

  /** Pieces end with a line, so that a closing quotation mark has its delimiter; −1 where none ends yet. */
  private endOfPiece(at: number, last: boolean): number {
    const { newline } = this.how
    if (at + this.size >= this.rest.length) {
      if (last) return this.rest.length
      const end = this.rest.lastIndexOf(newline) + 1
      return end > at ? end : -1
    }
    const end = this.rest.lastIndexOf(newline, at + this.size - 1) + 1
    if (end > at) return end
    const later = this.rest.indexOf(newline, at + this.size) + 1
    return later > 0 ? later : last ? this.rest.length : -1
  }

  private parse(piece: string, open: boolean, preview = 0): Parsed {
    const { delimiter, newline, quotes } = this.how
    const config = { delimiter, newline, preview, ...(quotes ? {} : { fastMode: true }) }
    return new Papa.Parser(config).parse(piece, 0, open) as Parsed
  }

  /** Keeps rows with their lines; returns the characters they took. */
  private take({ data, meta }: Parsed, piece: string): number {
    const { newline } = this.how
    const simple = !this.how.quotes || !piece.includes('"')
    for (const row of data) {
      this.rows.push(row)
      this.lines.push(this.line)
      this.line += 1
      if (!simple) for (const cell of row) if (cell.includes(newline)) this.line += lineBreaks(cell, newline)
    }
    return meta.cursor
  }

  private setAside(at: number): number {
    const found = this.rest.indexOf(this.how.newline, at)
    const end = found === -1 ? this.rest.length : found
    const value = this.rest.slice(at, Math.min(end, at + VALUE_MOST)).trim()
    this.faults.push({ line: this.line, value, reason: rowFaults.quotes })
    this.line += 1
    return Math.min(this.rest.length, end + 1)
  }
}
