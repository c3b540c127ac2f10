import { useStore } from 'zustand'
import { enclosed } from '../data/enclosed'
import { briefingText } from '../text/briefing'
import { openBriefingPlace } from './briefingPlace'
import { createOwn, type Own, type OwnState } from './ownStore'
import type { Briefing } from './scene'
import { withTitles } from './takeScene'

/** Where the scenes of a page that is served are kept; those of a page saved as a file have the place of that file. */
const SERVED = 'own'

let own: Own | null = null

/** The person's own briefing, opened when it is first asked for. */
export function theOwn(): Own {
  if (own) return own
  const file = enclosed()
  own = createOwn(() => openBriefingPlace(file?.key ?? SERVED), file?.briefing ?? null)
  return own
}

/** A part of the person's own briefing, followed as it changes. */
export function useOwnBriefing<Part>(select: (state: OwnState) => Part): Part {
  return useStore(theOwn().store, select)
}

/** The person's own scenes as the browser keeps them, each with a title. */
export async function ownBriefing(): Promise<Briefing> {
  const { opened, store } = theOwn()
  await opened
  return withTitles(store.getState().briefing, briefingText.ownTitle)
}
