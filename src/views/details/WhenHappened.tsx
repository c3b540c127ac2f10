import { DateMark } from '../../charts/DateMark'
import { Fact } from '../../charts/Fact'
import { markSide } from '../../charts/markSide'
import type { ClaimRow } from '../../data/types'
import type { Act } from '../../model/act'
import { sameDays } from '../../model/bounds'
import { citeLine } from '../../model/citations'
import { useIndex } from '../../store/model'
import { detailsText } from '../../text/details'
import type { UncertainDate } from '../../time/edtf'
import { dateWords } from '../../time/format'

const words = detailsText

/** When it happened, what its own source prints, and when it was reported, each with who says so. */
export function WhenHappened({ act }: { act: Act }) {
  const { dataset } = useIndex()
  const { row, date, printed, reported, sent } = act
  const side = markSide(act, dataset.actors)
  const own = sameDays(date, printed)
  const day = date.precision === 'day' && !date.uncertain
  // what no source prints, but follows from the text around it, is not called printed
  const isOurs = row.dateBasis === 'bounded' || row.dateBasis === 'inferred'
  const by = (told: UncertainDate, fields: readonly ClaimRow['field'][]) => {
    const sources = act.claims
      .filter(claim => fields.includes(claim.field) && claim.date !== null && sameDays(claim.date, told))
      .flatMap(claim => claim.sources)
    return <Cite>{citeLine(dataset, sources)}</Cite>
  }
  const sentApart = sent !== null && !sameDays(sent, date)
  return (
    <>
      {sentApart ? (
        <Fact name={words.sent}>
          {dateWords(sent)}
          {by(sent, ['sent'])}
        </Fact>
      ) : null}
      <Fact name={sent ? (sentApart ? words.printed : words.sent) : words.happened}>
        <DateMark date={date} side={side} context={row.layer === 'context'} /> {dateWords(date)}
        {row.kind === 'message' && !day && !sent ? words.sentUnknown : ''}
        {own && row.dateBasis !== 'stated' ? (
          <span className="basis"> ({words.bases[row.dateBasis]})</span>
        ) : null}
        {own ? <Cite>{citeLine(dataset, row.sources)}</Cite> : by(date, ['sent', 'happened'])}
      </Fact>
      {own ? null : (
        <Fact name={isOurs ? words.readAs : words.printed}>
          {isOurs ? words.undated(dateWords(printed)) : dateWords(printed)}
          <Cite>{citeLine(dataset, row.sources)}</Cite>
        </Fact>
      )}
      {reported ? (
        <Fact name={words.reported}>
          {dateWords(reported)}
          {by(reported, ['reported'])}
        </Fact>
      ) : null}
    </>
  )
}

/** Who says so, after what is said. */
function Cite({ children }: { children: string }) {
  return children === '' ? null : <span className="cite">, {children}</span>
}
