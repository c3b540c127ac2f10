import type { ReactNode } from 'react'
import { tipPlace, tipStyle } from './tipPlace'
import './marks.css'

const GAP = 8

/** A box of words inside the plot, beside the mark that it is about. It takes no pointer. */
export function Tooltip(props: {
  id: string
  anchor: { x: number; width: number }
  plotWidth: number
  children: ReactNode
}) {
  const { id, anchor, plotWidth, children } = props
  return (
    <div className="tooltip" role="tooltip" id={id} style={tipStyle(tipPlace(anchor, plotWidth, GAP))}>
      {children}
    </div>
  )
}
