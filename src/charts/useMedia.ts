import { useCallback, useSyncExternalStore } from 'react'

/** Below this the page has one column and the timeline runs down. */
export const PHONE = '(max-width: 719px)'
/** Below this the heads of the charts stand above their drawings. */
export const ONE_COLUMN = '(max-width: 1199px)'

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  const follow = useCallback(
    (changed: () => void) => {
      const list = globalThis.matchMedia?.(query)
      list?.addEventListener('change', changed)
      return () => list?.removeEventListener('change', changed)
    },
    [query],
  )
  return useSyncExternalStore(follow, () => globalThis.matchMedia?.(query).matches ?? false)
}
