import { fileFaults } from '../../text/import'
import { BadRows } from './badRows'
import type { ColumnBuilder } from './columnBuilder'
import { EventReader } from './eventReader'
import { type Choices, type GivenFile, ImportError, type ImportReport, type Progress } from './importTypes'
import { ROWS_MOST } from './limits'
import { openTable } from './openTable'
import { becameOf } from './report'
import type { LookChoices, TableSource } from './tableSource'

/** Rows looked at to tell whether a column of bare numbers counts days. */
const LOOKED_AT = 2000

/** Lets messages in, such as the one that cancels. */
function breathe(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(0)
  })
}

/** From which year the numbers of the date columns count days; null where they do not. */
async function serialsOf(source: TableSource, choices: Choices): Promise<1900 | 1904 | null> {
  if (source.epoch) return source.epoch
  const { date } = choices.mapping
  if (date === undefined) return null
  // text has no days that only look like numbers: all of them have to be plausible ones
  const cells = (await source.first(LOOKED_AT)).rows.map(row => (row[date] ?? '').trim())
  const filled = cells.filter(cell => cell !== '')
  return filled.length > 0 && filled.every(cell => /^[1-7]\d{4}$/.test(cell)) ? 1900 : null
}

/**
 * Reads all rows of what a person gave, and puts those that are events into a builder.
 * @param choices what the columns stand for, as guessed and corrected
 * @param look table, encoding and delimiter of the `FirstLook` that the choices were made on
 * @param onProgress told after each piece
 * @param signal cancels between two pieces; its reason is thrown then
 * @returns what became of the file; the events are in the builder
 * @throws ImportError where there is no event, or the file is damaged or too large
 */
export async function readEvents(
  files: readonly GivenFile[],
  choices: Choices,
  look: LookChoices,
  builder: ColumnBuilder,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ImportReport> {
  signal.throwIfAborted()
  const source = await openTable(files, look)
  const { mapping } = choices
  const name = files.length > 1 ? source.table : (files[0]?.name ?? '')
  if (mapping.date === undefined && mapping.year === undefined)
    throw new ImportError('no-dates', fileFaults.noDateColumn(name))
  const bad = new BadRows()
  const serials = await serialsOf(source, choices)
  const names = (await source.actorNames?.()) ?? null
  const reader = new EventReader(source.header, source.ragged, choices, serials, builder, bad, names)
  const { counted } = reader
  const used = new Set(Object.values(mapping))
  for await (const block of source.blocks(used)) {
    for (const { line, value, reason } of block.faults) bad.add(line, '', value, reason)
    counted.rows += block.faults.length
    for (let at = 0; at < block.rows.length; at++) reader.read(block.rows[at]!, block.lines[at]!)
    if (counted.rows > ROWS_MOST) throw new ImportError('too-large', fileFaults.tooManyRows(ROWS_MOST))
    const { rows } = counted
    onProgress({ bytes: block.bytes, ofBytes: source.ofBytes, rows, bad: bad.count, stage: 'reading' })
    await breathe()
    signal.throwIfAborted()
  }
  const report = bad.report
  if (counted.rows === 0) throw new ImportError('empty', fileFaults.noRows(name))
  if (builder.rows === 0) throw noneGood(name, report, source.header, choices)
  return {
    rows: counted.rows,
    events: builder.rows,
    ...report,
    became: becameOf(source, choices, counted),
  }
}

function noneGood(
  name: string,
  { bad, badByReason }: Pick<ImportReport, 'bad' | 'badByReason'>,
  header: readonly string[],
  { mapping }: Choices,
): ImportError {
  const reason = badByReason[0]?.reason ?? ''
  const column = header[mapping.date ?? mapping.year ?? -1] ?? ''
  const ofDate = bad.every(row => row.column === column)
  return ofDate
    ? new ImportError('no-dates', fileFaults.noDates(name, column, reason))
    : new ImportError('no-data', fileFaults.noneGood(name, reason))
}
