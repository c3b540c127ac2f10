import type { Lined } from '../../src/data/rows'
import type { RowOf } from '../../src/data/schema'
import { MEDIA, PURPOSES } from '../../src/data/types'
import { endOfYear, startOfYear, yearOf } from '../../src/time/day'
import { isFilled, type Rule } from './data-rule'

/** What the columns of an act say of each other. */
export const events: Rule = ({ tables }, blame) => {
  for (const { line, row } of tables.events) {
    if (row.kind !== 'message' && row.medium !== '')
      blame('events', line, 'medium', row.medium, 'is for messages only')
    if (row.kind !== 'message' && isFilled(row.purpose))
      blame('events', line, 'purpose', row.purpose, 'is for messages only')
    if (isFilled(row.inReplyTo) !== isFilled(row.replyBasis))
      blame('events', line, 'replyBasis', row.replyBasis, 'stands exactly where in_reply_to does')
    if (row.anniversary !== '' && row.occasionKind !== 'anniversary')
      blame(
        'events',
        line,
        'occasionKind',
        row.occasionKind,
        'is not anniversary, but an anniversary is named',
      )
    if (row.occasion === '' && row.occasionKind !== '')
      blame('events', line, 'occasion', '', 'is empty, but occasion_kind is not')
    if (row.inReplyTo.includes(row.id)) blame('events', line, 'inReplyTo', row.id, 'answers itself')
    if (row.partOf === row.id) blame('events', line, 'partOf', row.id, 'is a part of itself')
  }
}

/** What the columns of a count or a figure say of each other. */
export const figures: Rule = ({ tables }, blame) => {
  for (const { line, row } of tables.counts) {
    const parts: readonly string[] = ['', ...MEDIA, ...PURPOSES]
    if (!parts.includes(row.part))
      blame('counts', line, 'part', row.part, 'is neither a medium nor a purpose')
    if (row.count < 1)
      blame('counts', line, 'count', row.count, 'a count that is not printed has no row, never zero')
    if ((row.from === '') !== (row.to === ''))
      blame('counts', line, 'to', row.to, 'from and to are both given, or neither')
  }
  for (const { line, row } of tables.trade) {
    if (row.valueUsd < 0) blame('trade', line, 'valueUsd', row.valueUsd, 'is below zero')
    if (row.precisionUsd < 1) blame('trade', line, 'precisionUsd', row.precisionUsd, 'is not above zero')
    if ((row.lowUsd === null) !== (row.highUsd === null))
      blame('trade', line, 'highUsd', row.highUsd, 'low_usd and high_usd are both given, or neither')
    if (
      row.lowUsd !== null &&
      row.highUsd !== null &&
      (row.valueUsd < row.lowUsd || row.valueUsd > row.highUsd)
    )
      blame('trade', line, 'valueUsd', row.valueUsd, `lies outside its band ${row.lowUsd}–${row.highUsd}`)
    if ((row.status === 'computed') !== isFilled(row.computedFrom))
      blame('trade', line, 'computedFrom', row.computedFrom, 'stands exactly where status is computed')
  }
}

/** Within a layer, series, flow, vintage and step no two periods overlap, but for a part and its whole. */
export const trade: Rule = ({ tables }, blame) => {
  const isYears = ({ period: { bounds } }: RowOf<'trade'>) =>
    bounds.lower !== null &&
    bounds.upper !== null &&
    bounds.lower === startOfYear(yearOf(bounds.lower)) &&
    bounds.upper === endOfYear(yearOf(bounds.upper))
  const lines = new Map<string, Lined<RowOf<'trade'>>[]>()
  for (const lined of tables.trade) {
    const { row, line } = lined
    const name = [row.layer, row.series, row.flow, row.vintage, isYears(row) ? 'year' : 'month'].join(' ')
    const { lower, upper } = row.period.bounds
    if (lower === null || upper === null) {
      blame('trade', line, 'period', row.period.text, 'is open at an end')
      continue
    }
    for (const other of lines.get(name) ?? []) {
      const bounds = other.row.period.bounds
      if (bounds.lower === lower && bounds.upper === upper)
        blame('trade', line, 'period', row.period.text, `repeats line ${other.line} (${name})`)
      else if (
        (bounds.lower ?? lower) <= upper &&
        lower <= (bounds.upper ?? upper) &&
        row.partOf !== other.row.period.text &&
        other.row.partOf !== row.period.text
      )
        blame(
          'trade',
          line,
          'period',
          row.period.text,
          `overlaps ${other.row.period.text} of line ${other.line} (${name})`,
        )
    }
    lines.set(name, [...(lines.get(name) ?? []), lined])
  }
}

/** A conflict has two sides at least. */
export const conflicts: Rule = ({ tables }, blame) => {
  for (const { line, row } of tables.conflicts) {
    const count = tables.conflictClaims.filter(claim => claim.row.conflict === row.id).length
    if (count < 2)
      blame(
        'conflicts',
        line,
        'id',
        row.id,
        `has ${count === 1 ? 'one claim' : 'no claim'}; a conflict needs two`,
      )
  }
}

/** A claim about a medium names one. */
export const claimValues: Rule = ({ claims }, blame) => {
  for (const { line, row } of claims)
    if (row.field === 'medium' && !MEDIA.some(medium => medium === row.value))
      blame('claims', line, 'value', row.value, `is none of ${MEDIA.join(', ')}`)
}
