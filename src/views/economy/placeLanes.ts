import { placeLines } from '../../charts/placedText'
import { textWidth } from '../../charts/textWidth'
import { bandOf, dayX, LEAST_TARGET, type YearBand } from '../../charts/yearBands'
import type { EconomyLanes, Lane, LaneAct } from '../../model/series/economyLanes'
import { economyText } from '../../text/economy'
import { startOfYear } from '../../time/day'
import type { PlacedLane, PlacedLaneMark } from './placed'
import { isNarrow } from './placeFoot'

const words = economyText.heads
const NAME = 16
const MARKS = 16
/** As high as a finger needs. */
const TOUCHED = 44
/** Least way between the middles of two marks, and the most that a mark is moved from its day for it. */
const APART = 9.5
const MOVED = 5

/** Height of a lane with its name: where years are narrow the screen is touched. CSS pixels. */
export const laneHeight = (bands: readonly YearBand[]) => (isNarrow(bands) ? TOUCHED : NAME + MARKS)

/** Both lanes under the panels, on their axis; `top` in CSS pixels from the top of the plot. */
export function placeLanes(
  lanes: EconomyLanes,
  bands: readonly YearBand[],
  top: number,
): readonly PlacedLane[] {
  return (['sanctions', 'border'] as const).map((name, at) =>
    placeLane(name, lanes[name], bands, top + at * laneHeight(bands)),
  )
}

function placeLane(
  name: PlacedLane['name'],
  lane: Lane,
  bands: readonly YearBand[],
  top: number,
): PlacedLane {
  const y = top + NAME + MARKS / 2
  const last = bands.at(-1)
  const width = last ? last.x + last.width : 0
  const days = lane.acts.map(({ shape }) => placeOf(bands, shape.at, width))
  const xs = spread(days, width)
  const marks = lane.acts.map(
    ({ act, shape, ink }: LaneAct, at): PlacedLaneMark => ({
      id: act.id,
      x: xs[at]!,
      y,
      range: shape.range && {
        from: shape.range.from === null ? 0 : placeOf(bands, shape.range.from, width),
        to: shape.range.to === null ? width : placeOf(bands, shape.range.to, width),
        fades: shape.range.fades,
      },
      kind: shape.kind,
      ring: shape.ring,
      target: targetOf(xs, at, width),
      ink,
    }),
  )
  const head = words[name]
  const earlier = lane.earlier.length > 0 ? [words.earlier(lane.earlier.length, bands[0]?.year ?? 0)] : []
  return {
    name,
    top,
    height: laneHeight(bands),
    y,
    marks,
    texts: [
      ...placeLines(`lane-${name}`, [head], { anchorX: 0, top }, { ink: 'head', weight: 600 }),
      ...placeLines(
        `earlier-${name}`,
        earlier,
        { anchorX: textWidth(head, 600) + 12, top },
        { ink: 'quiet' },
      ),
    ],
  }
}

/** Where a day with its fraction stands; what lies beyond the axis stands at its end. */
function placeOf(bands: readonly YearBand[], day: number, width: number): number {
  const band = bandOf(bands, Math.floor(day))
  if (band) return dayX(band, day)
  return bands[0] && day < startOfYear(bands[0].year) ? 0 : width
}

/**
 * Marks side by side so that each can be told from the next, none farther from its day than that asks for, nor
 * than a few pixels. Takes and gives the middles in CSS pixels, in order of date.
 */
export function spread(days: readonly number[], width: number): readonly number[] {
  const order = days.map((_, at) => at).sort((a, b) => days[a]! - days[b]!)
  // groups of marks that touch, each about the mean of its days
  const groups: { members: number[]; start: number }[] = []
  const startOf = (members: readonly number[]) =>
    members.reduce((sum, at, rank) => sum + days[at]! - rank * APART, 0) / members.length
  for (const at of order) {
    let group = { members: [at], start: days[at]! }
    for (;;) {
      const before = groups.at(-1)
      if (!before || before.start + before.members.length * APART <= group.start) break
      groups.pop()
      const members = [...before.members, ...group.members]
      group = { members, start: startOf(members) }
    }
    groups.push(group)
  }
  const placed = [...days]
  for (const { members, start } of groups)
    members.forEach((at, rank) => {
      const day = days[at]!
      const moved = Math.max(day - MOVED, Math.min(day + MOVED, start + rank * APART))
      placed[at] = Math.max(0, Math.min(width, moved))
    })
  return placed
}

/** As wide as a finger needs where the neighbours leave it, else to midway between them. */
function targetOf(xs: readonly number[], at: number, width: number): { x: number; width: number } {
  const x = xs[at]!
  const half = LEAST_TARGET / 2
  const others = xs.filter((_, other) => other !== at)
  const left = Math.max(0, x - half, ...others.filter(other => other <= x).map(other => (other + x) / 2))
  const right = Math.min(width, x + half, ...others.filter(other => other > x).map(other => (other + x) / 2))
  return { x: left, width: right - left }
}
