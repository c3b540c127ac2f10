import { useMemo } from 'react'
import { type FindingView, findingFor } from './findings'
import { useFollowing } from './following'
import { useIndex } from './model'

/** The authored sentence that holds for exactly the present state of a view, or null. */
export function useFinding(view: FindingView): string | null {
  const { dataset } = useIndex()
  const filter = useFollowing('filter')
  const scope = useFollowing('scope')
  const reading = useFollowing('reading')
  return useMemo(
    () => findingFor(dataset, view, { filter, scope, reading })?.sentence ?? null,
    [dataset, view, filter, scope, reading],
  )
}
