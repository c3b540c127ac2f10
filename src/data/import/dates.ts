import { rowFaults } from '../../text/import'
import { dayOf, daysInMonth, isoOf, isRealDay } from '../../time/day'
import { type Day, parseEdtf } from '../../time/edtf'
import { APPROXIMATE, LASTED, OPEN_LOWER, OPEN_UPPER, UNCERTAIN } from '../eventColumns'
import type { DayOrder } from './importTypes'
import { monthOf, wordParts } from './monthWords'

/** How a date was written. */
export type DateStyle =
  | 'iso'
  | 'edtf'
  | 'numbers'
  | 'digits'
  | 'words'
  | 'cjk'
  | 'time'
  | 'serial'
  | 'ordered'
  | 'parts'

/** What a cell's date means. */
export interface ReadDate {
  /** First and last day that it may mean; `OPEN_LOWER`, `OPEN_UPPER` where that end is open. */
  lower: Day
  upper: Day
  /** `LASTED`, `UNCERTAIN`, `APPROXIMATE`, added. */
  flags: number
  /** As EDTF; empty for a plain day. */
  edtf: string
  style: DateStyle
}

/** How the dates of a column are to be read. */
export interface DateRules {
  dayOrder: DayOrder
  /** Days counted by a spreadsheet from 1900 or 1904; null where a bare number is no such count. */
  serials: 1900 | 1904 | null
}

const TIME = String.raw`(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?m\.?)?)?`
const NUMBERS = new RegExp(String.raw`^(\d{4})([-/.])\s?(\d{1,2})(?:\2\s?(\d{1,2})\.?)?\.?${TIME}$`, 'i')
const ORDERED = new RegExp(String.raw`^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})${TIME}$`, 'i')
const STAMP =
  /^(\d{4}-\d{2}-\d{2})[T ]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(?:Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i
const CJK = /^(\d{4})\s*[年년](?:\s*(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日일号]?)?)?$/
const two = (value: number): string => String(value).padStart(2, '0')

/** A day, a month or a year, by how many parts are given. */
function ofParts(
  year: number,
  month: number | null,
  day: number | null,
  style: DateStyle,
): ReadDate | string {
  if (month === null) {
    if (day !== null) return rowFaults.dayWithoutMonth
    const edtf = String(year).padStart(4, '0')
    return { lower: dayOf(year, 1, 1), upper: dayOf(year, 12, 31), flags: 0, edtf, style }
  }
  if (month < 1 || month > 12) return rowFaults.noMonth
  if (day === null) {
    const edtf = `${String(year).padStart(4, '0')}-${two(month)}`
    const upper = dayOf(year, month, daysInMonth(year, month))
    return { lower: dayOf(year, month, 1), upper, flags: 0, edtf, style }
  }
  if (!isRealDay(year, month, day)) return rowFaults.noDay
  const at = dayOf(year, month, day)
  return { lower: at, upper: at, flags: 0, edtf: '', style }
}

/** The first day of the years −9999 to 9999, and the last. */
const FIRST = dayOf(-9999, 1, 1)
const LAST = dayOf(9999, 12, 31)

/** Reads EDTF; the reason without the text itself, where it is none. */
function ofEdtf(text: string, style: DateStyle): ReadDate | string {
  try {
    const { bounds, precision, uncertain, approximate } = parseEdtf(text)
    const far = (day: Day | null) => day !== null && (day < FIRST || day > LAST)
    if (far(bounds.lower) || far(bounds.upper)) return rowFaults.farYear
    const flags =
      (precision === 'interval' ? LASTED : 0) + (uncertain ? UNCERTAIN : 0) + (approximate ? APPROXIMATE : 0)
    return {
      lower: bounds.lower ?? OPEN_LOWER,
      upper: bounds.upper ?? OPEN_UPPER,
      flags,
      edtf: precision === 'day' && flags === 0 ? '' : text,
      style,
    }
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(JSON.stringify(text).length + 1) : ''
    if (why.startsWith('ends before')) return rowFaults.ends
    if (why.startsWith('is not a day')) return rowFaults.noDay
    if (why.startsWith('has no real month')) return rowFaults.noMonth
    return why === '' || why.startsWith('is not a date') ? rowFaults.notDate : why
  }
}

/** `2021-07-11 14:30`, with or without a zone: the day as it is written, which is that of the place it happened in. */
function ofStamp(match: RegExpExecArray): ReadDate | string {
  const [, date = '', hours = '', minutes = '', seconds = '00'] = match
  return ofEdtf(`${date}T${hours.padStart(2, '0')}:${minutes}:${seconds}`, 'time')
}

/** `7/11/2021`: by the order chosen, or the one that is possible. */
function ofOrdered(match: RegExpExecArray, order: DayOrder): ReadDate | string {
  const [, a = '', , b = '', yearText = ''] = match
  if (yearText.length === 2) return rowFaults.twoDigits
  const [first, second, year] = [Number(a), Number(b), Number(yearText)]
  const dayFirst = isRealDay(year, second, first)
  const monthFirst = isRealDay(year, first, second)
  if (!dayFirst && !monthFirst) return rowFaults.noDay
  if (order === 'auto') {
    if (dayFirst && monthFirst && first !== second) return rowFaults.eitherOrder
    return dayFirst ? ofParts(year, second, first, 'ordered') : ofParts(year, first, second, 'ordered')
  }
  if (order === 'day-month') return dayFirst ? ofParts(year, second, first, 'ordered') : rowFaults.otherOrder
  return monthFirst ? ofParts(year, first, second, 'ordered') : rowFaults.otherOrder
}

