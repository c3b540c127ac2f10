import { textWidth } from '../../charts/textWidth'
import { daysIn, type Window } from '../../model/series/timelineWindow'
import { ownText } from '../../text/ownCharts'
import { dayLabel } from '../../time/format'
import type { OwnLane } from './ownLanes'
import { labelText } from './ownSeries'
import { placeLabels, ROW } from './placeLabels'
import { spreadOrder } from './spreadOrder'

/** One event of a lane, before pixels. Days that are not limited are null. */
export interface LaneEvent {
  id: string
  lane: number
  lower: number | null
  upper: number | null
  /** Its date, as a label says it. */
  day: string
  title: string
}

/** The mark of an event, or of several that have no room beside each other, on its lane; CSS pixels. */
export interface LaneMark {
  ids: readonly string[]
  row: number
  x: number
  y: number
  /** Time not known more closely, or lasted; null for a day. */
  stretch: { from: number; to: number } | null
  /** Date and title, where there is room; `y` is the base line, and `leader` leads to it from above its mark. */
  label: { x: number; y: number; day: string; text: string; leader: { y1: number; y2: number } | null } | null
}

/** Radius of a mark, and how far two of them stand apart. */
export const MARK = 3.5
const APART = 10
const LABEL_LEAST = 90
const LABEL_MOST = 190
const OFF = 8
/** So many events on one spot are no more than a few; more are said first. */
const FEW = 4
/** A lane as high as this has labels in rows over its marks. */
const HIGH = 54
/** Labels under a lane's line begin so far from it. */
const UNDER = 10
/** From a label's top to its base line. */
const BASELINE = 11.5

interface Stacked {
  row: number
  x: number
  level: number
  events: LaneEvent[]
  stretch: LaneMark['stretch']
}

/** How many marks stand over one another on a lane: a high one keeps half of itself for labels. */
const levelsOf = ({ height }: OwnLane): number =>
  Math.max(1, Math.floor((height < HIGH ? height - 12 : height / 2 - 12) / APART))

/** Stands events on their lanes, one over another where they would touch; where a stack is full they share its top. */
function stack(events: readonly LaneEvent[], lanes: readonly OwnLane[], window: Window, width: number) {
  const perDay = width / daysIn(window)
  const xOf = (day: number) => Math.max(0, Math.min(width, (day - window[0]) * perDay))
  const rowOf = new Map(lanes.map((lane, row) => [lane.lane, row]))
  const held = lanes.map((lane): (Stacked | null)[] => new Array(levelsOf(lane)).fill(null))
  const marks: Stacked[] = []
  for (const event of events) {
    const { lower, upper } = event
    const row = rowOf.get(event.lane)
    if (row === undefined) continue
    const from = lower ?? upper ?? window[0]
    const to = upper ?? lower ?? window[1]
    // the middle of what of its time is in the window, so that each mark can be seen
    let x = (xOf(from) + xOf(to + 1)) / 2
    const tops = held[row]!
    const free = () => tops.findIndex(top => top === null || Math.abs(x - top.x) >= APART)
    let level = free()
    // many on one day stand beside each other within it, where it is wide enough
    while (level < 0 && x + APART < xOf(to + 1)) {
      x += APART
      level = free()
    }
    if (level < 0) {
      tops.at(-1)!.events.push(event)
      continue
    }
    const stretch = from === to ? null : { from: xOf(from), to: xOf(to + 1) }
    const mark = { row, x, level, events: [event], stretch }
    tops[level] = mark
    marks.push(mark)
  }
  return marks
}

/** What a mark's label says: its date and title, or when and how many events share it. */
function wordsOf({ events }: Stacked): { day: string; text: string } {
  const [first] = events
  if (events.length === 1) return { day: first!.day, text: first!.title }
  const days = events.flatMap(({ lower, upper }) => [lower ?? upper ?? 0, upper ?? lower ?? 0])
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const day = from === to ? dayLabel(from) : ownText.timeline.tip.from(dayLabel(from), dayLabel(to))
  return { day, text: ownText.events(events.length) }
}

/**
 * Places single events on their lanes: at the middle of their time, one over another where they would touch, as
 * many levels as the lane has; labels in rows over the marks of a high lane, beside those of a low one.
 * @param events in order of date
 */
export function placeLaneMarks(
  events: readonly LaneEvent[],
  lanes: readonly OwnLane[],
  window: Window,
  width: number,
): readonly LaneMark[] {
  const stacked = stack(events, lanes, window, width)
  const labels = new Map<Stacked, LaneMark['label']>()
  for (const [row, lane] of lanes.entries()) {
    const own = stacked.filter(mark => mark.row === row)
    if (own.length === 0) continue
    const place = lane.height < HIGH || lane.hangs ? placeBesideMarks : placeOverMarks
    for (const [mark, label] of place(own, lane, width)) labels.set(mark, label)
  }
  return stacked.map(mark => ({
    ids: mark.events.map(({ id }) => id),
    row: mark.row,
    x: mark.x,
    y: heightOf(mark, lanes[mark.row]!),
    stretch: mark.stretch,
    label: labels.get(mark) ?? null,
  }))
}

