import { wholeFigure } from '../../charts/figures'
import type { Clause } from '../../model/filter'
import { useLiveEngine } from '../../store/engine'
import { useDashboard } from '../../store/useDashboard'
import { ownListText } from '../../text/ownList'
import { text } from '../../text/text'
import { asksForWords, ownEmptying, without } from './ownEmptying'

/** What stands where no event is left: which clause empties the list, and the way out. */
export function NoOwnEvents() {
  const { engine } = useLiveEngine()
  const filter = useDashboard(state => state.filter)
  const setFilter = useDashboard(state => state.setFilter)
  const setTime = useDashboard(state => state.setTime)
  const resetFilters = useDashboard(state => state.resetFilters)
  const emptied = (clause: Clause, found: number | null) =>
    found === null
      ? ownListText.list.others(text.events.clauses[clause])
      : text.events.emptied(text.events.clauses[clause], wholeFigure(found), found === 1)
  const line = (clause: Clause, words: string) => (
    <p key={clause}>
      {words}{' '}
      <button
        type="button"
        className="link"
        onClick={() => (clause === 'time' ? setTime({ type: 'all' }) : setFilter(without(filter, clause)))}
      >
        {text.events.drop(text.events.clauses[clause])}
      </button>
    </p>
  )
  return (
    <div className="no-events">
      <p>{text.events.none}</p>
      {ownEmptying(engine, filter).map(({ clause, found }) => line(clause, emptied(clause, found)))}
      {asksForWords(filter) ? line('text', ownListText.list.words) : null}
      <button type="button" className="link" onClick={resetFilters}>
        {text.events.reset}
      </button>
    </div>
  )
}
