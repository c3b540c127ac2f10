import { litEvent, selectedEvent, useFollowing } from '../store/following'
import { useDashboard } from '../store/useDashboard'

/** What makes a mark of one event answer: it opens Details, and lights up with the event's other marks. */
export function useEventMarks() {
  const select = useDashboard(state => state.select)
  const setHover = useDashboard(state => state.setHover)
  const lit = useFollowing(litEvent)
  const selected = useFollowing(selectedEvent)
  return (id: string) => ({
    'aria-current': id === selected ? (true as const) : undefined,
    'data-lit': id === lit ? '' : undefined,
    onClick: () => select({ type: 'event', id }),
    onPointerEnter: () => setHover({ type: 'event', id }),
    onPointerLeave: () => setHover(null),
    onBlur: () => setHover(null),
    hover: () => setHover({ type: 'event', id }),
  })
}
