import { briefingText } from '../text/briefing'
import { theOwn } from './ownBriefing'
import type { Briefing } from './scene'
import { append, newSceneId, remove, rename } from './sceneList'

/** Copies the scenes of a briefing behind the person's own, which can be taken back. @returns what was done, in words */
export function startFrom({ title, scenes }: Briefing): string {
  const { change, store } = theOwn()
  const copies = scenes.map(scene => ({ ...scene, id: newSceneId() }))
  const done = briefingText.said.copied(copies.length)
  if (store.getState().briefing.title === '') change(rename(title))
  change(append(copies), { done, back: remove(copies.map(({ id }) => id)) })
  return done
}
