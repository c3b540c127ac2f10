import { wholeFigure } from '../../charts/figures'
import type { Clause } from '../../model/filter'
import { useLiveEngine } from '../../store/engine'
import { useDashboard } from '../../store/useDashboard'
import { noEventsText } from '../../text/noEvents'
import { ownListText } from '../../text/ownList'
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
      ? ownListText.list.others(noEventsText.clauses[clause])
      : noEventsText.emptied(noEventsText.clauses[clause], wholeFigure(found), found === 1)
  const line = (clause: Clause, words: string) => (
    <p key={clause}>
      {words}{' '}
      <button
        type="button"
        className="link"
        onClick={() => (clause === 'time' ? setTime({ type: 'all' }) : setFilter(without(filter, clause)))}
      >
        {noEventsText.drop(noEventsText.clauses[clause])}
      </button>
    </p>
  )
  return (
    <div className="no-events">
      <p>{noEventsText.none}</p>
      {ownEmptying(engine, filter).map(({ clause, found }) => line(clause, emptied(clause, found)))}
      {asksForWords(filter) ? line('text', ownListText.list.words) : null}
      <button type="button" className="link" onClick={resetFilters}>
        {noEventsText.reset}
      </button>
    </div>
  )
}
