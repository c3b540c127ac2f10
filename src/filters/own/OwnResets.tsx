import { useUndo } from '../../store/place'
import { useDashboard } from '../../store/useDashboard'
import { text } from '../../text/text'
import { isIdle } from './ownClauses'

/** Undo and Reset filters; Undo is dead where there is nothing of ours to go back to. */
export function OwnResets() {
  const idle = useDashboard(state => isIdle(state.filter))
  const resetFilters = useDashboard(state => state.resetFilters)
  const { can, undo } = useUndo()
  return (
    <div className="filter-actions">
      <button type="button" disabled={!can} onClick={undo}>
        {text.filters.undo}
      </button>
      <button type="button" className={idle ? 'is-idle' : undefined} onClick={resetFilters}>
        {text.filters.reset}
      </button>
    </div>
  )
}
