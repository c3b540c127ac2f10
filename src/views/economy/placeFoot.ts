import type { PlacedNumber } from '../../charts/NumberToolbar'
import { type PlacedText, placeLines } from '../../charts/placedText'
import { textWidth, wrapText } from '../../charts/textWidth'
import { NARROW_BAND, type YearBand } from '../../charts/yearBands'
import type { EconomySeries, EconomyYear } from '../../model/series/economySeries'
import { economyText } from '../../text/economy'
import { text } from '../../text/text'
import { messageLabel, nothingHere, partDay, tradeLabel } from './economyWords'
import type { PlacedPanel } from './placed'
import { LABEL, middle } from './placePoints'

const words = economyText.marks
const LINE = 14
/** Free above the zero line. */
const FOOT = 4
const ARROW = { height: 26, apart: 22 }

/** What stands at the foot of a panel where a year has no point: words, arrows, a number without an index. */
export type PlacedFoot = Pick<PlacedPanel, 'exchanges' | 'numbers' | 'texts'>

const NOTHING: PlacedFoot = { exchanges: [], numbers: [], texts: [] }

export const isNarrow = (bands: readonly YearBand[]) => (bands[0]?.width ?? 0) < NARROW_BAND

/** The foot of a year in the panel of messages. @param base height of the panel's zero, CSS pixels. */
export function footOfMessages(
  year: EconomyYear,
  series: EconomySeries,
  band: YearBand,
  base: number,
): PlacedFoot {
  const { messages } = year
  if (messages.mark === 'none')
    return { ...NOTHING, texts: gapWords(year.year, nothingHere(series), band, base) }
  if (messages.mark === 'exchange') return placeExchanges(year, series, band, base)
  const day = partDay(messages)
  if (day === null || messages.index || series.base === null) return NOTHING
  const label = words.partOf(messages.value ?? 0, day)
  const name = economyText.number.messages(label, year.year)
  return withoutIndex(year.year, { text: label, name, opens: messages.opens }, band, base)
}

/** The foot of a year in the panel of the trade. */
export function footOfTrade(
  { year, trade }: EconomyYear,
  series: EconomySeries,
  band: YearBand,
  base: number,
): PlacedFoot {
  const { row, index } = trade
  if (!row) return { ...NOTHING, texts: gapWords(year, text.trade.noFigure, band, base) }
  if (index || series.base === null) return NOTHING
  const label = tradeLabel(row)
  const name = economyText.number.trade(label, year)
  return withoutIndex(year, { text: label, name, opens: { type: 'trade', id: row.id } }, band, base)
}

/** On narrow years, once under all the arrows: what they are. */
export function exchangesWord(
  series: EconomySeries,
  bands: readonly YearBand[],
  base: number,
): readonly PlacedText[] {
  if (!isNarrow(bands)) return []
  const held = bands.filter((_, at) => series.years[at]?.messages.mark === 'exchange')
  const [head, last] = [held[0], held.at(-1)]
  if (!head || !last) return []
  const anchorX = (head.x + last.x + last.width) / 2
  const top = base - FOOT - ARROW.height - 2 - LABEL - LABEL
  return placeLines(
    'exchanges',
    [text.messages.exchangesWord(true)],
    { anchorX, top, anchor: 'middle' },
    { ink: 'quiet' },
  )
}

function gapWords(year: number, said: string, band: YearBand, base: number): readonly PlacedText[] {
  const lines = wrapText(said, band.width - FOOT)
  const top = base - FOOT - lines.length * LINE
  return placeLines(
    `gap-${year}`,
    lines,
    { anchorX: middle(band), top, anchor: 'middle' },
    { ink: 'quiet', lineHeight: LINE },
  )
}

/** A number that stays, with the words that it has no index. */
function withoutIndex(
  year: number,
  number: Pick<PlacedNumber, 'text' | 'name' | 'opens'>,
  band: YearBand,
  base: number,
): PlacedFoot {
  const top = base - FOOT - LINE
  return {
    exchanges: [],
    numbers: [{ ...number, ...centred(number.text, band), key: `foot-${year}`, year, y: top - LABEL }],
    texts: placeLines(
      `no-index-${year}`,
      [words.noIndex],
      { anchorX: middle(band), top, anchor: 'middle' },
      { ink: 'quiet', lineHeight: LINE },
    ),
  }
}

function placeExchanges(
  { year, messages }: EconomyYear,
  series: EconomySeries,
  band: YearBand,
  base: number,
): PlacedFoot {
  const count = messages.value ?? 0
  const apart = Math.min(ARROW.apart, band.width / (count + 1))
  const bottom = base - FOOT
  const top = bottom - ARROW.height
  const { rule } = series.messages
  const full = messageLabel(messages, rule, 'full')
  const label = isNarrow([band]) ? messageLabel(messages, rule) : full
  return {
    texts: [],
    exchanges: Array.from({ length: count }, (_, at) => ({
      key: `${year}-${at}`,
      x: middle(band) + (at - (count - 1) / 2) * apart,
      top,
      bottom,
      pale: messages.pale,
    })),
    numbers: [
      {
        text: label,
        name: economyText.number.exchanges(full, year),
        opens: messages.opens,
        ...centred(label, band),
        key: `foot-${year}`,
        year,
        y: top - 2 - LABEL,
      },
    ],
  }
}

function centred(label: string, band: YearBand) {
  const width = textWidth(label, 400)
  return { x: Math.max(0, middle(band) - width / 2), width, height: LABEL, ink: 'light' }
}
