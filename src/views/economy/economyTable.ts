import type { TableData } from '../../charts/tableData'
import type {
  EconomyMessages,
  EconomySeries,
  EconomyYear,
  IndexValue,
} from '../../model/series/economySeries'
import { economyText } from '../../text/economy'
import { dateLabel } from '../../time/format'
import { changeLabel, indexLabel, noIndexWords, nothingHere, partDay, tradeLabel } from './economyWords'

const words = economyText.table
const MILLION = 1_000_000
const TRADE = 6

/** The table of *Politics and economy*: a year a row, a cell empty where nothing is known or no index can be had. */
export function economyTable(series: EconomySeries): TableData {
  return {
    name: 'politics-and-economy',
    columns: economyText.columns,
    rows: series.years.map(year => row(year, series)),
    written: (line, column) => {
      const figure = series.years[line]?.trade.row
      return column === TRADE && figure?.status === 'computed' ? tradeLabel(figure) : undefined
    },
  }
}

function row(year: EconomyYear, series: EconomySeries): TableData['rows'][number] {
  const { messages, trade } = year
  const counted = messages.value !== null
  const stated = series.messages.rule === 'stated' ? messages.year.stated : null
  return [
    String(year.year),
    messages.value,
    counted ? words.units[stated?.unit ?? 'message'] : null,
    counted ? (stated ? dateLabel(stated.period) : String(year.year)) : null,
    counted ? statusOf(messages, series) : nothingHere(series),
    indexCell(messages.index),
    trade.row ? trade.row.valueUsd / MILLION : null,
    trade.row?.series ?? null,
    trade.row ? words[trade.row.status] : null,
    trade.row ? words.layers[trade.row.layer] : null,
    indexCell(trade.index),
    noteOf(year, series),
  ]
}

function indexCell(index: IndexValue | null): number | null {
  return index && Number(indexLabel(index).replaceAll(',', ''))
}

function statusOf({ sum, mark }: EconomyMessages, { messages: { rule } }: EconomySeries): string {
  if (rule !== 'stated') return words[rule]
  return sum.length > 0 && mark !== 'exchange' ? words.sum : words.printed
}

function noteOf(year: EconomyYear, series: EconomySeries): string | null {
  const { messages, trade } = year
  const said: string[] = []
  if (messages.value !== null && messages.of !== null && messages.value !== messages.of)
    said.push(words.narrowed(messages.value, messages.of))
  if (messages.sum.length > 0) said.push(economyText.marks.sum(String(messages.value), messages.sum))
  const day = partDay(messages)
  if (day !== null) said.push(economyText.marks.partOf(messages.value ?? 0, day))
  if (trade.change) said.push(economyText.year.change(changeLabel(trade.change.value), trade.change.base))
  if (series.base !== null) {
    const why = noIndexWords(year)
    if (why.messages) said.push(words.of.messages(why.messages))
    if (why.trade) said.push(words.of.trade(why.trade))
  }
  return said.length > 0 ? said.join('; ') : null
}
