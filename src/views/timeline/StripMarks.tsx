import { memo } from 'react'
import { SideMark } from '../../charts/DateMark'
import type { YearAxis } from '../../model/series/stripScale'
import type { StripSeries } from '../../model/series/stripSeries'
import type { Lane } from '../../model/series/timelineLane'
import { SIDE } from './sides'

const HEIGHT = 28
const MIDDLE = HEIGHT / 2
const TICK = 11
const OFF: Record<Lane, number> = { dprk: -3.5, prc: 3.5, both: 0, third: 0 }

/** Every act of the whole period: messages as ticks, up for the DPRK's and down for the PRC's, others as dots. */
export const StripMarks = memo(function StripMarks(props: {
  series: StripSeries
  scale: YearAxis
  width: number
}) {
  const { series, scale, width } = props
  return (
    <svg className="strip-marks" width={width} height={HEIGHT} aria-hidden="true">
      {series.spans.map(span => (
        <rect
          key={span.id}
          className={`strip-span side-${SIDE[span.lane]}`}
          x={scale.xOf(span.from)}
          y={MIDDLE - 1.5 + OFF[span.lane] / 2}
          width={Math.max(0, scale.xOf(span.to) - scale.xOf(span.from))}
          height={3}
        />
      ))}
      <path className="strip-line" d={`M0 ${MIDDLE}H${width}`} />
      {series.marks.map(mark => {
        const x = scale.xOf(mark.at)
        const look = `side-${SIDE[mark.lane]}${mark.inside ? '' : ' is-outside'}`
        return mark.tick ? (
          <path
            key={mark.id}
            className={`strip-tick ${look}${mark.context ? ' context' : ''}`}
            d={`M${x} ${MIDDLE}V${MIDDLE + (mark.lane === 'dprk' ? -TICK : TICK)}`}
          />
        ) : (
          <g key={mark.id} className={`strip-dot ${look}`}>
            <SideMark
              side={mark.lane === 'prc' ? 'PRC' : 'DPRK'}
              x={x}
              y={MIDDLE + OFF[mark.lane]}
              size={1.5}
              context={mark.context}
            />
          </g>
        )
      })}
    </svg>
  )
})
