import { startTransition, useEffect, useState } from 'react'
import type { DashboardState } from './dashboard'
import { useDashboard } from './useDashboard'

/**
 * A part of the state for what may follow the person's action in the frame after. What answers at once (a
 * pressed year, the bar of filters) subscribes to the store itself; a component that follows is not rendered
 * in the action's own frame at all.
 */
export function useFollowing<Part extends keyof DashboardState>(part: Part): DashboardState[Part] {
  const [value, setValue] = useState(() => useDashboard.getState()[part])
  useEffect(() => {
    // what changed between the first rendering and the subscription
    setValue(() => useDashboard.getState()[part])
    return useDashboard.subscribe(
      state => state[part],
      next => startTransition(() => setValue(() => next)),
    )
  }, [part])
  return value
}
