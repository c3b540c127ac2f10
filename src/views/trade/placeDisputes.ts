import { type Disputable, placeSigns } from '../../charts/placeSigns'
import type { Disputes } from '../../model/disputes'
import type { TradeSeries } from '../../model/series/tradeSeries'
import { dateLabel } from '../../time/format'
import type { PlacedTrade } from './placed'

/** Radius of the ring about a letter with its clear space, CSS pixels. */
const RING = 8

/**
 * Adds the sign of a dispute to the numbers that are in one, and to figures that bear no number.
 * @param plot size without the row of years, CSS pixels.
 */
export function placeDisputes(
  placed: PlacedTrade,
  series: Pick<TradeSeries, 'rows'>,
  disputes: Disputes,
  plot: { width: number; height: number },
): PlacedTrade {
  const { numbers, figures, texts, ticks } = placed
  const markOf = (target: string, box: Disputable['box'] & { year: number }): Disputable => {
    const drawn = series.rows.find(({ row }) => `trade:${row.id}` === target)
    return { target, when: drawn ? dateLabel(drawn.row.period) : `${box.year}`, year: box.year, box }
  }
  const marks = [
    ...numbers.flatMap(box => (box.opens ? [markOf(`${box.opens.type}:${box.opens.id}`, box)] : [])),
    ...figures.map(box => markOf(`trade:${box.key}`, box)),
  ]
  const taken = [
    ...texts,
    ...figures,
    ...ticks.map(({ x, top, bottom }) => ({ x: x - 1, y: top, width: 2, height: bottom - top })),
    ...ticks.flatMap(({ ring }) =>
      ring ? [{ x: ring.x - RING, y: ring.y - RING, width: 2 * RING, height: 2 * RING }] : [],
    ),
  ]
  return { ...placed, numbers: placeSigns(numbers, marks, disputes, plot, taken) }
}
