import { daysInMonth, partsOf } from './day'
import { type Day, parseEdtf, type UncertainDate } from './edtf'

const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
/** Names of the months in full, January first. */
export const LONG = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

interface YearOption {
  /** Whether the year is said; true where it is left out. */
  year?: boolean
}

/** A calendar place, as fine as it is known: day 0 is a whole month, month 0 a whole year. */
interface Place {
  year: number
  month: number
  day: number
}

const placeOf = (day: Day): Place => partsOf(day)

/** The place that one end of a range names, no finer than the text gives it. */
function endOf(text: string, side: 'lower' | 'upper'): Place | null {
  if (text === '' || text === '..') return null
  const date = parseEdtf(text)
  const day = date.bounds[side]
  if (day === null) return null
  const place = placeOf(day)
  if (date.precision === 'month') return { ...place, day: 0 }
  if (date.precision === 'year') return { ...place, month: 0, day: 0 }
  return place
}

/** Whether two places lie in one month or year, and only one of them says where. */
function sharesAndDiffers(a: Place, b: Place): boolean {
  if (a.year !== b.year) return false
  if ((a.month === 0) !== (b.month === 0)) return true
  return a.month === b.month && (a.day === 0) !== (b.day === 0)
}

/** Both ends of a range as the text gives them; from the bounds where the text has no two ends. */
function endsOf(date: UncertainDate): readonly [Place | null, Place | null] {
  const { text, bounds } = date
  const inner = text.replace(/^\[|\]$/g, '')
  const parts =
    date.precision === 'interval' ? inner.split('/') : inner.includes(',') ? [] : inner.split('..')
  const [from, to] = parts
  if (parts.length === 2 && from !== undefined && to !== undefined) {
    const ends = [endOf(from, 'lower'), endOf(to, 'upper')] as const
    // "5 Mar – Mar" would be no range: within one month or year both ends are said as days
    const [a, b] = ends
    if (!a || !b || !sharesAndDiffers(a, b)) return ends
  }
  const [first, last] = [bounds.lower, bounds.upper].map(day => (day === null ? null : placeOf(day)))
  // "201X": whole years are said as years
  const years = first?.month === 1 && first.day === 1 && last?.month === 12 && last.day === 31
  const coarse = (place: Place | null | undefined) =>
    place ? (years ? { ...place, month: 0, day: 0 } : place) : null
  return [coarse(first), coarse(last)]
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter']

/** "spring 2001" of `2001-21`; null where a date names no season. */
function seasonOf({ text }: UncertainDate): string | null {
  const [, year, number] = /^(-?\d{4})-2([1-4])(?!\d)/.exec(text) ?? []
  return year ? `${SEASONS[Number(number) - 1]} ${year.replace('-', '\u2212')}` : null
}

/** "11 Jul 2021", "Jul 2021", "2021", without what is left out. */
function say(place: Place, months: readonly string[], withYear: boolean): string {
  const parts: (string | number)[] = []
  if (place.day > 0) parts.push(place.day)
  if (place.month > 0) parts.push(months[place.month - 1] ?? '')
  if (withYear || place.month === 0) parts.push(`${place.year}`.replace('-', '\u2212'))
  return parts.join(' ')
}

/** Both ends joined, saying once what they share. */
function sayRange(
  from: Place,
  to: Place,
  months: readonly string[],
  withYear: boolean,
  joiner: { tight: string; loose: string },
): string {
  const sameYear = from.year === to.year
  const end = say(to, months, withYear || !sameYear)
  if (sameYear && from.month === to.month) {
    if (from.day === to.day) return end
    if (from.day > 0 && to.day > 0) return `${from.day}${joiner.tight}${end}`
  }
  const wholeMonthsOrYears = from.day === 0 && to.day === 0 && (sameYear || from.month === 0)
  const start = say(from, months, !sameYear)
  return `${start}${wholeMonthsOrYears ? joiner.tight : joiner.loose}${end}`
}

/** "23 or 24 Jul 2021" */
function sayEither(days: readonly Day[], months: readonly string[], withYear: boolean): string {
  const places = days.map(placeOf)
  const last = places.at(-1)
  if (!last) return ''
  const said = places.slice(0, -1).map(place => {
    if (place.year !== last.year) return say(place, months, true)
    return place.month === last.month ? String(place.day) : say(place, months, false)
  })
  const crossesYears = places.some(place => place.year !== last.year)
  return `${said.join(', ')} or ${say(last, months, withYear || crossesYears)}`
}

/** Which end of a month a range reaches that lies wholly in that month; null where it reaches none, or both. */
function monthHeld(from: Place, to: Place): 'start' | 'end' | null {
  if (from.year !== to.year || from.month !== to.month || from.day === 0 || to.day === 0) return null
  const reachesEnd = to.day === daysInMonth(to.year, to.month)
  if (from.day === 1) return reachesEnd ? null : 'start'
  return reachesEnd ? 'end' : null
}

/** "22nd", "11th" */
function ordinal(day: number): string {
  const tail = day % 10
  if (day > 10 && day < 14) return `${day}th`
  return `${day}${tail === 1 ? 'st' : tail === 2 ? 'nd' : tail === 3 ? 'rd' : 'th'}`
}

/** Short form of a day: "11 Jul 2021". */
export function dayLabel(day: Day, { year = true }: YearOption = {}): string {
  return say(placeOf(day), SHORT, year)
}

/**
 * A date as short as a label wants it: "11 Jul 2021", "22 Mar?", "Sep 2022", "25–28 Mar 2018", "by 30 Jul",
 * "23 or 24 Jul", "between 23 Mar and 11 Jul". Also right for the period of a figure ("2020", "Jan–Feb 2021").
 */
export function dateLabel(date: UncertainDate, { year = true }: YearOption = {}): string {
  const marked = (label: string) => `${date.approximate ? 'c. ' : ''}${label}${date.uncertain ? '?' : ''}`
  const { bounds, precision } = date
  const season = seasonOf(date)
  if (season) return marked(season)
  if (precision === 'either') return marked(sayEither(date.days, SHORT, year))
  if (precision === 'interval' || precision === 'within') {
    const [from, to] = endsOf(date)
    if (from && to) {
      if (precision === 'interval')
        return marked(sayRange(from, to, SHORT, year, { tight: '–', loose: ' – ' }))
      if (monthHeld(from, to) === 'start') return marked(`by ${say(to, SHORT, year)}`)
      return marked(`between ${sayRange(from, to, SHORT, year, { tight: ' and ', loose: ' and ' })}`)
    }
    if (from) {
      const said = say(from, SHORT, year)
      return marked(precision === 'interval' ? `from ${said}` : `${said} or later`)
    }
    if (to) return marked(`${precision === 'interval' ? 'until' : 'by'} ${say(to, SHORT, year)}`)
    return date.text
  }
  if (bounds.lower === null) return date.text
  const place = placeOf(bounds.lower)
  if (precision === 'year') return marked(say({ ...place, month: 0, day: 0 }, SHORT, true))
  return marked(say(precision === 'month' ? { ...place, day: 0 } : place, SHORT, year))
}

/**
 * When an act happened, in words: "11 July 2021", "some day in September 2022", "25 to 28 March 2018",
 * "some day between 23 March and 11 July 2021", "in July 2021, by the 30th", "23 or 24 July 2021".
 */
export function dateWords(date: UncertainDate): string {
  const marked = (words: string) => {
    const about = date.approximate ? `about ${words}` : words
    return date.uncertain ? `${about}, which is uncertain` : about
  }
  const { bounds, precision } = date
  const season = seasonOf(date)
  if (season) return `some day in ${marked(season)}`
  if (precision === 'either') return marked(sayEither(date.days, LONG, true))
  if (precision === 'interval' || precision === 'within') {
    const [from, to] = endsOf(date)
    if (from && to) {
      if (precision === 'interval')
        return marked(sayRange(from, to, LONG, true, { tight: ' to ', loose: ' to ' }))
      const held = monthHeld(from, to)
      const month = say({ ...to, day: 0 }, LONG, true)
      if (held === 'start') return marked(`in ${month}, by the ${ordinal(to.day)}`)
      if (held === 'end') return marked(`in ${month}, from the ${ordinal(from.day)} on`)
      return marked(`some day between ${sayRange(from, to, LONG, true, { tight: ' and ', loose: ' and ' })}`)
    }
    if (from) {
      const said = say(from, LONG, true)
      return marked(precision === 'interval' ? `from ${said} on` : `${said} or later`)
    }
    if (to) return marked(`${precision === 'interval' ? 'until' : 'by'} ${say(to, LONG, true)}`)
    return date.text
  }
  if (bounds.lower === null) return date.text
  const place = placeOf(bounds.lower)
  if (precision === 'year' || precision === 'month') {
    const said = say({ ...place, month: precision === 'year' ? 0 : place.month, day: 0 }, LONG, true)
    return `some day in ${marked(said)}`
  }
  return marked(say(place, LONG, true))
}
