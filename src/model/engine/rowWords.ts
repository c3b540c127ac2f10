import { type ActorColumn, type CodedColumn, type EventColumns, textOf } from '../../data/eventColumns'
import { ownListText } from '../../text/ownList'
import { isoOf } from '../../time/day'
import { parseEdtf, type UncertainDate } from '../../time/edtf'
import { dateLabel, dayLabel } from '../../time/format'

const words = ownListText.made
/** More names than this on one side of a made title are counted, not said. */
const NAMED = 3

/** Who stands on each side of a row, in the file's order; where nothing says who acts, all act. */
export function ownActors(
  { actors }: EventColumns,
  row: number,
): { from: readonly string[]; to: readonly string[] } {
  const start = actors.starts[row]!
  const turn = start + actors.acting[row]!
  return { from: namesAt(actors, start, turn), to: namesAt(actors, turn, actors.starts[row + 1]!) }
}

function namesAt({ names, codes }: ActorColumn, from: number, end: number): readonly string[] {
  const found: string[] = []
  for (let at = from; at < end; at++) found.push(names[codes[at]!]!)
  return found
}

/** The value of a row; empty where it has none, or the set has no such column. */
export function ownValue(column: CodedColumn | null, row: number): string {
  return column ? (column.names[column.codes[row]!] ?? '') : ''
}

/** The title that a row is shown by: its own, else made of who, whom and what ("USA → CHN: Consult"). */
export function ownTitle(columns: EventColumns, row: number): string {
  const own = textOf(columns.titles, row).trim()
  if (own !== '') return own
  const { from, to } = ownActors(columns, row)
  const [acting, addressed] = [said(from), said(to)]
  const who = addressed === '' ? acting : words.towards(acting, addressed)
  const kind = ownValue(columns.kinds, row)
  return (kind === '' ? who : words.what(who, kind)) || words.nothing
}

function said(names: readonly string[]): string {
  const once = [...new Set(names)]
  return words.names(once.slice(0, NAMED), Math.max(0, once.length - NAMED))
}

/** The date of a row, as it was understood. */
export function ownDate(columns: EventColumns, row: number): UncertainDate {
  const text = columns.dateTexts.get(row)
  return parseEdtf(text ?? isoOf(columns.lower[row]!))
}

/** The date of a row as short as a label wants it: "11 Jul 2021", "Sep 2022". */
export function ownDateLabel(columns: EventColumns, row: number): string {
  const text = columns.dateTexts.get(row)
  return text === undefined ? dayLabel(columns.lower[row]!) : dateLabel(parseEdtf(text))
}

/** The name by which a row is selected, lit and linked: its line in the file. */
export function ownId(columns: EventColumns, row: number): string {
  return String(columns.line[row])
}

/** The row of a name that `ownId` gave; null where the set has no such line. */
export function rowOfId(columns: EventColumns, id: string): number | null {
  const line = /^\d+$/.test(id) ? Number(id) : -1
  const row = columns.line.indexOf(line)
  return row < 0 ? null : row
}

/** Which of the four marks a row has: of the side that acts, else of the side it is about. */
export type RowSide = 'DPRK' | 'PRC' | 'both' | 'third'

/**
 * Makes the function that tells the side of a row, as the timeline's marks have it.
 * @param sides names of the two sides; where there are none, or nobody addresses anybody, all rows are the others'
 */
export function sideTeller(
  { actors, directed }: EventColumns,
  sides: readonly [string, string] | null,
): (row: number) => RowSide {
  if (!sides || !directed) return () => 'third'
  const [first, second] = sides.map(name => actors.names.indexOf(name))
  const among = (at: number, end: number): RowSide | null => {
    let found = 0
    for (let code = at; code < end; code++) {
      if (actors.codes[code] === first) found |= 1
      else if (actors.codes[code] === second) found |= 2
    }
    return found === 3 ? 'both' : found === 2 ? 'PRC' : found === 1 ? 'DPRK' : at < end ? 'third' : null
  }
  return row => {
    const turn = actors.starts[row]! + actors.acting[row]!
    return among(actors.starts[row]!, turn) ?? among(turn, actors.starts[row + 1]!) ?? 'third'
  }
}
