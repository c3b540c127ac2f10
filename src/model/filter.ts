import type { Kind, Level, TradeSeriesName } from '../data/types'
import type { Day } from '../time/edtf'
import type { BARS, LANES_BY } from './ownReading'

export const DIRECTIONS = ['dprk-to-prc', 'prc-to-dprk', 'mutual', 'other'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** Time is one clause: everything, a set of years, or a span of days (either end may stay open). */
export type TimeClause =
  | { type: 'all' }
  | { type: 'years'; years: readonly number[] }
  | { type: 'span'; from: Day | null; to: Day | null }

/** What the person asks for. Nothing ticked in a facet is no restriction; several ticks mean any of them. */
export interface Filter {
  time: TimeClause
  actors: readonly string[]
  /** With two or more actors: one ticked actor acts, another is addressed. */
  between: boolean
  kinds: readonly Kind[]
  levels: readonly Level[]
  directions: readonly Direction[]
  occasions: readonly string[]
  sources: readonly string[]
  disputed: boolean
  text: string
}

export type Clause =
  | 'time'
  | 'actors'
  | 'kinds'
  | 'levels'
  | 'directions'
  | 'occasions'
  | 'sources'
  | 'disputed'
  | 'text'

/** Which layers and tiers are on the screen. The article layer always is. */
export interface Scope {
  context: boolean
  background: boolean
}

export const RULES = ['stated', 'listed', 'traced'] as const
export type Rule = (typeof RULES)[number]

/** What may stand in the place of the timeline, the timeline first. */
export const TABS = [
  'timeline',
  'evidence',
  'openers',
  'occasions',
  'economy',
  'support',
  'conflicts',
  'sources',
] as const
export type Tab = (typeof TABS)[number]
/** What has a table of its own; the timeline's is the list of events. */
export type TableName = 'messages' | 'trade' | Exclude<Tab, 'timeline'>
/** In the order of the page. */
export const TABLES: readonly TableName[] = ['messages', 'trade', ...TABS.filter(tab => tab !== 'timeline')]

/** How the charts are read. */
export interface Reading {
  rule: Rule
  series: TradeSeriesName
  scale: 'linear' | 'log'
  step: 'year' | 'month'
  /** First and last day of the timeline's window, both included; null is the dataset's own. */
  window: readonly [Day, Day] | null
  /** Which reading stands in the place of the timeline. */
  tab: Tab
  /** The year on which messages and trade are read as an index of 100; null for their own units. */
  base: number | null
  /** The source that *Sources* tells of; null for the first. */
  source: string | null
  /** Charts whose table is open. */
  tables: readonly TableName[]
  /** Of an imported set: the two sides, by name; null for those that it brings. */
  sides: readonly [string, string] | null
  /** Of an imported set: what the lanes of the timeline stand for; null for what suits it. */
  lanes: LaneBy | null
  /** Of an imported set: whether *Events by year* draws what goes between the two sides, or all. */
  bars: Bars
}

export type Bars = (typeof BARS)[number]
export type LaneBy = (typeof LANES_BY)[number]

/** Something that Details can show. */
export interface Ref {
  type: 'event' | 'count' | 'trade' | 'indicator' | 'conflict'
  id: string
}

export type Hover = { type: 'year'; year: number } | { type: 'event'; id: string }

export const NO_FILTER: Filter = {
  time: { type: 'all' },
  actors: [],
  between: false,
  kinds: [],
  levels: [],
  directions: [],
  occasions: [],
  sources: [],
  disputed: false,
  text: '',
}
export const DEFAULT_SCOPE: Scope = { context: true, background: false }
export const DEFAULT_READING: Reading = {
  rule: 'stated',
  series: 'GACC',
  scale: 'linear',
  step: 'year',
  window: null,
  tab: 'timeline',
  base: null,
  source: null,
  tables: [],
  sides: null,
  lanes: null,
  bars: 'sides',
}
