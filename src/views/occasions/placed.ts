import type { Box } from '../../charts/placedText'
import type { OccasionMark, OccasionSeries } from '../../model/series/occasionSeries'

/** Where the year stands in the drawing: from `left` on, `width` wide, CSS pixels. */
export interface YearSpan {
  left: number
  width: number
}

/** Time not known more closely, as long as it is; a cap stands where a limit is known. */
export interface PlacedTint {
  from: number
  to: number
  fades: 'start' | 'end' | null
}

/** A mark in the row of its year; CSS pixels, y from the top of the drawing. */
export interface PlacedOccasion {
  mark: OccasionMark
  x: number
  y: number
  /** Which way Beijing lies from here, 1 down or -1 up, 0 on the middle of the row. */
  toward: 1 | -1 | 0
  tint: PlacedTint | null
  /** x of each of several days of which one is meant; else empty. */
  either: readonly number[]
  /** x of the day of the report; without a tick where that lies in another year. */
  reported: { x: number; tick: boolean } | null
  /** x of its anniversary's line, where it stands away from it and is no reply. */
  stem: number | null
  /** Of a reply: from the line of what it answers to itself, bowing outward. */
  arc: { from: number; to: number; y: number; depth: number } | null
  /** All of it but stem and arc. */
  box: Box
}

export interface PlacedRow {
  year: number
  outside: boolean
  /** Why it is empty; null where it is not. */
  empty: OccasionSeries['years'][number]['empty']
  top: number
  height: number
  middle: number
  marks: readonly PlacedOccasion[]
}

export interface PlacedGrid {
  rows: readonly PlacedRow[]
  /** Of all rows together. */
  height: number
}

/** The occasion of a mark, beside it. */
export interface PlacedLabel {
  id: string
  text: string
  box: Box
}
