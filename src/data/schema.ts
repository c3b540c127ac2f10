import {
  type Column,
  citation,
  citations,
  date,
  dateText,
  idOf,
  idsOf,
  idsText,
  integer,
  integerOrEmpty,
  listOf,
  monthDay,
  number,
  oneOf,
  oneOfOrEmpty,
  ownId,
  targetsOf,
  words,
  yearText,
} from './columns'
import {
  type ActorRow,
  type AnniversaryRow,
  CLAIM_FIELDS,
  type ClaimRow,
  CONFLICT_KINDS,
  type ConflictClaimRow,
  type ConflictRow,
  type CountRow,
  type CoverageRow,
  DATE_BASES,
  type EventRow,
  type FindingRow,
  FLOWS,
  type IndicatorRow,
  KINDS,
  LAYERS,
  LEVELS,
  type LocatorRow,
  MEDIA,
  type NameRow,
  PURPOSES,
  SIDES,
  type SourceRow,
  TRADE_SERIES,
  type TradeRow,
} from './types'

/** A column for each field of a row; the column's name is the field's in snake case. */
type Columns<Row> = { readonly [Field in keyof Row]: Column<Row[Field]> }

export interface Table<Row> {
  /** Name of the resource in the descriptor; its file is `name.csv`. */
  name: string
  columns: Columns<Row>
  /** Fields that no two rows may share as a whole. */
  key: readonly (keyof Row & string)[]
}

const layer = oneOf(LAYERS)
const note = words()
const check = words()
const STATUSES = ['printed', 'computed'] as const

const events: Table<EventRow> = {
  name: 'events',
  key: ['id'],
  columns: {
    id: ownId(),
    date: date(),
    dateBasis: oneOf(DATE_BASES),
    kind: oneOf(KINDS),
    medium: oneOfOrEmpty(MEDIA),
    purpose: listOf(PURPOSES),
    from: idsOf('actor'),
    to: idsOf('actor'),
    level: oneOf(LEVELS),
    occasion: words(),
    occasionKind: oneOfOrEmpty(['anniversary', 'crisis', 'event']),
    anniversary: idOf('anniversary'),
    inReplyTo: idsOf('event'),
    replyBasis: oneOfOrEmpty(['stated', 'implied', 'unspecified']),
    knownBy: oneOfOrEmpty(['reply-only']),
    partOf: idOf('event'),
    supports: oneOfOrEmpty(['DPRK', 'PRC']),
    criticises: idsOf('actor'),
    title: words({ required: true, maxLength: 80 }),
    shortTitle: words({ required: true, maxLength: 26 }),
    summary: words({ required: true }),
    quote: words(),
    speaker: idOf('actor'),
    check,
    tier: oneOf(['act', 'background']),
    layer,
    sources: citations(),
    note,
  },
}

/** A claim as its table has it: its date is read from `value`. */
export type StoredClaim = Omit<ClaimRow, 'date'>

const claims: Table<StoredClaim> = {
  name: 'claims',
  key: [],
  columns: {
    event: idOf('event', { required: true }),
    field: oneOf(CLAIM_FIELDS),
    value: words({ required: true }),
    basis: oneOfOrEmpty(DATE_BASES),
    check,
    layer,
    sources: citations(),
    note,
  },
}

const counts: Table<CountRow> = {
  name: 'message-counts',
  key: ['id'],
  columns: {
    id: ownId(),
    period: date(),
    from: idOf('actor'),
    to: idOf('actor'),
    part: words(),
    count: integer(),
    unit: oneOf(['message', 'exchange']),
    unitBasis: oneOf(['printed', 'inferred']),
    layer,
    sources: citations(),
    note,
  },
}

const trade: Table<TradeRow> = {
  name: 'trade',
  key: ['id'],
  columns: {
    id: ownId(),
    period: date(),
    partOf: dateText(),
    series: oneOf(TRADE_SERIES),
    flow: oneOf(FLOWS),
    vintage: oneOf(['first', 'revised']),
    valueUsd: integer(),
    precisionUsd: integer(),
    lowUsd: integerOrEmpty(),
    highUsd: integerOrEmpty(),
    computedFrom: idsOf('trade', 'indicator'),
    status: oneOf(STATUSES),
    check,
    layer,
    sources: citations(),
    note,
  },
}

