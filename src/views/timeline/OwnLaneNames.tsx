import { memo } from 'react'
import { fitText } from '../../charts/fitText'
import type { OwnLane } from './ownLanes'
import { isolated } from './ownSeries'

/** Names of the lanes at the left of an own timeline, with the line of each; the scales' words are patched in. */
export const OwnLaneNames = memo(function OwnLaneNames(props: {
  lanes: readonly OwnLane[]
  gutter: number
  width: number
  height: number
}) {
  const { lanes, gutter, width, height } = props
  const room = gutter - 12
  return (
    <svg className="tl-drawing own-lanes" width={width + gutter} height={height} aria-hidden="true">
      {lanes.map(({ lane, name, look, strong, base, hangs, tall, nameY, saysScale }) => {
        const end = hangs ? base + tall : base - tall
        return (
          <g key={lane} className={`side-${look}`}>
            <path
              className={strong ? 'tl-life' : 'tl-others'}
              d={`M${gutter} ${base + (hangs ? -0.5 : 0.5)}h${width}`}
            />
            <text
              className={strong ? 'tl-lane is-dprk' : 'tl-lane'}
              x={gutter - 10}
              y={nameY}
              textAnchor="end"
            >
              {isolated(fitText(name, room, strong ? 600 : 400, strong ? 14 : 12))}
              <title>{name}</title>
            </text>
            <text
              className="own-scale"
              data-part="own-scale"
              x={gutter - 10}
              y={nameY + 14}
              textAnchor="end"
            />
            {saysScale ? <path className="own-scale-end" d={`M${gutter - 6} ${end + 0.5}h6`} /> : null}
            <text className="own-scale" data-part="scale" x={gutter - 10} y={end + 4} textAnchor="end" />
          </g>
        )
      })}
    </svg>
  )
})
