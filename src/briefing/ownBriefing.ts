import { OWN_BRIEFING } from '../store/dashboard'
import type { Briefing } from './scene'

/** The person's own scenes as the browser keeps them. */
export async function ownBriefing(): Promise<Briefing> {
  return { id: OWN_BRIEFING, title: '', scenes: [] }
}
