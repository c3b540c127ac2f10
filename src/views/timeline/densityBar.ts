import { binWords } from '../../charts/binWords'
import { binAt, type Density } from '../../model/series/ownDensity'
import { daysIn, fitWindow, SHORTEST, type Window } from '../../model/series/timelineWindow'
import { ownText } from '../../text/ownCharts'
import type { OwnLane } from './ownLanes'
import { isolated } from './ownSeries'

const words = ownText.timeline.tip

/** One bar of the density: its days, last included, and what it holds. */
export interface DensityBar {
  from: number
  to: number
  row: number
  count: number
  loose: number
}

/** The bar at a day and a row of the plot. */
export function barAt(
  density: Density,
  lanes: readonly OwnLane[],
  day: number,
  row: number,
): DensityBar | null {
  const lane = lanes[row]
  if (!lane || density.bins === 0) return null
  const bin = binAt(density.starts, density.bins, day)
  const at = bin * density.lanes + lane.lane
  return {
    from: density.starts[bin]!,
    to: density.starts[bin + 1]! - 1,
    row,
    count: density.counts[at]!,
    loose: density.loose[at]!,
  }
}

/** When a bar is, in words. */
export function barWhen({ step }: Density, { from, to }: DensityBar): string {
  if (step === 'month') return binWords('month', { from, to, every: 1 })
  if (step === 'year' || step === 'decade')
    return binWords('year', { from, to, every: step === 'year' ? 1 : 10 })
  return binWords('day', { from, to, every: 1 })
}

/** What a bar holds, in lines: when, whose, how many. */
export function barLines(density: Density, lane: OwnLane, bar: DensityBar): readonly string[] {
  return [
    barWhen(density, bar),
    lane.name === '' ? words.count(bar.count) : `${isolated(lane.name)}: ${words.count(bar.count)}`,
    ...(bar.loose > 0 ? [words.share(bar.loose)] : []),
  ]
}

/** The window that a press on a bar opens: the bar's days with a part of their length on either side. */
export function windowOfBar({ from, to }: DensityBar, axis: Window): Window {
  const days = to - from + 1
  const margin = Math.max(days < SHORTEST ? Math.ceil((SHORTEST - days) / 2) : 0, Math.round(days / 10))
  return fitWindow([from - margin, to + margin], axis)
}

/** Whether a bar's window would be smaller than the present one. */
export const opens = (bar: DensityBar, axis: Window, window: Window): boolean =>
  daysIn(windowOfBar(bar, axis)) < daysIn(window)
