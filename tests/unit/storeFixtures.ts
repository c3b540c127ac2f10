import { knownOf } from '../../src/store/known'
import { configureDashboard, DEFAULT_STATE, useDashboard } from '../../src/store/useDashboard'
import {
  ACTORS,
  makeActor,
  makeConflict,
  makeCount,
  makeDataset,
  makeEvent,
  makeIndicator,
  makeTrade,
} from './fixtures'

/** A small set with one of everything that a link can name; ids with signs that a link has to escape. */
export const SET = makeDataset({
  events: [
    makeEvent({ id: '2021-07-11-kim-xi-treaty', occasion: 'Treaty, 60th anniversary' }),
    makeEvent({ id: '2021-08-22-kim-xi-floods', occasion: 'Floods & storms = relief' }),
    makeEvent({ id: 'ctx-note', occasion: '台风', layer: 'context' }),
  ],
  counts: [makeCount({ id: 'kim-2020' })],
  trade: [makeTrade({ id: 'gacc-2020' })],
  indicators: [makeIndicator({ id: 'fall-2020' })],
  conflicts: [makeConflict({ id: 'floods-month' })],
  actors: [...ACTORS, makeActor('kcna', 'KCNA', 'DPRK', { layer: 'context' })],
})
export const INFO = SET.info
export const KNOWN = knownOf(SET)

/** The store as on a fresh page with the small set open. */
export function freshStore(): void {
  configureDashboard({ info: INFO, known: KNOWN })
  useDashboard.setState(DEFAULT_STATE)
}
