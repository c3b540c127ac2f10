import type { Dataset } from '../data/types'
import { builtInText } from '../text/builtIn'
import { factsOf } from './builtIn/facts'
import { SCENES } from './builtIn/scenes'
import type { Briefing } from './scene'
import { sceneState } from './sceneState'

const made = new WeakMap<Dataset, Briefing>()

/**
 * The built-in briefing. Every number in it is taken from the tables; a scene whose facts are not in them is
 * left out. The same dataset gives the same object.
 */
export function builtInBriefing(dataset: Dataset): Briefing {
  const known = made.get(dataset)
  if (known) return known
  const facts = factsOf(dataset)
  const scenes = SCENES.flatMap(({ tell, ...scene }) => {
    const words = tell(facts, sceneState(scene.state, dataset).state.filter)
    return words ? [{ ...scene, ...words }] : []
  })
  const briefing = { id: 'reading', title: builtInText.title(scenes.length), scenes }
  made.set(dataset, briefing)
  return briefing
}
