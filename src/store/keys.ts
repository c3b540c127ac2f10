import { type DatasetInfo, KINDS, LEVELS, TRADE_SERIES } from '../data/types'
import { DEFAULT_READING, DIRECTIONS, type Ref, RULES, TABLES, TABS, type TimeClause } from '../model/filter'
import { askedText } from '../model/fold'
import { text } from '../text/text'
import { isoOf, parseIso } from '../time/day'
import type { Day } from '../time/edtf'
import { inOrderOf } from './canonical'
import { OWN_BRIEFING } from './dashboard'
import { escapeText, unescapeText } from './escape'
import { choice, choices, type Draft, FINE, flag, ids, type Key, unreadable } from './keyKinds'
import { asStored, clipToExtent, windowOf } from './span'

function encodeSpan(from: Day | null, to: Day | null): string {
  return `${from === null ? '' : isoOf(from)}..${to === null ? '' : isoOf(to)}`
}

/** The two ends, null where open; undefined where the text is no span. */
function decodeSpan(raw: string): readonly [Day | null, Day | null] | undefined {
  const ends = raw.split('..')
  if (ends.length !== 2) return undefined
  const [first = '', last = ''] = ends
  const [from, to] = [parseIso(first), parseIso(last)]
  if ((from === null && first !== '') || (to === null && last !== '')) return undefined
  if (from === null && to === null) return undefined
  return from !== null && to !== null && from > to ? undefined : [from, to]
}

function setTime(draft: Draft, time: TimeClause, info: DatasetInfo): void {
  draft.filter.time = time
  draft.reading.window = asStored(windowOf(time, info), info)
}

const years: Key = {
  name: 'years',
  clause: 'time',
  encode: ({ filter: { time } }) => (time.type === 'years' ? time.years.join(',') : null) || null,
  decode: (raw, draft, { info }) => {
    const items = [...new Set(unescapeText(raw).split(',').filter(Boolean))]
    const [first, last] = info.extent
    const fits = (item: string) => /^\d{4}$/.test(item) && Number(item) >= first && Number(item) <= last
    const good = items.filter(fits).map(Number)
    if (good.length > 0) setTime(draft, { type: 'years', years: good.sort((a, b) => a - b) }, info)
    const broken = items.filter(item => !fits(item))
    return items.length > 0 ? broken.flatMap(item => unreadable('years', item)) : unreadable('years', raw)
  },
}

/** Time is one clause: beside readable years a span falls away. */
const span: Key = {
  name: 'span',
  clause: 'time',
  encode: ({ filter: { time } }) => (time.type === 'span' ? encodeSpan(time.from, time.to) : null),
  decode: (raw, draft, { info }) => {
    const ends = decodeSpan(unescapeText(raw))
    if (!ends || draft.filter.time.type !== 'all') return unreadable('span', raw)
    setTime(draft, { type: 'span', from: ends[0], to: ends[1] }, info)
    return FINE
  },
}

/** Written only where it is not the window that the time clause brings, which is the default on reading too. */
const windowKey: Key = {
  name: 'window',
  clause: 'window',
  encode: ({ filter, reading }, info) => {
    if (!info) return null
    const window = reading.window ?? info.window
    const brought = windowOf(filter.time, info) ?? info.window
    return window[0] === brought[0] && window[1] === brought[1] ? null : encodeSpan(window[0], window[1])
  },
  decode: (raw, draft, { info }) => {
    const [from, to] = decodeSpan(unescapeText(raw)) ?? [null, null]
    const clipped = from === null || to === null ? null : clipToExtent([from, to], info)
    if (!clipped || clipped[0] !== from || clipped[1] !== to) return unreadable('window', raw)
    draft.reading.window = asStored(clipped, info)
    return FINE
  },
}

const search: Key = {
  name: 'q',
  clause: 'text',
  encode: ({ filter }) => escapeText(askedText(filter.text.trim())) || null,
  decode: (raw, draft) => {
    draft.filter.text = askedText(unescapeText(raw).trim())
    return FINE
  },
}

const layers: Key = {
  name: 'layers',
  clause: 'layers',
  encode: ({ scope }) => (scope.context ? null : 'article'),
  decode: (raw, draft) => {
    const value = unescapeText(raw)
    if (value !== 'article' && value !== 'article,context') return unreadable('layers', raw)
    draft.scope.context = value === 'article,context'
    return FINE
  },
}

/** Without context nothing is traced, so a link that asks for it gets what is listed. */
const rule: Key = {
  ...choice('rule', RULES),
  decode: (raw, draft) => {
    const word = RULES.find(one => one === raw)
    if (word === undefined) return unreadable('rule', raw)
    const barred = word === 'traced' && !draft.scope.context
    draft.reading.rule = barred ? 'listed' : word
    return barred ? [text.store.tracedNeedsContext] : FINE
  },
}

