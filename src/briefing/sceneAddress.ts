import type { Dataset } from '../data/types'
import { OWN_BRIEFING } from '../store/dashboard'
import { joinKeys } from '../store/fragment'
import type { Briefing, Scene } from './scene'
import { sceneFragment, sceneScreen } from './sceneState'

/**
 * The fragment of the link to a scene: of a built-in one its name, which lasts; of the person's own the state of
 * its screen with the view that leads, since elsewhere a name would be another scene. Empty for the default screen.
 */
export function sceneAddress(briefing: Briefing, scene: Scene, dataset: Dataset): string {
  const { id, version } = dataset.info
  if (briefing.id !== OWN_BRIEFING)
    return joinKeys(
      new Map([
        ['v', '1'],
        ['d', `${id}@${version}`],
        ['scene', `${briefing.id}/${scene.id}`],
      ]),
    )
  return sceneFragment(sceneScreen(scene, dataset).state, dataset)
}
