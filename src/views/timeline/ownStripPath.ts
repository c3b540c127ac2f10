import { rectPath } from '../../charts/binRects'
import type { OwnStripCounts } from '../../model/series/ownStrip'

/** Bars from the foot of the strip as SVG path data, whole pixels apart; what is counted at all is a pixel high. */
export function stripHistogram({ counts, most }: OwnStripCounts, width: number, height: number): string {
  if (most === 0) return 'M0 0'
  const tall = height - 4
  const bars = counts.length
  let path = ''
  for (let at = 0; at < bars; at++) {
    const count = counts[at]!
    if (count === 0) continue
    const x = Math.round((at * width) / bars)
    const next = Math.round(((at + 1) * width) / bars)
    const high = Math.max(1, Math.round((count * tall) / most))
    path += rectPath(x, height - high, Math.max(1, next - x - 1), high)
  }
  return path
}
