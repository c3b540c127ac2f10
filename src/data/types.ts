import type { UncertainDate } from '../time/edtf'

export const LAYERS = ['article', 'context'] as const
export const KINDS = [
  'message',
  'meeting',
  'visit',
  'statement',
  'article',
  'appointment',
  'commemoration',
  'sanctions',
  'economy',
  'transport',
  'law-enforcement',
  'other',
] as const
export const LEVELS = ['leader', 'ministerial', 'official', 'media', 'other'] as const
export const SIDES = ['DPRK', 'PRC', 'ROK', 'US', 'RU', 'UN', 'other'] as const
export const DATE_BASES = ['stated', 'implied', 'inferred', 'bounded'] as const
export const MEDIA = ['verbal', 'letter', 'written'] as const
export const PURPOSES = ['congratulation', 'condolence', 'thanks', 'briefing', 'pledge'] as const
export const CONFLICT_KINDS = ['count', 'fact', 'timing', 'name', 'reading'] as const
export const CLAIM_FIELDS = [
  'sent',
  'happened',
  'reported',
  'medium',
  'occasion',
  'place',
  'in_reply_to',
  'confirmed',
] as const
export const TRADE_SERIES = ['GACC', 'KITA', 'KOTRA'] as const
export const FLOWS = ['total', 'prc-to-dprk', 'dprk-to-prc'] as const

export type Layer = (typeof LAYERS)[number]
export type Kind = (typeof KINDS)[number]
export type Level = (typeof LEVELS)[number]
export type Side = (typeof SIDES)[number]
type DateBasis = (typeof DATE_BASES)[number]
export type ConflictKind = (typeof CONFLICT_KINDS)[number]
type ClaimField = (typeof CLAIM_FIELDS)[number]
export type TradeSeriesName = (typeof TRADE_SERIES)[number]
export type Flow = (typeof FLOWS)[number]

/** A place in a source: `asmolov-2022#p4` is { source: 'asmolov-2022', locator: 'p4' }; locator '' for the whole. */
export interface Citation {
  source: string
  locator: string
}

export interface EventRow {
  id: string
  date: UncertainDate
  dateBasis: DateBasis
  kind: Kind
  medium: (typeof MEDIA)[number] | ''
  purpose: readonly (typeof PURPOSES)[number][]
  from: readonly string[]
  to: readonly string[]
  level: Level
  occasion: string
  occasionKind: 'anniversary' | 'crisis' | 'event' | ''
  anniversary: string
  inReplyTo: readonly string[]
  replyBasis: 'stated' | 'implied' | 'unspecified' | ''
  knownBy: 'reply-only' | ''
  partOf: string
  supports: Side | ''
  criticises: readonly string[]
  title: string
  shortTitle: string
  summary: string
  quote: string
  speaker: string
  check: string
  tier: 'act' | 'background'
  layer: Layer
  sources: readonly Citation[]
  note: string
}

export interface ClaimRow {
  event: string
  field: ClaimField
  value: string
  /** Parsed where `field` is sent, happened or reported; else null. */
  date: UncertainDate | null
  basis: DateBasis | ''
  check: string
  layer: Layer
  sources: readonly Citation[]
  note: string
}

export interface CountRow {
  id: string
  period: UncertainDate
  from: string
  to: string
  part: string
  count: number
  unit: 'message' | 'exchange'
  unitBasis: 'printed' | 'inferred'
  layer: Layer
  sources: readonly Citation[]
  note: string
}

export interface TradeRow {
  id: string
  period: UncertainDate
  partOf: string
  series: TradeSeriesName
  flow: Flow
  vintage: 'first' | 'revised'
  /** US dollars. */
  valueUsd: number
  /** What the figure is rounded to, US dollars. */
  precisionUsd: number
  lowUsd: number | null
  highUsd: number | null
  computedFrom: readonly string[]
  status: 'printed' | 'computed'
  check: string
  layer: Layer
  sources: readonly Citation[]
  note: string
}

export interface IndicatorRow {
  id: string
  period: UncertainDate
  about: string
  measure: string
  value: number
  unit: string
  basePeriod: string
  status: 'printed' | 'computed'
  check: string
  layer: Layer
  sources: readonly Citation[]
  note: string
  /** The trade series and flow that it speaks of; empty where it is of no trade. */
  series: TradeSeriesName | ''
  flow: Flow | ''
}

export interface ActorRow {
  id: string
  name: string
  kind: 'person' | 'state' | 'organisation' | 'media' | 'unnamed'
  side: Side
  role: string
  layer: Layer
}

export interface NameRow {
  actor: string
  name: string
  lang: string
  layer: Layer
  sources: readonly Citation[]
}

export interface SourceRow {
  id: string
  layer: Layer
  title: string
  author: string
  publisher: string
  date: string
  reference: string
}

export interface LocatorRow {
  source: string
  locator: string
  opens: string
}

export interface ConflictRow {
  id: string
  /** `event:id`, `count:id`, `trade:id`, `indicator:id`, `year:2019`, `text:source#locator` */
  targets: readonly string[]
  kind: ConflictKind
  layer: Layer
  note: string
}

export interface ConflictClaimRow {
  conflict: string
  claim: string
  source: Citation
  layer: Layer
}

export interface AnniversaryRow {
  id: string
  monthDay: string
  name: string
  since: string
  layer: Layer
  sources: readonly Citation[]
}

export interface FindingRow {
  view: string
  state: string
  layers: readonly Layer[]
  sentence: string
  sources: readonly Citation[]
}

export interface CoverageRow {
  source: string
  paragraph: string
  rows: readonly string[]
  reason: string
}

/** A row or a reference that could not be read, set aside. */
export interface Fault {
  file: string
  /** 1-based line of the file; 1 is the header. */
  line: number
  column: string
  value: string
  reason: string
}

/** What the descriptor says of the set. */
export interface DatasetInfo {
  id: string
  version: string
  title: string
  /** First and last year of the axis, both included. */
  extent: readonly [first: number, last: number]
  /** First window of the timeline, in days, both included. */
  window: readonly [from: number, to: number]
  sides: readonly [Side, Side]
  leaders: readonly [string, string]
  /** Of an imported set: what its directions are called, and that its context layer is none. */
  ways?: Readonly<Record<string, string>>
}

/** Everything the app knows, parsed and checked; rows in file order. */
export interface Dataset {
  info: DatasetInfo
  events: readonly EventRow[]
  claims: readonly ClaimRow[]
  counts: readonly CountRow[]
  trade: readonly TradeRow[]
  indicators: readonly IndicatorRow[]
  actors: ReadonlyMap<string, ActorRow>
  names: readonly NameRow[]
  sources: ReadonlyMap<string, SourceRow>
  locators: readonly LocatorRow[]
  conflicts: readonly ConflictRow[]
  conflictClaims: readonly ConflictClaimRow[]
  anniversaries: readonly AnniversaryRow[]
  findings: readonly FindingRow[]
  coverage: readonly CoverageRow[]
  /** All rows set aside, and how many rows there were in all. */
  faults: readonly Fault[]
  rowCount: number
}
