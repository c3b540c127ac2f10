import type { ActorColumn, RowLists } from '../../data/eventColumns'
import type { Hits } from './engineTypes'

/** The codes that a facet lets pass, as a table; null where nothing is ticked. */
export function allowed(names: readonly string[], ticked: readonly string[]): Uint8Array | null {
  if (ticked.length === 0) return null
  const set = new Set(ticked)
  const table = new Uint8Array(names.length)
  for (let code = 0; code < names.length; code++) if (set.has(names[code]!)) table[code] = 1
  return table
}

export const sameTicks = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => one === b[at]))

/** Sets a clause's bit in every row (`on`), or takes it off. */
export function setAll(fails: Uint8Array, bit: number, on: boolean): void {
  if (on) for (let row = 0; row < fails.length; row++) fails[row]! |= bit
  else for (let row = 0; row < fails.length; row++) fails[row]! &= ~bit
}

/** Sets a clause's bit where a row's code is not in the table. */
export function markCodes(fails: Uint8Array, bit: number, codes: ArrayLike<number>, table: Uint8Array): void {
  for (let row = 0; row < fails.length; row++)
    fails[row] = table[codes[row]!] === 1 ? fails[row]! & ~bit : fails[row]! | bit
}

/** Visits the rows whose bit is not as the table has it. */
export function visitCodes(
  fails: Uint8Array,
  bit: number,
  codes: ArrayLike<number>,
  table: Uint8Array,
  visit: (row: number) => void,
): void {
  for (let row = 0; row < fails.length; row++)
    if ((table[codes[row]!] === 1) === ((fails[row]! & bit) !== 0)) visit(row)
}

export const isHit = (hits: Hits, row: number): boolean =>
  hits === null || (hits[row >> 5]! & (1 << (row & 31))) !== 0

/** Visits the rows of one code, in order. */
export function visitRows({ starts, bytes }: RowLists, code: number, visit: (row: number) => void): void {
  const end = starts[code + 1]!
  let row = -1
  let at = starts[code]!
  while (at < end) {
    let byte = bytes[at++]!
    let distance = byte & 0x7f
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = bytes[at++]!
      distance |= (byte & 0x7f) << shift
    }
    row += distance
    visit(row)
  }
}

/** Whether a row passes the actors clause: any ticked actor, or one ticked who acts and another who takes part. */
export function passesActors(
  { starts, acting, codes }: ActorColumn,
  table: Uint8Array,
  between: boolean,
  row: number,
): boolean {
  const start = starts[row]!
  const end = starts[row + 1]!
  if (!between) {
    for (let at = start; at < end; at++) if (table[codes[at]!] === 1) return true
    return false
  }
  const turn = start + acting[row]!
  for (let at = start; at < turn; at++) {
    const code = codes[at]!
    if (table[code] === 0) continue
    for (let other = at + 1; other < end; other++)
      if (codes[other] !== code && table[codes[other]!] === 1) return true
  }
  return false
}
