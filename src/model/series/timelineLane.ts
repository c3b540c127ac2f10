import type { ActorRow, Side } from '../../data/types'
import type { Act } from '../act'

/** The line an act stands on. */
export type Lane = 'dprk' | 'prc' | 'both' | 'third'

export type Actors = ReadonlyMap<string, ActorRow>

/** The lane of a set of sides; null where there is none. */
function laneOfSides(sides: readonly Side[]): Lane | null {
  const dprk = sides.includes('DPRK')
  const prc = sides.includes('PRC')
  if (dprk && prc) return 'both'
  if (dprk) return 'dprk'
  if (prc) return 'prc'
  return sides.length > 0 ? 'third' : null
}

const sidesOf = (ids: readonly string[], actors: Actors): readonly Side[] =>
  ids.flatMap(id => actors.get(id)?.side ?? [])

/**
 * The line of who acts; of an act without an actor, the line of whom it is about; else the others' lane. A figure
 * belongs to whom it is about, whoever published it, and traffic that nobody in particular runs to both.
 */
export function laneOf(act: Act, actors: Actors): Lane {
  const from = laneOfSides(act.fromSides)
  const about = laneOfSides(sidesOf(act.row.to, actors))
  if (act.row.kind === 'economy') return about ?? from ?? 'third'
  return from ?? about ?? (act.row.kind === 'transport' ? 'both' : 'third')
}

/** The line that a message arrives at; null where the act is no message or names nobody on another line. */
export function targetOf(act: Act, lane: Lane, actors: Actors): Lane | null {
  if (act.row.kind !== 'message' || lane === 'both') return null
  const target = laneOfSides(sidesOf(act.row.to, actors))
  return target === null || target === lane || target === 'both' ? null : target
}
