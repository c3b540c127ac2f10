import type { EventColumns } from '../../data/eventColumns'
import type { Bounds } from '../../time/edtf'
import { TIME } from './counts'

/** Stretches with numbers for open ends, in order, apart from each other. */
export type Spans = readonly (readonly [from: number, to: number])[]

const NO_LOWER = Number.NEGATIVE_INFINITY
const NO_UPPER = Number.POSITIVE_INFINITY

/** The stretches of a time clause as numbers; all time for null. */
export function spansOf(stretches: readonly Bounds[] | null): Spans {
  if (!stretches) return [[NO_LOWER, NO_UPPER]]
  return stretches.map(({ lower, upper }) => [lower ?? NO_LOWER, upper ?? NO_UPPER])
}

/** Whether bounds share a day with one of the spans. */
export function touchesSpans(spans: Spans, lower: number, upper: number): boolean {
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at]!
    if (lower <= span[1]) return upper >= span[0]
  }
  return false
}

export const sameSpans = (a: Spans, b: Spans): boolean =>
  a.length === b.length && a.every(([from, to], at) => from === b[at]![0] && to === b[at]![1])

/** Sets the bit of time in every row that shares no day with a span. */
export function markTime(fails: Uint8Array, { lower, upper }: EventColumns, spans: Spans): void {
  for (let row = 0; row < fails.length; row++)
    fails[row] = touchesSpans(spans, lower[row]!, upper[row]!) ? fails[row]! & ~TIME : fails[row]! | TIME
}

interface Change {
  from: number
  to: number
  /** Whether a day beside it is asked for both before and after: who reaches over it stays in then. */
  anchored: boolean
}

/** The stretches that one of two sets of spans asks for and the other does not. */
function changesOf(before: Spans, after: Spans): readonly Change[] {
  const edges = [...before, ...after].flatMap(([from, to]) => [from, to + 1])
  const cuts = [...new Set(edges)].sort((a, b) => a - b)
  const holds = (spans: Spans, day: number) => touchesSpans(spans, day, day)
  const pieces = cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1]! - 1
    const probe = Number.isFinite(from) ? from : to
    // all of time has no day that could be asked about
    const day = Number.isFinite(probe) ? probe : 0
    return { from, to, was: holds(before, day), is: holds(after, day) }
  })
  const kept = (at: number) => {
    const piece = pieces[at]
    return piece ? piece.was && piece.is : false
  }
  return pieces.flatMap(({ from, to, was, is }, at) =>
    was === is ? [] : [{ from, to, anchored: kept(at - 1) || kept(at + 1) }],
  )
}

/** Place of the first row in an order whose day is not below `day`. */
export function firstFrom(days: Int32Array, order: Uint32Array | null, day: number): number {
  let from = 0
  let to = days.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (days[order ? order[middle]! : middle]! < day) from = middle + 1
    else to = middle
  }
  return from
}

/** How many rows begin in the stretches that a change of time touches: about what it will cost. */
export function changeSize({ lower, byLower }: EventColumns, before: Spans, after: Spans): number {
  let size = 0
  for (const { from, to } of changesOf(before, after))
    size += firstFrom(lower, byLower, to + 1) - firstFrom(lower, byLower, from)
  return size
}

/**
 * Visits each row that may enter or leave when time changes: those that begin in a stretch that changed, those that
 * end there, and those that reach over it where nothing beside it is asked for before and after. A row may come twice.
 */
export function visitChanged(
  columns: EventColumns,
  before: Spans,
  after: Spans,
  visit: (row: number) => void,
): void {
  const { lower, upper, byLower, byUpper } = columns
  const plain = lower === upper
  for (const { from, to, anchored } of changesOf(before, after)) {
    const begin = firstFrom(lower, byLower, from)
    const end = firstFrom(lower, byLower, to + 1)
    for (let at = begin; at < end; at++) visit(byLower ? byLower[at]! : at)
    if (plain) continue
    const last = firstFrom(upper, byUpper, to + 1)
    for (let at = firstFrom(upper, byUpper, from); at < last; at++) {
      const row = byUpper ? byUpper[at]! : at
      if (lower[row]! < from) visit(row)
    }
    if (anchored) continue
    // whatever ends later and began before: looked for on the shorter side
    if (begin <= lower.length - last)
      for (let at = 0; at < begin; at++) {
        const row = byLower ? byLower[at]! : at
        if (upper[row]! > to) visit(row)
      }
    else
      for (let at = last; at < lower.length; at++) {
        const row = byUpper ? byUpper[at]! : at
        if (lower[row]! < from) visit(row)
      }
  }
}
