import { type ReactNode, useLayoutEffect, useRef } from 'react'
import './marks.css'

const GAP = 8

/**
 * Where a tooltip of a width stands beside a stretch of the plot: at its right, else at its left, else as far
 * right as the plot allows. All in CSS pixels from the left of the plot.
 */
export function tooltipX(anchor: { x: number; width: number }, tip: number, plot: number): number {
  const right = anchor.x + anchor.width + GAP
  if (right + tip <= plot) return right
  const left = anchor.x - GAP - tip
  if (left >= 0) return left
  const middle = anchor.x + anchor.width / 2 - tip / 2
  return Math.max(0, Math.min(plot - tip, middle))
}

/** A box of words inside the plot, beside the mark that it is about. It takes no pointer. */
export function Tooltip(props: {
  id: string
  anchor: { x: number; width: number }
  plotWidth: number
  children: ReactNode
}) {
  const ref = useRef<HTMLDivElement>(null)
  const { anchor, plotWidth } = props
  useLayoutEffect(() => {
    const box = ref.current
    if (box) box.style.left = `${Math.round(tooltipX(anchor, box.offsetWidth, plotWidth))}px`
  }, [anchor, plotWidth])
  return (
    <div ref={ref} className="tooltip" role="tooltip" id={props.id}>
      {props.children}
    </div>
  )
}
