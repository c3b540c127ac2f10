import { figure } from '../../charts/figures'
import type { Dataset, SourceRow } from '../../data/types'
import { citedDate, undated } from '../../model/citeDate'
import { displayName } from '../../model/names'
import type { SourceItem } from '../../model/series/sourcePlaces'
import type { SourcesSeries } from '../../model/series/sourcesSeries'
import { sourcesText } from '../../text/sources'
import { parseEdtf } from '../../time/edtf'
import { dateLabel } from '../../time/format'

const words = sourcesText

/** What is counted and its extent. */
export function extentLine(series: SourcesSeries, context: boolean, ticked: boolean): string {
  if (series.acts === 0) return words.nothing
  const single = series.single === series.acts ? words.each : words.single(figure(series.single))
  const giving = context ? words.sources(series.giving) : words.articles(series.giving)
  const said = words.extent(words.events(series.acts), giving, single)
  return ticked ? `${said}, ${words.aside}` : said
}

/** "30 Jul 2021", "n.d.", "n.d. [after 12 August 2021]". */
export function sourceDate(source: SourceRow): string {
  const { known, limit } = citedDate(source.date)
  return known ? dateLabel(parseEdtf(source.date)) : undated(limit)
}

/** What is said of a figure or a claim: the value, which stands out, and what it is of. */
export function itemWords(dataset: Dataset, item: Exclude<SourceItem, { type: 'event' }>): [string, string] {
  if (item.type === 'conflict') return ['', item.claim.claim]
  if (item.type === 'name') return ['', words.spelling(item.row.name, displayName(dataset, item.row.actor))]
  if (item.type === 'count') {
    const { count, unit, part, from, to, period } = item.row
    const counted = `${figure(count)} ${words.units[unit](count)}`
    const way =
      from === '' || to === ''
        ? words.bothWays
        : words.between(displayName(dataset, from), displayName(dataset, to))
    return [part === '' ? counted : words.part(counted, part), `${way}, ${dateLabel(period)}`]
  }
  if (item.type === 'trade') {
    const { valueUsd, status, period, flow, series } = item.row
    const value = words.million(figure(valueUsd / 1e6), status === 'computed')
    return [value, `${dateLabel(period)}, ${words.flows[flow]}, ${series}`]
  }
  const { value, unit, measure, period } = item.row
  return [unit === '' ? figure(value) : `${figure(value)} ${unit}`, `${measure}, ${dateLabel(period)}`]
}

/** What a source adds to an act: "sent 22 Sep 2021, reported 25 Sep 2021". */
export function claimWords(item: Extract<SourceItem, { type: 'event' }>): string {
  const said = item.claims.map(({ field, date, value }) =>
    field === 'in_reply_to'
      ? words.claims[field]
      : words.claim(words.claims[field], date ? dateLabel(date) : value),
  )
  return [...new Set(said)].join(', ')
}
