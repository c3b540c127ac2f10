import type { SourceRow } from '../data/types'
import { citedDate, type KnownDate } from './citeDate'
import { personOf, tidy } from './citeName'

/** Braces by name: a backslash before one would not keep BibTeX from counting it. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  $: '\\$',
}
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A source as an entry `@misc`, which BibTeX and biblatex both know; non-ASCII stays UTF-8. Doubled braces keep
 * a title's capitals and an institution's name whole. What has no day is `year = {n.d.}`, and its limit stands
 * in the note: an open interval in `date` would say that it was being published ever since.
 */
export function bibtex(source: SourceRow): string {
  const [author, publisher, title] = [tidy(source.author), tidy(source.publisher), tidy(source.title)]
  const reference = tidy(source.reference)
  const person = personOf(source)
  const { known, limit } = citedDate(source.date)
  const who = author || publisher
  const note = [limit ? `[${limit}]` : '', title === '' && reference !== publisher ? reference : ''].filter(
    part => part !== '',
  )
  const fields: (readonly [name: string, value: string])[] = [
    ['author', person ? braced(`${escaped(person.family)}, ${escaped(person.given)}`) : kept(who)],
    ['title', kept(title)],
    ['howpublished', author === '' ? '' : braced(escaped(publisher))],
    ['date', known ? braced(isoDate(known)) : ''],
    ['year', braced(known ? digits(known.year, 4) : 'n.d.')],
    ['month', (known && MONTHS[known.month - 1]) ?? ''],
    ['note', braced(escaped(note.join('. ')))],
  ]
  const lines = fields.flatMap(([name, value]) => (value === '' ? [] : [`  ${name} = ${value}`]))
  return `@misc{${keyOf(source.id)},\n${lines.join(',\n')}\n}`
}

/** "2021-07-30", as far as it is known. */
function isoDate({ year, month, day }: KnownDate): string {
  const parts = [digits(year, 4), month && digits(month, 2), day && digits(day, 2)]
  return parts.filter(part => part !== 0).join('-')
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

/** An id with what may not stand in a key as hyphens. */
function keyOf(id: string): string {
  return id.replace(/[^A-Za-z0-9:._-]+/gu, '-') || 'source'
}

function escaped(text: string): string {
  return text.replace(/[\\{}~^&%#_$]/gu, sign => SPECIAL[sign] ?? sign)
}

/** A field's value; nothing for nothing, which then is no field. */
function braced(value: string): string {
  return value === '' ? '' : `{${value}}`
}

/** A value that no style may change the capitals of, nor take for a person's name. */
function kept(text: string): string {
  return text === '' ? '' : `{{${escaped(text)}}}`
}
