/** The widest a tooltip gets, CSS pixels. */
export const TIP_WIDTH = 216

/** Where a tooltip stands: its `x` from the left of the plot, CSS pixels, and which part of it stands there. */
export interface TipPlace {
  x: number
  edge: 'left' | 'middle' | 'right'
}

/**
 * Where a tooltip stands beside a stretch of the plot: at its right, else at its left, else over its middle, moved
 * in until it can be seen whole. The place holds for every width up to the widest, so that nothing must be
 * measured and the browser need not lay the page out twice. CSS pixels from the left of the plot.
 */
export function tipPlace(anchor: { x: number; width: number }, plot: number, gap: number): TipPlace {
  const right = anchor.x + anchor.width + gap
  if (right + TIP_WIDTH <= plot) return { x: right, edge: 'left' }
  const left = anchor.x - gap
  if (left - TIP_WIDTH >= 0) return { x: left, edge: 'right' }
  const half = TIP_WIDTH / 2
  return { x: Math.max(half, Math.min(plot - half, anchor.x + anchor.width / 2)), edge: 'middle' }
}

/** The part of its own width by which a tooltip is moved to stand by that edge. */
const SHIFT = { left: '0', middle: '-50%', right: '-100%' } as const

/** The style of a tooltip at its place; `from` is where the plot begins in what it is positioned in. */
export function tipStyle({ x, edge }: TipPlace, from = 0) {
  return { left: Math.round(from + x), translate: SHIFT[edge], maxWidth: TIP_WIDTH }
}
