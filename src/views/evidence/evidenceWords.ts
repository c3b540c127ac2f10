import type { Dataset } from '../../data/types'
import { sourceName } from '../../model/citations'
import { WAYS, type Way } from '../../model/counting'
import { yearsPhrase } from '../../model/sentence'
import type { EvidenceSeries, EvidenceYear } from '../../model/series/evidenceSeries'
import { evidenceText as words } from '../../text/evidence'
import { text } from '../../text/text'
import { dayLabel } from '../../time/format'

/** What stands over and under the cells of a year. */
export interface YearWords {
  /** Of the way above, where a part of the year was counted. */
  top: string
  bottom: string
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, n) => all + n, 0)
const joinedBy = (parts: readonly string[]) => parts.filter(part => part !== '').join(', ')

/** "1 implied", or nothing. */
function impliedIn(year: EvidenceYear): string {
  const implied = sum(WAYS.map(way => year.ways[way].traced?.implied ?? 0))
  return implied > 0 ? words.implied(implied) : ''
}

const countOf = (year: EvidenceYear, rule: 'listed' | 'traced') =>
  sum(WAYS.map(way => year.ways[way][rule]?.count ?? 0))

/**
 * One way of a year of which a part was counted: "to 12 Aug: 5 stated, 3 listed, 4 traced; at least 6 with
 * later ones listed, 7 traced". Empty where the whole year was counted, or nothing.
 */
export function partYearWords(year: EvidenceYear, way: Way, context: boolean): string {
  const { stated, within, joined } = year.ways[way]
  const upper = year.stated?.period.bounds.upper
  if (!stated || !within || !joined || upper === undefined || upper === null) return ''
  const parts = [
    words.stated(stated.row.count),
    words.listed(within.listed),
    context ? words.traced(within.traced) : '',
  ]
  const told = words.within(dayLabel(upper, { year: false }), joinedBy(parts))
  const later = context ? Math.max(joined.listed.later, joined.traced.later) : joined.listed.later
  if (later === 0) return told
  return `${told}; ${words.joined(joined.listed.atLeast, context ? joined.traced.atLeast : null)}`
}

/** What number, list and trace come to in a year, and where they differ: within the counted period, never across units. */
export function yearWords(year: EvidenceYear, context: boolean): YearWords {
  const [north, china] = WAYS
  const partYear = partYearWords(year, china, context)
  if (partYear !== '') return { top: partYearWords(year, north, context), bottom: partYear }
  const traced = context ? countOf(year, 'traced') : null
  const { stated } = year
  if (stated && !year.exchanges) {
    const parts = [
      words.stated(stated.total),
      words.listed(sum(WAYS.map(way => year.ways[way].within?.listed ?? 0))),
      traced === null ? '' : words.atLeastTraced(traced),
      impliedIn(year),
    ]
    return { top: '', bottom: joinedBy(parts) }
  }
  const parts = [
    year.exchanges ? text.messages.exchanges(year.exchanges.count) : text.messages.noCount,
    words.listed(countOf(year, 'listed')),
    traced === null ? '' : words.atLeastTraced(traced),
    impliedIn(year),
  ]
  const told = joinedBy(parts)
  return { top: '', bottom: year.exchanges ? `${told}: ${words.otherUnit}` : told }
}

/** The computed line: what is compared, and how many are listed and traced under the filter. No word of it tells a trend. */
export function extentLine(series: EvidenceSeries, printers: string): string {
  const shown = series.years.filter(({ emphasis }) => emphasis !== 'outside')
  const cells = (rule: 'listed' | 'traced') =>
    shown.flatMap(year => WAYS.flatMap(way => year.ways[way][rule] ?? []))
  const left = (rule: 'listed' | 'traced') =>
    sum(cells(rule).map(({ units }) => units.filter(({ ink }) => ink).length))
  const all = (rule: 'listed' | 'traced') => sum(cells(rule).map(({ count }) => count))
  const parts = [
    words.extent.listed(left('listed'), all('listed')),
    series.context ? words.extent.traced(left('traced'), all('traced')) : '',
  ]
  const narrowed = series.years.some(year =>
    WAYS.some(way => {
      const { listed, traced } = year.ways[way]
      return [listed, traced].some(cell => cell && cell.acts.length < cell.count)
    }),
  )
  return [
    words.extent.head(printers, series.context),
    words.extent.counted(
      joinedBy(parts),
      series.span ? words.extent.inSpan : yearsPhrase(shown.map(({ year }) => year)) || words.extent.none,
    ),
    ...(narrowed ? [words.extent.fixed] : []),
    ...(series.unanswerable ? [words.extent.cannot] : []),
  ].join(' ')
}

/** Who prints the numbers: "Cheng". */
export function printersOf(dataset: Dataset, series: EvidenceSeries): string {
  const rows = series.years.flatMap(({ stated }) =>
    stated ? [stated.whole, ...Object.values(stated.byWay)].filter(row => row !== null) : [],
  )
  const ids = new Set(rows.flatMap(({ sources }) => sources.map(({ source }) => source)))
  return [...ids].map(id => sourceName(dataset.sources.get(id), id)).join(', ')
}
