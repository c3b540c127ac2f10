import { dayOf, endOfYear, startOfYear } from '../../time/day'
import type { Cells } from './engineTypes'

/** The places of an axis of whole years. */
export function cellsOf(extent: readonly [first: number, last: number]): Cells {
  const first = startOfYear(extent[0])
  const last = endOfYear(extent[1])
  const days = last - first + 1
  const years = extent[1] - extent[0] + 1
  const months = years * 12
  const monthStarts = new Uint32Array(months + 1)
  const yearStarts = new Uint32Array(years + 1)
  const monthOfDay = new Uint16Array(days)
  const yearOfDay = new Uint16Array(days)
  for (let month = 0; month <= months; month++)
    monthStarts[month] = dayOf(extent[0] + Math.floor(month / 12), (month % 12) + 1, 1) - first
  for (let year = 0; year <= years; year++) yearStarts[year] = monthStarts[year * 12]!
  for (let month = 0; month < months; month++) {
    monthOfDay.fill(month, monthStarts[month], monthStarts[month + 1])
    yearOfDay.fill(Math.floor(month / 12), monthStarts[month], monthStarts[month + 1])
  }
  const yearsAt = days + months
  return {
    first,
    last,
    days,
    months,
    years,
    monthsAt: days,
    yearsAt,
    restAt: yearsAt + years,
    offAt: yearsAt + years + 1,
    count: yearsAt + years + 2,
    extent,
    monthOfDay,
    yearOfDay,
    monthStarts,
    yearStarts,
  }
}

/** The place of bounds: the day, month or year that holds them wholly, else that of what none does or of what is off. */
export function placeOfBounds(cells: Cells, lower: number, upper: number): number {
  if (upper < cells.first || lower > cells.last) return cells.offAt
  if (lower < cells.first || upper > cells.last) return cells.restAt
  const from = lower - cells.first
  const to = upper - cells.first
  if (from === to) return from
  const month = cells.monthOfDay[from]!
  if (month === cells.monthOfDay[to]) return cells.monthsAt + month
  const year = cells.yearOfDay[from]!
  return year === cells.yearOfDay[to] ? cells.yearsAt + year : cells.restAt
}

/** The year, from the first of the axis, that a place lies in; the number of years where none holds it. */
export function yearOfPlace(cells: Cells, place: number): number {
  if (place < cells.days) return cells.yearOfDay[place]!
  if (place < cells.yearsAt) return Math.floor((place - cells.monthsAt) / 12)
  return place < cells.restAt ? place - cells.yearsAt : cells.years
}
