import type { MessageSeries, MessageYear } from '../../model/series/messageSeries'
import { text } from '../../text/text'
import { yearName } from './messageWords'
import { notesBeneath, unlistedCount } from './yearNotes'

const words = text.messages

/** What the tooltip says of a year: its count in words, whether it is a sum, and what else is known. */
export function MessageTip(props: {
  year: MessageYear
  series: MessageSeries
  leaders: readonly [string, string]
}) {
  const { year, series, leaders } = props
  const [, said = ''] = yearName(year, series, leaders).split(/: (.*)/u)
  const counts = year.ways.map(({ count }) => count)
  const isSum = series.rule === 'stated' && year.stated?.totalStatus === 'computed' && counts.length > 1
  const gap = unlistedCount(year)
  return (
    <>
      <strong>{year.year}</strong>
      <p>{said}</p>
      {isSum ? <p>{words.sum(year.total ?? 0, counts)}</p> : null}
      {series.rule === 'stated' && gap > 0 ? <p>{words.unlisted(gap)}</p> : null}
      {series.rule === 'stated' ? notesBeneath(year, series).map(note => <p key={note}>{note}</p>) : null}
    </>
  )
}
