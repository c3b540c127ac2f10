import { useId } from 'react'
import type { EvidenceUnit } from '../../model/series/evidenceSeries'

/** Size of a unit and the gap between two, CSS pixels. */
const WIDTH = 6
const HEIGHT = 12
const STEP = 8

/** One small block a message: solid if printed or listed, hatched if counted but not listed, outlined if from context. */
export function Units({ units }: { units: readonly EvidenceUnit[] }) {
  const hatch = useId()
  const placed = units.map((unit, at) => ({ ...unit, x: at * STEP }))
  if (units.length === 0) return null
  return (
    <svg
      className="ev-units"
      width={units.length * STEP - 2}
      height={HEIGHT}
      viewBox={`0 0 ${units.length * STEP - 2} ${HEIGHT}`}
      aria-hidden="true"
    >
      {units.some(({ kind }) => kind === 'unlisted') ? (
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="ev-hatch" d="M0 0V4" />
        </pattern>
      ) : null}
      {placed.map(({ kind, ink, x }) => {
        const edge = kind === 'stated' || kind === 'article' ? (ink ? 0 : 1) : 1.25
        return (
          <rect
            key={x}
            className={`ev-unit ${kind}${ink ? '' : ' outside'}`}
            x={x + edge / 2}
            y={edge / 2}
            width={WIDTH - edge}
            height={HEIGHT - edge}
            fill={kind === 'unlisted' && ink ? `url(#${hatch})` : undefined}
          />
        )
      })}
    </svg>
  )
}
