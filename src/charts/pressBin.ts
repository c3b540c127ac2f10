import type { AxisBin, AxisUnit } from '../model/engine/axisBins'
import type { TimeClause } from '../model/filter'
import { yearOf } from '../time/day'

const yearsIn = ({ from, to }: AxisBin): readonly number[] => {
  const first = yearOf(from)
  return Array.from({ length: yearOf(to) - first + 1 }, (_, at) => first + at)
}

/** Whether the time clause asks for a bin: for all its years, or for a span that holds it wholly. */
export function isPressed(unit: AxisUnit, bin: AxisBin, time: TimeClause): boolean {
  if (unit === 'year') return time.type === 'years' && yearsIn(bin).every(year => time.years.includes(year))
  return (
    time.type === 'span' &&
    time.from !== null &&
    time.to !== null &&
    time.from <= bin.from &&
    time.to >= bin.to
  )
}

/**
 * The time clause once a bin has been pressed: years are toggled, all of the bin at once; months and days set the
 * span, `extend` from what it is to there, and the one that is the whole span lets it go.
 */
export function pressBin(unit: AxisUnit, bin: AxisBin, time: TimeClause, extend: boolean): TimeClause {
  if (unit === 'year') {
    const years = yearsIn(bin)
    const chosen = time.type === 'years' ? time.years : []
    const without = chosen.filter(year => !years.includes(year))
    return { type: 'years', years: isPressed(unit, bin, time) && !extend ? without : [...without, ...years] }
  }
  const span = time.type === 'span' && time.from !== null && time.to !== null ? [time.from, time.to] : null
  if (extend && span)
    return { type: 'span', from: Math.min(span[0]!, bin.from), to: Math.max(span[1]!, bin.to) }
  if (span && span[0] === bin.from && span[1] === bin.to) return { type: 'all' }
  return { type: 'span', from: bin.from, to: bin.to }
}
