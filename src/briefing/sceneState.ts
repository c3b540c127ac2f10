import type { Dataset } from '../data/types'
import { TABS } from '../model/filter'
import type { Shown } from '../store/dashboard'
import { decodeFragment, encodeFragment } from '../store/fragment'
import { KEYS } from '../store/keys'
import { knownOf } from '../store/known'
import { DEFAULT_STATE } from '../store/useDashboard'
import type { Scene } from './scene'

/** The link's fragment of a state as a scene keeps it: without what is presented. */
export function sceneFragment(state: Shown, dataset: Dataset): string {
  return encodeFragment({ ...state, scene: null }, dataset.info)
}

/** A fragment that says its grammar: without that it would be an ordinary anchor. */
const marked = (fragment: string) =>
  fragment === '' || /(^|&)v=/.test(fragment) ? fragment : `v=1&${fragment}`

/**
 * The state that a scene sets, and what of it could not be used, in words. A scene made on another dataset
 * sets the default.
 */
export function sceneState(
  fragment: string,
  dataset: Dataset,
): { state: Shown; problems: readonly string[] } {
  const decoded = decodeFragment(marked(fragment), dataset.info, knownOf(dataset))
  const { filter, scope, reading, selection } = decoded?.state ?? DEFAULT_STATE
  return {
    state: { filter, scope, reading, selection },
    problems: decoded?.problems.map(({ message }) => message) ?? [],
  }
}

/** What of a scene's state cannot be read as it stands. */
export interface Unread {
  /** Of another set nothing can be read; of another version, or by another page's grammar, the most of it. */
  is: 'other-set' | 'other-version' | 'other-grammar' | 'unread'
  /** As it stands there: `key=value`. */
  part: string
}

/** What of a scene's state this dataset cannot read as it stands, keys that it does not know with it. */
export function unreadOf(fragment: string, dataset: Dataset): readonly Unread[] {
  const decoded = decodeFragment(marked(fragment), dataset.info, knownOf(dataset))
  const parts = fragment.split('&').filter(part => part !== '')
  const keyOf = (part: string) => part.split('=', 1)[0] ?? ''
  const known = ['v', 'd', ...KEYS.map(({ name }) => name)]
  const unknown = parts.filter(part => !known.includes(keyOf(part)))
  const broken = new Set(decoded?.problems.map(({ key }) => key))
  if (decoded?.dataset === 'other-set') return [{ is: 'other-set', part: datasetOf(parts) }]
  return [
    ...Array.from(broken, (key): Unread => {
      if (key === 'd') return { is: 'other-version', part: datasetOf(parts) }
      const part = parts.find(one => keyOf(one) === key) ?? key
      return { is: key === 'v' ? 'other-grammar' : 'unread', part }
    }),
    ...unknown.map((part): Unread => ({ is: 'unread', part })),
  ]
}

const datasetOf = (parts: readonly string[]) => parts.find(part => part.startsWith('d='))?.slice(2) ?? ''

/** The state of a scene as the dashboard shows it: with the view that leads in sight. */
export function sceneScreen(
  { state: fragment, view }: Pick<Scene, 'state' | 'view'>,
  dataset: Dataset,
): { state: Shown; problems: readonly string[] } {
  const { state, problems } = sceneState(fragment, dataset)
  const tab = TABS.find(name => name === view) ?? state.reading.tab
  return { state: { ...state, reading: { ...state.reading, tab } }, problems }
}
