import { badRowHeads } from '../../text/import'
import { BAD_KEPT, type BadRow, type ImportReport } from './importTypes'

/** Text of a cell that is kept for the report. */
const VALUE_MOST = 200

/** Collects rows that could not be used: the first `BAD_KEPT` of them, and how many there are for each reason. */
export class BadRows {
  private readonly kept: BadRow[] = []
  private readonly counts = new Map<string, number>()
  count = 0

  add(line: number, column: string, value: string, reason: string): void {
    this.count += 1
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1)
    if (this.kept.length >= BAD_KEPT) return
    const short = value.length > VALUE_MOST ? `${value.slice(0, VALUE_MOST - 1)}…` : value
    this.kept.push({ line, column, value: short, reason })
  }

  /** Their part of the report; rows in the order of the file. */
  get report(): Pick<ImportReport, 'bad' | 'badCount' | 'badByReason'> {
    const badByReason = [...this.counts]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason))
    return { bad: this.kept.sort((a, b) => a.line - b.line), badCount: this.count, badByReason }
  }
}

/** Text that a spreadsheet would run as a formula, after what it trims. */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u

function written(cell: string): string {
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}

/**
 * The rows set aside as CSV (RFC 4180, with a byte order mark): line, column, value, reason. Values that a
 * spreadsheet would run as a formula have an apostrophe before them.
 */
export function badRowsCsv(report: Pick<ImportReport, 'bad'>): string {
  const lines = [
    badRowHeads,
    ...report.bad.map(({ line, column, value, reason }) => [String(line), column, value, reason]),
  ]
  return `\uFEFF${lines.map(cells => `${cells.map(written).join(',')}\r\n`).join('')}`
}
