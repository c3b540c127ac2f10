import { memo } from 'react'
import { SideMark } from '../../charts/DateMark'
import { litEvent, selectedEvent, useFollowing } from '../../store/following'
import type { OwnLane } from './ownLanes'
import { type LaneMark, MARK } from './placeLaneMarks'

interface OwnLaneMarksProps {
  marks: readonly LaneMark[]
  lanes: readonly OwnLane[]
  /** x of the lines through the drawing. */
  grid: readonly number[]
  /** The lanes are not of sides: all marks are the same. */
  plain: boolean
  gutter: number
  width: number
  height: number
}

/** Single events on their lanes. Draws, and computes nothing. */
export const OwnLaneMarks = memo(function OwnLaneMarks(props: OwnLaneMarksProps) {
  const { marks, lanes, grid, plain, gutter, width, height } = props
  const selected = useFollowing(selectedEvent)
  const lit = useFollowing(litEvent)
  return (
    <svg
      className="tl-drawing own-marks"
      width={width + gutter}
      height={height}
      viewBox={`${-gutter} 0 ${width + gutter} ${height}`}
      aria-hidden="true"
    >
      {grid.map(x => (
        <path key={x} className="tl-grid" d={`M${x} 0V${height}`} />
      ))}
      {marks.map(({ ids, row, y, stretch }) =>
        stretch ? (
          <g key={ids[0]} className={`side-${lanes[row]!.look}`}>
            <rect
              className="tl-tint"
              x={stretch.from}
              y={y - 2}
              width={Math.max(1, stretch.to - stretch.from)}
              height={4}
            />
          </g>
        ) : null,
      )}
      {marks.map(({ ids, x, label }) =>
        label?.leader ? (
          <path key={ids[0]} className="tl-leader" d={`M${x} ${label.leader.y1}V${label.leader.y2}`} />
        ) : null,
      )}
      {marks.map(({ ids, row, x, y, label }) => {
        const { look } = lanes[row]!
        const strong = ids.some(id => id === selected || id === lit)
        const size = MARK + (strong ? 1.5 : 0) + (ids.length > 1 ? 1 : 0)
        return (
          <g
            key={ids[0]}
            className={`side-${look} tl-label${strong ? ' is-lit' : ''}`}
            data-mark={`e:${ids[0]}`}
          >
            {plain ? (
              <circle className="own-dot" cx={x} cy={y} r={size} />
            ) : (
              <SideMark side={look} x={x} y={y} size={size} context={false} />
            )}
            {label ? (
              <text x={label.x} y={label.y}>
                <tspan className="day">{`${label.day} `}</tspan>
                <tspan>{label.text}</tspan>
              </text>
            ) : null}
          </g>
        )
      })}
    </svg>
  )
})
