import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'

/** Below this the page has one column and the timeline runs down. */
export const PHONE = '(max-width: 719px)'
/** Below this the heads of the charts stand above their drawings. */
export const ONE_COLUMN = '(max-width: 1199px)'
/** Holds in no window: only where a view stands alone on a stage. */
export const STAGE = 'not all'

const MediaContext = createContext<Readonly<Record<string, boolean>>>({})
/** What holds in a part of the page whatever the window: a slide is laid out as a slide on a phone too. */
export const MediaProvider = MediaContext.Provider

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  const fixed = useContext(MediaContext)[query]
  const follow = useCallback(
    (changed: () => void) => {
      const list = globalThis.matchMedia?.(query)
      list?.addEventListener('change', changed)
      return () => list?.removeEventListener('change', changed)
    },
    [query],
  )
  const holds = useSyncExternalStore(follow, () => globalThis.matchMedia?.(query).matches ?? false)
  return fixed ?? holds
}
