import { innerOf, rectPath } from '../../charts/binRects'
import type { AxisBin, OwnScale } from '../../model/engine/axisBins'

/** One row of bars; paths are SVG path data. CSS pixels from the top of the plot. */
export interface PlacedKind {
  /** Where the row begins, and the line that its bars stand on. */
  top: number
  base: number
  ink: string
  outside: string
}

export interface PlacedKinds {
  rows: readonly PlacedKind[]
  /** The tallest bar of all rows, to which all are scaled: its count, row and bin; null where nothing is counted. */
  tallest: { count: number; row: number; bin: number } | null
}

/** Room of a row's name, which its bars keep clear of; CSS pixels. */
const NAME = 15

/**
 * Places small bars, a row a kind, all on one scale. What is counted at all is at least a pixel high.
 * @param counts `[row * bins + bin]`
 * @param ink 1 where a bin lies in the time asked for
 */
export function placeKinds(input: {
  bins: readonly AxisBin[]
  scale: OwnScale
  rows: number
  counts: ArrayLike<number>
  ink: ArrayLike<number>
  height: number
}): PlacedKinds {
  const { bins, scale, rows, counts, ink, height } = input
  const pitch = Math.floor(height / Math.max(1, rows))
  const tall = pitch - NAME - 1
  let tallest: PlacedKinds['tallest'] = null
  for (let at = 0; at < rows * bins.length; at++)
    if (counts[at]! > (tallest?.count ?? 0))
      tallest = { count: counts[at]!, row: Math.floor(at / bins.length), bin: at % bins.length }
  const unit = tallest ? tall / tallest.count : 0
  const placed: PlacedKind[] = []
  for (let row = 0; row < rows; row++) {
    const base = (row + 1) * pitch - 1
    const paths = { ink: '', outside: '' }
    for (let at = 0; at < bins.length; at++) {
      const count = counts[row * bins.length + at]!
      if (count === 0) continue
      const { x, width } = innerOf(bins[at]!, scale)
      const high = Math.max(1, Math.round(count * unit))
      const inset = ink[at] === 1 ? 0 : 0.5
      paths[ink[at] === 1 ? 'ink' : 'outside'] += rectPath(
        x + inset,
        base - high + inset,
        Math.max(0.5, width - 2 * inset),
        Math.max(0.5, high - 2 * inset),
      )
    }
    placed.push({ top: row * pitch, base, ...paths })
  }
  return { rows: placed, tallest }
}
