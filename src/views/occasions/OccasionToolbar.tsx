import { useRoving } from '../../charts/useRoving'
import { selectedEvent, useFollowing } from '../../store/following'
import { useDashboard } from '../../store/useDashboard'
import { occasionsText as words } from '../../text/occasions'
import { dateWords } from '../../time/format'
import type { PlacedOccasion } from './placed'

/** The least target, CSS pixels. */
const TARGET = 24

interface OccasionToolbarProps {
  marks: readonly PlacedOccasion[]
  /** The event that has a tooltip, and the tooltip's id. */
  tip: string | null
  tipId: string
  onTip: (id: string | null) => void
}

/** The marks as buttons, one tab stop for all: arrows go through them in date order. The pointer finds the nearest by itself. */
export function OccasionToolbar({ marks, tip, tipId, onTip }: OccasionToolbarProps) {
  const select = useDashboard(state => state.select)
  const setHover = useDashboard(state => state.setHover)
  const selected = useFollowing(selectedEvent)
  const dismiss = () => {
    if (tip === null) return false
    onTip(null)
    return true
  }
  const roving = useRoving(marks.length, undefined, dismiss)
  if (marks.length === 0) return null
  return (
    <div role="toolbar" aria-label={words.marks}>
      {marks.map(({ mark, x, y }, at) => {
        const { act, on } = mark
        const { occasion, title } = act.row
        const ref = { type: 'event', id: act.id } as const
        return (
          <button
            type="button"
            key={act.id}
            ref={roving.register(at)}
            className="oc-target"
            style={{ left: x - TARGET / 2, top: y - TARGET / 2 }}
            aria-label={words.name({ occasion, title, date: dateWords(act.date), on: words.on[on] })}
            aria-current={act.id === selected ? true : undefined}
            aria-describedby={act.id === tip ? tipId : undefined}
            tabIndex={roving.tabIndex(at)}
            onClick={event => {
              if (event.detail === 0) select(ref)
            }}
            onKeyDown={roving.onKeyDown}
            onFocus={event => {
              roving.onFocus(at)
              if (!event.currentTarget.matches(':focus-visible')) return
              onTip(act.id)
              setHover(ref)
            }}
            onBlur={() => {
              onTip(null)
              setHover(null)
            }}
          />
        )
      })}
    </div>
  )
}
