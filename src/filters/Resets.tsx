import { filterPhrases } from '../model/sentence'
import { useIndex } from '../store/model'
import { useUndo } from '../store/place'
import { useDashboard } from '../store/useDashboard'
import { text } from '../text/text'

/** Undo and Reset filters; Undo is dead where there is nothing of ours to go back to. */
export function Resets() {
  const idle =
    filterPhrases(
      useIndex(),
      useDashboard(state => state.filter),
    ).length === 0
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
