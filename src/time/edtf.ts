import { dayOf, daysInMonth, isRealDay } from './day'

/** A whole UTC day: days since 1970-01-01. */
export type Day = number

/** First and last day that a date may mean, both included; null where that end is open. */
export interface Bounds {
  lower: Day | null
  upper: Day | null
}

/** How a date is known, which decides its mark. */
type Precision = 'day' | 'month' | 'year' | 'interval' | 'within' | 'either'

/** A parsed EDTF string (level 1, and the one-of sets of level 2). */
export interface UncertainDate {
  /** The string as the table has it. */
  text: string
  precision: Precision
  bounds: Bounds
  /** `either`: the days of which one is meant, in order; else empty. */
  days: readonly Day[]
  /** `?` */
  uncertain: boolean
  /** `~` */
  approximate: boolean
}

/** One date without set or slash. */
interface Single {
  precision: 'day' | 'month' | 'year' | 'within'
  lower: Day
  upper: Day
  uncertain: boolean
  approximate: boolean
}

/** What one end of a range says; null days where it is open or unknown. */
interface End {
  lower: Day | null
  upper: Day | null
  uncertain: boolean
  approximate: boolean
}

const OPEN: End = { lower: null, upper: null, uncertain: false, approximate: false }
const SHAPE = /^(-?(?:\d{4}|\d{3}X|\d{2}XX)|Y-?\d{5,})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/
const TIMED = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):[0-5]\d(?:Z|([+-])(\d{2})(?::(\d{2}))?)?$/

function fail(text: string, why: string): never {
  throw new RangeError(`${JSON.stringify(text)} ${why}`)
}

/** Reads `2021-07-11`, `2022-09`, `2018`, each with `?`, `~` or `%`, and unspecified digits (`201X`, `2004-XX`). */
function parseSingle(part: string, text: string): Single {
  const match = SHAPE.exec(part)
  if (!match) {
    if (/[?~%]./.test(part)) fail(text, 'qualifies a part of a date; only whole dates can be qualified')
    fail(text, 'is not a date (YYYY, YYYY-MM, YYYY-MM-DD, an interval a/b or a set [a..b], [a,b])')
  }
  const [, yearText = '', monthText, dayText, mark = ''] = match
  if (yearText.startsWith('Y') && monthText !== undefined) fail(text, 'has a month in a year after Y')
  const uncertain = mark === '?' || mark === '%'
  const approximate = mark === '~' || mark === '%'
  const known = { uncertain, approximate }
  if (yearText.includes('X')) {
    if (monthText !== undefined && monthText !== 'XX') fail(text, 'has a month in a year that is not given')
    if (dayText !== undefined && dayText !== 'XX') fail(text, 'has a day in a month that is not given')
    const ends = ['0', '9'].map(digit => Number(yearText.replaceAll('X', digit)))
    const [first, last] = [Math.min(...ends), Math.max(...ends)]
    return { precision: 'within', lower: dayOf(first, 1, 1), upper: dayOf(last, 12, 31), ...known }
  }
  const year = Number(yearText.replace('Y', ''))
  if (monthText === undefined || monthText === 'XX') {
    if (dayText !== undefined && dayText !== 'XX') fail(text, 'has a day in a month that is not given')
    return { precision: 'year', lower: dayOf(year, 1, 1), upper: dayOf(year, 12, 31), ...known }
  }
  const month = Number(monthText)
  // no months are set for a season, and they differ by hemisphere: some day of its year is all that is sure
  if (month >= 21 && month <= 24 && dayText === undefined)
    return { precision: 'within', lower: dayOf(year, 1, 1), upper: dayOf(year, 12, 31), ...known }
  if (month < 1 || month > 12) fail(text, `has no real month: ${monthText}`)
  if (dayText === undefined || dayText === 'XX') {
    const upper = dayOf(year, month, daysInMonth(year, month))
    return { precision: 'month', lower: dayOf(year, month, 1), upper, ...known }
  }
  if (!isRealDay(year, month, Number(dayText))) fail(text, 'is not a day of the calendar')
  const day = dayOf(year, month, Number(dayText))
  return { precision: 'day', lower: day, upper: day, ...known }
}

