import type { AxisBin, OwnScale } from '../model/engine/axisBins'

/** A bar wider than this would be a block of ink, CSS pixels. */
const WIDEST = 112

/** Left edge and width of what is drawn for a bin, whole pixels: a gap on either side that grows with the bin. */
export function innerOf(bin: AxisBin, scale: OwnScale): { x: number; width: number } {
  const from = bin.first * scale.band
  const to = bin.end * scale.band
  const inset = to - from < 4 ? 0.5 : Math.min(14, (to - from) / 8)
  const x = Math.round(from + inset)
  return { x, width: Math.max(1, Math.min(WIDEST, Math.round(to - inset) - x)) }
}

/** A rectangle as SVG path data. */
export const rectPath = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`
