import type { Dataset } from '../data/types'
import { useDashboard } from '../store/useDashboard'
import { builtInBriefing } from './builtIn'
import { ownBriefing } from './ownBriefing'
import type { Briefing, Scene } from './scene'
import { sceneState } from './sceneState'

/** A briefing by its id; null where there is none of that name. */
export async function briefingOf(id: string, dataset: Dataset): Promise<Briefing | null> {
  const builtIn = builtInBriefing(dataset)
  if (id === builtIn.id) return builtIn
  const own = await ownBriefing()
  return id === own.id ? own : null
}

/** Shows a scene of a briefing in the presenter, which opens if it is not open. */
export function presentScene(briefing: Briefing, scene: Scene, dataset: Dataset): void {
  const { state } = sceneState(scene.state, dataset)
  useDashboard.getState().showScene({ briefing: briefing.id, scene: scene.id }, state)
}
