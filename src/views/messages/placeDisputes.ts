import { placeSigns } from '../../charts/placeSigns'
import type { Disputes } from '../../model/disputes'
import { ARROW_REACH } from './fitStack'
import type { PlacedMessages } from './placed'

const ARROW_HALF = 4.5
/** From a sign to the line of a neighbour, CSS pixels. */
const LINE_CLEAR = 4

/**
 * Adds the sign of a dispute to a printed number that is in one, or to a year: at its first number, else at the
 * words that nothing is counted.
 * @param plot size without the row of years, CSS pixels.
 */
export function placeDisputes(
  placed: PlacedMessages,
  disputes: Disputes,
  plot: { width: number; height: number },
): PlacedMessages {
  const { numbers, texts, bands, base } = placed
  const years = bands.flatMap(({ year }) => {
    const box =
      numbers.find(number => number.year === year) ?? texts.find(({ key }) => key === `gap-${year}-0`)
    return box ? [{ target: `year:${year}`, when: `${year}`, year, box }] : []
  })
  const marks = numbers.map(box => ({
    target: `count:${box.opens?.id}`,
    when: `${box.year}`,
    year: box.year,
    box,
  }))
  const arrows = placed.exchanges.map(({ x }) => ({
    x: x - ARROW_HALF,
    y: base - ARROW_REACH,
    width: 2 * ARROW_HALF,
    height: 2 * ARROW_REACH,
  }))
  const lines = placed.baseLines.map(({ x1, x2 }) => ({
    x: x1 - LINE_CLEAR,
    y: base - 1,
    width: x2 - x1 + 2 * LINE_CLEAR,
    height: 2,
  }))
  // the foot of a cut reaches into the line of a number, but not to the sign in it
  const taken = [...texts, ...placed.segments, ...arrows, ...lines]
  return { ...placed, numbers: placeSigns(numbers, [...marks, ...years], disputes, plot, taken) }
}
