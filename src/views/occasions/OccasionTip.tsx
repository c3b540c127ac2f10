import { tipPlace, tipStyle } from '../../charts/tipPlace'
import { displayName } from '../../model/names'
import { useIndex } from '../../store/model'
import { occasionsText } from '../../text/occasions'
import { dateWords } from '../../time/format'
import type { PlacedOccasion } from './placed'

const GAP = 8
const words = occasionsText

/** What pointer or focus is on: title, when in words, who to whom, the occasion; beside its mark, over no other row's. */
export function OccasionTip(props: { id: string; placed: PlacedOccasion; width: number; height: number }) {
  const { placed, width, height } = props
  const { dataset } = useIndex()
  const { act, on } = placed.mark
  const { row } = act
  const names = (ids: readonly string[]) => ids.map(id => displayName(dataset, id)).join(', ')
  const { x, y, box } = placed
  const anchor = box.width > 60 ? { x: x - 8, width: 16 } : { x: box.x, width: box.width }
  const vertical = y < height / 2 ? { top: y + GAP } : { top: 'auto', bottom: height - y + GAP }
  return (
    <div
      className="tooltip oc-tip"
      role="tooltip"
      id={props.id}
      style={{ ...tipStyle(tipPlace(anchor, width, GAP)), ...vertical }}
    >
      <strong>{row.title}</strong>
      <p>{dateWords(act.date)}</p>
      {act.reported ? <p>{words.tip.reported(dateWords(act.reported))}</p> : null}
      {act.displaced ? <p>{words.tip.printed(dateWords(act.displaced))}</p> : null}
      {row.from.length > 0 && row.to.length > 0 ? (
        <p>{words.tip.from(names(row.from), names(row.to))}</p>
      ) : null}
      {row.occasion ? (
        <p>{[words.tip.occasion(row.occasion), words.on[on]].filter(Boolean).join(', ')}</p>
      ) : null}
      {row.layer === 'context' ? <p>{words.tip.context}</p> : null}
    </div>
  )
}
