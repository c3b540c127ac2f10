import type { DatasetInfo, Layer } from '../data/types'
import type { Filter, Reading, Ref } from '../model/filter'
import { text } from '../text/text'
import { sortedIds } from './canonical'
import type { DashboardState, SceneRef } from './dashboard'
import { escapeList, unescapeList, unescapeText } from './escape'
import type { Known } from './known'

/** What a link carries of the state. */
export type Chosen = Omit<DashboardState, 'hover'>

type Mutable<T> = { -readonly [P in keyof T]: T[P] }

/** A state being read out of a link, key by key. */
export interface Draft {
  filter: Mutable<Filter>
  scope: Mutable<DashboardState['scope']>
  reading: Mutable<Reading>
  selection: Ref | null
  scene: SceneRef | null
}

/** What values are checked against. */
export interface Ground {
  info: DatasetInfo
  known: Known
}

export interface Key {
  name: string
  /** Which part of the state it stands for: changes of one part in quick succession are one entry. */
  clause: string
  /** The value as it stands in the link; null at the default. `info` is null where only filter and scope count. */
  encode(state: Chosen, info: DatasetInfo | null): string | null
  /**
   * Checks a value and writes it into the draft. Keys are read in the order of the table.
   * @returns what could not be used, in words; the draft then keeps its default there.
   * @throws URIError where the escapes are broken.
   */
  decode(raw: string, draft: Draft, ground: Ground): readonly string[]
}

export const FINE: readonly string[] = []

/** What is said of a value that is no value of its key. */
export function unreadable(name: string, raw: string): readonly string[] {
  return [text.store.unreadable(name, raw)]
}

/** A key of the reading whose value is one of a few words, the first of them the default. */
export function choice<K extends 'rule' | 'series' | 'scale' | 'step' | 'tab' | 'bars'>(
  name: K,
  words: readonly Reading[K][],
): Key {
  return {
    name,
    clause: name,
    encode: ({ reading }) => (reading[name] === words[0] ? null : reading[name]),
    decode: (raw, draft) => {
      const word = words.find(one => one === unescapeText(raw))
      if (word === undefined) return unreadable(name, raw)
      draft.reading[name] = word
      return FINE
    },
  }
}

/** A switch that is off unless the link says `on`. */
export function flag(name: string, get: (state: Chosen) => boolean, turnOn: (draft: Draft) => void): Key {
  return {
    name,
    clause: name,
    encode: state => (get(state) ? 'on' : null),
    decode: (raw, draft) => {
      if (raw === 'on') turnOn(draft)
      return raw === 'on' || raw === 'off' ? FINE : unreadable(name, raw)
    },
  }
}

/** A key whose value is a list out of a closed set, in its order; each broken item falls away alone. */
export function choices<T extends string>(
  name: string,
  words: readonly T[],
  get: (state: Chosen) => readonly T[],
  set: (draft: Draft, values: readonly T[]) => void,
): Key {
  return {
    name,
    clause: name,
    encode: state => escapeList(get(state)) || null,
    decode: (raw, draft, { known }) => {
      const all = (known.words?.[name] as readonly T[] | undefined) ?? words
      const has = (item: string) => all.some(word => word === item)
      const items = unescapeList(raw).flatMap(item => (has(item) ? item : item.split(',').filter(Boolean)))
      set(
        draft,
        all.filter(word => items.includes(word)),
      )
      const broken = items.filter(item => !has(item))
      return items.length > 0 ? broken.flatMap(item => unreadable(name, item)) : unreadable(name, raw)
    },
  }
}

/** A key whose value is a list of ids of the dataset. What only context names falls away while it is hidden. */
export function ids(name: 'actors' | 'occasions' | 'sources'): Key {
  return {
    name,
    clause: name,
    encode: ({ filter }) => escapeList(sortedIds(filter[name])) || null,
    decode: (raw, draft, { known }) => {
      const layers: ReadonlyMap<string, Layer> = known[name]
      // a mail program that escapes the commas between ids must not break the link
      const items = sortedIds(
        unescapeList(raw).flatMap(item => (layers.has(item) ? item : item.split(',').filter(Boolean))),
      )
      const there = items.filter(id => layers.has(id))
      const shown = there.filter(id => draft.scope.context || layers.get(id) === 'article')
      draft.filter[name] = shown
      const problems = items.filter(id => !layers.has(id)).map(id => text.store.vanished(name, id))
      if (shown.length < there.length) problems.push(text.store.hidden(name))
      return items.length > 0 ? problems : unreadable(name, raw)
    },
  }
}
