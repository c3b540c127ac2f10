import type { MessageSeries } from '../../model/series/messageSeries'
import { chosenYears } from '../../model/series/yearAxis'
import { useDashboard } from '../../store/useDashboard'
import { text } from '../../text/text'
import { narrowNotes } from './narrowNotes'
import type { PlacedMessages } from './placed'

const words = text.messages

/** The end of the year row: *All years* while years are chosen, the messages of no certain year, and on narrow years the notes. */
export function YearEnd(props: { series: MessageSeries; placed: PlacedMessages; onUncertain: () => void }) {
  const { series, placed, onUncertain } = props
  const time = useDashboard(state => state.filter.time)
  const setTime = useDashboard(state => state.setTime)
  const chosen = chosenYears(time).length > 0
  const uncertain = series.uncertain.filter(
    ({ row }) => series.rule !== 'listed' || row.layer === 'article',
  ).length
  const notes = narrowNotes(series, placed)
  if (!chosen && uncertain === 0 && notes.length === 0) return null
  return (
    <div className={placed.narrow || uncertain > 0 || notes.length > 0 ? 'year-end' : 'year-end over'}>
      {notes.length > 0 ? <p className="year-notes">{notes.join(' ')}</p> : null}
      {uncertain > 0 ? (
        <button type="button" className="link" onClick={onUncertain}>
          {words.uncertain(uncertain)}
        </button>
      ) : null}
      {chosen ? (
        <button type="button" className="link" onClick={() => setTime({ type: 'all' })}>
          {words.allYears}
        </button>
      ) : null}
    </div>
  )
}
