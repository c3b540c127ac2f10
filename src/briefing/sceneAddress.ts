import type { Dataset } from '../data/types'
import { OWN_BRIEFING } from '../store/dashboard'
import { joinKeys } from '../store/fragment'
import type { Briefing, Scene } from './scene'

/**
 * The fragment of the link to a scene: of a built-in one its name, which lasts; of the person's own the state of
 * its screen, since elsewhere a name would be another scene.
 */
export function sceneAddress(briefing: Briefing, scene: Scene, dataset: Dataset): string {
  if (briefing.id === OWN_BRIEFING) return scene.state
  const { id, version } = dataset.info
  return joinKeys(
    new Map([
      ['v', '1'],
      ['d', `${id}@${version}`],
      ['scene', `${briefing.id}/${scene.id}`],
    ]),
  )
}
