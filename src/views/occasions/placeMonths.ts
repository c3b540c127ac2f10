import { textWidth } from '../../charts/textWidth'
import type { YearSpan } from './placed'

/** Narrower columns bear a letter, CSS pixels. */
const LEAST_COLUMN = 32
const CLEAR = 2.5
const MONTHS = 12

export interface PlacedMonth {
  name: string
  /** Of the column, and of the middle of its name. */
  x: number
  middle: number
}

/**
 * The columns of the months. A name stands in the middle of its column, moved aside as far as a line that passes
 * makes it.
 * @param lines x of the lines, CSS pixels
 */
export function placeMonths(
  names: readonly string[],
  span: YearSpan,
  lines: readonly number[],
): readonly PlacedMonth[] {
  const column = span.width / MONTHS
  return names.map((full, at) => {
    const name = column < LEAST_COLUMN ? full.slice(0, 1) : full
    const x = span.left + at * column
    const half = textWidth(name, 400) / 2
    const free = (middle: number) => lines.every(line => Math.abs(line - middle) >= half + CLEAR)
    const moves = Array.from({ length: Math.floor(column / 2 - half) + 1 }, (_, move) => [-move, move]).flat()
    const move = moves.find(each => free(x + column / 2 + each)) ?? 0
    return { name, x, middle: x + column / 2 + move }
  })
}
