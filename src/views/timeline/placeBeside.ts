import type { PlacedMark } from './placed'

/** A stretch that a text may not enter, CSS pixels. */
export interface Obstacle {
  left: number
  right: number
  top: number
  bottom: number
}

interface BesidePlace {
  side: 'right' | 'left'
  box: { x: number; y: number; width: number; height: number }
}

const HEIGHT = 15
const OFF = 9
const CLEAR = 10
const HALO = 4

/**
 * Places a text beside its mark on the mark's own lane, or on a row above or below it along its stem.
 * @param shifts heights off the mark to try, the best first
 * @returns null where it would meet an obstacle or leave the plot
 */
export function placeBeside(
  placed: PlacedMark,
  textWidth: number,
  shifts: readonly number[],
  obstacles: readonly Obstacle[],
  width: number,
): BesidePlace | null {
  for (const shift of shifts)
    for (const side of ['left', 'right'] as const) {
      const x = side === 'left' ? placed.x - OFF - textWidth : placed.x + OFF
      const y = placed.y + shift - HEIGHT / 2
      if (x < 0 || x + textWidth > width) continue
      const meets = obstacles.some(
        each =>
          x < each.right + HALO &&
          x + textWidth > each.left - HALO &&
          y < each.bottom &&
          y + HEIGHT > each.top,
      )
      if (!meets) return { side, box: { x, y, width: textWidth, height: HEIGHT } }
    }
  return null
}

/** What a placed text keeps clear of other texts. */
export const obstacleOf = (box: BesidePlace['box']): Obstacle => ({
  left: box.x - CLEAR + HALO,
  right: box.x + box.width + CLEAR - HALO,
  top: box.y,
  bottom: box.y + box.height,
})
