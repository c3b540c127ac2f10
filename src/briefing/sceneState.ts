import type { Dataset } from '../data/types'
import type { Shown } from '../store/dashboard'
import { decodeFragment, encodeFragment } from '../store/fragment'
import { knownOf } from '../store/known'
import { DEFAULT_STATE } from '../store/useDashboard'

/** The link's fragment of a state as a scene keeps it: without what is presented. */
export function sceneFragment(state: Shown, dataset: Dataset): string {
  return encodeFragment({ ...state, scene: null }, dataset.info)
}

/**
 * The state that a scene sets, and what of it could not be used, in words. A scene made on another dataset
 * sets the default.
 */
export function sceneState(
  fragment: string,
  dataset: Dataset,
): { state: Shown; problems: readonly string[] } {
  const marked = fragment === '' || /(^|&)v=/.test(fragment) ? fragment : `v=1&${fragment}`
  const decoded = decodeFragment(marked, dataset.info, knownOf(dataset))
  const { filter, scope, reading, selection } = decoded?.state ?? DEFAULT_STATE
  return {
    state: { filter, scope, reading, selection },
    problems: decoded?.problems.map(({ message }) => message) ?? [],
  }
}
