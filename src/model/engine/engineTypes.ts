import type { EventColumns } from '../../data/eventColumns'
import type { Filter, LaneBy } from '../filter'

/** Which way an event goes between the two sides, as the engine counts it. `NO_WAY` where no actor is named. */
export const WAY_NAMES = ['none', 'dprk-to-prc', 'prc-to-dprk', 'mutual', 'other'] as const
export const WAYS_COUNTED = WAY_NAMES.length

/** The lanes of the timeline: at most `LANES_MOST`, the last one for all others. */
export interface Lanes {
  by: LaneBy
  names: readonly string[]
  /** Lane of each row. */
  codes: Uint8Array<ArrayBuffer>
}
export const LANES_MOST = 8

/**
 * The places on the axis at which events are counted: each day, then each month, then each year, then one for what
 * no year holds, and one for what lies wholly off the axis. An event stands at the narrowest place that holds its bounds wholly, so that a bin of a month
 * is the sum of its days and of what is known only to the month.
 */
export interface Cells {
  /** First and last day of the axis. */
  first: number
  last: number
  days: number
  months: number
  years: number
  /** Where months, years, what no year holds and what is off the axis begin; `count` is the number of all places. */
  monthsAt: number
  yearsAt: number
  restAt: number
  offAt: number
  count: number
  /** First and last year, both included. */
  extent: readonly [first: number, last: number]
  /** Month (from the first of the axis) and year (from the first) of each day of the axis. */
  monthOfDay: Uint16Array<ArrayBuffer>
  yearOfDay: Uint16Array<ArrayBuffer>
  /** First day of each month and of each year, from `first`, and one more for the end. */
  monthStarts: Uint32Array<ArrayBuffer>
  yearStarts: Uint32Array<ArrayBuffer>
}

/** Rows that the text clause asks for: one bit a row. Null where it asks for nothing. */
export type Hits = Uint32Array<ArrayBuffer> | null

/**
 * Counts of one set under one filter, kept up to date as the filter changes. Arrays keep their identity and
 * change in place; `version` of a part goes up whenever one of its numbers may have changed.
 */
export interface Engine {
  readonly columns: EventColumns
  readonly cells: Cells
  readonly lanes: Lanes
  readonly sides: readonly [string, string] | null
  /** Rows in all, and those that match everything. */
  readonly total: number
  readonly shown: number
  /** Matches all clauses but time: by place on the axis. */
  readonly places: Uint32Array
  /** Matches all clauses but time: by year and way, `[year * WAYS_COUNTED + way]`; one more year for what no year holds. */
  readonly yearWays: Uint32Array
  /** Matches all clauses but time: by year and kind, `[year * kinds + kind]`; one more year for what no year holds. */
  readonly yearKinds: Uint32Array
  /** The same by place, `[place * WAYS_COUNTED + way]` and `[place * kinds + kind]`: of an axis of few years, else empty. */
  readonly placeWays: Uint32Array
  readonly placeKinds: Uint32Array
  /** Matches everything: by place and lane, `[place * lanes + lane]`. */
  readonly placeLanes: Uint32Array
  /** Each under all clauses but its own, by code. Of a column the set does not have: empty. */
  readonly facets: Readonly<
    Record<'actors' | 'kinds' | 'levels' | 'occasions' | 'sources' | 'ways', Uint32Array>
  >
  /** Go up when what they name may have changed: under all clauses, under all but time, under all but a facet's own. */
  readonly version: { all: number; withoutTime: number; facets: number }
  /** Rows whose state was looked at by the last change, beside passes over whole columns. */
  readonly touched: number
  /** Moves to another filter. */
  apply(filter: Filter, hits?: Hits): void
  /** How many of the rows shown match time only by overlapping bounds. */
  possibly(): number
  /** Rows that match everything, in order, from the `offset`th on. */
  page(offset: number, limit: number): Uint32Array
  /** Whether a row matches everything. */
  matches(row: number): boolean
  /** How many rows that match stand before a row. */
  placeOf(row: number): number
  /** Rows that match everything and may fall between two days, both included, in order; at most `limit`. */
  between(from: number, to: number, limit: number): Uint32Array
  /** Visits every row that matches, in order: for exports. */
  each(visit: (row: number) => void): void
}
