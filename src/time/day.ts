import type { Day } from './edtf'

const MS_PER_DAY = 86_400_000

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

/** Days since 1970-01-01 (UTC) of a year, month (1–12) and day of the month. */
export function dayOf(year: number, month: number, day: number): Day {
  // setUTCFullYear, since Date.UTC reads the years 0–99 as 1900–1999
  return new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY
}

/** Year, month (1–12) and day of the month of a UTC day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * MS_PER_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** The year that a UTC day falls in. */
export function yearOf(day: Day): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear()
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
