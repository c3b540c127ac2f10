import type { EventRow } from '../../data/types'
import { endOfYear, startOfYear } from '../../time/day'
import type { Act } from '../act'
import type { EventIndex } from '../eventIndex'
import type { Filter } from '../filter'
import { filterPhrases } from '../sentence'
import { shapeLength, type TimeShape, timeShape } from './timelineShape'

/** An act on its lane. */
export interface LaneAct {
  act: Act
  shape: TimeShape
  /** Whether it answers to the filter. */
  ink: boolean
}

export interface Lane {
  acts: readonly LaneAct[]
  /** What lies wholly before the axis. */
  earlier: readonly Act[]
}

/** What stood in the way of trade: sanctions and moves about them; border and rail. */
export interface EconomyLanes {
  sanctions: Lane
  border: Lane
}

const MONTH = 31

/** Whether an act is a decision of the Security Council on sanctions. */
export function isResolution({ row, fromSides }: Act): boolean {
  return row.kind === 'sanctions' && fromSides.includes('UN')
}

/**
 * The acts of the shown layers on sanctions and on border and rail, by their day. Of what is known only within
 * more than a month there stands what restrains trade itself; a vote or an effort about it would read as one
 * that was in force for years.
 */
export function economyLanes(index: EventIndex, filter: Filter): EconomyLanes {
  const { dataset } = index
  const { matchIds } = index.summary(filter)
  const narrowed = filterPhrases(index, filter).length > 0
  const [first, last] = dataset.info.extent
  const [start, end] = [startOfYear(first), endOfYear(last)]
  const restrains = ({ row }: Act) =>
    row.kind === 'transport' || row.to.some(id => dataset.actors.get(id)?.side === 'DPRK')
  const lane = (kind: EventRow['kind']): Lane => {
    const acts = ofKind(index, kind)
    return {
      earlier: acts.filter(({ date }) => date.bounds.upper !== null && date.bounds.upper < start),
      acts: acts.flatMap((act): LaneAct[] => {
        const shape = timeShape(act.date)
        const { lower, upper } = act.date.bounds
        if (!shape || (upper !== null && upper < start) || (lower !== null && lower > end)) return []
        const length = shapeLength(shape)
        if ((length === null || length > MONTH) && !restrains(act)) return []
        return [{ act, shape, ink: matchIds.has(act.id) || (!narrowed && act.row.tier === 'background') }]
      }),
    }
  }
  return { sanctions: lane('sanctions'), border: lane('transport') }
}

/**
 * Acts of a kind in scope; and what is mentioned in passing of sanctions where the resolutions that it is made
 * of are not shown, since nothing else on the screen would then say that there were any.
 */
function ofKind(index: EventIndex, kind: EventRow['kind']): readonly Act[] {
  const shown = index.acts.filter(({ row }) => row.kind === kind)
  const whole = sanctionsInPassing(index)
  if (kind !== 'sanctions' || !whole || shown.includes(whole)) return shown
  return shown.some(({ row }) => row.partOf === whole.id) ? shown : [whole, ...shown]
}

/** The sanctions that an article speaks of as one thing; null where none does. */
export function sanctionsInPassing(index: EventIndex): Act | null {
  for (const { id, kind, tier } of index.dataset.events) {
    if (kind !== 'sanctions' || tier !== 'background') continue
    const act = index.event(id)
    if (act && isResolution(act)) return act
  }
  return null
}
