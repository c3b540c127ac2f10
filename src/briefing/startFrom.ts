import { briefingText } from '../text/briefing'
import { theOwn } from './ownBriefing'
import type { Briefing } from './scene'
import { append, inTurn, MOST_SCENES, newSceneId, remove, rename } from './sceneList'

interface Started {
  /** What was done, or why nothing was, in words. */
  said: string
  /** The id of the first scene that came; undefined where none did. */
  first: string | undefined
}

/** Copies the scenes of a briefing behind the person's own, which can be taken back until the next change. */
export function startFrom({ title, scenes }: Briefing): Started {
  const { change, store } = theOwn()
  const { briefing } = store.getState()
  if (briefing.scenes.length + scenes.length > MOST_SCENES)
    return { said: briefingText.said.full(MOST_SCENES), first: undefined }
  const copies = scenes.map(scene => ({ ...scene, id: newSceneId() }))
  const done = briefingText.said.copied(copies.length)
  const back = inTurn(remove(copies.map(({ id }) => id)), rename(briefing.title))
  change(inTurn(rename(briefing.title || title), append(copies)), { done, back })
  return { said: done, first: copies[0]?.id }
}
