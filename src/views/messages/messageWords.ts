import type { Citation, Dataset } from '../../data/types'
import { sourceName } from '../../model/citations'
import { WAYS } from '../../model/counting'
import { shortLeaders } from '../../model/names'
import { yearsPhrase } from '../../model/sentence'
import type { MessageSeries, MessageYear } from '../../model/series/messageSeries'
import { text } from '../../text/text'
import type { Day, UncertainDate } from '../../time/edtf'
import { dateWords, dayLabel } from '../../time/format'
import { nothingHere } from './yearNotes'

const words = text.messages

/** "12 August" */
function dayInWords(day: Day): string {
  const date: UncertainDate = {
    text: '',
    precision: 'day',
    bounds: { lower: day, upper: day },
    days: [],
    uncertain: false,
    approximate: false,
  }
  return dateWords(date).replace(/ \d+$/u, '')
}

function lastDay(year: MessageYear, series: Pick<MessageSeries, 'rule'>): Day | null {
  return series.rule === 'stated' && year.stated?.partYear ? year.stated.period.bounds.upper : null
}

/** "9 messages to 12 August", "at least 8 messages", "3 of 10 messages" */
function totalInWords(year: MessageYear, series: Pick<MessageSeries, 'rule'>): string {
  const { total, matching } = year
  if (total === null) return nothingHere(series)
  if (year.exchanges) return words.exchanges(total)
  const atLeast = series.rule === 'traced'
  if (series.rule !== 'stated' && matching !== null && matching !== total)
    return atLeast ? words.narrowedAtLeast(matching, total) : words.narrowedMessages(matching, total)
  const day = lastDay(year, series)
  return (
    (atLeast ? words.atLeastMessages(total) : words.messages(total)) +
    (day === null ? '' : words.to(dayInWords(day)))
  )
}

/** Accessible name of a year's toggle: "2020: 9 messages, 5 from Kim to Xi, 4 from Xi to Kim". */
export function yearName(
  year: MessageYear,
  series: Pick<MessageSeries, 'rule'>,
  [north, china]: readonly [string, string],
): string {
  const ways = year.ways.map(({ way, count, matching, row }) => {
    const shown = row ? count : matching
    return way === 'dprk-to-prc' ? words.fromTo(shown, north, china) : words.fromTo(shown, china, north)
  })
  const implied = year.implied > 0 ? [words.ofWhichImplied(year.implied)] : []
  return words.yearName(year.year, [totalInWords(year, series), ...ways, ...implied])
}

/**
 * What stands above the name of a year: "9 messages", "9, part of year", "2 exchanges", "no count"; where years are
 * narrow only the total of a stated year, "9 in all".
 */
export function yearStatus(year: MessageYear, series: Pick<MessageSeries, 'rule'>, narrow: boolean): string {
  if (narrow)
    return series.rule === 'stated' && year.total !== null && !year.exchanges ? words.inAll(year.total) : ''
  if (year.total === null) return nothingHere(series)
  if (year.exchanges) return words.exchanges(year.total)
  if (series.rule === 'traced') return words.atLeast(year.total)
  if (series.rule === 'listed') return words.listed(year.total)
  return lastDay(year, series) === null ? words.messages(year.total) : words.partOfYear(year.total)
}

/** The computed line under the finding: what is counted, and its extent. No word of it tells a trend. */
export function extentLine(series: MessageSeries, dataset: Dataset): string {
  const { rule, cut } = series
  const shown = series.years.filter(({ emphasis }) => emphasis !== 'outside')
  const head = rule === 'stated' ? words.extent.stated(printers(dataset, series)) : words.extent[rule]
  const counted = shown.flatMap((entry): Shown[] => {
    const { year, total, exchanges, matching } = entry
    if (total === null || exchanges || cut.includes(year)) return []
    // a printed number answers to direction and actors, and to nothing else
    const count = rule === 'stated' && !series.unanswerable ? (matching ?? 0) : total
    return count > 0 ? [{ entry, count }] : []
  })
  const parts = counted.map(year => countInWords(year, series))
  const exchanges = shown
    .filter(({ exchangesInk }) => exchangesInk)
    .map(({ year, total }) => words.extent.inYearUnit(words.exchanges(total ?? 0), year))
  const said = parts.length > 4 ? [spanInWords(counted, rule)] : parts.length > 0 ? parts : exchanges
  // what a span cuts has its own sentence
  const blank = shown.length > 0 && shown.every(({ total }) => total === null)
  const nothing = blank
    ? words.extent.noNumber[rule](yearsPhrase(shown.map(({ year }) => year)))
    : words.extent.none
  const none = cut.length > 0 ? '' : `: ${nothing}`
  const lines = [said.length > 0 ? `${head}: ${said.join(', ')}` : `${head}${none}`]
  if (rule === 'stated') {
    if (series.noParty) lines.push(words.extent.noParty(...shortLeaders(dataset)))
    else if (series.unanswerable) lines.push(words.extent.cannot)
    else if (cut.length > 0) lines.push(words.extent.cut(cut.join(', ')))
  } else {
    const blocks = counted.flatMap(({ entry }) => entry.ways.flatMap(({ segments }) => segments))
    const inked = blocks.filter(({ ink }) => ink).length
    if (inked < blocks.length) lines.push(words.extent.narrowed(inked, blocks.length))
  }
  return lines.map(line => (line.endsWith('.') ? line : `${line}.`)).join(' ')
}

/** A year that is asked for, and how many of its messages answer. */
interface Shown {
  entry: MessageYear
  count: number
}

/** "9 in 2020", "9 to 12 Aug 2021" */
function countInWords({ entry, count }: Shown, series: MessageSeries): string {
  const day = lastDay(entry, series)
  return day === null ? words.extent.inYear(count, entry.year) : words.extent.toDay(count, dayLabel(day))
}

/** Of what was traced no year is called the largest: it measures how far one looked. */
function spanInWords(years: readonly Shown[], rule: MessageSeries['rule']): string {
  const top = years.reduce((most, year) => (year.count > most.count ? year : most))
  const sum = years.reduce((all, { count }) => all + count, 0)
  const span = yearsPhrase(years.map(({ entry }) => entry.year))
  if (rule === 'traced') return words.extent.span(sum, span)
  return words.extent.most(sum, span, top.count, top.entry.year)
}

function printers(dataset: Dataset, series: MessageSeries): string {
  const ids = new Set(series.years.flatMap(printedBy).map(({ source }) => source))
  return [...ids].map(id => sourceName(dataset.sources.get(id), id)).join(', ')
}

const printedBy = ({ stated }: MessageYear): readonly Citation[] =>
  stated ? [stated.whole, ...Object.values(stated.byWay)].flatMap(row => row?.sources ?? []) : []

/** What the drawing rests on and what it says beside: the rule's own first, and then what that is held against. */
export function citations({ years, rule }: MessageSeries): readonly Citation[] {
  const lists = years.flatMap(({ listed, traced }) => {
    const counts = rule === 'listed' ? listed : (traced ?? listed)
    return counts ? WAYS.flatMap(way => counts[way].acts.flatMap(({ row }) => row.sources)) : []
  })
  return rule === 'stated'
    ? [...years.flatMap(printedBy), ...lists]
    : [...lists, ...years.filter(({ total }) => total === null).flatMap(printedBy)]
}
