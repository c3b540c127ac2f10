import type { SourceRow } from '../data/types'
import { bibtex } from './citeBibtex'
import { type CitedDate, citedDate, dayMonthYear, monthName, undated } from './citeDate'
import { initials, personOf, tidy } from './citeName'

export const CITATION_STYLES = ['apa', 'chicago', 'bibtex'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

/**
 * A source as one cites it, in plain text without italics.
 *
 * - `apa`: reference list of the Publication Manual, 7th edition (9.1–9.27, table 9.1 for what is missing). A
 *   title keeps the capitals of the table, since software cannot tell a name from a word.
 * - `chicago`: bibliography entry of The Chicago Manual of Style, 18th edition, notes and bibliography.
 * - `bibtex`: an entry `@misc` that BibTeX and biblatex both read.
 *
 * Nothing is made up: what has no author opens with its publisher; what has no title is told by the reference
 * that the table has, never by a description of ours; what has no day is "n.d.", with what is known of it in
 * brackets. No access dates, since none are recorded.
 */
export function cite(source: SourceRow, style: CitationStyle): string {
  if (style === 'bibtex') return bibtex(source)
  return style === 'apa' ? apa(source) : chicago(source)
}

function apa(source: SourceRow): string {
  const { author, publisher, title, reference } = partsOf(source)
  const person = personOf(source)
  const first = person && initials(person.given)
  const who = person && first ? `${person.family}, ${first}` : author || publisher
  const date = `(${apaDate(citedDate(source.date))}).`
  const what = sentence(title || reference)
  const where = author === '' ? '' : sentence(publisher)
  return joined(who === '' ? [what || sentence(source.id), date] : [sentence(who), date, what, where])
}

function apaDate({ known, limit }: CitedDate): string {
  if (!known) return undated(limit)
  const { year, month, day } = known
  return month === 0 ? `${year}` : `${year}, ${monthName(month)}${day === 0 ? '' : ` ${day}`}`
}

function chicago(source: SourceRow): string {
  const { author, publisher, title, reference } = partsOf(source)
  const person = personOf(source)
  const who = person && !person.familyFirst ? `${person.family}, ${person.given}` : author || publisher
  const what = title === '' ? sentence(reference) : chicagoTitle(title)
  const where = author === '' ? '' : publisher
  const end = sentence([where, chicagoDate(citedDate(source.date))].filter(part => part !== '').join(', '))
  return joined([who === '' && what === '' ? sentence(source.id) : sentence(who), what, end])
}

/** A title in quotation marks; a description that stands for one in the brackets that it has. */
function chicagoTitle(title: string): string {
  if (/^\[.*\]$/u.test(title)) return sentence(title)
  const inner = title
    .replace(/"([^"]*)"/gu, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
  return `“${sentence(inner)}”`
}

function chicagoDate({ known, limit }: CitedDate): string {
  if (!known) return undated(limit)
  return known.day === 0 ? dayMonthYear(known) : `${monthName(known.month)} ${known.day}, ${known.year}`
}

/** The cells on one line each; a reference that says no more than the publisher is none. */
function partsOf(source: SourceRow) {
  const [author, publisher, title] = [tidy(source.author), tidy(source.publisher), tidy(source.title)]
  const reference = tidy(source.reference)
  return { author, publisher, title, reference: reference === publisher ? '' : reference }
}

/** With a full stop, unless a sign that ends a sentence is there already. */
function sentence(text: string): string {
  return text === '' || /[.?!…]["”’']?$/u.test(text) ? text : `${text}.`
}

function joined(parts: readonly string[]): string {
  return parts.filter(part => part !== '').join(' ')
}
