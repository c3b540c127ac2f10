import { startTransition, useEffect, useState } from 'react'
import type { DashboardState } from './dashboard'
import { useDashboardStore } from './useDashboard'

type Select<Value> = (state: DashboardState) => Value

/** The event whose Details are open. */
export const selectedEvent: Select<string | null> = ({ selection }) =>
  selection?.type === 'event' ? selection.id : null
/** The event, or the year, under pointer or focus. */
export const litEvent: Select<string | null> = ({ hover }) => (hover?.type === 'event' ? hover.id : null)
export const litYear: Select<number | null> = ({ hover }) => (hover?.type === 'year' ? hover.year : null)

const selectorOf = (of: keyof DashboardState | Select<unknown>): Select<unknown> =>
  typeof of === 'string' ? state => state[of] : of

/**
 * A part of the state for what may follow the person's action in the frame after. What answers at once (a
 * pressed year, the bar of filters) subscribes to the store itself; a component that follows is not rendered
 * in the action's own frame at all.
 * @param of a part's name, or a selector that stays the same function
 */
export function useFollowing<Part extends keyof DashboardState>(of: Part): DashboardState[Part]
export function useFollowing<Value>(of: Select<Value>): Value
export function useFollowing(of: keyof DashboardState | Select<unknown>): unknown {
  const store = useDashboardStore()
  const [value, setValue] = useState(() => selectorOf(of)(store.getState()))
  useEffect(() => {
    const select = selectorOf(of)
    // what changed between the first rendering and the subscription
    setValue(() => select(store.getState()))
    return store.subscribe(select, next => startTransition(() => setValue(() => next)))
  }, [of, store])
  return value
}
