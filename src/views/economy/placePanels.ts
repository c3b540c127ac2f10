import { type PlacedText, placeLines } from '../../charts/placedText'
import { textWidth, wrapText } from '../../charts/textWidth'
import { dayX } from '../../charts/yearBands'
import type { TradeRow } from '../../data/types'
import type { EconomySeries } from '../../model/series/economySeries'
import { economyText } from '../../text/economy'
import { text } from '../../text/text'
import { indexLabel, messageLabel, partDay, tradeLabel } from './economyWords'
import type { PlacedPanel } from './placed'
import { exchangesWord, footOfMessages, footOfTrade, isNarrow } from './placeFoot'
import { type Entry, type Frame, placePoints } from './placePoints'

const words = economyText

/** The value at the top of each scale: own units have a scale each, an index has one for both. */
export function highestOf({ years, base }: EconomySeries): { messages: number; trade: number } {
  const most = (values: readonly (number | null | undefined)[]) =>
    Math.max(0, ...values.map(value => value ?? 0))
  if (base !== null) {
    const shared = most(years.flatMap(({ messages, trade }) => [messages.index?.value, trade.index?.value]))
    return { messages: shared, trade: shared }
  }
  return {
    messages: most(years.map(({ messages }) => (messages.mark === 'exchange' ? null : messages.value))),
    trade: most(years.map(({ trade }) => trade.row?.valueUsd)),
  }
}

/** The panel of the messages: points of whole years, a cut point of a part, arrows for exchanges, words for gaps. */
export function placeMessages(frame: Frame): PlacedPanel {
  const { series, bands } = frame
  const points = placePoints(frame, 'messages', messageEntries(frame), series.joins.messages)
  const feet = series.years.map((year, at) => footOfMessages(year, series, bands[at]!, points.base))
  const drawn = (year: number) => points.points.find(point => point.year === year)
  const cut = series.years.flatMap(({ year, messages }, at): readonly PlacedText[] => {
    const [point, day] = [drawn(year), partDay(messages)]
    if (!point || day === null) return []
    const said = words.marks.part(day)
    const band = bands[at]!
    const right = point.x + 4 + textWidth(said, 400) <= band.x + band.width
    return placeLines(
      `part-${year}`,
      [said],
      { anchorX: point.x + (right ? 4 : -4), top: points.base - 18, anchor: right ? 'start' : 'end' },
      { ink: 'quiet' },
    )
  })
  return {
    ...points,
    name: 'messages',
    // an exchange is not on the scale, so that no zero line runs under it
    baseLines: series.years.flatMap(({ year }, at) => {
      const point = drawn(year)
      const { x, width } = bands[at]!
      const end = points.cuts.some(({ key }) => key === String(year)) ? point?.x : x + width
      return point ? [{ key: String(year), x1: x, x2: end ?? x + width }] : []
    }),
    exchanges: feet.flatMap(({ exchanges }) => exchanges),
    numbers: [...points.numbers, ...feet.flatMap(({ numbers }) => numbers)],
    texts: [
      ...placeHead(frame, 'messages'),
      ...cut,
      ...feet.flatMap(({ texts }) => texts),
      ...exchangesWord(series, bands, points.base),
    ],
  }
}

/** The panel of the trade: points of whole years, words for gaps. */
export function placeTrade(frame: Frame): PlacedPanel {
  const { series, bands, width } = frame
  const points = placePoints(frame, 'trade', tradeEntries(series), series.joins.trade)
  const feet = series.years.map((year, at) => footOfTrade(year, series, bands[at]!, points.base))
  const none = series.years.every(({ trade }) => trade.row === null)
  const said = wrapText(words.none(text.trade.seriesNames[series.trade.series]), width)
  return {
    ...points,
    name: 'trade',
    exchanges: [],
    baseLines: points.points.map(({ year }) => {
      const band = bands.find(one => one.year === year)!
      return { key: String(year), x1: band.x, x2: band.x + band.width }
    }),
    numbers: [...points.numbers, ...feet.flatMap(({ numbers }) => numbers)],
    texts: [
      ...placeHead(frame, 'trade'),
      ...(none
        ? placeLines('none', said, { anchorX: 0, top: points.base - 36 }, { ink: 'quiet' })
        : feet.flatMap(({ texts }) => texts)),
    ],
  }
}

function messageEntries({ series, bands }: Frame): readonly Entry[] {
  const { rule } = series.messages
  const short = isNarrow(bands) || series.base !== null
  return series.years.flatMap(({ year, messages }, at): Entry[] => {
    const { index, mark } = messages
    const value = series.base === null ? messages.value : index?.value
    if (value == null || mark === 'none' || mark === 'exchange') return []
    const own = messageLabel(messages, rule, 'full')
    const label = index ? indexLabel(index) : messageLabel(messages, rule, short ? 'short' : 'full')
    const last = messages.year.stated?.period.bounds.upper ?? null
    const part = mark === 'part' && last !== null
    return [
      {
        year,
        value,
        look: part ? 'part' : messages.context ? 'context' : 'article',
        pale: messages.pale,
        cut: part ? dayX(bands[at]!, last + 1) : null,
        label,
        name: index
          ? words.number.indexed(label, year, text.messages.messages(messages.value ?? 0))
          : words.number.messages(own, year),
        opens: messages.opens,
        bold: !messages.context,
      },
    ]
  })
}

function tradeEntries(series: EconomySeries): readonly Entry[] {
  return series.years.flatMap(({ year, trade }): Entry[] => {
    const { row, index } = trade
    const value = series.base === null ? row?.valueUsd : index?.value
    if (!row || value == null) return []
    const label = index ? indexLabel(index) : tradeLabel(row)
    return [
      {
        year,
        value,
        look: row.status === 'computed' ? 'computed' : layerOf(series, row),
        pale: trade.pale,
        cut: null,
        label,
        name: index
          ? words.number.indexed(label, year, text.trade.usd(tradeLabel(row)))
          : words.number.trade(label, year),
        opens: { type: 'trade', id: row.id },
        bold: layerOf(series, row) === 'article',
      },
    ]
  })
}

/** An index rests on its base too, so that it is the articles' only if both are. */
function layerOf({ years, base }: EconomySeries, row: TradeRow): TradeRow['layer'] {
  const on = base === null ? row : years.find(({ year }) => year === base)?.trade.row
  return row.layer === 'article' && on?.layer === 'article' ? 'article' : 'context'
}

/** The name of the panel with its unit, as long as there is room for. */
function placeHead({ series, top, width }: Frame, name: PlacedPanel['name']): readonly PlacedText[] {
  const { base, messages, trade } = series
  const named = text.trade.seriesNames[trade.series]
  const heads = {
    messages: [base === null ? words.heads.messages[messages.rule] : words.heads.indexed.messages(base)],
    trade: base === null ? words.heads.trade(named) : words.heads.indexed.trade(base, named),
  }[name]
  const said = heads.find(head => textWidth(head, 600) <= width) ?? heads.at(-1) ?? ''
  return placeLines(`head-${name}`, [said], { anchorX: 0, top }, { ink: 'head', weight: 600 })
}
