import { ColumnBuilder } from '../data/import/columnBuilder'
import { hasColumns } from '../data/import/eventReader'
import { ImportError, type ImportedSet, type Progress } from '../data/import/importTypes'
import type { readEvents } from '../data/import/readRows'
import { extentOf } from '../model/engine/extent'
import { became } from '../text/import'
import { openingFaults as faults } from '../text/openingFaults'
import type { Failure, ImportRequest } from './importMessages'
import { idOf, linkable, outsideOf, sidesOf, titleOf, windowOf } from './setFacts'
import { hashOf } from './setHash'

/** The reader of rows; another one in tests. */
export type ReadEvents = typeof readEvents

/** A file has no version of its own: the hash tells its states apart. */
const FILE_VERSION = '1'

/**
 * Reads a file into a set, with what is known of it beside its columns.
 * @throws ImportError with a sentence for the person; the signal's reason once it is aborted
 */
export async function importSet(
  read: ReadEvents,
  request: ImportRequest,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<ImportedSet> {
  const { files, choices, read: how, described, name, size, openedAt } = request
  // the platform hashes beside the reading
  const hashing = hashOf(files, choices, how, signal)
  hashing.catch(() => {})
  let last: Progress = { bytes: 0, ofBytes: size, rows: 0, bad: 0, stage: 'reading' }
  const told = (progress: Progress) => {
    last = progress
    onProgress(progress)
  }
  const builder = new ColumnBuilder(hasColumns(choices.mapping))
  const report = await read(files, choices, how, builder, told, signal)
  signal.throwIfAborted()
  onProgress({ ...last, stage: 'sorting' })
  const columns = builder.finish()
  onProgress({ ...last, stage: 'indexing' })
  const extent = extentOf(columns)
  if (!extent) throw new ImportError('no-data', faults.noEvents(report.rows, report.badByReason[0]?.reason))
  const outside = outsideOf(columns, windowOf(extent))
  const hash = await hashing
  return {
    info: {
      id: described?.id ? linkable(described.id) : idOf(name),
      version: described?.version ? linkable(described.version) : FILE_VERSION,
      hash,
      title: described?.title || titleOf(name),
      fileName: name,
      size,
      openedAt,
      extent,
      window: windowOf(extent),
      sides: sidesOf(columns, described?.sides ?? null),
    },
    columns,
    report:
      outside === 0
        ? report
        : { ...report, became: [...report.became, became.outsideAxis(outside, ...extent)] },
    choices,
  }
}

/** What Chromium, Firefox and Safari say where a part of the page is not to be had. */
const PART_GONE = /dynamically imported module|importing a module script failed/i

/** A fault as a kind and a sentence; what only programmers understand becomes one too. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ImportError) return { kind: error.kind, message: error.message }
  if (error instanceof DOMException && error.name === 'AbortError')
    return { kind: 'cancelled', message: faults.cancelled }
  if (error instanceof DOMException && ['NotReadableError', 'NotFoundError'].includes(error.name))
    return { kind: 'broken', message: faults.gone }
  if (error instanceof TypeError && PART_GONE.test(error.message))
    return { kind: 'outdated', message: faults.notLoaded }
  // what arrays and texts throw that there is no room for
  if (error instanceof RangeError) return { kind: 'too-large', message: faults.noRoom }
  return { kind: 'broken', message: faults.odd(error instanceof Error ? error.message : String(error)) }
}
