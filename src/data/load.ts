import { text } from '../text/text'
import { parseEdtf } from '../time/edtf'
import { decode } from './csv'
import { DESCRIPTOR, type Descriptor, infoOf, parseDescriptor } from './descriptor'
import { DataError } from './error'
import { checkReferences, type Tables } from './references'
import { type Lined, type ReadTable, readTable } from './rows'
import { fileOf, type RowOf, type StoredClaim, TABLE_KEYS, type TableKey } from './schema'
import type { ClaimRow, Dataset, Fault } from './types'

/** Fetches one address; the platform's fetch is one. */
export type Fetcher = (url: string, init: { signal?: AbortSignal | null }) => Promise<Response>

// asks the server whether a file changed, so that a mended table never meets an older descriptor
const fetchFresh: Fetcher = (url, init) => fetch(url, { ...init, cache: 'no-cache' })

const PAGE = /^\s*<(?:!doctype\s+html|html)/i

async function fetchText(
  base: string,
  file: string,
  fetcher: Fetcher,
  signal: AbortSignal | null,
): Promise<string> {
  let response: Response
  let bytes: ArrayBuffer
  try {
    response = await fetcher(`${base}${file}`, { signal })
    bytes = await response.arrayBuffer()
  } catch (error) {
    if (signal?.aborted) throw error
    throw new DataError(file, 'network', text.loading.files.network)
  }
  if (response.status === 404) throw new DataError(file, 'missing', text.loading.files.missing)
  if (!response.ok) throw new DataError(file, 'unreadable', text.loading.files.status(response.status))
  const content = decode(file, bytes)
  if (response.headers.get('content-type')?.includes('text/html') || PAGE.test(content))
    throw new DataError(file, 'missing', text.loading.files.page)
  return content
}

/** The first failure bears the others, so that a person mends them in one go. */
function all<T>(settled: readonly PromiseSettledResult<T>[]): T[] {
  const failed = settled.flatMap(result => (result.status === 'rejected' ? [result.reason as unknown] : []))
  for (const error of failed) if (!(error instanceof DataError)) throw error
  const [first, ...also] = failed.filter(error => error instanceof DataError)
  if (first) throw new DataError(first.file, first.kind, first.reason, also)
  return settled.flatMap(result => (result.status === 'fulfilled' ? [result.value] : []))
}

/** Everything the files say, before the rows are put to use. */
export interface LoadedTables {
  descriptor: Descriptor
  /** Rows that can be used, with their lines. */
  tables: Tables
  claims: readonly Lined<ClaimRow>[]
  faults: readonly Fault[]
  rowCount: number
}

/** Gives each claim about a day its date; a claim whose date cannot be read is set aside. */
function dateClaims(rows: readonly Lined<StoredClaim>[]): { claims: Lined<ClaimRow>[]; faults: Fault[] } {
  const claims: Lined<ClaimRow>[] = []
  const faults: Fault[] = []
  for (const { line, row } of rows) {
    const dated = row.field === 'sent' || row.field === 'happened' || row.field === 'reported'
    try {
      claims.push({ line, row: { ...row, date: dated ? parseEdtf(row.value) : null } })
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      faults.push({ file: fileOf('claims'), line, column: 'value', value: row.value, reason: error.message })
    }
  }
  return { claims, faults }
}

/**
 * Fetches descriptor and tables in parallel and reads them.
 * @param base the data folder's address, with a slash at its end
 * @throws DataError where a file is missing or cannot be read as a whole
 */
export async function loadTables(
  base: string,
  fetcher: Fetcher = fetchFresh,
  signal: AbortSignal | null = null,
): Promise<LoadedTables> {
  const [descriptorFile, ...tableFiles] = await Promise.allSettled([
    fetchText(base, DESCRIPTOR, fetcher, signal).then(parseDescriptor),
    ...TABLE_KEYS.map(async key => readTable(key, await fetchText(base, fileOf(key), fetcher, signal))),
  ] as const)
  const [descriptor, ...read] = all<unknown>([descriptorFile, ...tableFiles]) as [
    Descriptor,
    ...ReadTable<RowOf<TableKey>>[],
  ]
  const rows = Object.fromEntries(TABLE_KEYS.map((key, at) => [key, read[at]?.rows ?? []]))
  const lost = Object.fromEntries(TABLE_KEYS.map((key, at) => [key, read[at]?.lost ?? new Set<string>()]))
  // read in the order of TABLE_KEYS, each by its own columns
  const { tables, faults } = checkReferences(rows as unknown as Tables, lost)
  const dated = dateClaims(tables.claims)
  return {
    descriptor,
    tables,
    claims: dated.claims,
    faults: [...read.flatMap(table => table.faults), ...faults, ...dated.faults],
    rowCount: read.reduce((sum, table) => sum + table.rowCount, 0),
  }
}

const bare = <Row>(rows: readonly Lined<Row>[]): readonly Row[] => rows.map(({ row }) => row)

/** The dataset that the rows make up. */
function toDataset({ descriptor, tables, claims, faults, rowCount }: LoadedTables): Dataset {
  return {
    info: infoOf(descriptor),
    events: bare(tables.events),
    claims: bare(claims),
    counts: bare(tables.counts),
    trade: bare(tables.trade),
    indicators: bare(tables.indicators),
    actors: new Map(bare(tables.actors).map(row => [row.id, row])),
    names: bare(tables.names),
    sources: new Map(bare(tables.sources).map(row => [row.id, row])),
    locators: bare(tables.locators),
    conflicts: bare(tables.conflicts),
    conflictClaims: bare(tables.conflictClaims),
    anniversaries: bare(tables.anniversaries),
    findings: bare(tables.findings),
    coverage: bare(tables.coverage),
    faults,
    rowCount,
  }
}

/**
 * Fetches and reads the dataset below `base` (with a slash at its end). Rows that cannot be read stand in
 * `faults`.
 * @throws DataError where a file is missing or cannot be read as a whole
 */
export async function loadDataset(
  base: string,
  fetcher: Fetcher = fetchFresh,
  signal: AbortSignal | null = null,
): Promise<Dataset> {
  return toDataset(await loadTables(base, fetcher, signal))
}
