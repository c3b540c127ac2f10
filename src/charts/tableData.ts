/** A table as it is shown and as it is saved. */
export interface TableData {
  /** Name of the file, without its ending. */
  name: string
  columns: readonly string[]
  rows: readonly (readonly (string | number | null)[])[]
}
