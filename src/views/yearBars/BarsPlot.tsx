import { memo, useRef } from 'react'
import { patch, patchText } from '../../charts/patch'
import type { OwnScale } from '../../model/engine/axisBins'
import { inkOf, type OwnYears } from '../../model/series/ownYears'
import { useDraw } from '../../store/engine'
import { useDashboardStore } from '../../store/useDashboard'
import { placeBars } from './placeBars'

interface BarsPlotProps {
  /** The present counts. */
  years: () => OwnYears
  scale: OwnScale
  width: number
  height: number
  /** Whether names of the value axis have their own room at the right of the plot. */
  outside: boolean
}

/** More ticks than these never stand in a plot. */
const TICKS = [...'abcdefghijkl']

/** The drawing of *Events by year*: marks made once, of which only what changed is patched. */
export const BarsPlot = memo(function BarsPlot({ years, scale, width, height, outside }: BarsPlotProps) {
  const store = useDashboardStore()
  const svg = useRef<SVGSVGElement>(null)
  const drawn = useRef<{ years: unknown; version: number; ink: Uint8Array; height: number } | null>(null)
  const { bins, twoWays } = years()
  const parts = ['up', 'down'] as const

  useDraw(({ engine }) => {
    const root = svg.current
    if (!root) return
    const last = drawn.current
    const version = engine.version.withoutTime
    const ink = new Uint8Array(bins.length)
    inkOf(bins, store.getState().filter.time, ink)
    // a drag of the filter's time changes no bar until it enters or leaves a bin
    if (
      last?.years === years &&
      last.version === version &&
      last.height === height &&
      last.ink.every((one, at) => one === ink[at])
    )
      return
    drawn.current = { years, version, ink, height }
    const { up, down } = years()
    const placed = placeBars({ bins, scale, up, down, ink, hangs: twoWays, height })
    const part = (name: string) => root.querySelector(`[data-part="${name}"]`)
    for (const side of parts)
      for (const look of ['ink', 'outside'] as const)
        patch(part(`${side}-${look}`), 'd', placed[side][look] || 'M0 0')
    patch(part('base'), 'd', `M0 ${placed.base + (twoWays ? 0 : 0.5)}H${width}`)
    patch(part('grid'), 'd', placed.ticks.map(({ y }) => `M0 ${y + 0.5}H${width}`).join('') || 'M0 0')
    for (const [at, text] of [...root.querySelectorAll('[data-part="tick"]')].entries()) {
      const tick = placed.ticks[at]
      patchText(text, tick ? tick.label : '')
      if (tick) patch(text, 'y', String(outside ? tick.y + 4.5 : tick.y - 3))
    }
    for (const [at, text] of [...root.querySelectorAll('[data-part="value"]')].entries()) {
      const value = placed.values[at]
      patchText(text, value ? value.label : '')
      if (!value) continue
      patch(text, 'x', String(value.x))
      patch(text, 'y', String(value.y))
      patch(text, 'class', `own-value is-${value.side}${value.ink ? '' : ' is-outside'}`)
    }
  })

  return (
    <svg
      ref={svg}
      className={twoWays ? 'own-bars' : 'own-bars is-one'}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <path data-part="grid" className="own-grid" d="M0 0" />
      {parts.flatMap(side =>
        (['ink', 'outside'] as const).map(look => (
          <path
            key={side + look}
            data-part={`${side}-${look}`}
            className={`own-bar is-${side} is-${look}`}
            d="M0 0"
          />
        )),
      )}
      <path data-part="base" className="own-base" d="M0 0" />
      {TICKS.map(key => (
        <text key={key} data-part="tick" className="own-tick" x={outside ? width + 6 : 2} y={0} />
      ))}
      {bins.flatMap(bin =>
        parts.map(side => (
          <text key={`${bin.from} ${side}`} data-part="value" className="own-value" textAnchor="middle" />
        )),
      )}
    </svg>
  )
})
