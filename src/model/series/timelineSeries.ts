import { text } from '../../text/text'
import { endOfYear, startOfYear, yearOf } from '../../time/day'
import type { UncertainDate } from '../../time/edtf'
import { dateLabel } from '../../time/format'
import type { Act } from '../act'
import { overlap } from '../bounds'
import { displayName } from '../names'
import { type Actors, type Lane, laneOf, targetOf } from './timelineLane'
import { shapeLength, type TimeShape, timeShape } from './timelineShape'
import { daysIn, type Window } from './timelineWindow'

/** Higher is admitted first: context 0, others 1, transport and meetings 2, disputed 3, leaders' messages 4; parts between. */
type Priority = number

/** One mark of the timeline: a message, an act, or several acts that cannot be told apart in time. */
export interface TimelineMark {
  /** The event that names the mark. */
  id: string
  /** All events of the mark, its own first. */
  members: readonly string[]
  lane: Lane
  shape: TimeShape
  /** Of a message the line it arrives at. */
  arrow: { to: Lane; weight: 'leader' | 'other' } | null
  context: boolean
  /** Known only because an answer to it is known. */
  implied: boolean
  /** Noon of the day of the report, where it is another day. */
  reported: number | null
  /** `detail` is a second line for where there is room: who to whom, and when it was reported. */
  label: { day: string; title: string; detail: string; disputed: boolean }
  priority: Priority
}

/** What answers what, both of the same window's matches. */
export interface TimelineTie {
  cause: string
  answer: string
  /** The answer does not say which of several letters it answers. */
  dotted: boolean
}

/** An act known only within long bounds; days with fractions. */
interface LongBounds {
  id: string
  from: number
  to: number
  context: boolean
}

export interface TimelineSeries {
  window: Window
  marks: readonly TimelineMark[]
  ties: readonly TimelineTie[]
  ribbons: Readonly<Record<Lane, readonly LongBounds[]>>
  /** Acts drawn, in date order: marks with all their members, and ribbons. */
  acts: readonly Act[]
  /** How many acts may lie in the window but are not drawn: the one end that is known of their date lies outside. */
  undrawn: number
}

const YEAR = 366

/** A date as its label says it, without the year, which the row above has; a whole year is its own name. */
export function labelDay(date: UncertainDate): string {
  const { lower, upper } = date.bounds
  if (lower !== null && upper !== null && date.precision === 'interval') {
    const year = yearOf(lower)
    if (lower === startOfYear(year) && upper === endOfYear(year)) return String(year)
  }
  return dateLabel(date, { year: false })
}

function priorityOf(act: Act): Priority {
  if (act.leaderMessage) return 4
  if (act.disputed) return 3
  if (act.row.layer === 'context') return 0
  return act.row.kind === 'transport' || act.row.kind === 'meeting' ? 2 : 1
}

/** Whether a shape touches the window with a part of it that has a known end. */
function touches(shape: TimeShape, [from, to]: Window): boolean {
  const start = shape.range?.from ?? shape.either[0] ?? shape.at
  const end = shape.range?.to ?? shape.either.at(-1) ?? shape.at
  return end > from && start < to + 1
}

/** Noon of the other day of an act, that of the report or the printed one; null where it is no single day, or the day drawn. */
export function reportedAt(act: Act): number | null {
  const other = act.reported ?? act.displaced
  const shape = other && timeShape(other)
  if (!shape || shape.range || shape.either.length > 0) return null
  const own = timeShape(act.date)
  return own && own.at === shape.at ? null : shape.at
}

/** The act whose mark another shares: the meeting that it is a part of, where that is drawn too. */
function ownerOf(act: Act, drawn: ReadonlyMap<string, Act>): Act {
  const whole = drawn.get(act.row.partOf)
  return whole && whole.row.kind !== 'message' && act.row.kind !== 'message' ? whole : act
}

