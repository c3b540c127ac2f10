import type { Citation, Side } from '../../data/types'
import type { Act } from '../act'
import type { EventIndex } from '../eventIndex'
import type { Filter } from '../filter'
import { onlyPossibly, stretchesOf } from '../match'

/** An act for the other side's cause, or against somebody. */
export interface SupportEntry {
  act: Act
  /** In whose column it stands: who of the two acts. */
  side: Side
  /** Its actors of that side, and those who act with them. */
  own: readonly string[]
  others: readonly string[]
  /** The side whose cause it backs; null where it only criticises. */
  supports: Side | null
}

/** How many of the acts of each side criticise an actor. */
export interface Criticised {
  actor: string
  bySide: Readonly<Record<string, number>>
  total: number
}

export interface SupportSeries {
  /** The sides in the order of the columns. */
  sides: readonly [Side, Side]
  /** In date order. */
  entries: readonly SupportEntry[]
  /** Acts of a side for the other's cause. */
  supporting: Readonly<Record<string, number>>
  /** Acts of a side that criticise and back no cause. */
  criticismOnly: Readonly<Record<string, number>>
  /** Entries that match the time asked for only by overlapping bounds. */
  possibly: number
  /** Most often first; equal ones in the order in which they are first criticised. */
  criticised: readonly Criticised[]
  /** Leaders who act here, yet in no act is a word of theirs printed in quotation marks. */
  paraphrased: readonly { leader: string; acts: number }[]
  citations: readonly Citation[]
}

/**
 * What each of the two sides did for the other's causes, and whom each criticised, of the acts that match. Acts
 * of neither stand in no column; one of both together stands in that of the side whose cause it is not.
 */
export function supportSeries(index: EventIndex, filter: Filter): SupportSeries {
  const { dataset } = index
  const { sides, leaders } = dataset.info
  const entries = index.summary(filter).matches.flatMap(act => entryOf(index, act) ?? [])
  const count = (passes: (entry: SupportEntry) => boolean): Record<string, number> =>
    Object.fromEntries(
      sides.map(side => [side, entries.filter(entry => entry.side === side && passes(entry)).length]),
    )
  const actors = [...new Set(entries.flatMap(({ act }) => act.row.criticises))]
  return {
    sides,
    entries,
    supporting: count(({ supports }) => supports !== null),
    criticismOnly: count(({ supports }) => supports === null),
    possibly: entries.filter(({ act }) => onlyPossibly(act.date, stretchesOf(filter.time))).length,
    criticised: actors
      .map(actor => {
        const bySide = count(({ act }) => act.row.criticises.includes(actor))
        return { actor, bySide, total: sides.reduce((sum, side) => sum + (bySide[side] ?? 0), 0) }
      })
      .sort((a, b) => b.total - a.total),
    paraphrased: leaders.flatMap(leader => {
      const own = entries.filter(({ act }) => act.row.from.includes(leader))
      const quoted = own.some(({ act: { row } }) => row.quote !== '' && row.speaker === leader)
      return own.length > 0 && !quoted ? [{ leader, acts: own.length }] : []
    }),
    citations: entries.flatMap(({ act }) => act.row.sources),
  }
}

function entryOf({ dataset }: EventIndex, act: Act): SupportEntry | null {
  const { sides } = dataset.info
  const { row, fromSides } = act
  const acting = sides.filter(side => fromSides.includes(side))
  const side =
    acting.length === 2 ? sides.find(one => one !== row.supports && row.supports !== '') : acting[0]
  if (side === undefined) return null
  const other = sides.find(one => one !== side)!
  const supports = row.supports === other ? other : null
  if (supports === null && row.criticises.length === 0) return null
  const isOwn = (actor: string) => dataset.actors.get(actor)?.side === side
  return {
    act,
    side,
    own: row.from.filter(isOwn),
    others: row.from.filter(actor => !isOwn(actor)),
    supports,
  }
}
