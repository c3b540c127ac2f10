import type { Dataset } from '../data/types'
import type { WorkTools } from './useLongWork'

/** Saves the app, the present dataset and the scenes as one HTML file that opens from disk. */
export async function saveOneFile(_dataset: Dataset, _briefing: unknown, _tools: WorkTools): Promise<void> {
  throw new Error('not yet')
}
