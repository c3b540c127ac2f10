import type { SceneRef } from './dashboard'
import type { Page } from './place'

/** What an entry of ours carries in `history.state`. */
export interface OwnEntry {
  /** How many entries of ours lie behind it. */
  index: number
  page: Page
  /** The dashboard's state, which an ordinary anchor such as `#about` does not have in its address. */
  fragment: string
  /** What is presented; the person's own scenes stand in no address. */
  scene: SceneRef | null
}

/** The address of the page without its fragment. */
function bareAddress(): string {
  return window.location.href.split('#', 1)[0] ?? ''
}

/** `embed=timeline` where the page is one view within another page; else empty. */
export function embedKey(): string {
  return /[#&](embed=[^&]*)/.exec(window.location.hash)?.[1] ?? ''
}

/** The address of a state. One view within another page stays that. */
export function addressOf(fragment: string, embed: string = embedKey()): string {
  const state = embed && fragment === '' ? 'v=1' : fragment
  return [bareAddress(), state].filter(Boolean).join('#') + (embed && `&${embed}`)
}

/** The present entry, if it is one of ours; else null. */
export function ownEntry(): OwnEntry | null {
  const state: unknown = window.history.state
  if (typeof state !== 'object' || state === null) return null
  if (!('index' in state && 'page' in state && 'fragment' in state)) return null
  const { index, page, fragment } = state
  if (typeof index !== 'number' || typeof fragment !== 'string') return null
  const scene = 'scene' in state ? (state.scene as SceneRef | null) : null
  return { index, page: page === 'about' ? 'about' : 'dashboard', fragment, scene }
}

/**
 * Writes an entry, under the address of its state unless `address` keeps another.
 * @returns false where the browser refuses, as some do after a hundred entries in a few seconds.
 */
export function writeEntry(how: 'push' | 'replace', entry: OwnEntry, address?: string): boolean {
  try {
    const target = address ?? addressOf(entry.fragment)
    if (how === 'push') window.history.pushState(entry, '', target)
    else window.history.replaceState(entry, '', target)
    return true
  } catch {
    return false
  }
}
