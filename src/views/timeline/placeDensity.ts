import { rectPath } from '../../charts/binRects'
import type { Density } from '../../model/series/ownDensity'
import { daysIn, type Window } from '../../model/series/timelineWindow'
import type { OwnLane } from './ownLanes'

/** Numbers that a rectangle has in a row: x, y, width, height, lane's row, 1 where it is loose. */
export const RECT = 6

/** Placed rectangles, `RECT` numbers each, whole pixels; made once and filled anew. */
export interface PlacedDensity {
  rects: Float32Array<ArrayBuffer>
  count: number
  /** What the full height stands for, by row of the plot. */
  tops: number[]
  /** The lanes of one letter have a scale of their own: on one for all nothing of them could be read. */
  broken: boolean
}

export const emptyPlaced = (): PlacedDensity => ({
  rects: new Float32Array(0),
  count: 0,
  tops: [],
  broken: false,
})

/** How many times as high the highest bar may be as the highest of other lanes on one scale; it is kept within both. */
const BREAKS = 8
const JOINS = 5

/** A scale of one or two would make single events into towers. */
const LEAST_TOP = 4
const ROUND = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10]

/** The least round number that is no less. */
export function roundTop(most: number): number {
  if (most <= LEAST_TOP) return LEAST_TOP
  const power = 10 ** Math.floor(Math.log10(most))
  const digits = most / power
  const round = ROUND.find(each => digits <= each) ?? 10
  return Math.ceil(power * round)
}

/**
 * Places a density: bars by row, and behind them as a pale stretch what is known less closely than a bar. What is
 * counted at all is at least a pixel high.
 * @param width of the plot, CSS pixels
 */
export function placeDensity(
  into: PlacedDensity,
  density: Density,
  lanes: readonly OwnLane[],
  window: Window,
  width: number,
): void {
  const { bins, starts, counts, loose, most } = density
  const across = density.lanes
  const rows = lanes.length
  if (into.rects.length < bins * rows * 2 * RECT) into.rects = new Float32Array(bins * rows * 2 * RECT)
  const { rects, tops } = into
  const perDay = width / daysIn(window)
  tops.length = rows
  let sides = 0
  let others = 0
  for (const { scale, lane } of lanes)
    if (scale === 'a') sides = Math.max(sides, most[lane]!)
    else others = Math.max(others, most[lane]!)
  const ratio = Math.max(sides, others) / Math.min(sides, others)
  if (sides === 0 || others === 0 || ratio < JOINS) into.broken = false
  else if (ratio > BREAKS) into.broken = true
  const all = Math.max(sides, others)
  for (let row = 0; row < rows; row++)
    tops[row] = roundTop(into.broken ? (lanes[row]!.scale === 'a' ? sides : others) : all)
  let at = 0
  const put = (x: number, y: number, w: number, h: number, row: number, pale: number) => {
    rects[at] = x
    rects[at + 1] = y
    rects[at + 2] = w
    rects[at + 3] = h
    rects[at + 4] = row
    rects[at + 5] = pale
    at += RECT
  }
  for (let row = 0; row < rows; row++) {
    const { lane, base, tall, hangs } = lanes[row]!
    const unit = tall / tops[row]!
    for (const pale of [1, 0] as const)
      for (let bin = 0; bin < bins; bin++) {
        const count = counts[bin * across + lane]!
        const share = loose[bin * across + lane]!
        if ((pale === 1 ? share : count) === 0) continue
        const from = Math.round((starts[bin]! - window[0]) * perDay)
        const to = Math.round((starts[bin + 1]! - window[0]) * perDay)
        const x = Math.max(0, from)
        const end = Math.min(width, to)
        if (end <= x) continue
        const high =
          pale === 1 ? Math.max(2, Math.round((count + share) * unit)) : Math.max(1, Math.round(count * unit))
        const gap = pale === 0 && end - x >= 3 && to === end ? 1 : 0
        put(x, hangs ? base : base - high, end - x - gap, high, row, pale)
      }
  }
  into.count = at / RECT
}

/** The rectangles of one row, bars or what is loose, as SVG path data: what the canvas shows, for files. */
export function densityPath({ rects, count }: PlacedDensity, row: number, pale: 0 | 1): string {
  let path = ''
  for (let each = 0; each < count; each++) {
    const at = each * RECT
    if (rects[at + 4] !== row || rects[at + 5] !== pale) continue
    path += rectPath(rects[at]!, rects[at + 1]!, rects[at + 2]!, rects[at + 3]!)
  }
  return path
}

/** Draws the rectangles on a canvas that is cleared already. @param inks colours by row: of bars, of what is loose */
export function drawDensity(
  context: CanvasRenderingContext2D,
  { rects, count }: PlacedDensity,
  inks: readonly (readonly [string, string])[],
): void {
  let held = -1
  for (let each = 0; each < count; each++) {
    const at = each * RECT
    const ink = rects[at + 4]! * 2 + rects[at + 5]!
    if (ink !== held) {
      held = ink
      context.fillStyle = inks[rects[at + 4]!]![rects[at + 5]!]!
    }
    context.fillRect(rects[at]!, rects[at + 1]!, rects[at + 2]!, rects[at + 3]!)
  }
}
