import { memo, useMemo } from 'react'
import type { OwnAxis } from '../model/engine/axisBins'
import { axisNames } from '../model/engine/axisNames'
import { text } from '../text/text'
import { textWidth } from './textWidth'
import './marks.css'
import './ownCharts.css'

/**
 * Names of time under a chart of an imported set. Hidden from assistive techniques: the toggles that lie over it
 * say the same.
 */
export const AxisRow = memo(function AxisRow({ axis, width }: { axis: OwnAxis; width: number }) {
  const names = useMemo(
    () => axisNames(axis, width, label => textWidth(label, 600, 13) + 4, text.months),
    [axis, width],
  )
  return (
    <div className="axis-row" aria-hidden="true">
      {names.map(({ x, label, strong, atEnd }) => (
        <span
          key={x}
          className={`axis-name${strong ? ' is-strong' : ''}${atEnd ? ' is-end' : ''}`}
          style={atEnd ? undefined : { left: Math.round(x) }}
        >
          {label}
        </span>
      ))}
    </div>
  )
})
