import type { PlacedNumber } from '../../charts/NumberToolbar'
import { textWidth } from '../../charts/textWidth'
import type { MessageSeries } from '../../model/series/messageSeries'
import { text } from '../../text/text'
import { yearStatus } from './messageWords'
import type { PlacedMessages } from './placed'

const STATUS_HEIGHT = 16

/**
 * Totals of both ways that a source prints, as buttons where the year's status stands. A total that is only a
 * sum has no source to open and stays a status.
 */
export function placeTotals(
  series: MessageSeries,
  placed: PlacedMessages,
  height: number,
): readonly PlacedNumber[] {
  if (series.rule !== 'stated') return []
  return placed.bands.flatMap((band, at): PlacedNumber[] => {
    const year = series.years[at]!
    const row = year.stated?.whole
    if (!row || year.exchanges) return []
    const status = yearStatus(year, series, placed.narrow)
    return [
      {
        key: row.id,
        text: status,
        name: text.messages.numberName(year.year, status),
        opens: { type: 'count', id: row.id },
        year: year.year,
        x: band.innerX,
        y: height,
        width: textWidth(status, 400),
        height: STATUS_HEIGHT,
        ink: 'light',
      },
    ]
  })
}
