import type { SceneRef } from './dashboard'
import { unescapeOrKeep } from './escape'
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

const keyOf = (shape: RegExp): string => shape.exec(window.location.hash)?.[1] ?? ''

/** `embed=timeline` where the page is one view within another page; else empty. */
export const embedKey = (): string => keyOf(/[#&](embed=[^&]*)/)

/** `data=path` where the link says where a package of one's own lies on this site; else empty. */
export const dataKey = (): string => keyOf(/[#&](data=[^&]*)/)

/**
 * The set of one's own that the address asks for: `d=` with the mark of a content, or `data=` with a path; empty for
 * the built-in one.
 */
export const ownKey = (): string => unescapeOrKeep(keyOf(/[#&](d=[^&]*~[^&]*)/)) || dataKey()

/** Hears when the address was changed by other than `writeEntry`. */
export function watchAddress(changed: () => void): () => void {
  for (const type of ['hashchange', 'popstate']) window.addEventListener(type, changed)
  return () => {
    for (const type of ['hashchange', 'popstate']) window.removeEventListener(type, changed)
  }
}

/** The address of a state. One view within another page stays that. */
export function addressOf(fragment: string, embed: string = embedKey()): string {
  const state = embed && fragment === '' ? 'v=1' : fragment
  const kept = [embed, dataKey()].map(key => key && `&${key}`).join('')
  return [bareAddress(), state].filter(Boolean).join('#') + kept
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
