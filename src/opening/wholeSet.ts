import type { Choices, GivenFile, SetInfo, WholeSet } from '../data/import/importTypes'
import { contractFiles, readWhole } from '../data/import/wholePackage'
import type { Dataset } from '../data/types'
import type { Ask, WholeRequest } from './importMessages'
import type { KeptPackage, KeptSet } from './keptSets'
import { linkable } from './setFacts'
import { hashOf } from './setHash'

/** Nothing is chosen of a whole package: no mapping, which tells its hash from that of its events alone. */
const NO_CHOICES: Choices = { mapping: {}, dayOrder: 'auto', listSeparator: '' }
const NO_ASK: Ask = {}

/** The dataset under the mark of its content: links carry it, and no other content is taken for it. */
const marked = (dataset: Dataset, { id, version, hash }: SetInfo): Dataset => ({
  ...dataset,
  info: { ...dataset.info, id, version: `${version}~${hash}` },
})

/**
 * Opens a package as a whole, with what is kept of it.
 * @throws ImportError with a sentence where it cannot be; the signal's reason once it is aborted
 */
export async function openWhole(
  { files, name, size, openedAt }: WholeRequest,
  signal: AbortSignal,
): Promise<{ set: WholeSet; kept: KeptPackage }> {
  const tables = await contractFiles(files)
  signal.throwIfAborted()
  const dataset = await readWhole(tables, signal)
  const { id, version, title, extent, window } = dataset.info
  const info: SetInfo = {
    id: linkable(id),
    version: linkable(version),
    hash: await hashOf(tables, NO_CHOICES, NO_ASK, signal),
    title,
    fileName: name,
    size,
    openedAt,
    extent,
    window,
    sides: null,
  }
  const bytes = await Promise.all(tables.map(({ blob }) => blob.arrayBuffer()))
  const kept = tables.map((table, at) => ({ name: table.name, bytes: bytes[at]! }))
  return { set: { info, dataset: marked(dataset, info) }, kept: { info, files: kept } }
}

/** A kept package, read anew. @throws ImportError where this page reads it no longer */
export async function keptWhole({ info, files }: KeptPackage): Promise<WholeSet> {
  const tables = files.map(({ name, bytes }): GivenFile => ({ name, blob: new Blob([bytes]) }))
  return { info, dataset: marked(await readWhole(tables, null), info) }
}

/** What the list of kept sets shows of it. */
export function listedOf({ info, dataset: { events, faults } }: WholeSet): KeptSet {
  const setAside = new Set(faults.map(({ file, line }) => `${file}:${line}`)).size
  return { info, events: events.length, setAside, whole: true }
}
