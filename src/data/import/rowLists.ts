import type { Codes, RowLists } from '../eventColumns'

const MORE = 0x80
const SEVEN = 0x7f

/** Bytes that a distance takes. */
const lengthOf = (distance: number): number =>
  distance < 1 << 7 ? 1 : distance < 1 << 14 ? 2 : distance < 1 << 21 ? 3 : distance < 1 << 28 ? 4 : 5

/**
 * The rows of each code, each row once however often the code stands in it.
 * @param starts where each row's codes begin, and after the last row their number
 * @param count how many codes there are
 */
export function rowListsOf(starts: Uint32Array, codes: Codes, count: number): RowLists {
  const rows = starts.length - 1
  const last = new Int32Array(count).fill(-1)
  const lengths = new Uint32Array(count)
  for (let row = 0; row < rows; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const code = codes[at]!
      if (last[code] === row) continue
      lengths[code]! += lengthOf(row - last[code]!)
      last[code] = row
    }
  const listStarts = new Uint32Array(count + 1)
  for (let code = 0; code < count; code++) listStarts[code + 1] = listStarts[code]! + lengths[code]!
  const bytes = new Uint8Array(listStarts[count]!)
  const next = listStarts.slice(0, count)
  last.fill(-1)
  for (let row = 0; row < rows; row++)
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      const code = codes[at]!
      if (last[code] === row) continue
      let distance = row - last[code]!
      let place = next[code]!
      while (distance > SEVEN) {
        bytes[place++] = (distance & SEVEN) | MORE
        distance >>>= 7
      }
      bytes[place++] = distance
      next[code] = place
      last[code] = row
    }
  return { starts: listStarts, bytes }
}
