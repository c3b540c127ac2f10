import { tipPlace, tipStyle } from '../../charts/tipPlace'
import { actOf } from '../../model/engine/actOf'
import { rowOfId } from '../../model/engine/rowWords'
import { useLiveEngine } from '../../store/engine'
import { ownText } from '../../text/ownCharts'
import { dateWords } from '../../time/format'
import { isolated } from './ownSeries'

const words = ownText.timeline.tip

interface OwnTipProps {
  x: number
  top: number
  gutter: number
  width: number
  /** Events that share the mark; or else the lines that say what a bar holds. */
  ids?: readonly string[]
  lines?: readonly string[]
}

/** What the pointer is on in an own timeline: an event, or what a bar holds. */
export function OwnTip({ x, top, gutter, width, ids = [], lines = [] }: OwnTipProps) {
  const { engine } = useLiveEngine()
  const row = ids[0] === undefined ? null : rowOfId(engine.columns, ids[0])
  const act = row === null ? null : actOf(engine.columns, row, engine.sides)
  const [first, ...rest] = act
    ? [
        act.row.title,
        dateWords(act.date),
        ...(act.row.to.length > 0
          ? [words.from(isolated(act.row.from.join(', ')), isolated(act.row.to.join(', ')))]
          : []),
        ...(ids.length > 1 ? [words.more(ids.length - 1)] : []),
      ]
    : lines
  if (first === undefined) return null
  return (
    <div
      className="tooltip tl-tip"
      aria-hidden="true"
      style={{ ...tipStyle(tipPlace({ x, width: 0 }, width, 14), gutter), top }}
    >
      <strong>{first}</strong>
      {rest.map(line => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
