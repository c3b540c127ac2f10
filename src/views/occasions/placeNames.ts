import { textWidth, wrapText } from '../../charts/textWidth'
import type { AnniversaryLine } from '../../model/series/occasionSeries'
import { type Flag, type FlagRows, fewestRows, LINE_OFF, spanOf } from './flagRows'

/** Height of a line of text, CSS pixels. */
export const NAME_LINE = 14
/** More rows than these, and names are broken in two; more rows than those, and the lines bear numbers. */
const GOOD_ROWS = 4
const MOST_ROWS = 6
/** Every choice of sides is tried: with more lines than this there are too many, and no room either. */
const MOST_NAMES = 10
/** A name shorter than this is not broken, CSS pixels. */
const SHORT = 160

/** A name beside its line, like a flag on its pole; CSS pixels, y from the top of the names. */
export interface PlacedName {
  line: AnniversaryLine
  /** Of the line. */
  x: number
  side: 'left' | 'right'
  /** What stands before the name in heavier ink: the day, or the number of the line. */
  head: string
  /** The name, in one line or two; empty where the line bears a number. */
  name: readonly string[]
  box: { x: number; y: number; width: number; height: number }
}

export interface PlacedNames {
  names: readonly PlacedName[]
  height: number
  /** The lines bear numbers, and a list must say what they are. */
  numbered: boolean
}

interface NameFlag extends Flag {
  line: AnniversaryLine
  head: string
  name: readonly string[]
}

/** Where the year stands: from `left` on, `width` wide; texts may reach from 0 to `end`. CSS pixels. */
interface Room {
  left: number
  width: number
  end: number
}

/**
 * The names of the anniversaries above their lines, in as few rows as do without any clash: no text touches a text,
 * and no line passes through one. Where they will not fit, numbers.
 * @param dayOf "1 Jul"
 */
export function placeNames(
  lines: readonly AnniversaryLine[],
  room: Room,
  dayOf: (line: AnniversaryLine) => string,
): PlacedNames {
  return (
    (lines.length <= MOST_NAMES ? namesIn(lines, room, dayOf) : null) ??
    drawn(...numbersIn(lines, room), lines.length > 0)
  )
}

/** The fewest rows of names; of the names that are long, as few are broken as save a row. */
function namesIn(
  lines: readonly AnniversaryLine[],
  room: Room,
  dayOf: (line: AnniversaryLine) => string,
): PlacedNames | null {
  const whole = lines.map(line => flagOf(line, room, dayOf(line), false))
  const broken = lines.map(line => flagOf(line, room, dayOf(line), true))
  const long = whole.flatMap((flag, at) => (flag.width > SHORT ? [at] : []))
  let best: { flags: readonly NameFlag[]; placing: FlagRows } | null = null
  for (let choice = 0; choice < 2 ** long.length; choice += 1) {
    const flags = whole.map((flag, at) =>
      (choice >> long.indexOf(at)) & 1 && long.includes(at) ? broken[at]! : flag,
    )
    const placing = fewestRows(flags, room.end)
    if (placing && (!best || placing.height < best.placing.height)) best = { flags, placing }
    if (best && best.placing.height <= GOOD_ROWS) break
  }
  return best && best.placing.height <= MOST_ROWS ? drawn(best.flags, best.placing, false) : null
}

function flagOf(line: AnniversaryLine, room: Room, day: string, broken: boolean): NameFlag {
  const weight = line.layer === 'article' ? 600 : 400
  const whole = `${day} ${line.name}`
  const lines = broken ? halved(whole) : [whole]
  const name = lines.map((text, at) => (at === 0 ? text.slice(day.length + 1) : text))
  const width = Math.max(
    ...name.map((text, at) =>
      at === 0 ? textWidth(day, weight) + textWidth(` ${text}`, 400) : textWidth(text, 400),
    ),
  )
  return { line, x: room.left + line.at * room.width, head: day, name, width, tall: name.length }
}

/** A text in two lines, as narrow as two can be. */
function halved(text: string): readonly string[] {
  const full = textWidth(text, 400)
  for (let width = full / 2; width < full; width += 4) {
    const lines = wrapText(text, width)
    if (lines.length <= 2) return lines
  }
  return [text]
}

function numbersIn(lines: readonly AnniversaryLine[], room: Room): [readonly NameFlag[], FlagRows] {
  const flags = lines.map((line, at): NameFlag => {
    const head = String(at + 1)
    return { line, x: room.left + line.at * room.width, head, name: [], width: textWidth(head, 600), tall: 1 }
  })
  const onePerRow = (): FlagRows => ({
    sides: flags.map(({ x, width }) => (x + LINE_OFF + width > room.end ? 'left' : 'right')),
    rows: flags.map((_, at) => flags.length - 1 - at),
    height: flags.length,
  })
  return [flags, (lines.length <= MOST_NAMES ? fewestRows(flags, room.end) : null) ?? onePerRow()]
}

function drawn(
  flags: readonly NameFlag[],
  { sides, rows, height }: FlagRows,
  numbered: boolean,
): PlacedNames {
  const names = flags.map((flag, at): PlacedName => {
    const side = sides[at] ?? 'right'
    const y = (height - rows[at]! - flag.tall) * NAME_LINE
    const box = { x: spanOf(flag, side)[0], y, width: flag.width, height: flag.tall * NAME_LINE }
    return { line: flag.line, x: flag.x, side, head: flag.head, name: flag.name, box }
  })
  return { names, height: height * NAME_LINE, numbered }
}
