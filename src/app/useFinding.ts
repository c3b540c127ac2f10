import { useMemo } from 'react'
import type { Dataset } from '../data/types'
import { type FindingView, findingFor } from '../store/findings'
import { useDashboard } from '../store/useDashboard'

/** The authored sentence that holds for exactly the present state of a view, or null. */
export function useFinding(dataset: Dataset, view: FindingView): string | null {
  const filter = useDashboard(state => state.filter)
  const scope = useDashboard(state => state.scope)
  const reading = useDashboard(state => state.reading)
  return useMemo(
    () => findingFor(dataset, view, { filter, scope, reading, selection: null })?.sentence ?? null,
    [dataset, view, filter, scope, reading],
  )
}
