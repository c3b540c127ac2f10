import type { Act } from './act'
import { sourcesOf } from './match'

/** How many acts rest on a source. */
export interface SourceShare {
  source: string
  /** Acts that no other source tells. */
  alone: number
  /** Acts that other sources tell too. */
  shared: number
}

/** How many of the acts each source gives, alone and shared, by the sources of rows and shown claims; most first, then by id. */
export function sourceShares(acts: readonly Act[]): readonly SourceShare[] {
  const shares = new Map<string, SourceShare>()
  for (const act of acts) {
    const sources = sourcesOf(act)
    for (const source of sources) {
      const share = shares.get(source) ?? { source, alone: 0, shared: 0 }
      shares.set(source, share)
      share[sources.size === 1 ? 'alone' : 'shared'] += 1
    }
  }
  return [...shares.values()].sort(
    (a, b) => b.alone + b.shared - (a.alone + a.shared) || (a.source < b.source ? -1 : 1),
  )
}
