import type { PlacedNumber } from '../../charts/NumberToolbar'
import type { PlacedText } from '../../charts/placedText'
import type { YearBand } from '../../charts/yearBands'
import type { TradeRow } from '../../data/types'
import type { TradeMonth } from '../../model/series/tradeSeries'

/** Who says a figure, and whether it was printed. */
export type FigureLook = 'printed' | 'computed' | 'context' | 'context-computed'

/** A figure on the plot, CSS pixels from the top left. */
export interface PlacedFigure {
  key: string
  /** The period, as the table writes it: by it a bar is known again where another source gives it. */
  period: string
  year: number
  look: FigureLook
  /** Outside the filter. */
  outside: boolean
  x: number
  y: number
  width: number
  height: number
}

export interface PlacedTrade {
  bands: readonly YearBand[]
  /** Bars on a linear scale, points (boxes about them) on a logarithmic one. */
  form: 'bars' | 'points'
  figures: readonly PlacedFigure[]
  baseLines: readonly { key: string; x1: number; x2: number }[]
  /** Thin lines at powers of ten. */
  guides: readonly { key: string; y: number }[]
  /** Fall from the figure of one year to that of the next. */
  change: { x1: number; x2: number; y1: number; y2: number } | null
  /** Ticks of border and rail; `ring` is the centre of the ring about a letter. */
  ticks: readonly {
    key: string
    x: number
    top: number
    bottom: number
    ring?: { x: number; y: number }
  }[]
  numbers: readonly PlacedNumber[]
  texts: readonly PlacedText[]
  /** Lines that found no room on the plot and stand beneath it. */
  notes: readonly string[]
}

/** How a month's bar looks; the mean of two months is our reckoning, whoever printed their sum. */
export function lookOfMonth({ row, months }: Pick<TradeMonth, 'row' | 'months'>): FigureLook {
  return lookOf(months > 1 ? { ...row, status: 'computed' } : row)
}

export function lookOf({ layer, status }: Pick<TradeRow, 'layer' | 'status'>): FigureLook {
  if (layer === 'article') return status
  return status === 'printed' ? 'context' : 'context-computed'
}
