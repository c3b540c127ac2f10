import type { TradeMonth } from './tradeSeries'

/** Months between the first and the last figure of which no source of the layers shown gives one: missing, not zero. */
export function monthGaps(
  months: readonly Pick<TradeMonth, 'year' | 'month' | 'months'>[],
): readonly { year: number; month: number }[] {
  const covered = new Set(
    months.flatMap(({ year, month, months }) =>
      Array.from({ length: months }, (_, at) => year * 12 + month - 1 + at),
    ),
  )
  const [first, last] = [Math.min(...covered), Math.max(...covered)]
  if (covered.size === 0) return []
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter(at => !covered.has(at))
    .map(at => ({ year: Math.floor(at / 12), month: (at % 12) + 1 }))
}
