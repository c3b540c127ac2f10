import type { TimelineSeries } from '../../model/series/timelineSeries'
import { daysIn } from '../../model/series/timelineWindow'
import type { Lines, PlacedTimeline, PlotSize } from './placed'
import { ROW } from './placeLabels'
import { placeArcs, placeMarks } from './placeMarks'
import { placeRibbons } from './placeRibbons'
import { LABELS_ABOVE, LABELS_BELOW, placeTexts } from './placeTexts'

/** The others' lane outwards from Pyongyang, and how far the lifelines stand apart; CSS pixels. */
const OTHERS = 32
const LEAST_APART = 72
const MOST_APART = 140
/** Rows of labels on either side; a drawing as tall as a full screen has more, and lifelines farther apart. */
const ROWS = 5
const TALL = 440
const SHARE_TALL = 0.6
/** Below the last row, whose letters reach lower than their row. */
const FOOT = 2

/** Heights of the lines for a size, and how many rows of labels there are above and below. */
export function layOut({ height }: PlotSize): { lines: Lines; above: number; below: number } {
  const spare =
    (height > TALL ? height * SHARE_TALL : height - LEAST_APART) - LABELS_ABOVE - LABELS_BELOW - FOOT
  const rows = Math.max(2, Math.floor(spare / ROW))
  const most = height > TALL ? rows : ROWS
  // the odd row stands above, where there are the most labels
  const above = Math.min(most, Math.ceil(rows / 2))
  const below = Math.min(most, Math.floor(rows / 2))
  const outside = LABELS_ABOVE + LABELS_BELOW + (above + below) * ROW + FOOT
  const apart = Math.max(LEAST_APART, Math.min(height > TALL ? height : MOST_APART, height - outside))
  const dprk = LABELS_ABOVE + above * ROW + Math.max(0, (height - outside - apart) / 2)
  const prc = dprk + apart
  return { lines: { third: dprk - OTHERS, dprk, both: (dprk + prc) / 2, prc }, above, below }
}

/**
 * Places everything that the timeline draws.
 * Deterministic and without a browser: text widths come from the face's advances.
 * @param size of the plot, CSS pixels
 * @param selected event whose label is admitted first; null for none
 */
export function placeTimeline(
  series: TimelineSeries,
  size: PlotSize,
  selected: string | null,
): PlacedTimeline {
  const perDay = size.width / daysIn(series.window)
  const scale = (day: number) => (day - series.window[0]) * perDay
  const { lines, above, below } = layOut(size)
  const { marks, bands } = placeMarks(series, scale, lines)
  return {
    size,
    series,
    lines,
    marks,
    arcs: placeArcs(series, marks, lines),
    bands,
    ribbons: placeRibbons(series, scale, size.width, lines),
    labels: placeTexts({
      marks,
      bands,
      lines,
      size,
      above,
      below,
      selected,
    }),
    perDay,
  }
}
