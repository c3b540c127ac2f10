import { litEvent, selectedEvent, useFollowing } from '../store/following'
import { useDashboard } from '../store/useDashboard'

/** What every mark of an event does: it opens Details, and lights the event's marks in every view. */
export function useEventActions() {
  const select = useDashboard(state => state.select)
  const setHover = useDashboard(state => state.setHover)
  return (id: string) => {
    const hover = () => setHover({ type: 'event', id })
    const leave = () => setHover(null)
    return {
      onClick: () => select({ type: 'event', id }),
      onPointerEnter: hover,
      onPointerLeave: leave,
      onFocus: hover,
      onBlur: leave,
    }
  }
}

/** The same for many marks in one view, with how each stands: current while its Details are open, lit with the others. */
export function useEventMarks() {
  const actions = useEventActions()
  const lit = useFollowing(litEvent)
  const selected = useFollowing(selectedEvent)
  return (id: string) => ({
    ...actions(id),
    'aria-current': id === selected ? (true as const) : undefined,
    'data-lit': id === lit ? '' : undefined,
  })
}
