import type { Dataset } from '../data/types'
import { TABS } from '../model/filter'
import { OWN_BRIEFING } from '../store/dashboard'
import { encodeFragment, joinKeys } from '../store/fragment'
import type { Briefing, Scene } from './scene'
import { sceneState } from './sceneState'

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
  const { state } = sceneState(scene.state, dataset)
  const tab = TABS.find(name => name === scene.view) ?? state.reading.tab
  return encodeFragment({ ...state, reading: { ...state.reading, tab }, scene: null }, dataset.info)
}
