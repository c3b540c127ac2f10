import { DateMark } from '../../charts/DateMark'
import { markSide } from '../../charts/markSide'
import type { Act } from '../../model/act'
import { sameDays } from '../../model/bounds'
import { useIndex } from '../../store/model'
import { detailsText } from '../../text/details'
import { dateWords } from '../../time/format'
import { Fact } from './Facts'

const words = detailsText

/** When it happened, what its own source prints, and when it was reported, each said once. */
export function WhenHappened({ act }: { act: Act }) {
  const { row, date, printed, reported, sent } = act
  const side = markSide(act, useIndex().dataset.actors)
  const own = sameDays(date, printed)
  const day = date.precision === 'day' && !date.uncertain
  // what no source prints, but follows from the text around it, is not called printed
  const isOurs = row.dateBasis === 'bounded' || row.dateBasis === 'inferred'
  const saysPrinted = !own && (reported === null || !sameDays(reported, printed))
  return (
    <>
      <Fact name={sent && sameDays(sent, date) ? words.sent : words.happened}>
        <DateMark date={date} side={side} context={row.layer === 'context'} /> {dateWords(date)}
        {row.kind === 'message' && !day && !sent ? words.sentUnknown : ''}
        {own && row.dateBasis !== 'stated' ? (
          <span className="basis"> ({words.bases[row.dateBasis]})</span>
        ) : null}
      </Fact>
      {saysPrinted ? (
        isOurs ? (
          <Fact name={words.readAs}>{words.undated(dateWords(printed))}</Fact>
        ) : (
          <Fact name={words.printed}>{dateWords(printed)}</Fact>
        )
      ) : null}
      {reported ? <Fact name={words.reported}>{dateWords(reported)}</Fact> : null}
    </>
  )
}
