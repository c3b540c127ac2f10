import { figure, wholeFigure } from '../../charts/figures'
import type { Citation, TradeRow } from '../../data/types'
import { WAYS } from '../../model/counting'
import type { EconomyLanes } from '../../model/series/economyLanes'
import type {
  EconomyMessages,
  EconomySeries,
  EconomyTrade,
  EconomyYear,
  IndexValue,
} from '../../model/series/economySeries'
import { economyText } from '../../text/economy'
import { text } from '../../text/text'
import { dayLabel } from '../../time/format'

const words = economyText
const MILLION = 1_000_000

/** "22.2", "939": an index with the decimals that rounding leaves sure. */
export function indexLabel({ value, digits }: IndexValue): string {
  return figure(Number(value.toFixed(digits)))
}

/** "539", "≈5,650": millions of dollars. */
export function tradeLabel({ valueUsd, status }: TradeRow): string {
  const value = valueUsd / MILLION
  const said = value >= 100 ? wholeFigure(value) : figure(value)
  return status === 'computed' ? text.trade.approx(said) : said
}

/** "9", "6 of 8", "≥8", "2 exchanges", "9 = 5 + 4": the number of a year's messages as it stands on the plot. */
export function messageLabel(
  { mark, value, of, sum }: EconomyMessages,
  rule: EconomySeries['messages']['rule'],
  form: 'short' | 'full' = 'short',
): string {
  if (value === null || of === null) return ''
  if (mark === 'exchange') return form === 'full' ? text.messages.exchanges(value) : String(value)
  const all = rule === 'traced' ? words.marks.atLeast(String(of)) : String(of)
  if (value !== of) return text.messages.ofAll(value, of).replace(/\d+$/u, all)
  return form === 'full' && sum.length > 0 ? words.marks.sum(all, sum) : all
}

/** Last day of a part of a year that was counted, "12 Aug"; null where the whole year was, or nothing. */
export function partDay({ mark, year }: EconomyMessages): string | null {
  const day = mark === 'part' ? (year.stated?.period.bounds.upper ?? null) : null
  return day === null ? null : dayLabel(day, { year: false })
}

/** What a panel says where nothing can be drawn: nothing counted or listed. */
export function nothingHere(series: EconomySeries): string {
  return series.messages.rule === 'stated' ? text.messages.noCount : text.messages.noneListed
}

/** "9 messages to 12 August", "at least 8 messages", "2 exchanges", "no count" */
export function messagesInWords(messages: EconomyMessages, series: EconomySeries): string {
  const { mark, value, of, year } = messages
  const { rule } = series.messages
  if (value === null || of === null) return nothingHere(series)
  if (mark === 'exchange') return text.messages.exchanges(value)
  if (value !== of)
    return rule === 'traced'
      ? text.messages.narrowedAtLeast(value, of)
      : text.messages.narrowedMessages(value, of)
  if (rule === 'traced') return text.messages.atLeastMessages(value)
  const day = mark === 'part' ? (year.stated?.period.bounds.upper ?? null) : null
  return (
    text.messages.messages(value) + (day === null ? '' : text.messages.to(dayLabel(day, { year: false })))
  )
}

/** "US$539 million", "about US$5,650 million, computed", "no trade figure" */
export function tradeInWords({ row }: Pick<EconomyTrade, 'row'>): string {
  if (!row) return words.year.noTrade
  const said = text.trade.usd(tradeLabel({ ...row, status: 'printed' }))
  return row.status === 'computed' ? `${text.trade.about(said)}, ${text.trade.computed}` : said
}

/** Why a year of messages, or of trade, has no index while one is drawn; null where it has, or has no number at all. */
export function noIndexWords({ messages, trade }: EconomyYear): {
  messages: string | null
  trade: string | null
} {
  const none = words.year.noIndex
  return {
    messages: messages.mark === 'exchange' || messages.mark === 'part' ? none[messages.mark] : null,
    trade: trade.row && !trade.real ? none.computed : null,
  }
}

