import type { PlacedGrid, PlacedLabel, PlacedOccasion } from './placed'

const outside = (value: number, low: number, high: number): number =>
  value < low ? low - value : value > high ? value - high : 0

/**
 * The mark that stands nearest to a place of the drawing, by itself, its stretch of time, its report or its label;
 * null where none is within reach. CSS pixels.
 */
export function hitOccasion(
  grid: PlacedGrid,
  labels: readonly PlacedLabel[],
  at: { x: number; y: number },
  reach: number,
): PlacedOccasion | null {
  let best: PlacedOccasion | null = null
  let least = reach
  for (const row of grid.rows)
    for (const mark of row.marks) {
      const far = Math.min(...distances(mark, labels, at))
      if (far <= least) {
        least = far
        best = mark
      }
    }
  return best
}

/** A mark itself wins over another's stretch or label that is as near. */
const BEHIND = 3

function distances(
  mark: PlacedOccasion,
  labels: readonly PlacedLabel[],
  { x, y }: { x: number; y: number },
): number[] {
  const { tint, either, reported } = mark
  const points = [mark.x, ...either].map(day => Math.hypot(x - day, y - mark.y))
  const along = (from: number, to: number) => Math.hypot(outside(x, from, to), y - mark.y) + BEHIND
  if (tint) points.push(along(tint.from, tint.to))
  if (reported) points.push(along(Math.min(mark.x, reported.x), Math.max(mark.x, reported.x)))
  for (const { id, box } of labels)
    if (id === mark.mark.act.id)
      points.push(
        Math.hypot(outside(x, box.x, box.x + box.width), outside(y, box.y + 3, box.y + box.height - 3)) +
          BEHIND,
      )
  return points
}
