import { wholeFigure } from '../../charts/figures'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { noEventsText } from '../../text/noEvents'
import { emptying, without } from './emptying'

/** What stands where no event is left: which clause empties the list, and the way out. */
export function NoEvents() {
  const index = useIndex()
  const filter = useDashboard(state => state.filter)
  const setFilter = useDashboard(state => state.setFilter)
  const setTime = useDashboard(state => state.setTime)
  const resetFilters = useDashboard(state => state.resetFilters)
  const clauses = emptying(index, filter)
  return (
    <div className="no-events">
      <p>{noEventsText.none}</p>
      {clauses.map(clause => {
        const left = without(filter, clause)
        const found = index.summary(left).shown
        return (
          <p key={clause}>
            {noEventsText.emptied(noEventsText.clauses[clause], wholeFigure(found), found === 1)}{' '}
            <button
              type="button"
              className="link"
              onClick={() => (clause === 'time' ? setTime({ type: 'all' }) : setFilter(left))}
            >
              {noEventsText.drop(noEventsText.clauses[clause])}
            </button>
          </p>
        )
      })}
      <button type="button" className="link" onClick={resetFilters}>
        {noEventsText.reset}
      </button>
    </div>
  )
}
