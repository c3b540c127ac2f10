import { goToWhenThere } from '../charts/goToWhenThere'
import type { OpenedSet } from '../data/import/importTypes'
import { addressOf } from '../store/history'
import { useNotices } from '../store/useNotices'

/** The set that was opened last, so that it need not be read back from where it is kept. */
let latest: OpenedSet | null = null

/** The mark of a set as links have it. */
export const markOf = ({ info: { id, version, hash } }: OpenedSet): string => `${id}@${version}~${hash}`

/** The set of a mark, where it is the one that was opened last. */
export const latestSet = (mark: string): OpenedSet | null =>
  latest && markOf(latest) === mark ? latest : null

/** What is to be said of the set that is being entered. */
let sayOnce = ''

/** Adds what is to be said of a set to what its link had to say; once the address has been read. */
export function sayOfSet(): void {
  const { notices, show } = useNotices.getState()
  if (sayOnce !== '') show([...notices, sayOnce])
  sayOnce = ''
}

/**
 * Shows a set in place of what is open: a new entry, so that Back leads to what was there before.
 * @param said what the page has to say of it
 */
export function enterSet(set: OpenedSet, how: 'push' | 'replace' = 'push', said = ''): void {
  latest = set
  sayOnce = said
  go(`v=1&d=${markOf(set)}`, how)
}

/** Shows the built-in dataset in place of a set of one's own. */
export function leaveSets(): void {
  go('', 'push')
}

function go(fragment: string, how: 'push' | 'replace'): void {
  const address =
    how === 'push' ? `${location.href.split('#', 1)[0]}${fragment && `#${fragment}`}` : addressOf(fragment)
  if (how === 'push') history.pushState(null, '', address)
  else history.replaceState(null, '', address)
  // the platform tells of the way back alone
  dispatchEvent(new PopStateEvent('popstate'))
  // what had the focus went with the page before; the next one is drawn in a task of its own
  setTimeout(() => goToWhenThere('#root .page-header h1'))
}
