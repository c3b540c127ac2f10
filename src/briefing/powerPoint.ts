import type { Dataset } from '../data/types'
import type { WorkTools } from '../export/useLongWork'
import type { Briefing } from './scene'

/** Saves a briefing as a PowerPoint file: a slide a scene, with its notes. */
export async function savePowerPoint(
  _briefing: Briefing,
  _dataset: Dataset,
  _tools: WorkTools,
): Promise<void> {
  throw new Error('not yet')
}
