import { type EventColumns, textOf } from '../../data/eventColumns'
import type { EventRow, Side } from '../../data/types'
import { isoOf } from '../../time/day'
import { parseEdtf, type UncertainDate } from '../../time/edtf'
import type { Act } from '../act'
import { wholeYear } from '../bounds'

/** The stand-ins under which the drawings know the two sides of an imported set. */
const SIDES: readonly [Side, Side] = ['DPRK', 'PRC']

/** Id of a row: the line of the file on which it begins, which a reader can look up. */
export const idOfRow = ({ line }: EventColumns, row: number): string => String(line[row])

/** The row of an id; null where the file has no event on that line. */
export function rowOfId({ line }: EventColumns, id: string): number | null {
  const row = /^\d{1,10}$/.test(id) ? line.indexOf(Number(id)) : -1
  return row < 0 ? null : row
}

/** The date of a row. */
export function dateOfRow({ lower, dateTexts }: EventColumns, row: number): UncertainDate {
  const text = dateTexts.get(row)
  if (text !== undefined) return parseEdtf(text)
  const day = lower[row]!
  return {
    text: isoOf(day),
    precision: 'day',
    bounds: { lower: day, upper: day },
    days: [],
    uncertain: false,
    approximate: false,
  }
}

/** Names of who acts, and of who is addressed. */
export function namesOfRow(
  { actors: { names, starts, acting, codes } }: EventColumns,
  row: number,
): { from: readonly string[]; to: readonly string[] } {
  const start = starts[row]!
  const turn = start + acting[row]!
  const between = (at: number, end: number) => Array.from(codes.subarray(at, end), code => names[code]!)
  return { from: between(start, turn), to: between(turn, starts[row + 1]!) }
}

/**
 * A row as the drawings of the built-in dataset take an event. Its kind there only decides the mark: `message`, an
 * arrow, where one side addresses the other; the kind that the file gives is not it.
 */
export function actOf(columns: EventColumns, row: number, sides: readonly [string, string] | null): Act {
  const { from, to } = namesOfRow(columns, row)
  const sideOf = (name: string): Side =>
    name === sides?.[0] ? SIDES[0] : name === sides?.[1] ? SIDES[1] : 'other'
  const fromSides = [...new Set(from.map(sideOf))]
  const toSides = to.map(sideOf)
  const passes = (a: Side, b: Side) => fromSides.length === 1 && fromSides[0] === a && toSides.includes(b)
  const forth = passes(...SIDES)
  const back = passes(SIDES[1], SIDES[0])
  const date = dateOfRow(columns, row)
  const title = textOf(columns.titles, row)
  const eventRow: EventRow = {
    id: idOfRow(columns, row),
    date,
    dateBasis: 'stated',
    kind: forth || back ? 'message' : 'other',
    medium: '',
    purpose: [],
    from,
    to,
    level: 'other',
    occasion: columns.occasions?.names[columns.occasions.codes[row]!] ?? '',
    occasionKind: '',
    anniversary: '',
    inReplyTo: [],
    replyBasis: '',
    knownBy: '',
    partOf: '',
    supports: '',
    criticises: [],
    title,
    shortTitle: title,
    summary: textOf(columns.summaries, row),
    quote: '',
    speaker: '',
    check: '',
    tier: 'act',
    layer: 'article',
    sources: [],
    note: '',
  }
  return {
    id: eventRow.id,
    row: eventRow,
    date,
    printed: date,
    reported: null,
    displaced: null,
    sent: null,
    year: wholeYear(date.bounds),
    direction: forth ? 'dprk-to-prc' : back ? 'prc-to-dprk' : null,
    actors: [...new Set([...from, ...to])],
    fromSides,
    leaderMessage: null,
    inReplyTo: [],
    replyBasis: '',
    answeredBy: [],
    claims: [],
    conflicts: [],
    disputed: false,
    haystack: '',
  }
}
