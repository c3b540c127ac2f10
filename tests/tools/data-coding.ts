// Writes into CODEBOOK.md how the two codings of the articles differ; with --check only says whether it is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { decode, parseCsv } from '../../src/data/csv'
import { CODED_COLUMNS, type CodedAct, matchPasses, type Settled } from './coding-match'
import { reportDifferences, withReport } from './coding-report'

const FOLDER = resolve(import.meta.dirname, '../../public/data/prc-dprk')
const SETTLED = 'coding/settled.csv'
const SETTLED_COLUMNS = ['pass_1', 'pass_2', 'field', 'settled', 'why'] as const

/** The rows of a table as objects by column. @throws where the file or one of the columns is missing. */
function readRows<Name extends string>(file: string, needed: readonly Name[]): Record<Name, string>[] {
  const { columns, rows } = parseCsv(file, decode(file, readFileSync(join(FOLDER, file))))
  const missing = needed.filter(name => !columns.includes(name))
  if (missing.length > 0) throw new RangeError(`${file} lacks ${missing.join(', ')}`)
  return rows.map(({ line, cells }) => {
    if (cells.length !== columns.length) throw new RangeError(`${file}:${line} has ${cells.length} cells`)
    const cellOf = (name: Name) => [name, cells[columns.indexOf(name)]?.trim() ?? ''] as const
    return Object.fromEntries(needed.map(cellOf)) as Record<Name, string>
  })
}

try {
  const first: CodedAct[] = readRows('coding/pass-1.csv', CODED_COLUMNS)
  const second: CodedAct[] = readRows('coding/pass-2.csv', CODED_COLUMNS)
  const settled: Settled[] = existsSync(join(FOLDER, SETTLED)) ? readRows(SETTLED, SETTLED_COLUMNS) : []
  const final = new Map(readRows('events.csv', CODED_COLUMNS).map(event => [event.id, event]))
  const matching = matchPasses(first, second, settled)
  const { markdown, unsettled } = reportDifferences([first, second], matching, settled, final)
  const path = join(FOLDER, 'CODEBOOK.md')
  const before = readFileSync(path, 'utf8')
  const after = withReport(before, markdown)
  for (const what of unsettled) console.log(`coding/settled.csv: nothing says how ${what} was settled`)
  if (process.argv.includes('--check')) {
    if (after !== before)
      console.log('CODEBOOK.md: the report of differences is out of date; run npm run data:coding')
    process.exitCode = after !== before || unsettled.length > 0 ? 1 : 0
  } else {
    writeFileSync(path, after)
    process.exitCode = unsettled.length > 0 ? 1 : 0
  }
  console.log(
    `${first.length} and ${second.length} acts: ${matching.pairs.length} in both, ${matching.onlyFirst.length} in pass 1 only, ${matching.onlySecond.length} in pass 2 only`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