/** The articles print one series alone. */
const ARTICLE_SERIES = DEFAULT_READING.series

const series: Key = {
  ...choice('series', TRADE_SERIES),
  decode: (raw, draft) => {
    const word = TRADE_SERIES.find(one => one === raw)
    if (word === undefined) return unreadable('series', raw)
    const barred = word !== ARTICLE_SERIES && !draft.scope.context
    draft.reading.series = barred ? ARTICLE_SERIES : word
    return barred ? [text.store.seriesNeedsContext] : FINE
  },
}

/** A year that has no figures of both kinds is not refused here: the layers decide that, and the view says so. */
const base: Key = {
  name: 'base',
  clause: 'base',
  encode: ({ reading }) => (reading.base === null ? null : String(reading.base)),
  decode: (raw, draft, { info }) => {
    const year = /^\d{4}$/.test(raw) ? Number(raw) : Number.NaN
    if (!(year >= info.extent[0] && year <= info.extent[1])) return unreadable('base', raw)
    draft.reading.base = year
    return FINE
  },
}

const source: Key = {
  name: 'source',
  clause: 'source',
  encode: ({ reading }) => reading.source && escapeText(reading.source),
  decode: (raw, draft, { known }) => {
    const id = unescapeText(raw)
    const layer = known.sources.get(id)
    if (!layer) return [text.store.vanished('source', id)]
    if (layer === 'context' && !draft.scope.context) return [text.store.hidden('source')]
    draft.reading.source = id
    return FINE
  },
}

const REF_TYPES: readonly Ref['type'][] = ['event', 'count', 'trade', 'indicator', 'conflict']

const selection: Key = {
  name: 'sel',
  clause: 'selection',
  encode: state => state.selection && `${state.selection.type}:${escapeText(state.selection.id)}`,
  decode: (raw, draft, { known }) => {
    const value = unescapeText(raw)
    const type = REF_TYPES.find(one => value.startsWith(`${one}:`))
    if (!type) return unreadable('sel', raw)
    const id = value.slice(type.length + 1)
    if (!known.refs[type].has(id)) return [text.store.vanished('sel', value)]
    draft.selection = { type, id }
    return FINE
  },
}

/** A built-in scene. The person's own are in no link: elsewhere the same name would be another scene. */
const scene: Key = {
  name: 'scene',
  clause: 'scene',
  encode: ({ scene }) =>
    scene && scene.briefing !== OWN_BRIEFING ? `${scene.briefing}/${scene.scene}` : null,
  decode: (raw, draft) => {
    const [, briefing, scene] = /^([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(unescapeText(raw)) ?? []
    if (!briefing || !scene || briefing === OWN_BRIEFING) return unreadable('scene', raw)
    draft.scene = { briefing, scene }
    return FINE
  },
}

/** What every view answers to. Scope stands first: what it hides, no later key may ask for. */
export const FILTER_KEYS: readonly Key[] = [
  layers,
  flag(
    'background',
    state => state.scope.background,
    draft => {
      draft.scope.background = true
    },
  ),
  years,
  span,
  ids('actors'),
  flag(
    'between',
    state => state.filter.between,
    draft => {
      draft.filter.between = true
    },
  ),
  choices(
    'kinds',
    KINDS,
    state => state.filter.kinds,
    (draft, kinds) => {
      draft.filter.kinds = kinds
    },
  ),
  choices(
    'levels',
    LEVELS,
    state => state.filter.levels,
    (draft, levels) => {
      draft.filter.levels = levels
    },
  ),
  choices(
    'dir',
    DIRECTIONS,
    state => state.filter.directions,
    (draft, directions) => {
      draft.filter.directions = directions
    },
  ),
  ids('occasions'),
  ids('sources'),
  flag(
    'disputed',
    state => state.filter.disputed,
    draft => {
      draft.filter.disputed = true
    },
  ),
  search,
]

/** Every key that a link may have, in the order in which they are written and read. */
export const KEYS: readonly Key[] = [
  ...FILTER_KEYS,
  rule,
  series,
  choice('scale', ['linear', 'log']),
  choice('step', ['year', 'month']),
  windowKey,
  choice('tab', TABS),
  base,
  source,
  choices(
    'tables',
    TABLES,
    state => inOrderOf(TABLES, state.reading.tables),
    (draft, tables) => {
      draft.reading.tables = tables
    },
  ),
  selection,
  scene,
]

/** Keys that only sets of one's own have; they come with the page of one. */
let ownKeys: readonly Key[] = []
export function addKeys(keys: readonly Key[]): void {
  ownKeys = keys
}

/** Every key that is known by now. */
export const allKeys = (): readonly Key[] => [...KEYS, ...ownKeys]
