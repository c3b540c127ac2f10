import type { ReactNode } from 'react'
import type { FindingView } from '../store/findings'

/** What can be taken along: a chart, or the list of events. */
export interface Exported {
  /** Which view it is; the list of events has no picture of its own. */
  view: FindingView | 'events'
  /** Its fixed name. */
  name: string
  /** Its title where an authored finding holds, else null. */
  finding: string | null
  /** What is counted and its extent. */
  extent: string
  /** Its source line. */
  source: string
  /** Makes its table; the scripts for it are fetched only then. */
  makeTable: () => Promise<TableData>
  /** Draws it alone, of an imported set; the built-in dataset's views are drawn from their state. */
  stage?: (room: StageRoom) => ReactNode
}

/** Room for a view that stands alone. */
export interface StageRoom {
  /** CSS pixels. */
  width: number
  height: number
  /** How much larger than on the page type and marks are: 12 px become 20 at 5/3. */
  zoom: number
}

/** Offers something as a file. */
export type OnExport = (chart: Exported) => void

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
  onExport: OnExport
  onAllMarks: () => void
}
