import { fileFaults } from '../../text/import'
import { wholeFaults as words } from '../../text/wholePackage'
import { DataError } from '../error'
import { type Fetcher, loadDataset } from '../load'
import { fileOf, TABLE_KEYS } from '../schema'
import type { Dataset } from '../types'
import { byteSource, headOf, wholeOf } from './bytes'
import { DESCRIPTOR } from './describePackage'
import { tellFormat } from './format'
import { type GivenFile, ImportError } from './importTypes'
import { BYTES_MOST } from './limits'
import { filesPackage, type TablePackage, zipPackage } from './packageFiles'
import { openZip } from './unzip'

/** The whole dashboard draws each event by itself and listens to each: with more of either it could not be used. */
export const WHOLE_EVENTS_MOST = 5000
export const WHOLE_BYTES_MOST = 16_000_000

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

async function packageOf(files: readonly GivenFile[]): Promise<TablePackage> {
  const [file] = files
  if (!file) throw new ImportError('empty', fileFaults.noFiles)
  if (files.length > 1) return filesPackage(files)
  const source = await byteSource(file)
  if (tellFormat(await headOf(source, 4), source.name) !== 'zip')
    throw new ImportError('unknown-format', words.noPackage)
  return zipPackage(await openZip(await wholeOf(source, BYTES_MOST.package), source.name), source.name)
}

/**
 * The files of the contract in a package, unpacked, in the order of the contract and under its names, so that a zip
 * and its files given together are the same. A table that the descriptor does not name is left out: the reader says so.
 * @throws ImportError where the files are no package, one of them is missing or damaged, or all are too large
 */
export async function contractFiles(files: readonly GivenFile[]): Promise<GivenFile[]> {
  const from = await packageOf(files)
  const found: GivenFile[] = from.descriptor ? [{ name: DESCRIPTOR, blob: from.descriptor }] : []
  let bytes = 0
  for (const name of TABLE_KEYS.map(fileOf)) {
    const table = from.tables.find(({ path }) => baseName(path) === name)
    if (!table) continue
    const { blob } = await from.file(table)
    bytes += blob.size
    if (bytes > WHOLE_BYTES_MOST) throw new ImportError('too-large', words.tooLarge(WHOLE_BYTES_MOST))
    found.push({ name, blob })
  }
  return found
}

/** Answers for addresses that end in a file's name from the files given; for others as a server that has none. */
export function filesFetcher(files: readonly GivenFile[]): Fetcher {
  return async (url, { signal }) => {
    signal?.throwIfAborted()
    const file = files.find(({ name }) => name === baseName(url))
    // as bytes: what the system takes the file for is not to the point
    return file ? new Response(await file.blob.arrayBuffer()) : new Response(null, { status: 404 })
  }
}

const saidOf = ({ file, kind, reason }: DataError): string =>
  words.file(file, kind === 'missing' ? words.missing : reason)

/**
 * Reads the files of the contract as the built-in dataset is read; rows that cannot be used stand in its `faults`.
 * @throws ImportError with a sentence where a file cannot be used at all, or there are no events or too many
 */
export async function readWhole(files: readonly GivenFile[], signal: AbortSignal | null): Promise<Dataset> {
  let dataset: Dataset
  try {
    dataset = await loadDataset('', filesFetcher(files), signal)
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    throw new ImportError('broken', [error, ...error.also].map(saidOf).join(' '))
  }
  const { length } = dataset.events
  if (length === 0) throw new ImportError('no-data', words.noEvents)
  if (length > WHOLE_EVENTS_MOST) throw new ImportError('too-large', words.tooMany(length, WHOLE_EVENTS_MOST))
  return dataset
}
