/** Saves a table as a file; it is made only then. */
export type SaveTable = (table: Promise<TableData>) => void

/** A table as it is shown and as it is saved. */
export interface TableData {
  /** Name of the file, without its ending. */
  name: string
  columns: readonly string[]
  rows: readonly (readonly (string | number | null)[])[]
  /** How a number is written on the screen where it is more than its figure: "≈2,788". */
  written?: (row: number, column: number) => string | undefined
}

/** What every reading that may stand in the place of the timeline is given. */
export interface ReadingProps {
  onExport: SaveTable
  onAllMarks: () => void
}
