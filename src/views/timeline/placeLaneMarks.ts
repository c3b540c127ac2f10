import { fitText } from '../../charts/fitText'
import { textWidth } from '../../charts/textWidth'
import { daysIn, type Window } from '../../model/series/timelineWindow'
import type { OwnLane } from './ownLanes'

/** One event of a lane, before pixels. Days that are not limited are null. */
export interface LaneEvent {
  id: string
  lane: number
  lower: number | null
  upper: number | null
  title: string
}

/** An event's mark on its lane; CSS pixels. */
export interface LaneMark {
  id: string
  row: number
  x: number
  y: number
  /** Time not known more closely, or lasted; null for a day. */
  stretch: { from: number; to: number } | null
  /** A title beside the mark, where there is room. */
  label: { x: number; text: string } | null
}

/** Radius of a mark, and how far two of them stand apart. */
export const MARK = 3.5
const APART = 10
const LABEL_LEAST = 72
const LABEL_MOST = 190
const OFF = 8

/**
 * Places single events on their lanes: at the middle of their time, one over another where they would touch, as
 * many levels as the lane has; a title beside each that has room before the next.
 * @param events in order of date
 */
export function placeLaneMarks(
  events: readonly LaneEvent[],
  lanes: readonly OwnLane[],
  window: Window,
  width: number,
): readonly LaneMark[] {
  const perDay = width / daysIn(window)
  const xOf = (day: number) => Math.max(0, Math.min(width, (day - window[0]) * perDay))
  const rowOf = new Map(lanes.map((lane, row) => [lane.lane, row]))
  const levels = lanes.map(lane => Math.max(1, Math.floor((lane.height - 12) / APART)))
  const ends = lanes.map((_, row) => new Array<number>(levels[row]!).fill(Number.NEGATIVE_INFINITY))
  const marks: { mark: LaneMark; level: number; title: string }[] = []
  for (const { id, lane, lower, upper, title } of events) {
    const row = rowOf.get(lane)
    if (row === undefined) continue
    const from = lower ?? upper ?? window[0]
    const to = upper ?? lower ?? window[1]
    // the middle of what of its time is in the window, so that each mark can be seen
    let x = (xOf(from) + xOf(to + 1)) / 2
    const held = ends[row]!
    const free = () => held.findIndex(end => end + APART <= x)
    let level = free()
    // many on one day stand beside each other within it, where it is wide enough
    while (level < 0 && x + APART < xOf(to + 1)) {
      x += APART
      level = free()
    }
    if (level < 0) level = held.indexOf(Math.min(...held))
    held[level] = x
    const { base, hangs } = lanes[row]!
    const y = hangs ? base + 6 + level * APART : base - 6 - level * APART
    const stretch = from === to ? null : { from: xOf(from), to: xOf(to + 1) }
    marks.push({ mark: { id, row, x, y, stretch, label: null }, level, title })
  }
  // where the marks of the same or a nearer level to the name's line begin
  for (const [at, { mark, level, title }] of marks.entries()) {
    if (title === '') continue
    const start = mark.x + OFF
    let room = Math.min(LABEL_MOST, width - start)
    for (let next = at + 1; next < marks.length; next++) {
      const other = marks[next]!
      if (other.mark.row !== mark.row || Math.abs(other.level - level) > 1) continue
      room = Math.min(room, other.mark.x - OFF - start)
      if (room < LABEL_LEAST) break
    }
    // a title of an earlier mark on the next level may reach here
    const crossed = marks.slice(0, at).some(other => {
      const { label } = other.mark
      return (
        label !== null &&
        other.mark.row === mark.row &&
        Math.abs(other.level - level) <= 1 &&
        label.x + textWidth(label.text, 400) + OFF > mark.x
      )
    })
    if (crossed || room < Math.min(LABEL_LEAST, textWidth(title, 400))) continue
    mark.label = { x: start, text: fitText(title, room) }
  }
  return marks.map(({ mark }) => mark)
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
