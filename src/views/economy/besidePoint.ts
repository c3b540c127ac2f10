import { type Box, boxesMeet } from '../../charts/placedText'

interface Segment {
  x1: number
  y1: number
  x2: number
  y2: number
}

const REACH = 6

/** Whether a straight line passes through a box. */
export function lineMeets({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  let [from, to] = [0, 1]
  for (const [start, step, low, high] of [
    [x1, x2 - x1, box.x, box.x + box.width],
    [y1, y2 - y1, box.y, box.y + box.height],
  ] as const) {
    if (step === 0) {
      if (start <= low || start >= high) return false
      continue
    }
    const [a, b] = [(low - start) / step, (high - start) / step]
    from = Math.max(from, Math.min(a, b))
    to = Math.min(to, Math.max(a, b))
  }
  return from < to
}

/**
 * Where the number of a point stands: above it, else about it where it meets no line and no other box. CSS
 * pixels; what finds no free place stands where it meets the least.
 */
export function besidePoint(
  point: { x: number; y: number },
  size: { width: number; height: number },
  plot: Box,
  taken: { boxes: readonly Box[]; lines: readonly Segment[] },
): Box {
  const { width, height } = size
  const [above, below] = [point.y - height - REACH + 2, point.y + REACH - 2]
  const middle = point.y - height / 2
  const spots = [
    { x: point.x - width / 2, y: above },
    { x: point.x - 4, y: above },
    { x: point.x + 4 - width, y: above },
    { x: point.x - width / 2, y: below },
    { x: point.x - 4, y: below },
    { x: point.x + 4 - width, y: below },
    { x: point.x + REACH + 2, y: middle },
    { x: point.x - REACH - 2 - width, y: middle },
  ]
  const faults = (spot: Box) =>
    4 *
      Number(
        spot.x < plot.x ||
          spot.y < plot.y ||
          spot.x + width > plot.x + plot.width ||
          spot.y + height > plot.y + plot.height,
      ) +
    2 * taken.boxes.filter(box => boxesMeet(spot, box)).length +
    taken.lines.filter(line => lineMeets(line, spot)).length
  let best: Box | null = null
  for (const spot of spots) {
    const box = { ...spot, width, height }
    if (best === null || faults(box) < faults(best)) best = box
  }
  return best ?? { ...spots[0]!, width, height }
}
