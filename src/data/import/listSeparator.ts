const SEPARATORS = [';', '|', '、', '/', ','] as const

/** Commas and slashes stand inside names as well ("Kim, Jong Un"), so more has to speak for them. */
const CELLS_LEAST = { ';': 1, '|': 1, '、': 1, '/': 2, ',': 3 } as const
const RECURRING_LEAST = { ';': 0.3, '|': 0.3, '、': 0.3, '/': 0.6, ',': 0.9 } as const

/** The parts of a cell, white space around them left out, none empty. */
export function partsOf(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '')
}

/** What parts lists in cells of names: a sign whose parts recur, as names do; empty where there is none. */
export function guessSeparator(columns: readonly (readonly string[])[]): string {
  const all = columns.flat().filter(cell => cell.trim() !== '')
  const different = [...new Set(all)]
  let best = ''
  let most = 0
  for (const separator of SEPARATORS) {
    // a name that recurs as a whole has parts that recur: only other cells show that they stand for themselves
    const cells = CELLS_LEAST[separator] > 1 ? different : all
    const lists = cells.filter(cell => partsOf(cell, separator).length > 1)
    const times = new Map<string, number>()
    for (const cell of cells)
      for (const part of partsOf(cell, separator)) times.set(part, (times.get(part) ?? 0) + 1)
    const parts = lists.flatMap(cell => partsOf(cell, separator))
    const recurring = parts.filter(part => (times.get(part) ?? 0) > 1).length / Math.max(1, parts.length)
    if (lists.length < CELLS_LEAST[separator] || recurring < RECURRING_LEAST[separator]) continue
    if (lists.length > most) {
      best = separator
      most = lists.length
    }
  }
  return best
}
