import type { Act } from '../model/act'
import { type Actors, type Lane, laneOf } from '../model/series/timelineLane'
import type { MarkSide } from './DateMark'

const MARKS: Record<Lane, MarkSide> = { dprk: 'DPRK', prc: 'PRC', both: 'both', third: 'third' }

/** Which of the four marks an act has: that of the line it stands on in the timeline. */
export function markSide(act: Act, actors: Actors): MarkSide {
  return MARKS[laneOf(act, actors)]
}
