import type { MarkSide } from '../../charts/DateMark'
import type { Lane } from '../../model/series/timelineLane'

/** The side whose mark and hue a lane has. */
export const SIDE: Record<Lane, MarkSide> = { dprk: 'DPRK', prc: 'PRC', both: 'both', third: 'third' }
