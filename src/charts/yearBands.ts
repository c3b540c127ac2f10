import { yearsOf } from '../model/series/yearAxis'
import { endOfYear, startOfYear, yearOf } from '../time/day'
import type { Day } from '../time/edtf'

/** Space left free at either end of a year, in CSS pixels, where the band is wide enough for it. */
const INSET = 14
/** A band narrower than this takes the same share of itself instead. */
const FULL_BAND = 112
/** Below this width a year's words stand beneath the plot instead of in it. */
export const NARROW_BAND = 84
/** The least width of a mark that a finger can choose. */
export const LEAST_TARGET = 24

/** One year of the axis; all in CSS pixels from the left of the plot. */
export interface YearBand {
  year: number
  x: number
  width: number
  /** Left end and width of what is drawn for the year. */
  innerX: number
  innerWidth: number
}

/** The years of the axis side by side over the whole width, the same for every chart of the page. */
export function yearBands(
  width: number,
  extent: readonly [first: number, last: number],
): readonly YearBand[] {
  const years = yearsOf(extent)
  const band = years.length > 0 ? width / years.length : 0
  const inset = Math.min(INSET, (band * INSET) / FULL_BAND)
  return years.map((year, at) => ({
    year,
    x: at * band,
    width: band,
    innerX: at * band + inset,
    innerWidth: Math.max(0, band - 2 * inset),
  }))
}

/** Where a day begins within the band of its year. */
export function dayX(band: YearBand, day: Day): number {
  const first = startOfYear(band.year)
  const share = (day - first) / (endOfYear(band.year) + 1 - first)
  return band.x + band.width * Math.min(1, Math.max(0, share))
}

/** The band of a day's year; undefined outside the axis. */
export function bandOf(bands: readonly YearBand[], day: Day): YearBand | undefined {
  const first = bands[0]
  return first && bands[yearOf(day) - first.year]
}

/** A mark of the year toolbar: one year, or a decade of years too narrow to choose one by one. */
export interface YearMark {
  label: string
  years: readonly number[]
  x: number
  width: number
}

/** One mark a year; where that would be narrower than 24 px, one a decade. */
export function yearMarks(bands: readonly YearBand[]): readonly YearMark[] {
  const first = bands[0]
  if (!first || first.width >= LEAST_TARGET || bands.length === 1)
    return bands.map(({ year, x, width }) => ({ label: String(year), years: [year], x, width }))
  const decades = new Map<number, YearBand[]>()
  for (const band of bands) {
    const decade = Math.floor(band.year / 10) * 10
    const held = decades.get(decade)
    if (held) held.push(band)
    else decades.set(decade, [band])
  }
  return [...decades].map(([decade, held]) => ({
    label: `${decade}s`,
    years: held.map(({ year }) => year),
    x: held[0]!.x,
    width: held.reduce((sum, { width }) => sum + width, 0),
  }))
}
