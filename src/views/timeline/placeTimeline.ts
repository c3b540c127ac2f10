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
/** Rows of labels on either side; a drawing as tall as a full screen has more. */
const ROWS = 5
const TALL = 440
const ROWS_TALL = 9

/** Heights of the lines, and how many rows of labels there are on either side. */
function layOut({ height }: PlotSize): { lines: Lines; rows: number } {
  const spare = height - LABELS_ABOVE - LABELS_BELOW - LEAST_APART
  const rows = Math.max(1, Math.min(height > TALL ? ROWS_TALL : ROWS, Math.floor(spare / (2 * ROW))))
  const outside = LABELS_ABOVE + LABELS_BELOW + 2 * rows * ROW
  const apart = Math.max(LEAST_APART, Math.min(MOST_APART, height - outside))
  const dprk = LABELS_ABOVE + rows * ROW + Math.max(0, (height - outside - apart) / 2)
  const prc = dprk + apart
  return { lines: { third: dprk - OTHERS, dprk, both: (dprk + prc) / 2, prc }, rows }
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
  const { lines, rows } = layOut(size)
  const { marks, bands } = placeMarks(series, scale, lines)
  return {
    size,
    series,
    lines,
    marks,
    arcs: placeArcs(series, marks, lines),
    bands,
    ribbons: placeRibbons(series, scale, size.width, lines),
    labels: placeTexts({ marks, bands, lines, size, rows, selected }),
    perDay,
  }
}
