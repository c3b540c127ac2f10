import type { PlacedNumber } from '../../charts/NumberToolbar'
import type { PlacedText } from '../../charts/placedText'
import type { YearBand } from '../../charts/yearBands'
import type { MessageSegment, MessageSeries } from '../../model/series/messageSeries'

/** One block, placed; `y` and `height` in CSS pixels from the top of the plot. */
export type PlacedSegment = MessageSegment & { x: number; y: number; width: number; height: number }

export interface PlacedMessages {
  bands: readonly YearBand[]
  /** Height of the base line from the top of the plot. */
  base: number
  baseLines: readonly { key: string; x1: number; x2: number }[]
  segments: readonly PlacedSegment[]
  /** Two-headed arrows across the base line. */
  exchanges: readonly { key: string; x: number; top: number; bottom: number; ink: boolean }[]
  cuts: readonly { key: string; x: number; top: number; bottom: number }[]
  brackets: readonly { key: string; x: number; top: number; bottom: number; ink: string }[]
  numbers: readonly PlacedNumber[]
  texts: readonly PlacedText[]
  /** Whether the years are too narrow for their words, which then stand beneath the plot. */
  narrow: boolean
  /** Whether the words of a bracket found no room beside it. */
  bracketWordsBelow: boolean
}

/** What every part of the placing goes by. */
export interface Frame {
  series: MessageSeries
  leaders: readonly [string, string]
  width: number
  narrow: boolean
  pitch: number
  block: number
  base: number
}
