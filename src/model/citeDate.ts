import { partsOf } from '../time/day'
import { parseEdtf, type UncertainDate } from '../time/edtf'
import { dateWords, LONG } from '../time/format'

/** When a source was published: month and day are 0 where they are not known. */
export interface KnownDate {
  year: number
  month: number
  day: number
}

/** A source's date, or why none can be printed: `limit` says in words what is known all the same, else is empty. */
export type CitedDate = { known: KnownDate; limit: null } | { known: null; limit: string }

/**
 * Reads a source's date cell (EDTF or empty). Only a plain year, month or day is a date of publication; an open
 * bound or anything uncertain leaves the source undated and is told as its limit ("after 12 August 2021").
 */
export function citedDate(cell: string): CitedDate {
  const text = cell.trim()
  if (text === '') return { known: null, limit: '' }
  const date = readOrNull(text)
  // what cannot be read is still what the table has
  if (!date) return { known: null, limit: text }
  const known = plain(date)
  return known ? { known, limit: null } : { known: null, limit: limitOf(date) }
}

/** "n.d." with what is known of the date in brackets, as the articles are cited: "n.d. [after 12 August 2021]". */
export function undated(limit: string): string {
  return limit === '' ? 'n.d.' : `n.d. [${limit}]`
}

/** "11 July 2021", "July 2021", "2021". */
export function dayMonthYear({ year, month, day }: KnownDate): string {
  return [day || '', monthName(month), year].filter(part => part !== '').join(' ')
}

/** "July" for 7; empty for 0. */
export function monthName(month: number): string {
  return LONG[month - 1] ?? ''
}

function readOrNull(text: string): UncertainDate | null {
  try {
    return parseEdtf(text)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

function plain({ precision, bounds, uncertain, approximate }: UncertainDate): KnownDate | null {
  if (uncertain || approximate || bounds.lower === null) return null
  const place = partsOf(bounds.lower)
  if (precision === 'day') return place
  if (precision === 'month') return { ...place, day: 0 }
  return precision === 'year' ? { ...place, month: 0, day: 0 } : null
}

function limitOf(date: UncertainDate): string {
  const [, from = '', to = ''] = /^\[([^.,]*)\.\.([^.,]*)\]$/.exec(date.text) ?? []
  const open = from === '' || to === '' ? readOrNull(from || to) : null
  const end = open && plain(open)
  if (!end) return dateWords(date)
  return `${from === '' ? 'by' : 'after'} ${dayMonthYear(end)}`
}
