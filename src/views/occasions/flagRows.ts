/** From a line to its text, CSS pixels. */
export const LINE_OFF = 4
/** The least room between two texts of one row, and between a text and a line that is not its own. */
const CLEAR = 8
const BESIDE = 2

/** A text at the left or right of its line. */
export interface Flag {
  /** Of the line, CSS pixels. */
  x: number
  width: number
  /** In rows. */
  tall: number
}

type Side = 'left' | 'right'

/** Where flags stand; `rows` counts upward from the lowest, which is 0, to a flag's own lowest row. */
export interface FlagRows {
  sides: readonly Side[]
  rows: readonly number[]
  height: number
}

/** From where to where the text of a flag stands, CSS pixels. */
export function spanOf({ x, width }: Flag, side: Side): readonly [from: number, to: number] {
  return side === 'left' ? [x - LINE_OFF - width, x - LINE_OFF] : [x + LINE_OFF, x + LINE_OFF + width]
}

/** A flag on one side: its span, and the flags that it must stand above, since their lines would pass through it. */
interface Choice {
  from: number
  to: number
  above: readonly number[]
}

/**
 * The sides that need the fewest rows, and of these the lowest in sum; null where none will do. Every choice of
 * sides is tried, so there should be no more than about ten.
 * @param end texts may reach from 0 to here, CSS pixels
 */
export function fewestRows(flags: readonly Flag[], end: number): FlagRows | null {
  const choices = flags.map((_, at) => ({
    left: choiceOf(flags, at, 'left', end),
    right: choiceOf(flags, at, 'right', end),
  }))
  let best: FlagRows | null = null
  let least = Number.POSITIVE_INFINITY
  for (let bits = 0; bits < 2 ** flags.length; bits += 1) {
    const sides = flags.map((_, at): Side => ((bits >> at) & 1 ? 'left' : 'right'))
    const chosen = choices.flatMap((choice, at) => choice[sides[at]!] ?? [])
    const rows = chosen.length === flags.length ? rowsOf(flags, chosen) : null
    if (!rows) continue
    const height = Math.max(0, ...rows.map((row, at) => row + flags[at]!.tall))
    const cost = height * 1000 + rows.reduce((sum, row) => sum + row, 0)
    if (cost < least) {
      least = cost
      best = { sides, rows, height }
    }
  }
  return best
}

function choiceOf(flags: readonly Flag[], at: number, side: Side, end: number): Choice | null {
  const { x } = flags[at]!
  const [from, to] = spanOf(flags[at]!, side)
  if (from < 0 || to > end) return null
  // between a text and its own line too: another line there would be taken for its own
  const low = Math.min(from - BESIDE, x)
  const high = Math.max(to + BESIDE, x)
  return {
    from,
    to,
    above: flags.flatMap((other, index) => (other.x > low && other.x < high && other.x !== x ? [index] : [])),
  }
}

/** The lowest row of each; null where two would have to stand above each other. */
function rowsOf(flags: readonly Flag[], chosen: readonly Choice[]): readonly number[] | null {
  const rows = flags.map(() => -1)
  const isPlaced = (at: number) => rows[at]! >= 0
  const topOf = (at: number) => rows[at]! + flags[at]!.tall
  for (let left = flags.length; left > 0; left -= 1) {
    const next = flags.findIndex((_, at) => !isPlaced(at) && chosen[at]!.above.every(isPlaced))
    if (next < 0) return null
    const { from, to, above } = chosen[next]!
    let row = Math.max(0, ...above.map(topOf))
    const met = () =>
      flags.findIndex(
        ({ tall }, at) =>
          isPlaced(at) &&
          at !== next &&
          chosen[at]!.from < to + CLEAR &&
          from < chosen[at]!.to + CLEAR &&
          row < rows[at]! + tall &&
          rows[at]! < row + flags[next]!.tall,
      )
    for (let at = met(); at >= 0; at = met()) row = topOf(at)
    rows[next] = row
  }
  return rows
}
