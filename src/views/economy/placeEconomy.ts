import { yearBands } from '../../charts/yearBands'
import type { EconomyLanes } from '../../model/series/economyLanes'
import type { EconomySeries } from '../../model/series/economySeries'
import type { PlacedEconomy } from './placed'
import { laneHeight, placeLanes } from './placeLanes'
import { highestOf, placeMessages, placeTrade } from './placePanels'
import { HEAD } from './placePoints'

/** Between two panels, and between a panel and the lanes. */
const GAP = 6
/** Least height of a panel beside lanes, read from the last row. */
const STAGE_PANEL = 90

/**
 * Two panels of one height, one above the other, and under them the lanes, all on the year axis of the charts
 * above. Each panel has its own scale, but as an index both have the same.
 * @param lanes null where the panels lead alone
 * @param size of the plot without the row of years, CSS pixels.
 * @param onStage where the height is little the panels come first, and the lanes are left out
 */
export function placeEconomy(
  series: EconomySeries,
  lanes: EconomyLanes | null,
  size: { width: number; height: number },
  onStage = false,
): PlacedEconomy {
  const { width, height } = size
  const first = series.years[0]?.year ?? 0
  const bands = yearBands(width, [first, first + series.years.length - 1])
  const beneath = 2 * laneHeight(bands) + 2 * GAP
  const laneless = lanes === null || (onStage && height - beneath < 2 * STAGE_PANEL)
  const each = Math.max(60, (height - (laneless ? GAP : beneath)) / 2)
  const highest = highestOf(series)
  const frame = { series, bands, width, height: each }
  const placedLanes = laneless ? [] : placeLanes(lanes, bands, 2 * (each + GAP))
  return {
    bands,
    panels: [
      placeMessages({ ...frame, top: 0, highest: highest.messages }),
      placeTrade({ ...frame, top: each + GAP, highest: highest.trade }),
    ],
    lanes: placedLanes,
    grid: [...bands.map(({ x }) => x), width].flatMap((x, at) => [
      { key: `${at}-messages`, x, top: HEAD, bottom: each },
      { key: `${at}-trade`, x, top: each + GAP + HEAD, bottom: 2 * each + GAP },
      ...placedLanes.map(({ name, top, height: tall }) => ({
        key: `${at}-${name}`,
        x,
        top: top + HEAD,
        bottom: top + tall,
      })),
    ]),
  }
}
