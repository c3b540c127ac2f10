// Asserts that the bundled dataset keeps its contract: `file:line column: reason` for each breach.
import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { decode, parseCsv } from '../../src/data/csv'
import { DESCRIPTOR } from '../../src/data/descriptor'
import { DataError } from '../../src/data/error'
import { loadTables } from '../../src/data/load'
import { fileOf, TABLE_KEYS, TABLES } from '../../src/data/schema'
import type { Fault } from '../../src/data/types'
import { checkAgreement, checkHeader } from './data-agreement'
import { fetchFromDisk } from './data-disk'
import { checkInfo, checkRules } from './data-rules'

const ROOT = resolve(import.meta.dirname, '../..')
const folder = resolve(process.argv[2] ?? join(ROOT, 'public/data/prc-dprk'))

function print({ file, line, column, reason }: Fault): void {
  console.log(`${relative(ROOT, join(folder, file))}:${line}${column ? ` ${column}` : ''}: ${reason}`)
}

async function check(): Promise<number> {
  const loaded = await loadTables(`${folder}/`, fetchFromDisk)
  const read = async (file: string) => decode(file, await readFile(join(folder, file)))
  const headers = await Promise.all(
    TABLE_KEYS.map(async key => {
      const { columns } = parseCsv(fileOf(key), await read(fileOf(key)))
      return checkHeader(loaded.descriptor, TABLES[key].name, columns)
    }),
  )
  const faults = [
    ...checkAgreement(loaded.descriptor, await read(DESCRIPTOR)),
    ...headers.flat(),
    ...loaded.faults,
    ...checkInfo(loaded),
    ...checkRules(loaded),
  ]
  for (const fault of faults) print(fault)
  if (faults.length > 0) {
    console.log(`${faults.length} faults in the dataset`)
    return 1
  }
  const rows = TABLE_KEYS.map(key => `${TABLES[key].name} ${loaded.tables[key].length}`)
  console.log(`${loaded.rowCount} rows in ${TABLE_KEYS.length} tables keep the contract (${rows.join(', ')})`)
  return 0
}

try {
  process.exitCode = await check()
} catch (error) {
  if (!(error instanceof DataError)) throw error
  for (const { file, reason } of [error, ...error.also])
    print({ file, line: 1, column: '', value: '', reason })
  process.exitCode = 1
}
