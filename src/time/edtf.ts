/** A whole UTC day: days since 1970-01-01. */
export type Day = number

/** First and last day that a date may mean, both included; null where that end is open. */
export interface Bounds {
  lower: Day | null
  upper: Day | null
}

/** How a date is known, which decides its mark. */
export type Precision = 'day' | 'month' | 'year' | 'interval' | 'within' | 'either'

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

/**
 * Reads an EDTF date.
 * @throws RangeError naming the text, where it is not a date of the supported levels or not a real day.
 */
export function parseEdtf(text: string): UncertainDate {
  throw new RangeError(`not a date: ${text}`)
}
