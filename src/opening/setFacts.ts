import type { ActorColumn, EventColumns } from '../data/eventColumns'
import { endOfYear, startOfYear } from '../time/day'

/** Pairs are counted among so many actors, those with most events: a table of all pairs of many would not fit. */
export const PAIRED_MOST = 2048

type Extent = readonly [first: number, last: number]

/** The first window: the whole axis, in days, both included. */
export function windowOf([first, last]: Extent): readonly [from: number, to: number] {
  return [startOfYear(first), endOfYear(last)]
}

/** How many events have all their days before or after a window. An open bound reaches into any. */
export function outsideOf(
  { rows, lower, upper }: EventColumns,
  [from, to]: readonly [number, number],
): number {
  let outside = 0
  for (let row = 0; row < rows; row++) if (upper[row]! < from || lower[row]! > to) outside++
  return outside
}

/**
 * The two actors with most events between them, by name: one acting on the other, either way; where no event has
 * both, the two who stand together in most. Of equals the pair first by name. Counted among the `PAIRED_MOST`
 * actors with most events: a pair outside them could have more only where all of these have more events each.
 * @returns null where no two actors stand in one event
 */
export function busiestPair(columns: EventColumns): readonly [string, string] | null {
  const { names } = columns.actors
  const ranks = ranksOf(columns)
  const directed = columns.directed ? mostOf(columns, ranks, true) : null
  const pair = directed ?? mostOf(columns, ranks, false)
  if (!pair) return null
  const [a = '', b = ''] = pair.map(code => names[code] ?? '').sort(byName)
  return [a, b]
}

/** By code unit, whatever the language of the browser: the same file gives the same sides everywhere. */
const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Actors by traffic, the first `PAIRED_MOST`; and each actor's place among them, -1 for the rest. */
interface Ranks {
  codes: Uint32Array
  placeOf: Int32Array
}

/** How many events name an actor, by code. An actor named twice in one event counts twice. */
function trafficOf({ names, codes }: ActorColumn): Uint32Array<ArrayBuffer> {
  const traffic = new Uint32Array(names.length)
  for (let at = 0; at < codes.length; at++) traffic[codes[at]!]!++
  return traffic
}

/** Names of actors, those with most events first; of equals as they first came. */
export function namesByTraffic({ actors }: EventColumns): string[] {
  const traffic = trafficOf(actors)
  return Array.from(actors.names.keys())
    .sort((a, b) => traffic[b]! - traffic[a]! || a - b)
    .map(code => actors.names[code]!)
}

function ranksOf({ actors }: EventColumns): Ranks {
  const traffic = trafficOf(actors)
  const codes = Uint32Array.from(traffic.keys())
    .sort((a, b) => traffic[b]! - traffic[a]! || byName(actors.names[a]!, actors.names[b]!))
    .subarray(0, PAIRED_MOST)
  const placeOf = new Int32Array(actors.names.length).fill(-1)
  for (let place = 0; place < codes.length; place++) placeOf[codes[place]!] = place
  return { codes, placeOf }
}

/** The pair that most events name; `across`: one of them acting, the other addressed. */
function mostOf({ rows, actors }: EventColumns, ranks: Ranks, across: boolean) {
  const { codes: ranked, placeOf } = ranks
  // a triangle: the pair of the places a < b stands at b (b - 1) / 2 + a
  const counts = new Uint32Array((ranked.length * (ranked.length - 1)) / 2)
  const { starts, acting, codes } = actors
  for (let row = 0; row < rows; row++) {
    const start = starts[row]!
    const end = starts[row + 1]!
    const cut = start + acting[row]!
    const firstEnd = across ? cut : end
    for (let i = start; i < firstEnd; i++) {
      const a = placeOf[codes[i]!]!
      if (a < 0) continue
      for (let j = across ? cut : i + 1; j < end; j++) {
        const b = placeOf[codes[j]!]!
        if (b < 0 || a === b) continue
        counts[a < b ? (b * (b - 1)) / 2 + a : (a * (a - 1)) / 2 + b]!++
      }
    }
  }
  let most = 0
  let best: readonly [number, number] | null = null
  const { names } = actors
  const key = (pair: readonly [number, number]) => pair.map(code => names[code]!).sort(byName)
  for (let b = 1, at = 0; b < ranked.length; b++) {
    for (let a = 0; a < b; a++, at++) {
      const count = counts[at]!
      if (count === 0 || count < most) continue
      const pair = [ranked[a]!, ranked[b]!] as const
      if (count === most && best && !isBefore(key(pair), key(best))) continue
      most = count
      best = pair
    }
  }
  return best
}

const isBefore = ([a = '', b = '']: readonly string[], [c = '', d = '']: readonly string[]) =>
  (byName(a, c) || byName(b, d)) < 0

/** The sides a descriptor names, where both are actors of the set; else the busiest pair. */
export function sidesOf(columns: EventColumns, described: readonly [string, string] | null) {
  const { names } = columns.actors
  if (described && described[0] !== described[1] && described.every(name => names.includes(name)))
    return described
  return busiestPair(columns)
}

/** What a link calls a set: its name without ending, in lower case, with hyphens for all that is no letter or digit. */
export function idOf(fileName: string): string {
  const id = titleOf(fileName)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return Array.from(id).slice(0, 60).join('') || 'events'
}

/** What a descriptor says as links can hold it: a name or a version as it is, where it is made of plain signs. */
export const linkable = (said: string): string => (/^[\w.-]+$/.test(said) ? said : idOf(said))

/** The name of a file without its ending. */
export function titleOf(fileName: string): string {
  const bare = fileName.replace(/\.gz$/i, '').replace(/\.[A-Za-z0-9]{1,8}$/, '')
  return bare || fileName
}
