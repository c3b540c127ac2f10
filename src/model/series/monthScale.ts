import { daysInMonth, endOfYear, partsOf, startOfYear } from '../../time/day'

/** A leap year: each month at its longest, so that a day stands in one place in every year. */
const LONGEST = 2020
const MONTHS = 12

/**
 * Where a day of the month stands across a year of twelve equal months, from 0 to 1.
 * @param month 1–12
 * @param at of the month, with fractions: 1 is the beginning of its first day, 1.5 noon
 */
export function monthFraction(month: number, at: number): number {
  return (month - 1 + (at - 1) / daysInMonth(LONGEST, month)) / MONTHS
}

/** Where a time stands across its year, from 0 to 1; what lies before or after the year is held at its ends. */
export function yearFraction(at: number, year: number): number {
  if (at <= startOfYear(year)) return 0
  if (at >= endOfYear(year) + 1) return 1
  const day = Math.floor(at)
  const { month, day: ofMonth } = partsOf(day)
  return monthFraction(month, ofMonth + at - day)
}
