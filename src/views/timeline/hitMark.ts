import type { PlacedBand, PlacedTimeline } from './placed'

/** Half of the 24 px that a target has at least. */
const REACH = 12

export type Hit =
  | { type: 'mark'; ids: readonly string[]; x: number; y: number }
  | { type: 'band'; band: PlacedBand }

const outside = (value: number, low: number, high: number): number =>
  value < low ? low - value : value > high ? value - high : 0

/**
 * What stands nearest to a place of the plot, within half a target: a label, a mark or its arrow, a ribbon's act, a
 * density band; null where there is nothing.
 */
export function hitMark(placed: PlacedTimeline, x: number, y: number): Hit | null {
  for (const { box, id } of placed.labels)
    if (x >= box.x - 5 && x <= box.x + box.width + 5 && y >= box.y && y < box.y + box.height) {
      const mark = placed.marks.find(each => each.mark.id === id)
      if (mark) return { type: 'mark', ids: mark.mark.members, x: mark.x, y: mark.y }
    }
  let best: { hit: Hit; far: number } | null = null
  const offer = (hit: Hit, far: number) => {
    if (far <= REACH && (best === null || far < best.far)) best = { hit, far }
  }
  for (const mark of placed.marks) {
    const { arrow, tint } = mark
    const hit: Hit = { type: 'mark', ids: mark.mark.members, x: mark.x, y: mark.y }
    const from = arrow ? Math.min(arrow.from, arrow.tip) : mark.y
    const to = arrow ? Math.max(arrow.from, arrow.tip) : mark.y
    // the origin itself wins over a shaft that passes as near
    offer(hit, Math.hypot(x - mark.x, y - mark.y) - mark.size)
    if (arrow) offer(hit, Math.hypot(x - mark.x, outside(y, from, to)))
    if (tint) offer(hit, Math.hypot(outside(x, tint.from, tint.to), outside(y, mark.y - 4, mark.y + 4)) + 3)
  }
  for (const ribbon of placed.ribbons)
    for (const act of ribbon.acts) {
      const dx = outside(x, act.x, act.x + act.width)
      const dy = outside(y, act.y, act.y + act.height)
      if (dx === 0 && dy < 3) offer({ type: 'mark', ids: [act.id], x, y: act.y }, dy + 2)
    }
  const found = best as { hit: Hit; far: number } | null
  if (found && found.far <= 6) return found.hit
  const band = placed.bands.find(
    each => x >= each.x && x <= each.x + each.width && outside(y, each.y, each.y + each.height) < 8,
  )
  return band ? { type: 'band', band } : (found?.hit ?? null)
}
