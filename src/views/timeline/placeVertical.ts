import type { Act } from '../../model/act'
import { type Actors, type Lane, laneOf, targetOf } from '../../model/series/timelineLane'
import { labelDay } from '../../model/series/timelineSeries'
import { shapeLength, type TimeKind, type TimeShape, timeShape } from '../../model/series/timelineShape'
import { partsOf } from '../../time/day'
import { dateLabel } from '../../time/format'

/** Heights of an event's row and of a heading, CSS pixels. */
const ROW_HEIGHT = 40
const HEADING_HEIGHT = 36
/** Longer than this an act stands below the months, since no month is its own. */
const LONG = 92

export interface VerticalRow {
  id: string
  day: string
  title: string
  line: string
  lane: Lane
  target: Lane | null
  leader: boolean
  context: boolean
  disputed: boolean
  /** A stretch of time instead of a point. */
  range: 'caps' | 'start' | 'end' | null
  /** How the date is known, and its ring. */
  kind: TimeKind
  ring: TimeShape['ring']
  /** Middle of the row from the top of the drawing, CSS pixels. */
  y: number
}

export interface VerticalTimeline {
  /** `key` is the month's `2021-07`, or `long`. */
  groups: readonly { key: string; year: number; month: number; rows: readonly VerticalRow[]; y: number }[]
  arcs: readonly { cause: string; answer: string; lane: Lane; from: number; to: number; dotted: boolean }[]
  height: number
  /** Events that the cap leaves out. */
  left: number
}

/**
 * A timeline that runs down: one row an event in order, months as headings; distance is not to scale.
 * @param cap most events that stand
 * @param lineOf what an act is, in a word or two
 */
export function placeVertical(
  acts: readonly Act[],
  actors: Actors,
  cap: number,
  lineOf: (act: Act) => string,
): VerticalTimeline {
  const dated = acts.flatMap(act => {
    const shape = timeShape(act.date)
    return shape ? [{ act, shape, long: (shapeLength(shape) ?? 0) > LONG && !shape.range?.fades }] : []
  })
  const ordered = dated.sort((a, b) => Number(a.long) - Number(b.long) || a.shape.at - b.shape.at)
  const groups: { key: string; year: number; month: number; rows: VerticalRow[]; y: number }[] = []
  let y = 0
  for (const { act, shape, long } of ordered.slice(0, cap)) {
    const { year, month } = partsOf(Math.floor(shape.at))
    const key = long ? 'long' : `${year}-${month}`
    let group = groups.at(-1)
    if (group?.key !== key) {
      group = { key, year, month, rows: [], y }
      groups.push(group)
      y += HEADING_HEIGHT
    }
    const lane = laneOf(act, actors)
    group.rows.push({
      id: act.id,
      day: long ? '' : labelDay(act.date),
      title: act.row.shortTitle || act.row.title,
      line: long ? dateLabel(act.date) : lineOf(act),
      lane,
      target: targetOf(act, lane, actors),
      leader: act.leaderMessage !== null,
      context: act.row.layer === 'context' || act.row.knownBy === 'reply-only',
      disputed: act.disputed,
      range: shape.range ? (shape.range.fades ?? 'caps') : null,
      kind: shape.kind,
      ring: shape.ring,
      y: y + ROW_HEIGHT / 2,
    })
    y += ROW_HEIGHT
  }
  const rows = new Map(groups.flatMap(group => group.rows.map(row => [row.id, row])))
  const arcs = ordered.flatMap(({ act }) =>
    act.inReplyTo.flatMap(cause => {
      const from = rows.get(cause)
      const to = rows.get(act.id)
      return from && to && from.target && to.target
        ? [
            {
              cause,
              answer: act.id,
              lane: to.lane,
              from: from.y,
              to: to.y,
              dotted: act.replyBasis === 'unspecified',
            },
          ]
        : []
    }),
  )
  return { groups, arcs, height: y, left: Math.max(0, ordered.length - cap) }
}
