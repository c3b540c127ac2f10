import { fileFaults } from '../../text/import'
import { namedSides, namesIn } from './actorNames'
import { readDate } from './dates'
import { orderOf } from './dayOrder'
import { guess } from './guess'
import { fitsHeader } from './header'
import { type FirstLook, type GivenFile, ImportError } from './importTypes'
import { openTable } from './openTable'
import type { LookChoices, TableSource } from './tableSource'

/** Rows shown, and rows the guess rests on. */
const SHOWN = 200
const GUESSED_FROM = 2000
/** Tables looked at in search of one with dates. */
const TABLES_TRIED = 12

/** The name under which a file, or several, are shown. */
function nameOf(files: readonly GivenFile[], source: TableSource): string {
  const [file] = files
  return files.length > 1 ? source.described?.title || source.table : (file?.name ?? '')
}

async function look(files: readonly GivenFile[], source: TableSource): Promise<FirstLook> {
  const block = await source.first(GUESSED_FROM)
  if (block.rows.length === 0 && block.faults.length === 0)
    throw new ImportError('empty', fileFaults.noRows(nameOf(files, source)))
  const whole = source.ragged ? { ...block, ...sound(block.rows, block.lines, source.header.length) } : block
  const rows = whole.rows.slice(0, SHOWN)
  const names = await source.actorNames?.()
  return {
    format: source.format,
    name: nameOf(files, source),
    size: files.reduce((sum, file) => sum + file.blob.size, 0),
    tables: source.tables,
    table: source.table,
    encoding: source.encoding,
    encodingFits: source.encodingFits,
    delimiter: source.delimiter,
    ...(source.delimiter !== '' || source.epoch !== null ? { headerLine: source.headerLine } : {}),
    header: source.header,
    rows,
    described: namedSides(source.described, names),
    ...(names ? { actorNames: namesIn(names, rows) } : {}),
    ...guess(source.header, whole, source.epoch),
  }
}

/** Rows that fit the header. */
function sound(rows: readonly (readonly string[])[], lines: readonly number[], width: number) {
  const kept = rows.flatMap((row, at) => (fitsHeader(row, width) ? [at] : []))
  return { rows: kept.map(at => rows[at]!), lines: kept.map(at => lines[at]!) }
}

/** Whether a table has dates that can be read: a column may only be called so. */
function hasDates({ guess: { mapping }, rows }: FirstLook): boolean {
  const { date, year } = mapping
  if (date === undefined) return year !== undefined
  return rows.some(
    row =>
      typeof readDate(row[date] ?? '', { dayOrder: 'auto', serials: 1900 }) !== 'string' ||
      orderOf(row[date] ?? '') !== null,
  )
}

/**
 * Looks at the files a person gave, as far as is needed to show what their first rows become.
 * Of a workbook's sheets or a package's tables the first with dates is taken, unless one is asked for.
 * @throws ImportError with a sentence for the person, where they are no table or too large
 */
export async function lookAt(files: readonly GivenFile[], ask: LookChoices): Promise<FirstLook> {
  const source = await openTable(files, ask)
  const others = ask.table === undefined ? source.tables.filter(table => table !== source.table) : []
  const first = await look(files, source).catch((error: unknown) => {
    if (others.length === 0) throw error
    return error
  })
  const isLook = (of: unknown): of is FirstLook => !(of instanceof Error)
  if (isLook(first) && hasDates(first)) return first
  for (const table of others.slice(0, TABLES_TRIED)) {
    const other = await openTable(files, { ...ask, table })
      .then(of => look(files, of))
      .catch(() => null)
    if (other && (hasDates(other) || !isLook(first))) return other
  }
  if (!isLook(first)) throw first
  return first
}
