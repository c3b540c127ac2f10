import type { ReactNode } from 'react'
import type { Tick } from './placeTicks'

/** Names of years, months or days over the drawing. */
export function MonthRow({
  ticks,
  gutter,
  children,
}: {
  ticks: readonly Tick[]
  gutter: number
  /** What lies behind the names. */
  children: ReactNode
}) {
  return (
    <div className="tl-months" style={{ marginLeft: gutter }} aria-hidden="true">
      {children}
      {ticks.map(tick => (
        <span key={tick.x}>
          {tick.line && tick.x > 0.5 && tick.label ? <i style={{ left: tick.x }} /> : null}
          {tick.label ? (
            <span className={tick.strong ? 'is-strong' : undefined} style={{ left: tick.textX }}>
              {tick.label}
            </span>
          ) : null}
        </span>
      ))}
    </div>
  )
}
