import { tipPlace, tipStyle } from '../../charts/tipPlace'
import { displayName } from '../../model/names'
import { useIndex } from '../../store/model'
import { text } from '../../text/text'
import { dateWords } from '../../time/format'
import type { Hit } from './hitMark'

const GAP = 14

/**
 * What the pointer is on: title, when in words, who to whom, and how many more share the mark. It stands between the
 * lifelines, so that it covers no label.
 */
export function TimelineTip(props: { hit: Hit; gutter: number; width: number; top: number }) {
  const { hit, gutter, width, top } = props
  const { dataset, event } = useIndex()
  const x = hit.type === 'mark' ? hit.x : hit.band.x + hit.band.width / 2
  const words = text.timeline.tip
  const act = hit.type === 'mark' ? event(hit.ids[0] ?? '') : null
  const names = (ids: readonly string[]) => ids.map(id => displayName(dataset, id)).join(', ')
  if (hit.type === 'mark' && !act) return null
  return (
    <div
      className="tooltip tl-tip"
      aria-hidden="true"
      style={{ ...tipStyle(tipPlace({ x, width: 0 }, width, GAP), gutter), top }}
    >
      {hit.type === 'band' ? (
        <>
          <strong>{words.band(hit.band.count)}</strong>
          <p>{words.bandHint}</p>
        </>
      ) : null}
      {hit.type === 'mark' && act ? (
        <>
          <strong>{act.row.title}</strong>
          <p>{dateWords(act.date)}</p>
          {act.reported ? <p>{words.reported(dateWords(act.reported))}</p> : null}
          {act.row.from.length > 0 && act.row.to.length > 0 ? (
            <p>{words.from(names(act.row.from), names(act.row.to))}</p>
          ) : null}
          {act.row.layer === 'context' ? <p>{words.context}</p> : null}
          {act.disputed ? <p className="tl-tip-differ">{words.disputed}</p> : null}
          {hit.ids.length > 1 ? <p>{words.more(hit.ids.length - 1)}</p> : null}
        </>
      ) : null}
    </div>
  )
}
