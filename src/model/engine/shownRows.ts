import type { EventColumns } from '../../data/eventColumns'
import { BLOCK_BITS, type Counts } from './counts'
import { firstFrom } from './timeRows'

/** The rows that match everything, in order; found by how many each block of rows holds. */
export function shownRows({ rows, lower, upper }: EventColumns, fails: Uint8Array, counts: Counts) {
  /** Rows that match, from a row on, until `take` says false. */
  const walk = (from: number, take: (row: number) => boolean) => {
    for (let row = from; row < rows; row++) {
      if ((row & ((1 << BLOCK_BITS) - 1)) === 0)
        while (row < rows && counts.blocks[row >> BLOCK_BITS] === 0) row += 1 << BLOCK_BITS
      if (row < rows && fails[row] === 0 && !take(row)) return
    }
  }

  const page = (offset: number, limit: number) => {
    let block = 0
    let skip = offset
    while (block < counts.blocks.length && counts.blocks[block]! <= skip) skip -= counts.blocks[block++]!
    const found = new Uint32Array(Math.max(0, Math.min(limit, counts.shown[0]! - offset)))
    let at = 0
    if (found.length > 0)
      walk(block << BLOCK_BITS, row => {
        if (skip > 0) skip -= 1
        else found[at++] = row
        return at < found.length
      })
    return found
  }

  const between = (from: number, to: number, limit: number) => {
    const found: number[] = []
    const plain = lower === upper
    walk(plain ? firstFrom(lower, null, from) : 0, row => {
      if (plain && lower[row]! > to) return false
      if (lower[row]! <= to && upper[row]! >= from) found.push(row)
      return found.length < limit
    })
    return Uint32Array.from(found)
  }

  const placeOf = (row: number) => {
    const block = row >> BLOCK_BITS
    let before = 0
    for (let at = 0; at < block; at++) before += counts.blocks[at]!
    for (let at = block << BLOCK_BITS; at < row; at++) if (fails[at] === 0) before += 1
    return before
  }

  const each = (visit: (row: number) => void) =>
    walk(0, row => {
      visit(row)
      return true
    })

  return { page, between, placeOf, each }
}
