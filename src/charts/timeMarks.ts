import type { TimeKind } from '../model/series/timelineShape'

/** Half the height of a cap, CSS pixels. */
const HALF = 5.5

/**
 * The end of a stretch of time as an SVG path: one stroke for a month or for what lasted, two for a year, a
 * bracket for one unknown day in between, as EDTF writes a set.
 * @param at where it ends, along the line
 * @param line the line across which it stands
 * @param inward 1 where the stretch begins, −1 where it ends
 * @param upright whether time runs down instead of to the right
 */
export function capPath(kind: TimeKind, at: number, line: number, inward: 1 | -1, upright = false): string {
  const point = (along: number, across: number) => (upright ? `${across} ${along}` : `${along} ${across}`)
  const stroke = (along: number) => `M${point(along, line - HALF)}L${point(along, line + HALF)}`
  const inner = at + 3 * inward
  if (kind === 'year') return stroke(at) + stroke(inner)
  if (kind === 'one-of')
    return `M${point(inner, line - HALF)}L${point(at, line - HALF)}L${point(at, line + HALF)}L${point(inner, line + HALF)}`
  return stroke(at)
}
