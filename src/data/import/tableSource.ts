import type { ActorNames, Described, Encoding, FileFormat } from './importTypes'

/** Some rows of a table, one after the other. */
export interface RowBlock {
  rows: readonly (readonly string[])[]
  /** Line of each row, as `EventColumns.line`. */
  lines: readonly number[]
  /** Rows that could not be taken apart: line, text and why. */
  faults: readonly RowFault[]
  /** Bytes read of the file so far. */
  bytes: number
}

export interface RowFault {
  line: number
  value: string
  reason: string
}

/** A table that can be read: its header, and its rows as text, however its file is written. */
export interface TableSource {
  format: FileFormat
  /** Sheets of a workbook, tables of a package; empty where there is nothing to choose. */
  tables: readonly string[]
  table: string
  encoding: Encoding
  encodingFits: boolean
  delimiter: string
  /** False where quotation marks are part of the text. */
  quotes: boolean
  described: Described | null
  /** Reads the names of actors that go by ids; absent where no other table has any. */
  actorNames?: () => Promise<ActorNames | null>
  header: readonly string[]
  /** Line of the header; 0 where the first line is data already, or the format has none. */
  headerLine: number
  /** Whether rows have a place of their own rather than one for each column of the header. */
  ragged: boolean
  /** Year from which a spreadsheet counts days; null where the file is no workbook. */
  epoch: 1900 | 1904 | null
  /** Bytes of what `bytes` of a block counts. */
  ofBytes: number
  /** At least the first `limit` rows, where there are as many; reads no more of the file than that needs. */
  first: (limit: number) => Promise<RowBlock>
  /**
   * All rows, in blocks. `used` are the columns wanted, by place; the others' cells may be empty.
   * @throws ImportError where the file turns out to be damaged
   */
  blocks: (used: ReadonlySet<number>) => AsyncGenerator<RowBlock>
}

/** What the reader of one format says of a table; the rest is told where the file is opened. */
export type TableReading = Pick<
  TableSource,
  'delimiter' | 'quotes' | 'header' | 'headerLine' | 'ragged' | 'first' | 'blocks'
>

/** What a person may have chosen of how the file is read. */
export interface LookChoices {
  table?: string
  encoding?: Encoding
  delimiter?: string
}
