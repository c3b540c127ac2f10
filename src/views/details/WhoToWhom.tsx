import { SideMark } from '../../charts/DateMark'
import { markSide } from '../../charts/markSide'
import type { Act } from '../../model/act'
import { namesOf } from '../../model/labels'
import { useIndex } from '../../store/model'
import { detailsText } from '../../text/details'

/** Who acts and whom it addresses, with the mark that the timeline has for it; an arrow for a message only: nothing else travels. */
export function WhoToWhom({ act }: { act: Act }) {
  const { dataset } = useIndex()
  const { row } = act
  const side = markSide(act, dataset.actors)
  const message = row.kind === 'message'
  const outline = row.layer === 'context' || row.knownBy === 'reply-only'
  const who = namesOf(dataset, row.from)
  const whom = namesOf(dataset, row.to)
  const remark = !message
    ? detailsText.kinds[row.kind]
    : act.inReplyTo.length > 0
      ? detailsText.reply
      : row.medium
  const width = message ? 36 : 12
  return (
    <p className={`who side-${side}`}>
      <svg className="who-mark" viewBox={`0 0 ${width} 12`} width={width} height="12" aria-hidden="true">
        {message ? (
          <>
            <path className="arrow-shaft" d="M10 6h16" />
            <path className={outline ? 'side-mark context' : 'side-mark'} d="M26 2.5l9 3.5-9 3.5z" />
          </>
        ) : null}
        <SideMark side={side} x={6} y={6} size={side === 'both' ? 5 : 4} context={outline} />
      </svg>
      {who ? <span className="who-names">{whom ? detailsText.to(who, whom) : who}</span> : null}
      {remark ? <span className="who-remark">{remark}</span> : null}
    </p>
  )
}
