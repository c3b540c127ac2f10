import { BAD_KEPT, type ImportReport } from '../data/import/importTypes'
import type { Dataset } from '../data/types'
import { wholeReport as words } from '../text/wholePackage'

/** How many rows of each table are in use, in the order in which a person meets them. */
const rowsOf = (dataset: Dataset): readonly (readonly [file: string, rows: number])[] => [
  ['events.csv', dataset.events.length],
  ['claims.csv', dataset.claims.length],
  ['message-counts.csv', dataset.counts.length],
  ['trade.csv', dataset.trade.length],
  ['indicators.csv', dataset.indicators.length],
  ['actors.csv', dataset.actors.size],
  ['names.csv', dataset.names.length],
  ['sources.csv', dataset.sources.size],
  ['locators.csv', dataset.locators.length],
  ['conflicts.csv', dataset.conflicts.length],
  ['conflict-claims.csv', dataset.conflictClaims.length],
  ['anniversaries.csv', dataset.anniversaries.length],
  ['findings.csv', dataset.findings.length],
  ['coverage.csv', dataset.coverage.length],
]

/** What became of a package that was opened whole, as the report of any file of one's own has it. */
export function wholeReportOf(dataset: Dataset): ImportReport {
  const { faults, rowCount, events } = dataset
  const reasons = new Map<string, Set<string>>()
  const rows = new Set<string>()
  for (const { file, line, reason } of faults) {
    const row = `${file}:${line}`
    rows.add(row)
    reasons.set(reason, (reasons.get(reason) ?? new Set()).add(row))
  }
  return {
    rows: rowCount,
    events: events.length,
    bad: faults.slice(0, BAD_KEPT).map(({ file, line, column, value, reason }) => ({
      line,
      column: words.inFile(file, column),
      value,
      reason,
    })),
    badCount: rows.size,
    badByReason: Array.from(reasons, ([reason, { size }]) => ({ reason, count: size })).sort(
      (a, b) => b.count - a.count,
    ),
    became: [words.read, ...rowsOf(dataset).map(([file, count]) => words.table(file, count))],
  }
}
