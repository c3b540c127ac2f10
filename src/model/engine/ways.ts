import type { ActorColumn, EventColumns } from '../../data/eventColumns'
import type { LaneBy } from '../filter'
import { LANES_MOST, type Lanes, WAY_NAMES } from './engineTypes'

const FORTH = WAY_NAMES.indexOf('dprk-to-prc')
const BACK = WAY_NAMES.indexOf('prc-to-dprk')
const MUTUAL = WAY_NAMES.indexOf('mutual')
const OTHER = WAY_NAMES.indexOf('other')

/** Bits of a row's sides. */
const FIRST = 1
const SECOND = 2

/** Which of the two sides stand among a row's codes from `at` to `end`. */
function sidesAmong({ codes }: ActorColumn, at: number, end: number, first: number, second: number): number {
  let found = 0
  for (let code = at; code < end; code++) {
    if (codes[code] === first) found |= FIRST
    else if (codes[code] === second) found |= SECOND
  }
  return found
}

/**
 * The way of each row between two sides, as `WAY_NAMES` has it: both act, or where nothing says who acts both take
 * part, is `mutual`; no actor at all is `none`.
 */
export function waysOf(
  { rows, actors }: EventColumns,
  sides: readonly [string, string] | null,
): Uint8Array<ArrayBuffer> {
  const ways = new Uint8Array(rows)
  const first = sides ? actors.names.indexOf(sides[0]) : -1
  const second = sides ? actors.names.indexOf(sides[1]) : -1
  for (let row = 0; row < rows; row++) {
    const start = actors.starts[row]!
    const end = actors.starts[row + 1]!
    if (start === end) continue
    const turn = start + actors.acting[row]!
    const from = sidesAmong(actors, start, turn, first, second)
    const to = sidesAmong(actors, turn, end, first, second)
    if (from === (FIRST | SECOND)) ways[row] = MUTUAL
    else if (from === FIRST && to & SECOND) ways[row] = FORTH
    else if (from === SECOND && to & FIRST) ways[row] = BACK
    else ways[row] = OTHER
  }
  return ways
}

/**
 * Lanes by a code a row (-1 for none): the most frequent names, and one lane for all others where there are any.
 * The empty name is none.
 */
function lanesOfCodes(
  by: LaneBy,
  rows: number,
  names: readonly string[],
  codeOf: (row: number) => number,
): Lanes {
  const counts = new Uint32Array(names.length)
  let unnamed = 0
  for (let row = 0; row < rows; row++) {
    const code = codeOf(row)
    if (code < 0 || names[code] === '') unnamed += 1
    else counts[code]! += 1
  }
  const frequent = [...counts.keys()]
    .filter(code => counts[code]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
  const others = unnamed > 0 || frequent.length > LANES_MOST
  const named = others ? frequent.slice(0, LANES_MOST - 1) : frequent
  const lane = new Uint8Array(names.length).fill(named.length)
  for (const [at, code] of named.entries()) lane[code] = at
  const codes = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    const code = codeOf(row)
    codes[row] = code < 0 ? named.length : lane[code]!
  }
  return { by, names: [...named.map(code => names[code]!), ...(others ? [''] : [])], codes }
}

/**
 * The lanes of the timeline. By sides: what the first does, what the second does, what both do, all others. The
 * name of the lane for all others is empty.
 */
export function lanesOf(columns: EventColumns, by: LaneBy, sides: readonly [string, string] | null): Lanes {
  const { rows, actors, kinds } = columns
  if (by === 'kinds') return lanesOfCodes(by, rows, kinds.names, row => kinds.codes[row]!)
  if (by === 'actors' || !sides)
    return lanesOfCodes('actors', rows, actors.names, row =>
      actors.starts[row] === actors.starts[row + 1] ? -1 : actors.codes[actors.starts[row]!]!,
    )
  const first = actors.names.indexOf(sides[0])
  const second = actors.names.indexOf(sides[1])
  const codes = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) {
    const start = actors.starts[row]!
    const from = sidesAmong(actors, start, start + actors.acting[row]!, first, second)
    codes[row] = from === FIRST ? 0 : from === SECOND ? 1 : from === (FIRST | SECOND) ? 2 : 3
  }
  return { by, names: [...sides, '+', ''], codes }
}
