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
  gutter: number
  width: number
  height: number
}

/** Single events on their lanes. Draws, and computes nothing. */
export const OwnLaneMarks = memo(function OwnLaneMarks(props: OwnLaneMarksProps) {
  const { marks, lanes, grid, gutter, width, height } = props
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
      {marks.map(({ id, row, y, stretch }) =>
        stretch ? (
          <g key={id} className={`side-${lanes[row]!.look}`}>
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
      {marks.map(({ id, row, x, y, label }) => {
        const { look } = lanes[row]!
        const strong = id === selected || id === lit
        return (
          <g key={id} className={`side-${look} tl-label${strong ? ' is-lit' : ''}`} data-mark={`e:${id}`}>
            <SideMark side={look} x={x} y={y} size={strong ? MARK + 1.5 : MARK} context={false} />
            {label ? (
              <text x={label.x} y={y + 4}>
                {label.text}
              </text>
            ) : null}
          </g>
        )
      })}
    </svg>
  )
})
