import type JSZip from 'jszip'
import { fileFaults } from '../../text/import'
import { DESCRIPTOR, describe, type Resource } from './describePackage'
import { otherZip } from './format'
import { type Described, type GivenFile, ImportError } from './importTypes'
import { unpack } from './unzip'

/** Tables that belong together, with what their descriptor says where there is one. */
export interface TablePackage {
  /** Its datapackage.json; null where it has none. */
  descriptor: Blob | null
  described: Described | null
  tables: readonly Resource[]
  /** @throws ImportError where the table's file is not there, lies elsewhere, or cannot be unpacked */
  file: (table: Resource) => Promise<GivenFile>
}

const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const isTable = (path: string): boolean => /\.(?:csv|tsv|tab|txt)(?:\.gz)?$/i.test(path)
/** What archivers and systems add of their own. */
const isAside = (path: string): boolean => path.startsWith('__MACOSX/') || baseName(path).startsWith('.')

/** The descriptor's folder, with which its paths begin. */
const folderOf = (path: string): string => path.slice(0, path.length - DESCRIPTOR.length)

/** @throws ImportError where a table's path leads out of its package: no other file is taken for it */
function refuseOutside({ path, outside }: Resource): void {
  if (outside) throw new ImportError('no-data', fileFaults.outside(path))
}

/** @throws ImportError where the zip holds no tables */
export async function zipPackage(zip: JSZip, name: string): Promise<TablePackage> {
  const entries = Object.values(zip.files).filter(entry => !entry.dir && !isAside(entry.name))
  const other = otherZip(
    entries.map(entry => entry.name),
    name,
  )
  if (other) throw other
  const give = async (entry: JSZip.JSZipObject): Promise<GivenFile> => ({
    name: baseName(entry.name),
    blob: await unpack(entry, name),
  })
  const [descriptor] = entries
    .filter(entry => baseName(entry.name) === DESCRIPTOR)
    .sort((a, b) => a.name.length - b.name.length)
  if (!descriptor) {
    const tables = entries
      .filter(entry => isTable(entry.name))
      .map(entry => ({ name: baseName(entry.name), path: entry.name }))
    if (tables.length === 0) throw new ImportError('no-data', fileFaults.emptyZip(name))
    return { descriptor: null, described: null, tables, file: table => give(zip.files[table.path]!) }
  }
  const content = await unpack(descriptor, name)
  const folder = folderOf(descriptor.name)
  const { described, tables } = describe(await content.text(), name, path => zip.file(folder + path) !== null)
  return {
    descriptor: content,
    described,
    tables,
    file: async table => {
      refuseOutside(table)
      const entry = zip.file(folder + table.path)
      if (!entry) throw new ImportError('broken', fileFaults.missing(table.name))
      return give(entry)
    },
  }
}

/** A package's files given together: found by their names, folders left out where a browser left them out. */
export async function filesPackage(files: readonly GivenFile[]): Promise<TablePackage> {
  const descriptor = files.find(file => baseName(file.name) === DESCRIPTOR)
  if (!descriptor) throw new ImportError('unknown-format', fileFaults.several)
  const folder = folderOf(descriptor.name)
  const find = (path: string) =>
    files.find(file => file.name === folder + path) ??
    files.find(file => baseName(file.name) === baseName(path))
  const { described, tables } = describe(
    await descriptor.blob.text(),
    descriptor.name,
    path => find(path) !== undefined,
  )
  return {
    descriptor: descriptor.blob,
    described,
    tables,
    file: async table => {
      refuseOutside(table)
      const found = find(table.path)
      if (!found) throw new ImportError('broken', fileFaults.missing(table.name))
      return { name: baseName(found.name), blob: found.blob }
    },
  }
}
