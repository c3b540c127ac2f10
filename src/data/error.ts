/** What is wrong with a whole file. */
type DataErrorKind = 'missing' | 'unreadable' | 'empty' | 'columns' | 'encoding' | 'network'

/** A file without which the dataset cannot be shown. */
export class DataError extends Error {
  /** File name as in the data folder: `events.csv`. */
  readonly file: string
  readonly kind: DataErrorKind
  /** One sentence that tells a person what was wrong. */
  readonly reason: string
  /** Further files that failed in the same attempt. */
  readonly also: readonly DataError[]

  constructor(file: string, kind: DataErrorKind, reason: string, also: readonly DataError[] = []) {
    super(`${file}: ${reason}`)
    this.name = 'DataError'
    this.file = file
    this.kind = kind
    this.reason = reason
    this.also = also
  }
}
