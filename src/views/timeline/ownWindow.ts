import type { OwnAxis } from '../../model/engine/axisBins'
import { fitWindow, type Window } from '../../model/series/timelineWindow'
import type { DashboardState } from '../../store/dashboard'

/** The days of an own set's axis. */
export const daysOfAxis = (axis: OwnAxis): Window => [axis.from, axis.to]

/** The window as it is shown: the person's, else the set's own, within the axis. */
export function ownWindow(
  { reading }: Pick<DashboardState, 'reading'>,
  info: { readonly window: Window },
  axis: OwnAxis,
): Window {
  return fitWindow(reading.window ?? info.window, daysOfAxis(axis))
}
