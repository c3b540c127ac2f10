import { useLayoutEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { yearAxis } from '../../model/series/stripScale'
import { stripPlot } from './stripPlot'
import { useWindow } from './useWindow'

interface FanPlace {
  /** The strip's plot, relative to the fan's own box; CSS pixels. */
  left: number
  width: number
  bottom: number
  height: number
}

/** The tint by which the strip's window opens into the timeline. Both stand in their own place of the page, so it measures. */
export function Fan({ left, right }: { left: number; right: number }) {
  const { window: shown, extent } = useWindow()
  const strip = useStore(stripPlot, state => state.element)
  const ref = useRef<SVGSVGElement>(null)
  const [place, setPlace] = useState<FanPlace | null>(null)
  useLayoutEffect(() => {
    const own = ref.current
    if (!own || !strip) return setPlace(null)
    const measure = () => {
      const a = own.getBoundingClientRect()
      const b = strip.getBoundingClientRect()
      const next = { left: b.left - a.left, width: b.width, bottom: b.bottom - a.top, height: a.height }
      setPlace(old =>
        old &&
        old.left === next.left &&
        old.width === next.width &&
        old.bottom === next.bottom &&
        old.height === next.height
          ? old
          : next,
      )
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(strip)
    observer.observe(document.body)
    return () => observer.disconnect()
  }, [strip])
  let path = ''
  // far from each other, as on a scrolled-apart or full screen, there is nothing to join
  if (place && place.bottom <= 8 && place.bottom > -64) {
    const scale = yearAxis(extent, place.width)
    const from = place.left + scale.xOf(shown[0])
    const to = place.left + scale.xOf(shown[1] + 1)
    path = `M${from} ${place.bottom}H${to}L${right} ${place.height}H${left}Z`
  }
  return (
    <svg ref={ref} className="tl-fan" aria-hidden="true">
      <path d={path} />
    </svg>
  )
}