const indicators: Table<IndicatorRow> = {
  name: 'indicators',
  key: ['id'],
  columns: {
    id: ownId(),
    period: date(),
    about: idsText('actor', { required: true }),
    measure: words({ required: true }),
    value: number(),
    unit: words({ required: true }),
    basePeriod: dateText(),
    status: oneOf(STATUSES),
    check,
    layer,
    sources: citations(),
    note,
    series: oneOfOrEmpty(TRADE_SERIES),
    flow: oneOfOrEmpty(FLOWS),
  },
}

const actors: Table<ActorRow> = {
  name: 'actors',
  key: ['id'],
  columns: {
    id: ownId(),
    name: words({ required: true }),
    kind: oneOf(['person', 'state', 'organisation', 'media', 'unnamed']),
    side: oneOf(SIDES),
    role: words(),
    layer,
  },
}

const names: Table<NameRow> = {
  name: 'names',
  key: ['actor', 'name', 'lang'],
  columns: {
    actor: idOf('actor', { required: true }),
    name: words({ required: true }),
    lang: words({ required: true }),
    layer,
    sources: citations({ required: false }),
  },
}

const sources: Table<SourceRow> = {
  name: 'sources',
  key: ['id'],
  columns: {
    id: ownId(),
    layer,
    title: words(),
    author: words(),
    publisher: words(),
    date: dateText(),
    reference: words({ required: true }),
  },
}

const locators: Table<LocatorRow> = {
  name: 'locators',
  key: ['source', 'locator'],
  columns: {
    source: idOf('source', { required: true }),
    locator: words({ required: true }),
    opens: words({ required: true }),
  },
}

const conflicts: Table<ConflictRow> = {
  name: 'conflicts',
  key: ['id'],
  columns: {
    id: ownId(),
    targets: targetsOf(['event', 'count', 'trade', 'indicator', 'year', 'text'], { required: true }),
    kind: oneOf(CONFLICT_KINDS),
    layer,
    note,
  },
}

const conflictClaims: Table<ConflictClaimRow> = {
  name: 'conflict-claims',
  key: [],
  columns: {
    conflict: idOf('conflict', { required: true }),
    claim: words({ required: true }),
    source: citation(),
    layer,
  },
}

const anniversaries: Table<AnniversaryRow> = {
  name: 'anniversaries',
  key: ['id'],
  columns: {
    id: ownId(),
    monthDay: monthDay(),
    name: words({ required: true }),
    since: yearText(),
    layer,
    sources: citations(),
  },
}

const findings: Table<FindingRow> = {
  name: 'findings',
  key: ['view', 'state'],
  columns: {
    view: words({ required: true }),
    state: words(),
    layers: listOf(LAYERS, { required: true }),
    sentence: words({ required: true }),
    sources: citations(),
  },
}

const coverage: Table<CoverageRow> = {
  name: 'coverage',
  key: ['source', 'paragraph'],
  columns: {
    source: idOf('source', { required: true }),
    paragraph: words({ required: true }),
    rows: targetsOf(['event', 'count', 'trade', 'indicator']),
    reason: words(),
  },
}

/** Every table of the dataset: what the app reads, and what the descriptor must say. */
export const TABLES = {
  events,
  claims,
  counts,
  trade,
  indicators,
  actors,
  names,
  sources,
  locators,
  conflicts,
  conflictClaims,
  anniversaries,
  findings,
  coverage,
} as const

export type TableKey = keyof typeof TABLES
export type RowOf<Key extends TableKey> = Key extends TableKey
  ? (typeof TABLES)[Key] extends Table<infer Row>
    ? Row
    : never
  : never

export const TABLE_KEYS = Object.keys(TABLES) as TableKey[]

/** `dateBasis` → `date_basis` */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
}

/** The file of a table, below the data folder. */
export function fileOf(key: TableKey): string {
  return `${TABLES[key].name}.csv`
}
