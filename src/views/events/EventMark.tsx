import { SideMark } from '../../charts/DateMark'
import { markSide } from '../../charts/markSide'
import type { Act } from '../../model/act'
import { useIndex } from '../../store/model'

/** The mark that the timeline has for an event: by side, filled for the articles, outlined for context, with an arrow for a message. */
export function EventMark({ act }: { act: Act }) {
  const side = markSide(act, useIndex().dataset.actors)
  const context = act.row.layer === 'context' || act.row.knownBy === 'reply-only'
  return (
    <svg className={`event-mark side-${side}`} viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
      {act.row.kind === 'message' ? (
        <>
          <path className="arrow-shaft" d="M9 8h7" />
          <path className={context ? 'side-mark context' : 'side-mark'} d="M16 5l6 3-6 3z" />
        </>
      ) : null}
      <SideMark side={side} x={6} y={8} size={side === 'both' ? 5 : 3.75} context={context} />
    </svg>
  )
}
