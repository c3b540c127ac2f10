import { memo, useId } from 'react'
import type { Lane } from '../../model/series/timelineLane'
import { text } from '../../text/text'
import { arcPath } from './arcs'
import { LabelText } from './LabelText'
import { MarkGround, MarkShape } from './MarkShape'
import type { PlacedTimeline } from './placed'
import type { Tick } from './placeTicks'
import { SIDE } from './sides'

interface TimelineDrawingProps {
  placed: PlacedTimeline
  ticks: readonly Tick[]
  /** Room at the left for the names of the lines, CSS pixels. */
  gutter: number
  /** Event whose mark is drawn larger. */
  selected: string | null
  /** Names of the lines. */
  names?: Readonly<Record<Lane, string>>
}

/** Base lines of the ribbons' counts from their lanes: on the ribbon's side of the lane's name, and in the lane's hue. */
const COUNT_FROM = { third: -10, dprk: -13, both: 19, prc: 21 } as const

const LANES = ['third', 'dprk', 'both', 'prc'] as const

/** The whole drawing of a placed timeline. Draws, and computes nothing; what the pointer lights is drawn over it. */
export const TimelineDrawing = memo(function TimelineDrawing({
  placed,
  ticks,
  gutter,
  selected,
  names = text.timeline.lanes,
}: TimelineDrawingProps) {
  const id = useId()
  const { size, lines, marks, arcs, bands, ribbons, labels, series } = placed
  const used = new Set([...series.marks.map(mark => mark.lane), ...ribbons.map(ribbon => ribbon.lane)])
  const isSelected = (members: readonly string[]) => selected !== null && members.includes(selected)
  return (
    <svg
      className="tl-drawing"
      width={size.width + gutter}
      height={size.height}
      viewBox={`${-gutter} 0 ${size.width + gutter} ${size.height}`}
      aria-hidden="true"
    >
      <clipPath id={`${id}-clip`}>
        <rect x={-6} y={0} width={size.width + 12} height={size.height} />
      </clipPath>
      <clipPath id={`${id}-time`}>
        <rect x={0} y={0} width={size.width} height={size.height} />
      </clipPath>
      {(['dprk', 'prc', 'both', 'third'] as const).map(lane => (
        <g key={lane} className={`side-${SIDE[lane]}`}>
          <linearGradient id={`${id}-${lane}-start`}>
            <stop className="date-stop" offset="0" stopOpacity="0" />
            <stop className="date-stop" offset="1" />
          </linearGradient>
          <linearGradient id={`${id}-${lane}-end`}>
            <stop className="date-stop" offset="0" />
            <stop className="date-stop" offset="1" stopOpacity="0" />
          </linearGradient>
        </g>
      ))}
      {ticks.map(tick =>
        tick.line && tick.x > 0.5 ? (
          <path key={tick.x} className="tl-grid" d={`M${tick.x} 0V${size.height}`} />
        ) : null,
      )}
      {LANES.map(lane =>
        lane === 'dprk' || lane === 'prc' || used.has(lane) ? (
          <text
            key={lane}
            className={`tl-lane side-${SIDE[lane]} is-${lane}`}
            x={-12}
            y={lines[lane] + 4.5}
            textAnchor="end"
          >
            {names[lane]}
          </text>
        ) : null,
      )}
      <g clipPath={`url(#${id}-clip)`}>
        {ribbons.map(ribbon => (
          <path
            key={ribbon.lane}
            className={`tl-ribbon side-${SIDE[ribbon.lane]}`}
            d={`M${ribbon.points.map(point => point.join(' ')).join('L')}Z`}
          />
        ))}
        {used.has('third') ? <path className="tl-others" d={`M0 ${lines.third}H${size.width}`} /> : null}
        <g clipPath={`url(#${id}-time)`}>
          {marks.map(mark => (
            <MarkGround key={mark.mark.id} placed={mark} lines={lines} gradient={id} />
          ))}
        </g>
        {(['dprk', 'prc'] as const).map(lane => (
          <path key={lane} className={`tl-life side-${SIDE[lane]}`} d={`M0 ${lines[lane]}H${size.width}`} />
        ))}
        {bands.map(band => (
          <rect
            key={`${band.lane} ${band.from}`}
            className={`tl-band side-${SIDE[band.lane]}`}
            x={band.x}
            y={band.y}
            width={band.width}
            height={band.height}
          />
        ))}
        {arcs.map(arc => (
          <path
            key={`${arc.cause} ${arc.answer}`}
            className={`tl-arc side-${SIDE[arc.lane]}${arc.dotted ? ' is-dotted' : ''}`}
            d={arcPath(arc)}
          />
        ))}
        {marks.map(mark => (
          <MarkShape key={mark.mark.id} placed={mark} selected={isSelected(mark.mark.members)} />
        ))}
        {bands
          .flatMap(band => band.members)
          .filter(mark => isSelected(mark.mark.members))
          .map(mark => (
            <MarkShape key={mark.mark.id} placed={mark} selected />
          ))}
      </g>
      {ribbons.map(({ lane, count }) => (
        <text
          key={lane}
          className={`tl-bounds side-${SIDE[lane]}`}
          x={-5}
          y={lines[lane] + COUNT_FROM[lane]}
          textAnchor="end"
        >
          {text.timeline.withinBounds(count)}
        </text>
      ))}
      {labels.map(label => (
        <LabelText key={label.id} label={label} lit={false} />
      ))}
    </svg>
  )
})
