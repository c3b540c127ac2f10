import type { EventColumns } from '../eventColumns'
import type { Dataset } from '../types'

/** What a column of the file may stand for. */
export const ROLES = [
  'date',
  'year',
  'month',
  'day',
  'endDate',
  'from',
  'to',
  'actors',
  'kind',
  'title',
  'summary',
  'source',
  'level',
  'occasion',
] as const
export type Role = (typeof ROLES)[number]

/** Which of the file's columns stands for what, by its place; a role without a column is absent. */
export type Mapping = Readonly<Partial<Record<Role, number>>>

/** How dates whose parts are all numbers are read: `auto` where nothing has to be decided. */
export type DayOrder = 'auto' | 'day-month' | 'month-day'

/** Everything a person decides about a file. */
export interface Choices {
  mapping: Mapping
  dayOrder: DayOrder
  /** What parts lists inside a cell, such as `;`; empty where a cell is one name. */
  listSeparator: string
}

/** What kind of file it is, told by its first bytes and its name. */
export type FileFormat = 'delimited' | 'excel' | 'json' | 'package' | 'parquet'

/** Encodings that can be asked for; `auto` tells UTF-8 and UTF-16 by their marks and bytes. */
export const ENCODINGS = [
  'auto',
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'euc-kr',
  'windows-1252',
] as const
export type Encoding = (typeof ENCODINGS)[number]

/** A file as the person gave it. Several, where they are the files of one package. */
export interface GivenFile {
  name: string
  blob: Blob
}

/** What has to be known before the rows can be read, by the first look at a file. */
export interface FirstLook {
  format: FileFormat
  /** Name of the file, as it is shown. */
  name: string
  /** Bytes of what was given. */
  size: number
  /** Sheets of a workbook, tables of a package that may hold events; empty where there is nothing to choose. */
  tables: readonly string[]
  table: string
  encoding: Encoding
  /** False where bytes did not fit the encoding: others are offered then. */
  encodingFits: boolean
  delimiter: string
  /** Line of the header; 0 where a table has none; absent where the format names columns otherwise. */
  headerLine?: number
  /** Columns by name, as the header has them. */
  header: readonly string[]
  /** The first rows, cells as text, for the preview. */
  rows: readonly (readonly string[])[]
  /** What the columns seem to stand for, by name and contents; the person corrects it. */
  guess: Choices
  /** True where day and month cannot be told apart by the rows looked at: a person has to say. */
  askDayOrder: boolean
  /** Cells that would be read differently under the two orders, and any that decide it; line and text. */
  dayOrderRows: readonly { line: number; text: string }[]
  /** What a descriptor says, where there is one. */
  described: Described | null
  /** Names of the actors in `rows` that go by ids; absent where there are none. */
  actorNames?: ActorNames
}

/** Names of actors by their ids, as a table of the package has them, for each column that holds ids. */
export interface ActorNames {
  /** Of columns that the descriptor refers to a table. */
  columns: ReadonlyMap<string, ReadonlyMap<string, string>>
  /** Of any other column of actors; null where the package has no table of that name. */
  others: ReadonlyMap<string, string> | null
}

/** What a package's descriptor says of the set. */
export interface Described {
  id: string
  version: string
  title: string
  sides: readonly [string, string] | null
  /** Every table of the contract is named, and its file given: the whole dashboard can be opened on it. */
  whole: boolean
}

/** Rows that could not be used, for one reason. */
export interface BadRow {
  /** 1-based line of the file. */
  line: number
  column: string
  value: string
  reason: string
}

/** What became of the file, for the report. */
export interface ImportReport {
  /** Rows read, header not counted. */
  rows: number
  events: number
  /** All of them, up to `BAD_KEPT`; `badCount` is the true number. */
  bad: readonly BadRow[]
  badCount: number
  /** Their number by reason, most frequent first. */
  badByReason: readonly { reason: string; count: number }[]
  /** What became what, in sentences: "column `source` is who acts: 183 names". */
  became: readonly string[]
}

/** More bad rows than this are counted, not kept. */
export const BAD_KEPT = 100_000

/** What is known of an imported set beside its columns. */
export interface SetInfo {
  /** Slug of the file's name, or the descriptor's id. */
  id: string
  version: string
  /** First 12 hexadecimal digits of the SHA-256 of the bytes given and the choices made. */
  hash: string
  title: string
  fileName: string
  size: number
  /** When it was opened, milliseconds since 1970. */
  openedAt: number
  /** First and last year of the axis, both included. */
  extent: readonly [first: number, last: number]
  /** First window of the timeline, days, both included. */
  window: readonly [from: number, to: number]
  /** The two sides, as names of actors; null where there are no two. */
  sides: readonly [string, string] | null
}

/** An imported set: what the page opens, and what is kept until it is removed. */
export interface ImportedSet {
  info: SetInfo
  columns: EventColumns
  report: ImportReport
  choices: Choices
}

/** A package with every table of the built-in dataset's contract, read as that dataset is. */
export interface WholeSet {
  /** `sides` are null: the dataset knows its own. */
  info: SetInfo
  /** Its version bears the mark of its content. */
  dataset: Dataset
}

/** What a page of one's own data opens. */
export type OpenedSet = ImportedSet | WholeSet

export const isWhole = (set: OpenedSet): set is WholeSet => 'dataset' in set

/** Progress of an import. `rows` are those read so far. */
export interface Progress {
  /** Bytes read of all bytes of the file. */
  bytes: number
  ofBytes: number
  rows: number
  bad: number
  stage: 'reading' | 'sorting' | 'indexing'
}

/**
 * A file that cannot be opened; `message` is a sentence for the person. `outdated`: not for want of the file, but of a
 * part of the page, which a new page may have.
 */
export class ImportError extends Error {
  readonly kind:
    | 'empty'
    | 'no-data'
    | 'too-large'
    | 'broken'
    | 'encoding'
    | 'no-dates'
    | 'unknown-format'
    | 'outdated'
  constructor(kind: ImportError['kind'], message: string) {
    super(message)
    this.name = 'ImportError'
    this.kind = kind
  }
}
