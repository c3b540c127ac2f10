import { innerOf, rectPath } from '../../charts/binRects'
import { textWidth } from '../../charts/textWidth'
import type { AxisBin, OwnScale } from '../../model/engine/axisBins'
import { ownText } from '../../text/ownCharts'

/** A number printed above a bar or in it; `x` is its middle, `y` its base line. CSS pixels. */
export interface PlacedCount {
  x: number
  y: number
  label: string
  /** In the bar itself, where its row's name stands above it. */
  inside: boolean
  ink: boolean
}

/** One row of bars; paths are SVG path data. CSS pixels from the top of the plot. */
export interface PlacedKind {
  /** Where the row begins, and the line that its bars stand on. */
  top: number
  base: number
  ink: string
  outside: string
  /** Its tallest bar, which is as high as there is room, and the bins that are as high; none where nothing is counted. */
  highest: { count: number; bins: readonly number[] }
  /** Its numbers by bin; none where not all bars have room for theirs. */
  values: readonly (PlacedCount | null)[]
}

/** Room of a row's name, which its bars keep clear of; CSS pixels. */
const NAME = 15
/** Between two numbers side by side, and between a name and a number. */
const CLEAR = 5
/** Height of a number with a pixel on either side, and from its base line to the bar under it. */
const FIGURE = 13
const ABOVE = 3

/** Whether numbers may stand at the bars at all: where a bin has room for two figures. */
export const mayHaveValues = (bins: readonly AxisBin[], scale: OwnScale): boolean =>
  bins.every(bin => widthOf(bin, scale) >= textWidth('00', 600, 12) + CLEAR)
const widthOf = (bin: AxisBin, scale: OwnScale) => (bin.end - bin.first) * scale.band

/** Whether the numbers of all rows stand at their bars: where the greatest has room in each bin. */
export function hasValues(bins: readonly AxisBin[], scale: OwnScale, counts: ArrayLike<number>): boolean {
  let most = 0
  for (let at = 0; at < counts.length; at++) most = Math.max(most, counts[at]!)
  const widest = textWidth(ownText.figure(most), 600, 12) + CLEAR
  return mayHaveValues(bins, scale) && bins.every(bin => widthOf(bin, scale) >= widest)
}

/**
 * Places small bars, a row a kind, each row on a scale of its own, so that a rare kind can be read beside a frequent
 * one. What is counted at all is at least a pixel high.
 * @param counts `[row * bins + bin]`
 * @param ink 1 where a bin lies in the time asked for
 * @param names widths of the rows' names with their totals; CSS pixels
 */
export function placeKinds(input: {
  bins: readonly AxisBin[]
  scale: OwnScale
  counts: ArrayLike<number>
  ink: ArrayLike<number>
  height: number
  names: readonly number[]
}): readonly PlacedKind[] {
  const { bins, scale, counts, ink, height, names } = input
  const pitch = Math.floor(height / Math.max(1, names.length))
  const tall = pitch - NAME - 1
  const valued = hasValues(bins, scale, counts)
  return names.map((name, row) => {
    const own = bins.map((_, at) => counts[row * bins.length + at]!)
    const highest = Math.max(0, ...own)
    const top = row * pitch
    const base = top + pitch - 1
    const paths = { ink: '', outside: '' }
    const values = own.map((count, at): PlacedCount | null => {
      if (count === 0) return null
      const { x, width } = innerOf(bins[at]!, scale)
      const high = Math.max(1, Math.round((count / highest) * tall))
      const isInk = ink[at] === 1
      const inset = isInk ? 0 : 0.5
      paths[isInk ? 'ink' : 'outside'] += rectPath(
        x + inset,
        base - high + inset,
        Math.max(0.5, width - 2 * inset),
        Math.max(0.5, high - 2 * inset),
      )
      if (!valued) return null
      const label = ownText.figure(count)
      const half = textWidth(label, 600, 12) / 2
      const middle = x + width / 2
      const above = base - high - ABOVE
      const at12 = { x: middle, label, ink: isInk }
      // the name has the upper left; a number under it goes into its bar, where that is high enough
      if (middle - half >= name + CLEAR || above - FIGURE + ABOVE >= top + NAME)
        return { ...at12, y: above, inside: false }
      return high >= FIGURE ? { ...at12, y: base - high + FIGURE - 2, inside: true } : null
    })
    return {
      top,
      base,
      ...paths,
      highest: {
        count: highest,
        bins: highest > 0 ? own.flatMap((count, at) => (count === highest ? [at] : [])) : [],
      },
      values: valued ? values : [],
    }
  })
}
