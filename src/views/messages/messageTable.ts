import type { TableData } from '../../charts/tableData'
import type { MessageCounts } from '../../model/counting'
import type { MessageSeries, MessageYear } from '../../model/series/messageSeries'
import { messageTableText as own } from '../../text/messageTable'
import { text } from '../../text/text'
import { dateLabel } from '../../time/format'
import { cutDay, tracedShare, unlistedCount } from './yearNotes'

const words = text.messages

/**
 * The table of *Messages by year*: every rule side by side, whichever is drawn, so that none is taken for
 * another. A cell is null where nothing is counted, and 0 only where something counted nothing.
 */
export function messageTable(series: MessageSeries, leaders: readonly [string, string]): TableData {
  const [a, b] = leaders
  const of = (rule: string) => [
    own.rule(rule, words.way(a, b)),
    own.rule(rule, words.way(b, a)),
    own.rule(rule, own.total),
  ]
  const { stated, listed, traced } = words.rules
  return {
    name: 'messages-by-year',
    columns: [
      own.year,
      ...of(stated),
      own.unit,
      own.period,
      ...of(listed),
      ...(series.context ? of(traced) : []),
      own.note,
    ],
    rows: [...series.years.map(year => row(year, series)), uncertainRow(series)],
  }
}

function row(year: MessageYear, series: MessageSeries): TableData['rows'][number] {
  const { stated } = year
  return [
    String(year.year),
    stated?.byWay['dprk-to-prc']?.count ?? null,
    stated?.byWay['prc-to-dprk']?.count ?? null,
    stated?.total ?? null,
    stated?.unit ?? null,
    stated ? dateLabel(stated.period) : null,
    ...three(year.listed),
    ...(series.context ? three(year.traced) : []),
    notes(year, series),
  ]
}

function three(counts: MessageCounts | null): readonly (number | null)[] {
  return counts
    ? [counts['dprk-to-prc'].count, counts['prc-to-dprk'].count, counts.total]
    : [null, null, null]
}

function notes(year: MessageYear, series: MessageSeries): string | null {
  const { stated, compared } = year
  const said: string[] = []
  if (!stated) said.push(words.noCount)
  else {
    if (cutDay(year)) said.push(words.partOfYear(stated.total))
    const parts = [stated.byWay['dprk-to-prc'], stated.byWay['prc-to-dprk']].flatMap(row =>
      row ? [row.count] : [],
    )
    if (stated.totalStatus === 'computed') said.push(words.sum(stated.total, parts))
  }
  if (compared && !compared.listCovers) said.push(words.countedNoneListed)
  const gap = unlistedCount(year)
  if (gap > 0) said.push(words.unlisted(gap))
  const share = tracedShare(year, series)
  if (share) said.push(share)
  if (year.traced && year.traced.implied > 0) said.push(words.implied(year.traced.implied))
  return said.length > 0 ? said.join('; ') : null
}

/** The last row: messages whose year is not known. */
function uncertainRow(series: MessageSeries): TableData['rows'][number] {
  const of = (layers: readonly string[]) => {
    const acts = series.uncertain.filter(({ row }) => layers.includes(row.layer))
    const way = (name: string) => acts.filter(({ leaderMessage }) => leaderMessage === name).length
    return [way('dprk-to-prc'), way('prc-to-dprk'), acts.length]
  }
  return [
    own.uncertain,
    null,
    null,
    null,
    null,
    null,
    ...of(['article']),
    ...(series.context ? of(['article', 'context']) : []),
    null,
  ]
}
