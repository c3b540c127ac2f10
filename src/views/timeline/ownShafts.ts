/** Nearest distance of two shafts where all can stand so, else; and the farthest that one is moved from its day; CSS pixels. */
const GAPS = [10, 7] as const
const MOST_MOVED = 6
/** Kept at either end of a day in which shafts are spread. */
const MARGIN = 4
/** Between a shaft and a band, and between two bands. */
const BESIDE = 5
const BETWEEN = 1
/** The narrowest band, CSS pixels. */
const NARROWEST = 7

/** A shaft, or several of one day and line that stand as one. Days, and pixels from the left. */
export interface OwnShaft {
  ids: readonly string[]
  /** Decides between equals, and tells the lines apart: lower stands left. */
  rank: number
  /** First day, and the one after the last. */
  from: number
  to: number
  x: number
}

interface Item extends OwnShaft {
  /** Half of the width of a band; 0 of a shaft. */
  half: number
  /** How far it may be moved. */
  most: number
}

/** What stands: shafts where they can be told apart, and bands of days in which they cannot. */
export interface OwnShafts {
  shafts: readonly OwnShaft[]
  bands: readonly OwnShaft[]
}

/** Shafts need room for their heads; a band, which has none, less. */
const clearOf = (a: Item, b: Item, gap: number): number =>
  a.half === 0 && b.half === 0 ? gap : a.half === 0 || b.half === 0 ? BESIDE : BETWEEN

/** Positions that move the farthest-moved item as little as can be, each clear of the next. */
function spread(items: readonly Item[], gap: number): number[] {
  let sum = 0
  const wants = items.map((item, at) => {
    const before = items[at - 1]
    if (before) sum += before.half + item.half + clearOf(before, item, gap)
    return { want: item.x - sum, sum }
  })
  let high = Number.NEGATIVE_INFINITY
  const most = wants.map(({ want }) => {
    high = Math.max(high, want)
    return high
  })
  const places: number[] = new Array(items.length)
  let low = Number.POSITIVE_INFINITY
  for (let at = wants.length - 1; at >= 0; at--) {
    low = Math.min(low, wants[at]!.want)
    places[at] = (most[at]! + low) / 2 + wants[at]!.sum
  }
  return places
}

const inOrder = (a: OwnShaft, b: OwnShaft) => a.x - b.x || a.rank - b.rank

/**
 * Stands shafts apart. Where they cannot: those of one day and line stand as one, and only what is still in each
 * other's way is gathered into bands, the nearest first.
 * @param given each of one event
 * @param scale from days to pixels
 */
export function placeOwnShafts(given: readonly OwnShaft[], scale: (day: number) => number): OwnShafts {
  const [wide, narrow] = GAPS
  const itemOf = (shaft: OwnShaft): Item => ({
    ...shaft,
    half: 0,
    most: Math.max(MOST_MOVED, (scale(shaft.to) - scale(shaft.from)) / 2 - MARGIN),
  })
  const single = given.map(itemOf).sort(inOrder)
  const apart = settle(single, wide)
  if (apart) return { shafts: apart, bands: [] }
  let items = single
  for (;;) {
    const places = spread(items, narrow)
    const far = items.map((item, at) => Math.abs(places[at]! - item.x) - item.most)
    const worst = far.indexOf(Math.max(...far))
    if (items.length < 2 || far[worst]! <= 1e-9) {
      const placed = items.map((item, at) => ({ ...item, x: places[at]! }))
      return {
        shafts: placed.filter(({ half }) => half === 0),
        bands: placed.filter(({ half }) => half > 0),
      }
    }
    const [one, other, asShaft] = pairFor(items, worst)
    const joined = join(items[one]!, items[other]!, asShaft, scale)
    items = [...items.filter((_, at) => at !== one && at !== other), joined].sort(inOrder)
  }
}

const isTwin = (a: Item, b: Item): boolean =>
  a.half === 0 && b.half === 0 && a.from === b.from && a.to === b.to && a.rank === b.rank

/** Which two are joined to make room about an item: two of one day and line near it, else it and the nearest. */
function pairFor(items: readonly Item[], at: number): readonly [number, number, boolean] {
  const item = items[at]!
  for (const side of [0, 1, -1]) {
    const next = items[at + side]
    const twin = next ? items.findIndex(other => other !== next && isTwin(other, next)) : -1
    if (twin >= 0) return [at + side, twin, true]
  }
  const left = items[at - 1]
  const right = items[at + 1]
  return [at, !left || (right && right.x - item.x < item.x - left.x) ? at + 1 : at - 1, false]
}

/** The shafts where they stand `gap` apart; null where one would be moved too far. */
function settle(items: readonly Item[], gap: number): OwnShaft[] | null {
  const places = spread(items, gap)
  if (items.some((item, at) => Math.abs(places[at]! - item.x) > item.most + 1e-9)) return null
  return items.map((item, at) => ({ ...item, x: places[at]! }))
}

function join(a: Item, b: Item, asShaft: boolean, scale: (day: number) => number): Item {
  const ids = [...a.ids, ...b.ids]
  if (asShaft) return { ...a, ids }
  const from = Math.min(a.from, b.from)
  const to = Math.max(a.to, b.to)
  const half = Math.max(NARROWEST, scale(to) - scale(from)) / 2
  return { ids, rank: Math.min(a.rank, b.rank), from, to, x: scale((from + to) / 2), half, most: MOST_MOVED }
}
