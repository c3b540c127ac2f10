import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { endOfYear, startOfYear } from '../../time/day'
import { arcPath } from './arcs'
import { LabelText } from './LabelText'
import { MarkShape } from './MarkShape'
import type { PlacedTimeline } from './placed'
import { SIDE } from './sides'

/** The event under pointer or focus, what it answers and what answered it, drawn over the drawing; it alone follows the hover. */
export function Emphasis({ placed, gutter }: { placed: PlacedTimeline; gutter: number }) {
  const hover = useDashboard(state => state.hover)
  const index = useIndex()
  if (hover?.type !== 'event') return null
  const act = index.event(hover.id)
  if (!act) return null
  const lit = new Set([act.id, ...act.inReplyTo, ...act.answeredBy])
  const marks = [...placed.marks, ...placed.bands.flatMap(band => band.members)].filter(({ mark }) =>
    mark.members.some(id => lit.has(id)),
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

/** The stretch of the timeline that lies in the year under pointer or focus. */
export function LitStretch({ placed, gutter }: { placed: PlacedTimeline; gutter: number }) {
  const year = useDashboard(state => (state.hover?.type === 'year' ? state.hover.year : null))
  if (year === null) return null
  const [first] = placed.series.window
  const from = Math.max(0, (startOfYear(year) - first) * placed.perDay)
  const to = Math.min(placed.size.width, (endOfYear(year) + 1 - first) * placed.perDay)
  if (to <= from) return null
  return <div className="tl-lit-year" style={{ left: gutter + from, width: to - from }} />
}
