import type { CodedColumn, EventColumns } from '../../data/eventColumns'
import { placeOfBounds, yearOfPlace } from './cells'
import { type Cells, type Lanes, WAYS_COUNTED } from './engineTypes'

/** One bit a clause: set where a row fails it. A view is counted over the rows that fail none but its own. */
export const TIME = 1
export const ACTORS = 2
export const KINDS = 4
export const WAYS = 8
export const LEVELS = 16
export const OCCASIONS = 32
export const SOURCES = 64
export const TEXT = 128

/** Rows of one block; the list finds its page by the numbers that each block holds. */
export const BLOCK_BITS = 10

const NOTHING = new Uint32Array(0)
const room = (column: CodedColumn | null) => (column ? new Uint32Array(column.names.length) : NOTHING)

/** Everything that is counted, as sums that one row more or less changes in place. */
export interface Counts {
  /** Under all clauses. */
  shown: Uint32Array
  blocks: Uint32Array
  placeLanes: Uint32Array
  /** Under all but time. */
  places: Uint32Array
  yearWays: Uint32Array
  yearKinds: Uint32Array
  placeWays: Uint32Array
  placeKinds: Uint32Array
  /** Each under all but its own. */
  actors: Uint32Array
  kinds: Uint32Array
  ways: Uint32Array
  levels: Uint32Array
  occasions: Uint32Array
  sources: Uint32Array
}

/** Up to so many years an axis may be read by its months and days. */
const FINE_YEARS = 3

export function createCounts(columns: EventColumns, cells: Cells, lanes: Lanes): Counts {
  return {
    shown: new Uint32Array(1),
    blocks: new Uint32Array((columns.rows >> BLOCK_BITS) + 1),
    placeLanes: new Uint32Array(cells.count * lanes.names.length),
    places: new Uint32Array(cells.count),
    yearWays: new Uint32Array((cells.years + 1) * WAYS_COUNTED),
    yearKinds: new Uint32Array((cells.years + 1) * columns.kinds.names.length),
    placeWays: cells.years > FINE_YEARS ? NOTHING : new Uint32Array(cells.count * WAYS_COUNTED),
    placeKinds:
      cells.years > FINE_YEARS ? NOTHING : new Uint32Array(cells.count * columns.kinds.names.length),
    actors: new Uint32Array(columns.actors.names.length),
    kinds: room(columns.kinds),
    ways: new Uint32Array(WAYS_COUNTED),
    levels: room(columns.levels),
    occasions: room(columns.occasions),
    sources: room(columns.sources),
  }
}

/** The sums that belong to a clause as its own; `0` for those under all clauses. */
const OWN: readonly (readonly [bit: number, parts: readonly (keyof Counts)[]])[] = [
  [0, ['shown', 'blocks', 'placeLanes']],
  [TIME, ['places', 'yearWays', 'yearKinds', 'placeWays', 'placeKinds']],
  [ACTORS, ['actors']],
  [KINDS, ['kinds']],
  [WAYS, ['ways']],
  [LEVELS, ['levels']],
  [OCCASIONS, ['occasions']],
  [SOURCES, ['sources']],
]

/** Copies the sums: all, or those that a clause has as its own. */
export function copyCounts(from: Counts, to: Counts, only?: number): void {
  for (const [bit, parts] of OWN)
    if (only === undefined || bit === only) for (const part of parts) to[part].set(from[part])
}

/** Sets to nothing all sums but a clause's own. */
export function clearCounts(counts: Counts, but: number): void {
  for (const [bit, parts] of OWN) if (bit !== but || bit === 0) for (const part of parts) counts[part].fill(0)
}

/**
 * Makes the function that counts a row in or out of the views of some clauses.
 * @returns `shift(row, views, by)`: `views` has the bits of the clauses whose own views it enters or leaves, and
 * `EVERY` where it enters or leaves what is shown; `by` is 1 or -1
 */
export function rowShifter(
  columns: EventColumns,
  cells: Cells,
  lanes: Lanes,
  ways: Uint8Array,
  counts: Counts,
): (row: number, views: number, by: number) => void {
  const { lower, upper, actors, levels, occasions, sources } = columns
  const { starts, codes: actorCodes } = actors
  const kindCodes = columns.kinds.codes
  const kinds = columns.kinds.names.length
  const laneCodes = lanes.codes
  const laneCount = lanes.names.length
  const { first, days, yearOfDay } = cells
  const { shown, blocks, placeLanes, places, yearWays, yearKinds, placeWays, placeKinds } = counts
  const fine = placeWays.length > 0
  const [byActor, byKind, byWay] = [counts.actors, counts.kinds, counts.ways]
  return (row, views, by) => {
    if (views & (EVERY | TIME)) {
      const from = lower[row]!
      // a plain day within the axis is found without a question
      const day = from - first
      const place =
        from === upper[row] && day >= 0 && day < days ? day : placeOfBounds(cells, from, upper[row]!)
      if (views & EVERY) {
        shown[0]! += by
        blocks[row >> BLOCK_BITS]! += by
        placeLanes[place * laneCount + laneCodes[row]!]! += by
      }
      if (views & TIME) {
        const year = place < days ? yearOfDay[place]! : yearOfPlace(cells, place)
        places[place]! += by
        yearWays[year * WAYS_COUNTED + ways[row]!]! += by
        yearKinds[year * kinds + kindCodes[row]!]! += by
        if (fine) {
          placeWays[place * WAYS_COUNTED + ways[row]!]! += by
          placeKinds[place * kinds + kindCodes[row]!]! += by
        }
      }
    }
    if (views & KINDS) byKind[kindCodes[row]!]! += by
    if (views & WAYS) byWay[ways[row]!]! += by
    if (views & ACTORS) {
      const end = starts[row + 1]!
      const start = starts[row]!
      for (let at = start; at < end; at++) {
        const code = actorCodes[at]!
        // an actor who acts and is addressed is one
        let before = start
        while (before < at && actorCodes[before] !== code) before++
        if (before === at) byActor[code]! += by
      }
    }
    if (levels && views & LEVELS) counts.levels[levels.codes[row]!]! += by
    if (occasions && views & OCCASIONS) counts.occasions[occasions.codes[row]!]! += by
    if (sources && views & SOURCES) counts.sources[sources.codes[row]!]! += by
  }
}

/** Beside the bits of the clauses: what matches everything. */
export const EVERY = 256
/** All views. */
export const ALL_VIEWS = 511
