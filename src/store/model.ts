import { createContext, useContext, useMemo } from 'react'
import type { Dataset } from '../data/types'
import { createIndex, type EventIndex, type Summary } from '../model/eventIndex'
import { useFollowing } from './following'
import { useDashboard } from './useDashboard'

const IndexContext = createContext<EventIndex | null>(null)
export const IndexProvider = IndexContext.Provider

/** The index of a dataset under the present scope, remade when either changes. */
export function useMakeIndex(dataset: Dataset): EventIndex {
  const scope = useFollowing('scope')
  return useMemo(() => createIndex(dataset, scope), [dataset, scope])
}

/** The index in use. @throws outside the page's IndexProvider. */
export function useIndex(): EventIndex {
  const index = useContext(IndexContext)
  if (!index) throw new Error('no dataset is open')
  return index
}

/** What the filter leaves, in the frame after it changed. */
export function useFollowingSummary(): Summary {
  return useIndex().summary(useFollowing('filter'))
}

/** What the present filter leaves. The index remembers it by the filter's identity, so every view shares one count. */
export function useSummary(): Summary {
  const index = useIndex()
  return index.summary(useDashboard(state => state.filter))
}
