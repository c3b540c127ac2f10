import { useMemo } from 'react'
import { axisDays, type Window } from '../../model/series/timelineWindow'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'

/** The timeline's window and the days of the axis that it moves on. */
export function useWindow(): {
  window: Window
  axis: Window
  extent: readonly [first: number, last: number]
} {
  const { info } = useIndex().dataset
  const chosen = useDashboard(state => state.reading.window)
  const axis = useMemo(() => axisDays(info.extent), [info.extent])
  return { window: chosen ?? info.window, axis, extent: info.extent }
}
