import { useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { patch } from '../../charts/patch'
import { type OwnAxis, scaleOf } from '../../model/engine/axisBins'
import type { Window } from '../../model/series/timelineWindow'
import { useDraw } from '../../store/engine'
import { stripPlot } from './stripPlot'

/** The tint by which the strip's window opens into an own timeline. It measures only when the page is laid out anew. */
export function OwnFan(props: { axis: OwnAxis; shown: () => Window; left: number; right: number }) {
  const { axis, shown, left, right } = props
  const strip = useStore(stripPlot, state => state.element)
  const svg = useRef<SVGSVGElement>(null)
  const path = useRef<SVGPathElement>(null)
  const place = useRef<{ left: number; bottom: number; height: number; xOf: (day: number) => number } | null>(
    null,
  )
  const draw = () => {
    const at = place.current
    // far from each other, as on a scrolled-apart or full screen, there is nothing to join
    if (!at || at.bottom > 8 || at.bottom < -64) return patch(path.current, 'd', 'M0 0')
    const window = shown()
    const from = Math.round((at.left + at.xOf(window[0])) * 10) / 10
    const to = Math.round((at.left + at.xOf(window[1] + 1)) * 10) / 10
    patch(path.current, 'd', `M${from} ${at.bottom}H${to}L${right} ${at.height}H${left}Z`)
  }
  useDraw(draw)
  const latest = useRef(draw)
  latest.current = draw
  useLayoutEffect(() => {
    const own = svg.current
    if (!own || !strip) {
      place.current = null
      return latest.current()
    }
    const measure = () => {
      const a = own.getBoundingClientRect()
      const b = strip.getBoundingClientRect()
      const scale = scaleOf(axis, b.width)
      place.current = { left: b.left - a.left, bottom: b.bottom - a.top, height: a.height, xOf: scale.xOf }
      latest.current()
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(strip)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [strip, axis])
  return (
    <svg ref={svg} className="tl-fan" aria-hidden="true">
      <path ref={path} d="M0 0" />
    </svg>
  )
}
