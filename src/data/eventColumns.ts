import type { Day } from '../time/edtf'

/** In place of a lower bound that is open. Below every day. */
export const OPEN_LOWER: Day = -2_147_483_648
/** In place of an upper bound that is open. Above every day. */
export const OPEN_UPPER: Day = 2_147_483_647

/** Codes into a dictionary, as narrow as the dictionary allows. */
export type Codes = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>

/** One value a row out of a dictionary. Code 0 is the empty text: no value. */
export interface CodedColumn {
  names: readonly string[]
  codes: Codes
}

/** Who acts and who is addressed, row by row, out of one dictionary; there is no code for "nobody". */
export interface ActorColumn {
  names: readonly string[]
  /** Where each row's codes begin, and after the last row their number: one longer than there are rows. */
  starts: Uint32Array<ArrayBuffer>
  /** How many of a row's codes, the first ones, are of those who act; the rest are addressed. */
  acting: Uint8Array<ArrayBuffer>
  /** An actor who acts and is addressed stands twice. */
  codes: Codes
  /** The other way round: in which rows each actor stands. */
  rowLists: RowLists
}

/**
 * A list of rows for each code, in order. Each row is written as its distance from the one before (the first from
 * -1), seven bits a byte, the lowest first, the eighth set where more follow: a quarter of what plain numbers take.
 * @see https://protobuf.dev/programming-guides/encoding/#varints
 */
export interface RowLists {
  /** Where each code's bytes begin, and after the last code their number. */
  starts: Uint32Array<ArrayBuffer>
  bytes: Uint8Array<ArrayBuffer>
}

/**
 * Free text, row by row, kept in long strings: a million small ones would cost several times as much. A chunk
 * holds the texts of `CHUNK_ROWS` rows, one after the other.
 */
export interface TextColumn {
  chunks: readonly string[]
  /** Where each row's text begins in its chunk; it ends where the next begins, or with the chunk. */
  starts: Uint32Array<ArrayBuffer>
}

/** Rows of one chunk of a `TextColumn`. */
export const CHUNK_ROWS = 4096

/** How a date is known, where it is no plain day. */
export const LASTED = 1
export const UNCERTAIN = 2
export const APPROXIMATE = 4

/**
 * Events in typed columns. Rows stand in the order of the list: by lower bound, then by upper bound, then as in
 * the file; what is known only "by" a day stands at that day.
 */
export interface EventColumns {
  rows: number
  /** First and last day that each date may mean; the same array twice where every date is a plain day. */
  lower: Int32Array<ArrayBuffer>
  upper: Int32Array<ArrayBuffer>
  /** Rows in the order of their lower bounds; null where that is the order in which they stand. */
  byLower: Uint32Array<ArrayBuffer> | null
  /** Rows in the order of their upper bounds; null where that is the order in which they stand. */
  byUpper: Uint32Array<ArrayBuffer> | null
  /** `LASTED`, `UNCERTAIN`, `APPROXIMATE`, added; null where every date is a plain day. */
  dateFlags: Uint8Array<ArrayBuffer> | null
  /** EDTF of the rows whose date is no plain day. */
  dateTexts: ReadonlyMap<number, string>
  /** Line of the file on which the row begins, 1-based, the header's being 1; of a sheet its row, of JSON its place. */
  line: Uint32Array<ArrayBuffer>
  actors: ActorColumn
  /** Whether the file says who addresses whom; else all actors of a row act. */
  directed: boolean
  kinds: CodedColumn
  levels: CodedColumn | null
  occasions: CodedColumn | null
  /** Where each row was taken from, as the file says: a citation, an address. */
  sources: CodedColumn | null
  /** Null where the file has none: a title is then made of who, what and whom. */
  titles: TextColumn | null
  summaries: TextColumn | null
}

/** The text of a row; empty where it has none. */
export function textOf(column: TextColumn | null, row: number): string {
  if (!column) return ''
  const chunk = column.chunks[(row / CHUNK_ROWS) | 0] ?? ''
  const next = row + 1
  const from = column.starts[row] ?? 0
  return next % CHUNK_ROWS === 0 || next >= column.starts.length
    ? chunk.slice(from)
    : chunk.slice(from, column.starts[next])
}
