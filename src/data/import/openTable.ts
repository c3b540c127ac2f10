import { fileFaults } from '../../text/import'
import { actorNames } from './actorNames'
import { byteSource, headOf, wholeOf } from './bytes'
import { openDelimited } from './delimitedTable'
import { DESCRIPTOR, type Resource } from './describePackage'
import { tellFormat } from './format'
import { type GivenFile, ImportError } from './importTypes'
import { isJson } from './jsonSplitter'
import { openJson } from './jsonTable'
import { BYTES_MOST, refuseLarge } from './limits'
import { filesPackage, type TablePackage, zipPackage } from './packageFiles'
import { openParquet } from './parquetTable'
import type { LookChoices, TableSource } from './tableSource'
import { lookAtText } from './textPieces'
import { openZip } from './unzip'
import { openSheet, readWorkbook } from './workbook'

/** Bytes by which a file is told. */
const TELLING = 1024

const ALONE = {
  tables: [],
  table: '',
  encoding: 'utf-8',
  encodingFits: true,
  described: null,
  epoch: null,
} as const

/**
 * Opens the files a person gave as one table: tells what they are, reads a header, and is ready to read rows.
 * @throws ImportError with a sentence, where they are no table or too large
 */
export async function openTable(files: readonly GivenFile[], ask: LookChoices): Promise<TableSource> {
  const [file] = files
  if (!file) throw new ImportError('empty', fileFaults.noFiles)
  if (files.length > 1) return openPackage(await filesPackage(files), ask)
  if (file.name === DESCRIPTOR) throw new ImportError('no-data', fileFaults.descriptorAlone)
  return openFile(file, ask)
}

async function openFile(file: GivenFile, ask: LookChoices): Promise<TableSource> {
  if (file.blob.size === 0) throw new ImportError('empty', fileFaults.empty(file.name))
  const source = await byteSource(file)
  const { name } = source
  const told = tellFormat(await headOf(source, TELLING), name)
  if (told === 'zip') {
    refuseLarge('package', name, source.size)
    return openZipped(await wholeOf(source, BYTES_MOST.package), name, ask)
  }
  if (told === 'parquet') {
    refuseLarge('parquet', name, source.size)
    const blob = await wholeOf(source, BYTES_MOST.parquet)
    return { ...ALONE, format: 'parquet', ofBytes: blob.size, ...(await openParquet(blob, name)) }
  }
  const look = await lookAtText(source, ask.encoding ?? 'auto')
  const { encoding, encodingFits } = look
  const text = { ...ALONE, encoding, encodingFits, ofBytes: source.size }
  if (isJson(look.text, name)) {
    refuseLarge('json', name, source.size)
    return { ...text, format: 'json', ...openJson(source, look) }
  }
  refuseLarge('delimited', name, source.size)
  return { ...text, format: 'delimited', ...openDelimited(source, look, ask.delimiter) }
}

async function openZipped(blob: Blob, name: string, ask: LookChoices): Promise<TableSource> {
  const zip = await openZip(blob, name)
  const workbook = await readWorkbook(zip, name)
  if (!workbook) return openPackage(await zipPackage(zip, name), ask)
  refuseLarge('excel', name, blob.size)
  const sheet = workbook.sheets.find(of => of.name === ask.table) ?? workbook.sheets[0]
  if (!sheet) throw new ImportError('empty', fileFaults.noSheet(name))
  return {
    ...ALONE,
    format: 'excel',
    tables: choice(workbook.sheets),
    table: sheet.name,
    epoch: workbook.epoch,
    ofBytes: blob.size,
    ...(await openSheet(zip, sheet, name, blob.size)),
  }
}

/** Names to choose from, where there is a choice. */
const choice = (tables: readonly { name: string }[]): string[] =>
  tables.length > 1 ? tables.map(of => of.name) : []

/** The table asked for, else the one called *events*, else the first. */
function chosen({ tables }: TablePackage, asked: string | undefined): Resource | undefined {
  return (
    tables.find(table => table.name === asked) ??
    tables.find(table => /^events(?:\.|$)/i.test(table.name)) ??
    tables[0]
  )
}

async function openPackage(from: TablePackage, ask: LookChoices): Promise<TableSource> {
  const table = chosen(from, ask.table)
  if (!table) throw new ImportError('empty', fileFaults.noFiles)
  const source = await openFile(await from.file(table), { ...table, ...ask })
  const open = async (other: Resource) => openFile(await from.file(other), other)
  return {
    ...source,
    actorNames: () => actorNames(table, from.tables, open),
    format: 'package',
    tables: choice(from.tables),
    table: table.name,
    described: from.described,
  }
}