/** The UTC day of `1985-04-12T23:20:30`, with `Z` or an offset; without one the day as it is written. */
function dayOfTime(part: string, text: string): Single | null {
  const match = TIMED.exec(part)
  if (!match) return null
  const [, date = '', hours, minutes, sign, offHours = '0', offMinutes = '0'] = match
  const single = parseSingle(date, text)
  const offset = (Number(offHours) * 60 + Number(offMinutes)) * (sign === '-' ? -1 : 1)
  const shift = Math.floor((Number(hours) * 60 + Number(minutes) - offset) / 1440)
  return { ...single, lower: single.lower + shift, upper: single.upper + shift }
}

/** Joins two ends to one date. */
function range(text: string, precision: Precision, from: End, to: End): UncertainDate {
  if (from.lower === null && to.upper === null) fail(text, 'is open at both ends')
  if (from.lower !== null && to.upper !== null && from.lower > to.upper) fail(text, 'ends before it begins')
  return {
    text,
    precision,
    bounds: { lower: from.lower, upper: to.upper },
    days: [],
    uncertain: from.uncertain || to.uncertain,
    approximate: from.approximate || to.approximate,
  }
}

/** Reads what stands between [ and ]: one of these days. */
function parseSet(inner: string, text: string): UncertainDate {
  const members = inner.split(',').map(member => member.trim())
  const ranges = members.map((member, at) => {
    const ends = member.split('..')
    if (ends.length > 2) fail(text, 'has a range of more than two ends')
    const [a = '', b] = ends
    if (b === undefined) {
      const single = parseSingle(a, text)
      return { from: single as End, to: single as End, single }
    }
    if (a === '' && at > 0) fail(text, 'is open before a member that is not the first')
    if (b === '' && at < members.length - 1) fail(text, 'is open after a member that is not the last')
    const joined = { from: a ? parseSingle(a, text) : OPEN, to: b ? parseSingle(b, text) : OPEN }
    range(text, 'within', joined.from, joined.to)
    return { ...joined, single: null }
  })
  const least = (values: (Day | null)[]) =>
    values.includes(null) ? null : Math.min(...values.map(value => value ?? 0))
  const most = (values: (Day | null)[]) =>
    values.includes(null) ? null : Math.max(...values.map(value => value ?? 0))
  const ends = ranges.flatMap(({ from, to }) => [from, to])
  const hull = {
    text,
    bounds: { lower: least(ranges.map(r => r.from.lower)), upper: most(ranges.map(r => r.to.upper)) },
    uncertain: ends.some(end => end.uncertain),
    approximate: ends.some(end => end.approximate),
  }
  const singles = ranges.flatMap(({ single }) => (single ? [single] : []))
  const only = singles[0]
  if (only && ranges.length === 1) return { ...hull, precision: only.precision, days: [] }
  if (singles.length === ranges.length && singles.every(single => single.precision === 'day')) {
    const days = [...new Set(singles.map(single => single.lower))].sort((a, b) => a - b)
    return days.length > 1 ? { ...hull, precision: 'either', days } : { ...hull, precision: 'day', days: [] }
  }
  return { ...hull, precision: 'within', days: [] }
}

/**
 * Reads an EDTF date of level 1, or a one-of set of level 2: days, months, years (`-1985`, `Y170000002`),
 * seasons (as some day of their year), a time of day (as its UTC day), unspecified digits, `?` `~` `%` on a
 * whole date, intervals (`a/b`, `a/..`, `../b`) and sets (`[a,b]`, `[a..b]`, `[..b]`, `[a..]`). No all-of sets.
 * @see https://www.loc.gov/standards/datetime/
 * @throws RangeError naming the text, where it is not a date of the supported levels or not a real day.
 */
export function parseEdtf(text: string): UncertainDate {
  if (text.startsWith('{')) fail(text, 'is an all-of set; each act needs a row of its own')
  if (text.startsWith('[')) {
    if (!text.endsWith(']')) fail(text, 'has no closing bracket')
    return parseSet(text.slice(1, -1), text)
  }
  if (text.includes('/')) {
    const parts = text.split('/')
    if (parts.length > 2) fail(text, 'has more than two ends')
    const [from, to] = parts.map(part => (part === '..' || part === '' ? OPEN : parseSingle(part, text)))
    return range(text, 'interval', from ?? OPEN, to ?? OPEN)
  }
  const { lower, upper, ...single } = dayOfTime(text, text) ?? parseSingle(text, text)
  return { text, ...single, bounds: { lower, upper }, days: [] }
}
