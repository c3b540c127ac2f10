import type { DatasetInfo } from '../data/types'
import { text } from '../text/text'
import { canonicalFilter } from './canonical'
import type { DashboardState } from './dashboard'
import { unescapeOrKeep } from './escape'
import type { Chosen, Draft, Key } from './keyKinds'
import { allKeys } from './keys'
import type { Known } from './known'
import { DEFAULT_STATE } from './useDashboard'

/** Part of a link that could not be used; the rest of it was. */
interface Problem {
  key: string
  /** The whole sentence, for the notice. */
  message: string
}

interface Decoded {
  state: DashboardState
  problems: readonly Problem[]
  /** Whose link it is. Of another set nothing is opened: the state is the default one. */
  dataset: 'same' | 'other-version' | 'other-set'
}

/** Whether a set is an imported one: its version bears the mark of its content. */
export const isOwn = ({ version }: { version: string }): boolean => version.includes('~')

/** The version of the link's grammar. */
const GRAMMAR = '1'

/** The keys of a state that differ from the default, in the order of the table, with their values. */
export function encodeKeys(
  state: Chosen,
  info: DatasetInfo | null,
  keys: readonly Key[] = allKeys(),
): ReadonlyMap<string, string> {
  const canonical = { ...state, filter: canonicalFilter(state.filter) }
  const parts = new Map<string, string>()
  for (const key of keys) {
    const value = key.encode(canonical, info)
    if (value !== null) parts.set(key.name, value)
  }
  return parts
}

/** `key=value` joined by `&`. */
export function joinKeys(parts: ReadonlyMap<string, string>): string {
  return Array.from(parts, ([name, value]) => `${name}=${value}`).join('&')
}

/**
 * The link's fragment for a state, without `#`: canonical, so that equal states have equal links, and empty
 * for the default state, but where the set is an imported one. The hover is never in it.
 */
export function encodeFragment(state: Chosen, info: DatasetInfo): string {
  const parts = encodeKeys(state, info)
  return parts.size === 0 && !isOwn(info)
    ? ''
    : `v=${GRAMMAR}&d=${info.id}@${info.version}${parts.size > 0 ? '&' : ''}${joinKeys(parts)}`
}

/** First value of each key, and the keys that stand twice. */
function splitKeys(fragment: string): { values: ReadonlyMap<string, string>; repeated: ReadonlySet<string> } {
  const values = new Map<string, string>()
  const repeated = new Set<string>()
  for (const pair of fragment.split('&')) {
    const at = pair.indexOf('=')
    const name = at < 0 ? pair : pair.slice(0, at)
    if (values.has(name)) repeated.add(name)
    else values.set(name, at < 0 ? '' : pair.slice(at + 1))
  }
  return { values, repeated }
}

function whose(given: string | undefined, info: DatasetInfo): { id: string; version: string } {
  if (!given) return info
  const mark = unescapeOrKeep(given)
  const at = mark.lastIndexOf('@')
  return at < 0 ? { id: mark, version: info.version } : { id: mark.slice(0, at), version: mark.slice(at + 1) }
}

function decodeKey(key: Key, raw: string, draft: Draft, info: DatasetInfo, known: Known): readonly string[] {
  try {
    return key.decode(raw, draft, { info, known })
  } catch (error) {
    if (error instanceof URIError) return [text.store.unreadable(key.name, raw)]
    throw error
  }
}

/**
 * Reads a fragment, with or without `#`. Unknown keys are passed over; a broken value falls back alone and is
 * named in `problems`. An empty fragment is the default state.
 * @returns null for an ordinary anchor, which is any fragment without `v=`.
 */
export function decodeFragment(hash: string, info: DatasetInfo, known: Known): Decoded | null {
  const fragment = hash.replace(/^#/, '')
  if (fragment === '') return { state: DEFAULT_STATE, problems: [], dataset: 'same' }
  const { values, repeated } = splitKeys(fragment)
  const grammar = values.get('v')
  if (grammar === undefined) return null

  const problems: Problem[] = []
  const { id, version } = whose(values.get('d'), info)
  // of an imported set, another content is another set
  if (id !== info.id || (version !== info.version && isOwn(info))) {
    const message = text.store.otherSet(id, info.id)
    return { state: DEFAULT_STATE, problems: [{ key: 'd', message }], dataset: 'other-set' }
  }
  if (grammar !== GRAMMAR) problems.push({ key: 'v', message: text.store.otherGrammar(grammar) })
  if (version !== info.version) {
    problems.push({ key: 'd', message: text.store.otherVersion(version, info.version) })
  }

  const { filter, scope, reading } = DEFAULT_STATE
  const draft: Draft = {
    filter: { ...filter },
    scope: { ...scope },
    reading: { ...reading },
    selection: null,
    scene: null,
  }
  for (const key of allKeys()) {
    const raw = values.get(key.name)
    if (raw === undefined) continue
    for (const message of decodeKey(key, raw, draft, info, known)) problems.push({ key: key.name, message })
    if (repeated.has(key.name)) problems.push({ key: key.name, message: text.store.twice(key.name) })
  }
  return {
    state: { ...draft, hover: null },
    problems,
    dataset: version === info.version ? 'same' : 'other-version',
  }
}
