import { litEvent, useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { arcPath } from './arcs'
import { LabelText } from './LabelText'
import { MarkShape } from './MarkShape'
import type { PlacedTimeline } from './placed'
import { SIDE } from './sides'

/** The event under pointer or focus, what it answers and what answered it, drawn over the drawing; it alone follows the hover. */
export function Emphasis({ placed, gutter }: { placed: PlacedTimeline; gutter: number }) {
  const lit = useFollowing(litEvent)
  const index = useIndex()
  const act = lit === null ? null : index.event(lit)
  if (!act) return null
  const tied = new Set([act.id, ...act.inReplyTo, ...act.answeredBy])
  const marks = [...placed.marks, ...placed.bands.flatMap(band => band.members)].filter(({ mark }) =>
    mark.members.some(id => tied.has(id)),
  )
  const ids = new Set(marks.map(({ mark }) => mark.id))
  const { width, height } = placed.size
  const ribbon = placed.ribbons.flatMap(each =>
    each.acts.filter(({ id }) => id === act.id).map(rect => ({ ...rect, lane: each.lane })),
  )[0]
  return (
    <svg
      className="tl-drawing tl-emphasis"
      width={width + gutter}
      height={height}
      viewBox={`${-gutter} 0 ${width + gutter} ${height}`}
      aria-hidden="true"
    >
      {ribbon ? (
        <rect
          className={`tl-ribbon-lit side-${SIDE[ribbon.lane]}`}
          x={ribbon.x}
          y={ribbon.y - 0.5}
          width={ribbon.width}
          height={ribbon.height + 1}
        />
      ) : null}
      {placed.arcs
        .filter(arc => arc.cause === act.id || arc.answer === act.id)
        .map(arc => (
          <path
            key={`${arc.cause} ${arc.answer}`}
            className={`tl-arc is-lit side-${SIDE[arc.lane]}${arc.dotted ? ' is-dotted' : ''}`}
            d={arcPath(arc)}
          />
        ))}
      {marks
        .filter(({ x }) => x >= -6 && x <= width + 6)
        .map(mark => (
          <MarkShape key={mark.mark.id} placed={mark} selected />
        ))}
      {placed.labels
        .filter(label => ids.has(label.id))
        .map(label => (
          <LabelText key={label.id} label={label} lit />
        ))}
    </svg>
  )
}
