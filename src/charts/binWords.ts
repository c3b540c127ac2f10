import type { AxisBin, AxisUnit } from '../model/engine/axisBins'
import type { ownText } from '../text/ownCharts'
import { text } from '../text/text'
import { isoOf, partsOf, yearOf } from '../time/day'
import { parseEdtf } from '../time/edtf'
import { dateLabel } from '../time/format'

/** When a bin is, in as few words as name it: "2020", "1990s", "1980–1999", "Mar 2020", "3 Feb 2020". */
export function binWords(
  unit: AxisUnit,
  { from, to, every }: Pick<AxisBin, 'from' | 'to' | 'every'>,
): string {
  if (unit === 'year') {
    const [first, last] = [yearOf(from), yearOf(to)]
    if (first === last) return String(first)
    if (every === 10 && first % 10 === 0 && last === first + 9) return `${first}s`
    return `${first}–${last}`
  }
  if (unit === 'month') {
    const [a, b] = [partsOf(from), partsOf(to)]
    const name = (month: number) => text.months[month - 1] ?? ''
    if (a.year !== b.year) return `${name(a.month)} ${a.year} – ${name(b.month)} ${b.year}`
    return a.month === b.month ? `${name(a.month)} ${a.year}` : `${name(a.month)}–${name(b.month)} ${a.year}`
  }
  return dateLabel(parseEdtf(from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`))
}

/** Which step a bar stands for, by the units that it holds. */
export function stepOf(unit: AxisUnit, every: number): keyof typeof ownText.steps {
  if (unit === 'day') return every === 7 ? 'week' : 'day'
  if (unit === 'month') return every === 1 ? 'month' : every === 3 ? 'quarter' : 'year'
  return every === 1 ? 'year' : every === 10 ? 'decade' : 'years'
}
