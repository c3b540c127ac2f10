import type { PlacedNumber } from '../../charts/NumberToolbar'
import type { PlacedText } from '../../charts/placedText'
import type { YearBand } from '../../charts/yearBands'
import type { TimeKind, TimeShape } from '../../model/series/timelineShape'

/** How a point looks: filled an article's, outlined context's, broken what is computed, cut a part of a year. */
export type PointLook = 'article' | 'context' | 'computed' | 'part'

/** A point, CSS pixels from the top left of the plot; a cut one stands on the day at which the count ends. */
export interface PlacedPoint {
  key: string
  year: number
  look: PointLook
  pale: boolean
  x: number
  y: number
}

export interface PlacedLine {
  key: string
  x1: number
  y1: number
  x2: number
  y2: number
  broken: boolean
  pale: boolean
}

/** One of the two panels. */
export interface PlacedPanel {
  name: 'messages' | 'trade'
  /** Top of the panel and height of its zero, from the top of the plot. */
  top: number
  base: number
  /** Pixels that a unit of its scale takes: a message, a dollar, a point of the index. */
  unit: number
  points: readonly PlacedPoint[]
  lines: readonly PlacedLine[]
  /** Where something is known. */
  baseLines: readonly { key: string; x1: number; x2: number }[]
  exchanges: readonly { key: string; x: number; top: number; bottom: number; pale: boolean }[]
  /** Where the count of a year ends. */
  cuts: readonly { key: string; x: number; top: number; bottom: number }[]
  /** Height of the 100 of an index; null in own units. */
  hundred: number | null
  numbers: readonly PlacedNumber[]
  texts: readonly PlacedText[]
}

/** A mark of a lane. */
export interface PlacedLaneMark {
  id: string
  x: number
  y: number
  /** The stretch in which its day lies; its open end fades. */
  range: { from: number; to: number; fades: 'start' | 'end' | null } | null
  kind: TimeKind
  ring: TimeShape['ring']
  /** What a pointer can choose it by. */
  target: { x: number; width: number }
  ink: boolean
}

export interface PlacedLane {
  name: 'sanctions' | 'border'
  top: number
  height: number
  y: number
  marks: readonly PlacedLaneMark[]
  texts: readonly PlacedText[]
}

export interface PlacedEconomy {
  bands: readonly YearBand[]
  panels: readonly [PlacedPanel, PlacedPanel]
  lanes: readonly PlacedLane[]
  /** The thin grid of years, which leaves the names of panels and lanes free. */
  grid: readonly { key: string; x: number; top: number; bottom: number }[]
}
