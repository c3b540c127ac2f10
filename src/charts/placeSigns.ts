import type { Disputes } from '../model/disputes'
import { conflictsText } from '../text/conflicts'
import type { PlacedNumber } from './NumberToolbar'
import { type Box, boxesMeet, firstFree } from './placedText'
import { LEAST_TARGET } from './yearBands'

/** Width of ≠ at 16 px, and of the line that it stands in, CSS pixels. */
const SIGN = 9
const LINE = 16
const CLEAR = 4

/** Something on the plot that a dispute may be about. */
export interface Disputable {
  /** As the table of conflicts writes it: `count:…`, `year:2019`. */
  target: string
  /** When it is, in the sign's name: "2021", "May 2019". */
  when: string
  year: number
  /** At whose corner the sign stands, CSS pixels. */
  box: Box
}

/**
 * Adds the sign ≠ to what is disputed, a button among the numbers that leads to the conflict: one a conflict
 * and year, right of its mark, else above, left or below it; nowhere where none of these is free.
 * @param marks what may be disputed, the more exact first.
 * @param taken what else stands on the plot.
 * @returns numbers and signs in the order of the years.
 */
export function placeSigns(
  numbers: readonly PlacedNumber[],
  marks: readonly Disputable[],
  disputes: Disputes,
  plot: { width: number; height: number },
  taken: readonly Box[],
): readonly PlacedNumber[] {
  const signs: PlacedNumber[] = []
  const besides = new Set<Box>()
  for (const { target, when, year, box } of marks) {
    const conflict = disputes.get(target)
    const key = `${conflict?.id} ${year}`
    if (!conflict || signs.some(sign => sign.key === key)) continue
    const stands = [...taken, ...numbers, ...signs]
    const spots = spotsAbout(box)
    const spot = firstFree(spots, { width: SIGN, height: LINE }, plot, stands)
    if (!spot) continue
    if (spot === spots[0]) besides.add(box)
    signs.push({
      ...spot,
      key,
      text: '≠',
      name: conflictsText.differ(when, conflict.kind),
      opens: { type: 'conflict', id: conflict.id },
      year,
      ink: 'differ',
      leftward: numbers.some(number => boxesMeet({ ...spot, width: LEAST_TARGET }, number)),
    })
  }
  return [
    ...numbers.map(number => (besides.has(number) ? { ...number, leftward: true } : number)),
    ...signs,
  ].sort((a, b) => a.year - b.year)
}

/** Where a sign may stand, the best first. */
function spotsAbout({ x, y, width, height }: Box): readonly Box[] {
  const level = y + (height - LINE) / 2
  const above = y - LINE
  return [
    { x: x + width + CLEAR, y: level },
    { x: x + (width - SIGN) / 2, y: above },
    { x: x + width - SIGN, y: above },
    { x, y: above },
    { x: x - CLEAR - SIGN, y: level },
    { x: x + (width - SIGN) / 2, y: y + height },
  ].map(at => ({ ...at, width: SIGN, height: LINE }))
}