/** Dates with the month as an English word; null where the text is of no such shape. */
function ofWords(text: string): ReadDate | string | null {
  const parts = wordParts(text)
  if (!parts) return null
  if (parts.year.length === 2) return rowFaults.twoDigits
  return ofParts(Number(parts.year), parts.month, parts.day, 'words')
}

/** A text of digits alone: a day, a year, or a spreadsheet's day. */
function ofDigits(text: string, serials: DateRules['serials']): ReadDate | string {
  if (text.length === 8)
    return ofParts(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6)), 'digits')
  if (text.length === 4) return ofEdtf(text, 'edtf')
  if (text.length === 6) return rowFaults.sixDigits
  if (text.length !== 5 || serials === null || Number(text) > SERIAL_MOST) return rowFaults.notDate
  const lower = Number(text) + (serials === 1900 ? SERIAL_1900 : SERIAL_1904)
  return { lower, upper: lower, flags: 0, edtf: '', style: 'serial' }
}

/** Spreadsheets count from the day before 1 January 1900 and have a 29 February 1900, or from 1 January 1904. */
const SERIAL_1900 = dayOf(1899, 12, 30)
const SERIAL_1904 = dayOf(1904, 1, 1)
/** Day counts of five digits up to this are taken: 1927 to 2119. Shorter ones would be years as well. */
const SERIAL_MOST = 80_000

/**
 * Reads one cell, white space around it left out.
 * @returns what it means, or why it is no date (a reason of `rowFaults` or of EDTF)
 */
export function readDate(cell: string, rules: DateRules): ReadDate | string {
  const text = (/^[\x20-\x7e]*$/.test(cell) ? cell : cell.normalize('NFKC')).trim()
  if (text === '') return rowFaults.noDate
  if (/^\d+$/.test(text)) return ofDigits(text, rules.serials)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return ofEdtf(text, 'iso')
  const stamp = STAMP.exec(text)
  if (stamp) return ofStamp(stamp)
  const numbers = NUMBERS.exec(text)
  if (numbers && !/^\d{4}-\d{2}$/.test(text)) {
    const [, year, , month, day] = numbers
    return ofParts(Number(year), Number(month), day === undefined ? null : Number(day), 'numbers')
  }
  const ordered = ORDERED.exec(text)
  if (ordered) return ofOrdered(ordered, rules.dayOrder)
  const cjk = CJK.exec(text)
  if (cjk) {
    const part = (at: number) => (cjk[at] === undefined ? null : Number(cjk[at]))
    return ofParts(Number(cjk[1]), part(2), part(3), 'cjk')
  }
  return ofWords(text) ?? ofEdtf(text, 'edtf')
}

/** Joins a year's, a month's and a day's cell; the month may be a word; empty cells leave the date wider. */
export function readParts(year: string, month: string, day: string): ReadDate | string {
  const [y, m, d] = [year.trim(), month.trim(), day.trim()]
  if (y === '') return rowFaults.noDate
  if (/^\d{1,2}$/.test(y)) return rowFaults.twoDigits
  if (!/^-?\d{4}$/.test(y)) return rowFaults.notDate
  const monthNumber = m === '' ? null : /^\d{1,2}$/.test(m) ? Number(m) : monthOf(m)
  if (d !== '' && !/^\d{1,2}$/.test(d)) return rowFaults.noDay
  return ofParts(Number(y), monthNumber, d === '' ? null : Number(d), 'parts')
}

/** From the first day of one date to the last of another; `rowFaults` where that is no stretch of time. */
export function readStretch(start: ReadDate, end: ReadDate): ReadDate | string {
  if (start.edtf.includes('/') || start.edtf.startsWith('[')) return rowFaults.endOfRange
  if (end.edtf.includes('/') || end.edtf.startsWith('[')) return rowFaults.endOfRange
  if (end.upper < start.lower) return rowFaults.ends
  if (start.edtf === '' && end.edtf === '' && start.lower === end.upper) return start
  const text = (date: ReadDate) => date.edtf || isoOf(date.lower)
  return {
    lower: start.lower,
    upper: end.upper,
    flags: LASTED | start.flags | end.flags,
    edtf: `${text(start)}/${text(end)}`,
    style: start.style,
  }
}

/** Texts are kept in mind up to this many: dates recur, but a column of times of day would fill the memory. */
const KEPT = 100_000

/** `2021-07-11` as 20210711; −1 for a text of any other shape. A number is found faster than a text. */
function isoNumber(cell: string): number {
  if (cell.length !== 10 || cell.charCodeAt(4) !== 45 || cell.charCodeAt(7) !== 45) return -1
  let number = 0
  for (let at = 0; at < 10; at++) {
    if (at === 4 || at === 7) continue
    const digit = cell.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return -1
    number = number * 10 + digit
  }
  return number
}

/** A reader that remembers what it has read: ten years have few different days. */
export function dateReader(rules: DateRules): (cell: string) => ReadDate | string {
  const known = new Map<string, ReadDate | string>()
  const days = new Map<number, ReadDate | string>()
  return cell => {
    const number = isoNumber(cell)
    if (number !== -1) {
      let day = days.get(number)
      if (day === undefined) {
        day = readDate(cell, rules)
        days.set(number, day)
      }
      return day
    }
    const before = known.get(cell)
    if (before !== undefined) return before
    const read = readDate(cell, rules)
    if (known.size >= KEPT) known.clear()
    known.set(cell, read)
    return read
  }
}
