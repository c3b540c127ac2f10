import { useId } from 'react'
import type { TimeKind, TimeShape } from '../model/series/timelineShape'
import { capPath } from './timeMarks'
import './DateMark.css'

interface TimeStretchProps {
  kind: TimeKind
  /** Ends along the line, and the line itself; CSS pixels. */
  from: number
  to: number
  y: number
  /** The end without a limit. */
  fades: 'start' | 'end' | null
}

/** A stretch of time by how its date is known: a line where it lasted, else a tint between caps; an open end fades. */
export function TimeStretch({ kind, from, to, y, fades }: TimeStretchProps) {
  const fade = useId()
  return (
    <>
      {kind === 'lasted' ? (
        <path className="date-join" d={`M${from} ${y}H${to}`} />
      ) : (
        <>
          {fades ? (
            <linearGradient id={fade} gradientUnits="userSpaceOnUse" x1={from} x2={to}>
              <stop className="date-stop" offset="0" stopOpacity={fades === 'start' ? 0 : 1} />
              <stop className="date-stop" offset="1" stopOpacity={fades === 'end' ? 0 : 1} />
            </linearGradient>
          ) : null}
          <rect
            className="date-tint"
            fill={fades ? `url(#${fade})` : undefined}
            x={from}
            y={y - 3.5}
            width={Math.max(1, to - from)}
            height={7}
          />
        </>
      )}
      {fades === 'start' ? null : <path className="date-cap" d={capPath(kind, from, y, 1)} />}
      {fades === 'end' ? null : <path className="date-cap" d={capPath(kind, to, y, -1)} />}
    </>
  )
}

/** Round a mark whose date is uncertain, approximate or both. */
export function TimeRing({ ring, x, y, r }: { ring: TimeShape['ring']; x: number; y: number; r: number }) {
  return ring ? <circle className={`date-ring ${ring}`} cx={x} cy={y} r={r} /> : null
}
