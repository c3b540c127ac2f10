import { type MarkSide, SideMark } from '../../charts/DateMark'
import { markSide } from '../../charts/markSide'
import { capPath } from '../../charts/timeMarks'
import type { Act } from '../../model/act'
import { type TimeShape, timeShape } from '../../model/series/timelineShape'
import { useIndex } from '../../store/model'

const MIDDLE = 8
/** Where the mark stands, and the ends of a stretch of time round it; CSS pixels. */
const AT = 6
const FROM = 0.75
const TO = 11.25

/**
 * The mark that the timeline has for an event: by side, filled for the articles, outlined for context, with an
 * arrow for a message, and with how its date is known.
 */
export function EventMark({ act }: { act: Act }) {
  const side = markSide(act, useIndex().dataset.actors)
  const context = act.row.layer === 'context' || act.row.knownBy === 'reply-only'
  const shape = timeShape(act.date)
  return (
    <svg className={`event-mark side-${side}`} viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
      {shape?.range ? <Stretch shape={shape} fades={shape.range.fades} /> : null}
      {act.row.kind === 'message' ? (
        <>
          <path className="arrow-shaft" d={`M${shape?.range ? TO : 9} 8H16`} />
          <path className={context ? 'side-mark context' : 'side-mark'} d="M16 5l6 3-6 3z" />
        </>
      ) : null}
      <Marks side={side} either={(shape?.either.length ?? 0) > 1} context={context} />
      {shape?.ring ? <circle className={`date-ring ${shape.ring}`} cx={AT} cy={MIDDLE} r={6} /> : null}
    </svg>
  )
}

function Marks({ side, either, context }: { side: MarkSide; either: boolean; context: boolean }) {
  const mark = (x: number, size: number) => (
    <SideMark side={side} x={x} y={MIDDLE} size={size} context={context} />
  )
  if (!either) return mark(AT, side === 'both' ? 5 : 3.75)
  return (
    <>
      <path className="date-join" d={`M2.5 ${MIDDLE}h7`} />
      {mark(2.5, 2)}
      {mark(9.5, 2)}
    </>
  )
}

/** A stretch of time: a line where it lasted, else a tint between caps; open ends are paler and have none. */
function Stretch({ shape: { kind }, fades }: { shape: TimeShape; fades: 'start' | 'end' | null }) {
  return (
    <>
      {kind === 'lasted' ? (
        <path className="date-join" d={`M${FROM} ${MIDDLE}H${TO}`} />
      ) : (
        <path
          className="event-tint"
          d={`M${fades === 'start' ? AT : FROM} ${MIDDLE}H${fades === 'end' ? AT : TO}`}
        />
      )}
      {fades === 'start' ? null : <path className="date-cap" d={capPath(kind, FROM, MIDDLE, 1)} />}
      {fades === 'end' ? null : <path className="date-cap" d={capPath(kind, TO, MIDDLE, -1)} />}
    </>
  )
}