/** Accessible name of a year's toggle: "2020: 9 messages, index 112.5; trade US$539 million, index 22.2". */
export function yearName(year: EconomyYear, series: EconomySeries): string {
  const why = series.base === null ? null : noIndexWords(year)
  const index = (value: IndexValue | null) => (value ? words.year.index(indexLabel(value)) : null)
  const said = (...parts: (string | null | undefined)[]) => parts.filter(part => part).join(', ')
  return words.year.name(
    year.year,
    said(messagesInWords(year.messages, series), index(year.messages.index), why?.messages),
    said(
      year.trade.row ? words.year.trade(tradeInWords(year.trade)) : words.year.noTrade,
      index(year.trade.index),
      why?.trade,
    ),
  )
}

/** "−80.67 %", "+223 %" */
export function changeLabel(value: number): string {
  return text.trade.change(value > 0 ? `+${figure(value)}` : figure(value))
}

/** The computed line under the title: what stands beside what, in which unit, and a change that an article prints. */
export function extentLine(series: EconomySeries): string {
  const { messages, trade, base, years } = series
  const { rule } = messages
  const head = words.extent.line(words.extent.messages[rule], trade.series, base)
  const printed = years.filter(
    year => year.trade.change?.row.layer === 'article' && !year.trade.pale && year.trade.row,
  )
  const lines = [
    head +
      printed
        .map(({ year, trade: { change } }) => words.extent.change(year, changeLabel(change?.value ?? 0)))
        .join(''),
  ]
  if (rule === 'stated') {
    if (messages.noParty) lines.push(words.extent.noParty)
    else if (messages.unanswerable) lines.push(words.extent.cannot)
    else if (messages.cut.length > 0) lines.push(words.extent.cut(messages.cut.join(', ')))
    const parts = years.flatMap(({ year, messages: { value, of } }) =>
      value !== null && of !== null && value < of ? [words.extent.inYear(value, of, year)] : [],
    )
    if (parts.length > 0) lines.push(words.extent.answering(parts.join(', ')))
  } else {
    const shown = years.filter(
      year => year.messages.value !== null && year.messages.year.emphasis !== 'outside',
    )
    const sum = (of: 'value' | 'of') => shown.reduce((all, year) => all + (year.messages[of] ?? 0), 0)
    if (sum('value') < sum('of')) lines.push(words.extent.narrowed(sum('value'), sum('of')))
  }
  return lines.map(line => (line.endsWith('.') ? line : `${line}.`)).join(' ')
}

/** Why there is no index, in a sentence; undefined where it can be had. */
export function refusalWords(series: EconomySeries): string | undefined {
  const { refusal, bases, years } = series
  const said = words.controls.refused
  if (!refusal) return undefined
  if (refusal.why === 'rule') return said.rule
  if (refusal.why === 'none') return said.none(series.trade.series)
  const year = years.find(entry => entry.year === refusal.year)
  const reasons: string[] = []
  if (year && !year.messages.real)
    reasons.push(said.why[year.messages.mark === 'whole' ? 'none' : year.messages.mark])
  if (year && !year.trade.real) reasons.push(year.trade.row ? said.why.computed : said.why.noFigure)
  return said.year(refusal.year, reasons.join(said.and), bases.join(said.and))
}

/** What the drawing rests on. */
export function citations(series: EconomySeries, lanes: EconomyLanes | null): readonly Citation[] {
  const { rule } = series.messages
  const messages = series.years.flatMap(({ messages: { year } }): readonly Citation[] => {
    const { stated } = year
    if (rule === 'stated')
      return stated ? [stated.whole, ...Object.values(stated.byWay)].flatMap(row => row?.sources ?? []) : []
    const counts = rule === 'listed' ? year.listed : year.traced
    return counts ? WAYS.flatMap(way => counts[way].acts.flatMap(({ row }) => row.sources)) : []
  })
  const trade = series.years.flatMap(({ trade: { row, change } }) => [
    ...(row?.sources ?? []),
    ...(change?.row.sources ?? []),
  ])
  const shown = lanes ? [...lanes.sanctions.acts, ...lanes.border.acts] : []
  const acts = shown.flatMap(({ act }) => act.row.sources)
  return [...messages, ...trade, ...acts]
}
