import type { Act } from '../act'
import { axisEnds } from './stripScale'
import { type Actors, type Lane, laneOf, targetOf } from './timelineLane'
import { shapeLength, timeShape } from './timelineShape'

/** One act on the strip: a tick if it is a message between the two sides, else a dot. */
interface StripMark {
  id: string
  /** Day, with fractions. */
  at: number
  lane: Lane
  tick: boolean
  context: boolean
  /** Matches the time clause too. */
  inside: boolean
}

export interface StripSeries {
  marks: readonly StripMark[]
  /** Known only within more than a year; days with fractions, cut to the axis. */
  spans: readonly { id: string; from: number; to: number; lane: Lane }[]
  /** Acts wholly before the first, and wholly after the last year of the axis. */
  earlier: number
  later: number
}

/**
 * The whole period, act by act.
 * @param acts what matches all clauses but time
 * @param matchIds what matches time too
 */
export function stripSeries(
  acts: readonly Act[],
  matchIds: ReadonlySet<string>,
  extent: readonly [first: number, last: number],
  actors: Actors,
): StripSeries {
  const { start, end } = axisEnds(extent)
  const marks: StripMark[] = []
  const spans: { id: string; from: number; to: number; lane: Lane }[] = []
  let earlier = 0
  let later = 0
  for (const act of acts) {
    const shape = timeShape(act.date)
    if (!shape) continue
    const { lower, upper } = act.date.bounds
    if (upper !== null && upper < start) earlier += 1
    else if (lower !== null && lower >= end) later += 1
    else if ((shapeLength(shape) ?? 0) > 366 && shape.range)
      spans.push({
        id: act.id,
        from: Math.max(start, shape.range.from ?? start),
        to: Math.min(end, shape.range.to ?? end),
        lane: laneOf(act, actors),
      })
    else if (shape.at >= start && shape.at < end) {
      const lane = laneOf(act, actors)
      const target = targetOf(act, lane, actors)
      marks.push({
        id: act.id,
        at: shape.at,
        lane,
        tick: target !== null && target !== 'third' && lane !== 'third',
        context: act.row.layer === 'context',
        inside: matchIds.has(act.id),
      })
    }
  }
  return { marks, spans, earlier, later }
}