function detailOf({ row, reported }: Act, actors: Actors): string {
  const names = (ids: readonly string[]) => ids.map(id => displayName({ actors }, id)).join(', ')
  const to = row.kind === 'message' ? names(row.to) : ''
  return text.timeline.detail(names(row.from), to, reported ? labelDay(reported) : '')
}

function makeMark(group: readonly Act[], lane: Lane, shape: TimeShape, actors: Actors): TimelineMark {
  const order = [...group].sort((a, b) => priorityOf(b) - priorityOf(a))
  // a part never speaks for its meeting
  const head = group.find(act => group.some(part => part.row.partOf === act.id)) ?? order[0]!
  const to = targetOf(head, lane, actors)
  return {
    id: head.id,
    members: [head.id, ...group.filter(act => act !== head).map(act => act.id)],
    lane,
    shape,
    arrow: to ? { to, weight: head.leaderMessage ? 'leader' : 'other' } : null,
    context: group.every(act => act.row.layer === 'context'),
    implied: head.row.knownBy === 'reply-only',
    reported: reportedAt(head),
    label: {
      day: labelDay(head.date),
      title: head.row.shortTitle || head.row.title,
      detail: detailOf(head, actors),
      disputed: group.some(act => act.disputed),
    },
    priority: Math.max(...group.map(priorityOf)),
  }
}

/**
 * What the timeline draws of the acts that match, before pixels.
 * Acts of one line on one date share a mark, as do the parts of a meeting; bounds longer than the window or than a
 * year become a ribbon's.
 * @param matches in date order
 */
export function timelineSeries(matches: readonly Act[], window: Window, actors: Actors): TimelineSeries {
  const ribbons: Record<Lane, LongBounds[]> = { dprk: [], prc: [], both: [], third: [] }
  const longest = Math.min(YEAR, Math.max(daysIn(window), 1))
  const drawn = new Map<string, Act>()
  const acts: Act[] = []
  let undrawn = 0
  for (const act of matches) {
    const shape = timeShape(act.date)
    if (!shape || !touches(shape, window)) {
      if (overlap(act.date.bounds, { lower: window[0], upper: window[1] })) undrawn += 1
      continue
    }
    // an open bound is drawn at the end that is known, and that must be on the screen
    const fades = shape.range?.fades != null
    if (fades && (shape.at < window[0] || shape.at > window[1] + 1)) {
      undrawn += 1
      continue
    }
    acts.push(act)
    const length = fades ? null : shapeLength(shape)
    if (length !== null && length > longest && shape.range)
      ribbons[laneOf(act, actors)].push({
        id: act.id,
        from: shape.range.from ?? shape.at,
        to: shape.range.to ?? shape.at,
        context: act.row.layer === 'context',
      })
    else drawn.set(act.id, act)
  }
  const groups = new Map<string, Act[]>()
  for (const act of drawn.values()) {
    const owner = ownerOf(act, drawn)
    const lane = laneOf(owner, actors)
    const key = targetOf(owner, lane, actors) ? owner.id : `${lane} ${owner.date.text}`
    const group = groups.get(key)
    if (group) group.push(act)
    else groups.set(key, [act])
  }
  const marks: TimelineMark[] = []
  const markOf = new Map<string, TimelineMark>()
  for (const group of groups.values()) {
    const owner = ownerOf(group[0]!, drawn)
    const shape = timeShape(owner.date)
    if (!shape) continue
    const mark = makeMark(group, laneOf(owner, actors), shape, actors)
    marks.push(mark)
    for (const id of mark.members) markOf.set(id, mark)
  }
  const ties: TimelineTie[] = []
  for (const act of drawn.values())
    for (const cause of act.inReplyTo)
      if (markOf.get(cause)?.arrow && markOf.get(act.id)?.arrow)
        ties.push({ cause, answer: act.id, dotted: act.replyBasis === 'unspecified' })
  return { window, marks, ties, ribbons, acts, undrawn }
}
