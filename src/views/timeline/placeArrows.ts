import { daysIn, type Window } from '../../model/series/timelineWindow'
import { dayOf, partsOf } from '../../time/day'

/** Nearest distance of two shafts, and the farthest that one is moved from its day, CSS pixels. */
const SHAFT_GAP = 10
const MOST_MOVED = 5

/** A shaft that wants to stand at `x`; of two on one day the answered one comes first. */
export interface Shaft {
  id: string
  /** Day, with fraction. */
  at: number
  x: number
  answers: readonly string[]
  /** Decides between equals: lower stands left. */
  rank: number
}

/** A stretch of days in which shafts cannot stand apart. */
interface Bin {
  from: number
  to: number
}

interface PlacedShafts {
  /** x of each shaft that stands. */
  x: ReadonlyMap<string, number>
  /** Stretches that become density bands, with the shafts in them. */
  bins: readonly (Bin & { ids: readonly string[] })[]
}

/** Whether `a` is answered by `b`, over others of the same set too. */
function isAnswered(a: Shaft, b: Shaft, byId: ReadonlyMap<string, Shaft>, depth = 0): boolean {
  if (b.answers.includes(a.id)) return true
  return (
    depth < 8 &&
    b.answers.some(id => {
      const between = byId.get(id)
      return between !== undefined && between.x === b.x && isAnswered(a, between, byId, depth + 1)
    })
  )
}

/** Shafts from left to right; on one day causes before answers, then by rank and id. */
function inOrder(shafts: readonly Shaft[]): Shaft[] {
  const byId = new Map(shafts.map(shaft => [shaft.id, shaft]))
  const rest = [...shafts].sort((a, b) => a.x - b.x || a.rank - b.rank || (a.id < b.id ? -1 : 1))
  const ordered: Shaft[] = []
  for (const shaft of rest) {
    let place = ordered.length
    while (place > 0) {
      const before = ordered[place - 1]!
      if (before.x !== shaft.x || !isAnswered(shaft, before, byId)) break
      place -= 1
    }
    ordered.splice(place, 0, shaft)
  }
  return ordered
}

/**
 * Positions at least SHAFT_GAP apart that move the farthest-moved shaft as little as can be:
 * isotonic regression in the greatest norm, which has the closed form (running max + running min) / 2.
 */
function spread(shafts: readonly Shaft[]): number[] {
  const wants = shafts.map((shaft, i) => shaft.x - i * SHAFT_GAP)
  const most: number[] = []
  let high = -Infinity
  for (const want of wants) {
    high = Math.max(high, want)
    most.push(high)
  }
  const places: number[] = new Array(wants.length)
  let low = Infinity
  for (let i = wants.length - 1; i >= 0; i -= 1) {
    low = Math.min(low, wants[i]!)
    places[i] = (most[i]! + low) / 2 + i * SHAFT_GAP
  }
  return places
}

/** The step of a density band that holds a day: its month, or its week (from Monday) in a window below four months. */
function binOf(at: number, window: Window): Bin {
  const day = Math.floor(at)
  if (daysIn(window) < 120) {
    // 1 January 1970 was a Thursday
    const from = day - ((((day + 3) % 7) + 7) % 7)
    return { from, to: from + 7 }
  }
  const { year, month } = partsOf(day)
  return { from: dayOf(year, month, 1), to: month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1) }
}

/** Stands shafts apart, or gathers the stretches where they cannot stand into bins. */
export function placeShafts(shafts: readonly Shaft[], window: Window): PlacedShafts {
  const bins = new Map<number, Bin & { ids: string[] }>()
  let standing = inOrder(shafts)
  for (;;) {
    const places = spread(standing)
    const crowded = new Map<number, Bin>()
    standing.forEach((shaft, i) => {
      if (Math.abs(places[i]! - shaft.x) > MOST_MOVED + 1e-9) {
        const bin = binOf(shaft.at, window)
        crowded.set(bin.from, bin)
      }
    })
    if (crowded.size === 0)
      return {
        x: new Map(standing.map((shaft, i) => [shaft.id, places[i]!])),
        bins: [...bins.values()].sort((a, b) => a.from - b.from),
      }
    for (const [from, bin] of crowded) if (!bins.has(from)) bins.set(from, { ...bin, ids: [] })
    standing = standing.filter(shaft => {
      const bin = bins.get(binOf(shaft.at, window).from)
      if (bin) bin.ids.push(shaft.id)
      return bin === undefined
    })
  }
}
