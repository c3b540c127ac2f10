import { endOfYear, startOfYear } from '../../time/day'
import type { Day } from '../../time/edtf'

/** First and last day of the timeline, both included. */
export type Window = readonly [from: Day, to: Day]

/** Shorter than this there is nothing more to see. */
export const SHORTEST = 7

/** The days of the axis: 1 January of its first year to 31 December of its last. */
export const axisDays = (extent: readonly [first: number, last: number]): Window => [
  startOfYear(extent[0]),
  endOfYear(extent[1]),
]

/** How many days a window holds. */
export const daysIn = (window: Window): number => window[1] - window[0] + 1

/** A window of at least `SHORTEST` days inside the axis, moved before it is cut. */
export function fitWindow(window: Window, axis: Window): Window {
  const length = Math.min(Math.max(Math.round(daysIn(window)), SHORTEST), daysIn(axis))
  const from = Math.min(Math.max(Math.round(window[0]), axis[0]), axis[1] - length + 1)
  return [from, from + length - 1]
}

/**
 * Zooms about a place that stays where it is.
 * @param factor below 1 shows fewer days
 * @param about a day, with fractions
 */
export function zoomWindow(window: Window, factor: number, about: number, axis: Window): Window {
  const length = Math.min(Math.max(daysIn(window) * factor, SHORTEST), daysIn(axis))
  const share = (about - window[0]) / daysIn(window)
  const from = about - share * length
  return fitWindow([from, from + length - 1], axis)
}

/** Moves the window by days, no farther than the axis. */
export const panWindow = (window: Window, days: number, axis: Window): Window =>
  fitWindow([window[0] + days, window[1] + days], axis)

/** Moves one end to a day; the other stays, and the window keeps its shortest length. */
export function moveEnd(window: Window, end: 'from' | 'to', day: Day, axis: Window): Window {
  const target = Math.round(day)
  return end === 'from'
    ? [Math.max(axis[0], Math.min(target, window[1] - SHORTEST + 1)), window[1]]
    : [window[0], Math.min(axis[1], Math.max(target, window[0] + SHORTEST - 1))]
}