const heightOf = ({ level }: Stacked, { base, hangs }: OwnLane): number =>
  hangs ? base + 6 + level * APART : base - 6 - level * APART

type Labels = (readonly [Stacked, LaneMark['label']])[]

/** Labels in rows over the highest mark of a lane, each with a leader; and under its line, where there is room. */
function placeOverMarks(own: readonly Stacked[], lane: OwnLane, width: number): Labels {
  const highest = Math.max(...own.map(({ level }) => level))
  const foot = lane.base - 6 - highest * APART - MARK - 3
  const below = Math.floor((lane.top + lane.height - lane.base - UNDER) / ROW)
  const lowest = own.filter(({ level }) => level === 0)
  // every second one hangs
  const hanging = new Set(below > 0 ? lowest.filter((_, at) => at % 2 === 1) : [])
  // a leader may pass no other mark
  const free = own.filter(
    mark =>
      !hanging.has(mark) &&
      own.every(other => other.level <= mark.level || Math.abs(other.x - mark.x) > MARK + 3),
  )
  const rows = Math.floor((foot - lane.top) / ROW)
  return [
    ...placeLed(free, rows, width).map(({ mark, row, ...label }) => {
      const top = foot - (row + 1) * ROW
      const leader = { y1: heightOf(mark, lane) - MARK, y2: top + 1 }
      return [mark, { ...label, y: top + BASELINE, leader }] as const
    }),
    ...placeLed([...hanging], below, width).map(({ mark, row, ...label }) => {
      const top = lane.base + UNDER + row * ROW
      const leader = { y1: heightOf(mark, lane) + MARK, y2: top + ROW - 1 }
      return [mark, { ...label, y: top + BASELINE, leader }] as const
    }),
  ]
}

/** Labels with leaders, in rows that count outwards from their marks. */
function placeLed(free: readonly Stacked[], rows: number, width: number) {
  if (rows < 1 || free.length === 0) return []
  const order = spreadOrder(free.map(({ x }) => x))
  const most = Math.ceil((rows * width) / LABEL_LEAST)
  const said = free.map(mark => {
    const { day, text } = wordsOf(mark)
    const title = labelText(text, LABEL_MOST)
    return { mark, day, title, width: textWidth(`${day} `, 600) + textWidth(title, 400) }
  })
  const wishes = said
    .map(({ mark, width: wide }, at) => ({
      id: String(at),
      x: mark.x,
      width: wide,
      priority: (mark.events.length > FEW ? 1 : 0) + (1 - order[at]! / free.length),
    }))
    .sort((a, b) => b.priority - a.priority)
    .slice(0, most)
  return placeLabels(wishes, { left: 0, right: width, rows }).map(({ id, row, left }) => {
    const { mark, day, title } = said[Number(id)]!
    return { mark, row, x: left, day, text: title }
  })
}

/** Labels beside the marks of a lane, of those that have room before the next. */
function placeBesideMarks(own: readonly Stacked[], lane: OwnLane, width: number): Labels {
  const found: Labels = []
  for (const [at, mark] of own.entries()) {
    const start = mark.x + OFF
    const near = (other: Stacked) => other !== mark && Math.abs(other.level - mark.level) <= 1
    let room = Math.min(LABEL_MOST, width - start)
    for (const other of own.slice(at + 1)) if (near(other)) room = Math.min(room, other.x - OFF - start)
    // a label of an earlier mark on the next level may reach here
    const crossed = found.some(
      ([other, label]) =>
        near(other) &&
        label!.x + textWidth(`${label!.day} `, 600) + textWidth(label!.text, 400) + OFF > mark.x,
    )
    const { day, text } = wordsOf(mark)
    const dated = textWidth(`${day} `, 600)
    if (crossed || room < Math.min(LABEL_LEAST, dated + textWidth(text, 400))) continue
    const y = heightOf(mark, lane) + 4
    found.push([mark, { x: start, y, day, text: labelText(text, room - dated), leader: null }])
  }
  return found
}

/** The mark nearest to a place, within half a target of 24 px; null where there is none. */
export function hitLaneMark(marks: readonly LaneMark[], x: number, y: number): LaneMark | null {
  let best: LaneMark | null = null
  let near = 12
  for (const mark of marks) {
    const inStretch = mark.stretch !== null && x >= mark.stretch.from && x <= mark.stretch.to
    const far = Math.hypot(inStretch && Math.abs(y - mark.y) < 4 ? 4 : x - mark.x, y - mark.y)
    if (far < near) {
      near = far
      best = mark
    }
  }
  return best
}
