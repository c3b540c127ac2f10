import { fileFaults } from '../../text/import'
import { fileOf, TABLE_KEYS } from '../schema'
import { type Described, ENCODINGS, type Encoding, ImportError } from './importTypes'

/** Name of a package's descriptor. */
export const DESCRIPTOR = 'datapackage.json'

/** A table of a package. */
export interface Resource {
  name: string
  /** Path of its file, from the descriptor's folder; as it is written where it leads elsewhere. */
  path: string
  /** Its path leads out of the package, or to another place: its file is never looked for. */
  outside?: true
  delimiter?: string
  encoding?: Encoding
  /** Columns whose cells stand for rows of another table, by its key. */
  refers?: readonly Reference[]
}

/** A foreign key of one column. */
export interface Reference {
  column: string
  resource: string
  key: string
}

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textIn = (json: Json, key: string): string => {
  const value = json[key]
  return typeof value === 'string' ? value.trim() : ''
}

/** A path without what only says that it begins in the descriptor's folder. */
const plainPath = (path: string): string => path.replace(/^(?:\.\/)+/, '')

/** Whether a path leads above the descriptor's folder, to the root of something, or to another place. */
const isOutside = (path: string): boolean =>
  /^(?:[a-z][a-z0-9+.-]*:|\/|\\)/i.test(path) || path.split(/[/\\]/).includes('..')

/** The only one of a list of one, or what stands there without a list. */
const onlyText = (value: unknown): string => {
  const [only] = Array.isArray(value) ? (value.length === 1 ? (value as unknown[]) : []) : [value]
  return typeof only === 'string' ? only : ''
}

/** The foreign keys of a table's schema, as far as they are of one column. */
function referencesOf({ schema }: Json): Reference[] {
  if (!isObject(schema) || !Array.isArray(schema.foreignKeys)) return []
  return (schema.foreignKeys as unknown[]).flatMap(foreign => {
    if (!isObject(foreign) || !isObject(foreign.reference)) return []
    const { resource, fields } = foreign.reference
    const column = onlyText(foreign.fields)
    const key = onlyText(fields)
    return column && key && typeof resource === 'string' ? [{ column, resource, key }] : []
  })
}

/** The encoding that a label names, by whichever of its names: `latin1` and `cp1252` are windows-1252. */
function knownEncoding(label: string): Encoding | undefined {
  if (label === '') return undefined
  try {
    const { encoding } = new TextDecoder(label)
    return ENCODINGS.find(known => known === (encoding === 'gbk' ? 'gb18030' : encoding))
  } catch {
    return undefined
  }
}

function resourceOf(value: unknown): Resource[] {
  if (!isObject(value)) return []
  const { path, dialect } = value
  // a table in several files would need them joined: it is not offered
  const [first] = Array.isArray(path) ? (path.length === 1 ? (path as unknown[]) : []) : [path]
  const file = typeof first === 'string' ? plainPath(first) : ''
  const isCsv =
    /^(?:csv|tsv)$/i.test(textIn(value, 'format')) || /\.(?:csv|tsv|txt)(?:\.gz)?(?:[?#].*)?$/i.test(file)
  if (file === '' || !isCsv) return []
  const delimiter = isObject(dialect) ? textIn({ of: dialect.delimiter }, 'of') || undefined : undefined
  const refers = referencesOf(value)
  const encoding = knownEncoding(textIn(value, 'encoding'))
  return [
    {
      name: textIn(value, 'name') || file,
      path: file,
      ...(isOutside(file) ? { outside: true } : {}),
      ...(delimiter === undefined ? {} : { delimiter }),
      ...(encoding === undefined || encoding === 'utf-8' ? {} : { encoding }),
      ...(refers.length > 0 ? { refers } : {}),
    },
  ]
}

/**
 * Reads a descriptor as far as opening needs it.
 * @param has whether the file at a path from the descriptor's folder was given
 * @throws ImportError where it is no descriptor or names no table
 */
export function describe(
  content: string,
  name: string,
  has: (path: string) => boolean,
): { described: Described; tables: Resource[] } {
  const fail = (why: string) => new ImportError('broken', fileFaults.descriptor(name, why))
  let json: unknown
  try {
    json = JSON.parse(content.replace(/^\ufeff/, ''))
  } catch {
    throw fail(fileFaults.descriptorWhy.json)
  }
  if (!isObject(json) || !Array.isArray(json.resources)) throw fail(fileFaults.descriptorWhy.resources)
  const tables = json.resources.flatMap(resourceOf)
  if (tables.length === 0) throw fail(fileFaults.descriptorWhy.tables)
  const { sides } = json
  const [one, other] = Array.isArray(sides) ? (sides as unknown[]) : []
  const there = tables.filter(({ path, outside }) => !outside && has(path))
  const files = new Set(there.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)))
  const id = textIn(json, 'name')
  return {
    described: {
      id,
      version: textIn(json, 'version'),
      title: textIn(json, 'title') || id,
      sides: typeof one === 'string' && typeof other === 'string' ? [one, other] : null,
      whole: TABLE_KEYS.every(key => files.has(fileOf(key))),
    },
    tables,
  }
}
