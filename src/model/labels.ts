import type { CountRow, Dataset, IndicatorRow, TradeRow } from '../data/types'
import { detailsText } from '../text/details'
import { dateLabel } from '../time/format'
import { placeName, sourceName } from './citations'
import type { EventIndex } from './eventIndex'
import { figure, millions } from './exactFigures'
import type { Ref } from './filter'
import { displayName } from './names'

const words = detailsText

/** Names of actors in one phrase: "Kim Jong Un and Xi Jinping". */
export function namesOf(dataset: Dataset, ids: readonly string[]): string {
  const names = ids.map(id => displayName(dataset, id))
  const last = names.pop()
  if (last === undefined) return ''
  return names.length > 0 ? `${names.join(', ')}${words.and}${last}` : last
}

/** A printed count in words: "5 messages from Kim Jong Un to Xi Jinping". */
export function countTitle(dataset: Dataset, row: CountRow): string {
  const unit = row.count === 1 ? words.one[row.unit] : words.units[row.unit]
  if (row.from === '' || row.to === '') return words.countBothTitle(figure(row.count), unit)
  return words.countTitle(
    figure(row.count),
    unit,
    displayName(dataset, row.from),
    displayName(dataset, row.to),
  )
}

/** A trade figure: "US$539 million"; ≈ where rounding makes a computed one inexact. */
export function tradeValue(row: TradeRow): string {
  const value = words.million(millions(row.valueUsd, row.precisionUsd))
  return row.status === 'computed' ? `≈${value}` : value
}

/** An indicator's number with its unit: "−80.67 %", "5 meetings". */
export function indicatorValue(row: IndicatorRow): string {
  return row.unit === '' ? figure(row.value) : `${figure(row.value)} ${row.unit}`
}

/** What a link to something says. Null where the shown layers have no such thing. */
export function labelOf(index: EventIndex, ref: Ref): string | null {
  const { dataset, scope } = index
  const shown = <Row extends { id: string; layer: string }>(rows: readonly Row[]) =>
    rows.find(row => row.id === ref.id && (scope.context || row.layer === 'article'))
  if (ref.type === 'event') {
    const act = index.event(ref.id)
    return act && `${dateLabel(act.date)} ${act.row.shortTitle || act.row.title}`
  }
  if (ref.type === 'count') {
    const row = shown(dataset.counts)
    return row ? `${countTitle(dataset, row)}, ${dateLabel(row.period)}` : null
  }
  if (ref.type === 'trade') {
    const row = shown(dataset.trade)
    return row ? words.tradeTitle(tradeValue(row), dateLabel(row.period)) : null
  }
  if (ref.type === 'indicator') {
    const row = shown(dataset.indicators)
    return row ? `${row.measure}: ${indicatorValue(row)}, ${dateLabel(row.period)}` : null
  }
  const row = dataset.conflicts.find(({ id }) => id === ref.id)
  return row ? words.conflictTitle[row.kind] : null
}

/** A target of a conflict as the table writes it: what to say, and where it leads if that is ours to show. */
export function targetOf(index: EventIndex, target: string): { label: string; ref: Ref | null } | null {
  const [type = '', ...rest] = target.split(':')
  const id = rest.join(':')
  if (type === 'event' || type === 'count' || type === 'trade' || type === 'indicator') {
    const ref: Ref = { type, id }
    const label = labelOf(index, ref)
    return label === null ? null : { label, ref }
  }
  if (type === 'year') return { label: words.year(id), ref: null }
  if (type === 'text') {
    const [source = '', locator = ''] = id.split('#')
    const row = index.dataset.sources.get(source)
    if (row?.layer === 'context' && !index.scope.context) return null
    const place = placeName(locator)
    return { label: place ? `${sourceName(row, source)}, ${place}` : sourceName(row, source), ref: null }
  }
  return null
}
