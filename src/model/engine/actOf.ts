import { type EventColumns, textOf } from '../../data/eventColumns'
import type { EventRow, Side } from '../../data/types'
import type { Act } from '../act'
import { wholeYear } from '../bounds'
import { ownActors, ownDate, ownId, ownTitle, ownValue } from './rowWords'

/** The stand-ins under which the drawings know the two sides of an imported set. */
const SIDES: readonly [Side, Side] = ['DPRK', 'PRC']

/**
 * A row as the drawings of the built-in dataset take an event. Its kind there only decides the mark: `message`, an
 * arrow, where one side addresses the other; the kind that the file gives is not it.
 */
export function actOf(columns: EventColumns, row: number, sides: readonly [string, string] | null): Act {
  const { from, to } = ownActors(columns, row)
  const sideOf = (name: string): Side =>
    name === sides?.[0] ? SIDES[0] : name === sides?.[1] ? SIDES[1] : 'other'
  const fromSides = [...new Set(from.map(sideOf))]
  const toSides = to.map(sideOf)
  const passes = (a: Side, b: Side) => fromSides.length === 1 && fromSides[0] === a && toSides.includes(b)
  const forth = passes(...SIDES)
  const back = passes(SIDES[1], SIDES[0])
  const date = ownDate(columns, row)
  const title = ownTitle(columns, row)
  const eventRow: EventRow = {
    id: ownId(columns, row),
    date,
    dateBasis: 'stated',
    kind: forth || back ? 'message' : 'other',
    medium: '',
    purpose: [],
    from,
    to,
    level: 'other',
    occasion: ownValue(columns.occasions, row),
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
