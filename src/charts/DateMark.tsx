import { timeShape } from '../model/series/timelineShape'
import type { UncertainDate } from '../time/edtf'
import { TimeRing, TimeStretch } from './TimeStretch'
import './DateMark.css'

export type MarkSide = 'DPRK' | 'PRC' | 'both' | 'third'

interface SideMarkProps {
  side: MarkSide
  x: number
  y: number
  /** Radius of a circle; half the height of the others. CSS pixels. */
  size: number
  /** Outlined. */
  context: boolean
}

/** The mark of a side inside an SVG: DPRK circle, PRC square, both lozenge, others plus. */
export function SideMark({ side, x, y, size, context }: SideMarkProps) {
  const look = `side-mark${context ? ' context' : ''}`
  if (side === 'DPRK') return <circle className={look} cx={x} cy={y} r={size} />
  if (side === 'PRC')
    return <rect className={look} x={x - size} y={y - size} width={2 * size} height={2 * size} />
  if (side === 'both')
    return (
      <path className={look} d={`M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}Z`} />
    )
  return <path className={`${look} plus`} d={`M${x - size} ${y}H${x + size}M${x} ${y - size}V${y + size}`} />
}

const WIDTH = 96
const HEIGHT = 20
const MIDDLE = HEIGHT / 2
/** The stretch that stands for time not known more closely. */
const FROM = 20
const TO = 76
const SIZE: Record<MarkSide, number> = { DPRK: 3.5, PRC: 3.25, both: 5, third: 4 }

/** How a date is known, as the timeline marks it: a point, a stretch between caps, a fade, two days joined, a ring. */
export function DateMark({ date, side, context }: { date: UncertainDate; side: MarkSide; context: boolean }) {
  const shape = timeShape(date)
  if (!shape) return null
  const either = shape.either.length > 1
  const fades = shape.range?.fades ?? null
  const at = fades === 'start' ? TO : fades === 'end' ? FROM : WIDTH / 2
  const mark = (x: number) => <SideMark side={side} x={x} y={MIDDLE} size={SIZE[side]} context={context} />
  return (
    <svg
      className={`date-mark side-${side}`}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
    >
      {shape.range ? <TimeStretch kind={shape.kind} from={FROM} to={TO} y={MIDDLE} fades={fades} /> : null}
      <path className="date-line" d={`M0 ${MIDDLE}H${WIDTH}`} />
      {either ? (
        <>
          <path className="date-join" d={`M${WIDTH / 2 - 10} ${MIDDLE}h20`} />
          {mark(WIDTH / 2 - 10)}
          {mark(WIDTH / 2 + 10)}
        </>
      ) : (
        mark(at)
      )}
      <TimeRing ring={shape.ring} x={at} y={MIDDLE} r={7} />
    </svg>
  )
}
