import { startOfYear, yearOf } from '../../time/day'

/** First day of the axis, and the day after its last. */
export function axisEnds(extent: readonly [first: number, last: number]): { start: number; end: number } {
  return { start: startOfYear(extent[0]), end: startOfYear(extent[1] + 1) }
}

/** The year axis that all year charts share: each year the same band, days spread evenly inside their year. */
export interface YearAxis {
  band: number
  /** Pixels from the left of the plot; a day may have a fraction. */
  xOf(day: number): number
  /** The day, with fraction, at a pixel. */
  dayAt(x: number): number
}

/** @param width of the plot, CSS pixels */
export function yearAxis(extent: readonly [first: number, last: number], width: number): YearAxis {
  const band = width / (extent[1] - extent[0] + 1)
  return {
    band,
    xOf(day) {
      const year = yearOf(Math.floor(day))
      const start = startOfYear(year)
      return (year - extent[0] + (day - start) / (startOfYear(year + 1) - start)) * band
    },
    dayAt(x) {
      const place = band > 0 ? x / band : 0
      const year = extent[0] + Math.floor(place)
      const start = startOfYear(year)
      return start + (place - Math.floor(place)) * (startOfYear(year + 1) - start)
    },
  }
}
