import type { Lane } from '../../model/series/timelineLane'
import type { TimelineMark, TimelineSeries } from '../../model/series/timelineSeries'

/** Size of the plot in CSS pixels: x runs from its left edge, y from its top. */
export interface PlotSize {
  width: number
  height: number
}

/** Heights of the four lines. */
export type Lines = Readonly<Record<Lane, number>>

/** A shaft with its head; `tip` is the end of the head, `from` stands on the line of the sender. */
export interface PlacedArrow {
  from: number
  tip: number
  weight: 'leader' | 'other'
}

/** Time not known more closely, as long as it is; a cap stands where a limit is known. */
export interface PlacedTint {
  from: number
  to: number
  capFrom: boolean
  capTo: boolean
  fades: 'start' | 'end' | null
}

export interface PlacedMark {
  mark: TimelineMark
  x: number
  y: number
  /** Radius of a circle; half the height of a square, lozenge or plus. */
  size: number
  arrow: PlacedArrow | null
  tint: PlacedTint | null
  /** x of each of several days of which one is meant; else empty. */
  either: readonly number[]
  /** x of the day of the report. */
  reported: number | null
}

/** A reply: an arc outside the replier's own line. */
export interface PlacedArc {
  cause: string
  answer: string
  lane: Lane
  from: number
  to: number
  y: number
  /** Signed: negative bows up. */
  depth: number
  dotted: boolean
}

/** Messages that cannot stand apart, as a step that hangs inward from the sender's line. */
export interface PlacedBand {
  lane: 'dprk' | 'prc'
  x: number
  width: number
  y: number
  height: number
  count: number
  /** The step's days, for zooming in on it: first, and the one after its last. */
  from: number
  to: number
  members: readonly PlacedMark[]
}

/** Acts within long bounds: the outline of a stepped ribbon, closed. */
export interface PlacedRibbon {
  lane: Lane
  count: number
  points: readonly (readonly [x: number, y: number])[]
  /** Rectangles of the single acts, for the pointer. */
  acts: readonly { id: string; x: number; width: number; y: number; height: number }[]
  top: number
  bottom: number
}

/** A text and its leader. The box holds the text and the sign ≠, `width` wide, and a second line where there is one. */
export interface PlacedLabel {
  id: string
  lane: Lane
  side: 'right' | 'left'
  box: { x: number; y: number; width: number; height: number }
  width: number
  /** Vertical line from the mark to the far edge of the text; null where the text stands beside its mark. */
  leader: { x: number; y1: number; y2: number } | null
  day: string
  title: string
  /** The second line, where every label has room for two. */
  detail: { text: string; width: number } | null
  times: number
  disputed: boolean
  selected: boolean
}

export interface PlacedTimeline {
  size: PlotSize
  series: TimelineSeries
  lines: Lines
  marks: readonly PlacedMark[]
  arcs: readonly PlacedArc[]
  bands: readonly PlacedBand[]
  ribbons: readonly PlacedRibbon[]
  labels: readonly PlacedLabel[]
  /** Pixels a day. */
  perDay: number
}
