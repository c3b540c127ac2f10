import type { Day } from './edtf'

/** Days of the 400 years after which the calendar repeats, and of 1 March 0000 before 1970. */
const ERA_DAYS = 146_097
const EPOCH = 719_468

/** Whether a year of the proleptic Gregorian calendar has a 29 February. */
function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Number of days of a month (1–12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether year, month (1–12) and day name a day of the calendar. */
export function isRealDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * Days since 1970-01-01 (UTC) of a year, month (1–12) and day of the month, of the proleptic Gregorian calendar.
 * @see https://howardhinnant.github.io/date_algorithms.html the method, here and in partsOf
 */
export function dayOf(year: number, month: number, day: number): Day {
  // by rule, since the platform's dates end at the year 275760; a year that begins in March has its leap day last
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const ofEra = marchYear - era * 400
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return era * ERA_DAYS + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH
}

/** Year, month (1–12) and day of the month of a UTC day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const shifted = Math.floor(day) + EPOCH
  const era = Math.floor(shifted / ERA_DAYS)
  const ofEra = shifted - era * ERA_DAYS
  const years = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  )
  const ofYear = ofEra - (365 * years + Math.floor(years / 4) - Math.floor(years / 100))
  const march = Math.floor((5 * ofYear + 2) / 153)
  const month = march < 10 ? march + 3 : march - 9
  return {
    year: years + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - Math.floor((153 * march + 2) / 5) + 1,
  }
}

/** The year that a UTC day falls in. */
export function yearOf(day: Day): number {
  return partsOf(day).year
}

/** 1 January of a year. */
export function startOfYear(year: number): Day {
  return dayOf(year, 1, 1)
}

/** 31 December of a year. */
export function endOfYear(year: number): Day {
  return dayOf(year, 12, 31)
}

/** `YYYY-MM-DD` of a UTC day. */
export function isoOf(day: Day): string {
  const { year, month, day: ofMonth } = partsOf(day)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(ofMonth)}`
}

/** The day that `YYYY-MM-DD` names; null where the text is of another shape or no real day. */
export function parseIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isRealDay(year, month, day) ? dayOf(year, month, day) : null
}
