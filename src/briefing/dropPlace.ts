/** Where a row stands in its list, CSS pixels from the list's top. */
export interface RowBox {
  top: number
  height: number
}

/** The place that a row has when it is let go `by` pixels from where it stood: its middle has passed all before it. */
export function dropPlace(rows: readonly RowBox[], from: number, by: number): number {
  const dragged = rows[from]
  if (!dragged) return from
  const middle = dragged.top + dragged.height / 2 + by
  return rows.filter((row, at) => at !== from && row.top + row.height / 2 < middle).length
}

/** How far a row makes way while another is dragged from one place to another, CSS pixels. */
export function makesWay(rows: readonly RowBox[], at: number, from: number, to: number): number {
  const height = rows[from]?.height ?? 0
  if (at > from && at <= to) return -height
  return at < from && at >= to ? height : 0
}

/** How much of the edge of a scrolling box lets it scroll while something is dragged there, CSS pixels. */
const EDGE = 48
/** Fastest scrolling, CSS pixels a frame. */
const FASTEST = 12

/** How far a box from `top` to `bottom` scrolls in this frame with the pointer at `y`; none in its middle. */
export function scrollStep(y: number, top: number, bottom: number): number {
  const above = top + EDGE - y
  if (above > 0) return -Math.min(FASTEST, (above / EDGE) * FASTEST)
  const below = y - (bottom - EDGE)
  return below > 0 ? Math.min(FASTEST, (below / EDGE) * FASTEST) : 0
}
