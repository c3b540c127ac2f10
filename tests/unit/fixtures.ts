import type {
  ActorRow,
  AnniversaryRow,
  Citation,
  ClaimRow,
  ConflictClaimRow,
  ConflictRow,
  CountRow,
  Dataset,
  DatasetInfo,
  EventRow,
  IndicatorRow,
  LocatorRow,
  NameRow,
  SourceRow,
  TradeRow,
} from '../../src/data/types'
import { parseEdtf, type UncertainDate } from '../../src/time/edtf'

/** A row's fields, with dates as EDTF text and citations as `source#locator` where that is shorter to write. */
type Loose<T> = {
  [K in keyof T]?: T[K] extends UncertainDate | null
    ? T[K] | string
    : T[K] extends readonly Citation[]
      ? T[K] | string
      : T[K]
}

const dateOf = (date: UncertainDate | string): UncertainDate =>
  typeof date === 'string' ? parseEdtf(date) : date

/** `a#p1;b` → two citations. */
export function cites(text: readonly Citation[] | string): readonly Citation[] {
  if (typeof text !== 'string') return text
  return text
    .split(';')
    .filter(part => part !== '')
    .map(part => {
      const [source = '', locator = ''] = part.split('#')
      return { source, locator }
    })
}

/** Days since 1970-01-01 of an ISO day, by the platform's own calendar. */
export const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000

let made = 0

/** A verbal-less message of Kim to Xi on 1 July 2021 in the article layer, but for what `partial` says. */
export function makeEvent(partial: Loose<EventRow> = {}): EventRow {
  made += 1
  const { date = '2021-07-01', sources = 'asmolov-2022#p4', ...rest } = partial
  return {
    id: `event-${made}`,
    dateBasis: 'stated',
    kind: 'message',
    medium: '',
    purpose: [],
    from: ['kim-jong-un'],
    to: ['xi-jinping'],
    level: 'leader',
    occasion: '',
    occasionKind: '',
    anniversary: '',
    inReplyTo: [],
    replyBasis: rest.inReplyTo && rest.inReplyTo.length > 0 ? 'stated' : '',
    knownBy: '',
    partOf: '',
    supports: '',
    criticises: [],
    title: 'Kim Jong-un writes to Xi Jinping',
    shortTitle: 'Kim writes to Xi',
    summary: '',
    quote: '',
    speaker: '',
    check: '',
    tier: 'act',
    layer: 'article',
    note: '',
    ...rest,
    date: dateOf(date),
    sources: cites(sources),
  }
}

/** A context claim; `value` is parsed into `date` for sent, happened and reported. */
export function makeClaim(partial: Loose<ClaimRow> & Pick<ClaimRow, 'event' | 'field' | 'value'>): ClaimRow {
  const { date, sources = 'kcnawatch', ...rest } = partial
  const dated = rest.field === 'sent' || rest.field === 'happened' || rest.field === 'reported'
  return {
    basis: 'stated',
    check: 'verified',
    layer: 'context',
    note: '',
    ...rest,
    date: date === undefined ? (dated ? parseEdtf(rest.value) : null) : date === null ? null : dateOf(date),
    sources: cites(sources),
  }
}

/** A printed number of messages by Kim to Xi in 2020. */
export function makeCount(partial: Loose<CountRow> = {}): CountRow {
  made += 1
  const { period = '2020', sources = 'cheng-2021#p10', ...rest } = partial
  return {
    id: `count-${made}`,
    from: 'kim-jong-un',
    to: 'xi-jinping',
    part: '',
    count: 5,
    unit: 'message',
    unitBasis: 'printed',
    layer: 'article',
    note: '',
    ...rest,
    period: dateOf(period),
    sources: cites(sources),
  }
}

/** The printed customs total of 2020, US$539 million. */
export function makeTrade(partial: Loose<TradeRow> = {}): TradeRow {
  made += 1
  const { period = '2020', sources = 'cheng-2021#p13', ...rest } = partial
  return {
    id: `trade-${made}`,
    partOf: '',
    series: 'GACC',
    flow: 'total',
    vintage: 'first',
    valueUsd: 539_000_000,
    precisionUsd: 1_000_000,
    lowUsd: null,
    highUsd: null,
    computedFrom: [],
    status: 'printed',
    check: '',
    layer: 'article',
    note: '',
    ...rest,
    period: dateOf(period),
    sources: cites(sources),
  }
}

/** The printed change of trade in 2020, −80.67 % on 2019. */
export function makeIndicator(partial: Loose<IndicatorRow> = {}): IndicatorRow {
  made += 1
  const { period = '2020', sources = 'cheng-2021#p13', ...rest } = partial
  return {
    id: `indicator-${made}`,
    about: 'dprk',
    measure: 'trade with the PRC',
    value: -80.67,
    unit: '%',
    basePeriod: '2019',
    series: 'GACC',
    flow: 'total',
    status: 'printed',
    check: '',
    layer: 'article',
    note: '',
    ...rest,
    period: dateOf(period),
    sources: cites(sources),
  }
}

/** A conflict of fact in the context layer. */
export function makeConflict(partial: Partial<ConflictRow> = {}): ConflictRow {
  made += 1
  return { id: `conflict-${made}`, targets: [], kind: 'fact', layer: 'context', note: '', ...partial }
}

/** One claim of a conflict. */
export function makeConflictClaim(
  partial: Partial<Omit<ConflictClaimRow, 'source'>> & { source?: Citation | string } = {},
): ConflictClaimRow {
  const { source = 'asmolov-2022#p4', ...rest } = partial
  return {
    conflict: 'conflict-1',
    claim: '',
    layer: 'article',
    ...rest,
    source: typeof source === 'string' ? cites(source)[0]! : source,
  }
}

/** An actor by id: `makeActor('wang-yi', 'Wang Yi', 'PRC')`. */
export function makeActor(
  id: string,
  name: string,
  side: ActorRow['side'],
  rest: Partial<ActorRow> = {},
): ActorRow {
  return { id, name, side, kind: 'person', role: '', layer: 'article', ...rest }
}

export const ACTORS: readonly ActorRow[] = [
  makeActor('kim-jong-un', 'Kim Jong Un', 'DPRK', { role: 'leader of the DPRK' }),
  makeActor('xi-jinping', 'Xi Jinping', 'PRC', { role: 'leader of the PRC' }),
  makeActor('wang-yi', 'Wang Yi', 'PRC', { role: 'foreign minister' }),
  makeActor('ri-ryong-nam', 'Ri Ryong-nam', 'DPRK', { role: 'ambassador to China' }),
  makeActor('vladimir-putin', 'Vladimir Putin', 'RU', { role: 'president of Russia' }),
  makeActor('nancy-pelosi', 'Nancy Pelosi', 'US'),
  makeActor('dprk', 'North Korea', 'DPRK', { kind: 'state' }),
  makeActor('prc', 'China', 'PRC', { kind: 'state' }),
  makeActor('us', 'United States', 'US', { kind: 'state' }),
  makeActor('russia', 'Russia', 'RU', { kind: 'state' }),
  makeActor('un-security-council', 'UN Security Council', 'UN', { kind: 'organisation' }),
  makeActor('unnamed-adversary', 'Hostile forces', 'other', { kind: 'unnamed' }),
]

export const NAMES: readonly NameRow[] = [
  {
    actor: 'kim-jong-un',
    name: 'Kim Jong-un',
    lang: 'en',
    layer: 'article',
    sources: cites('asmolov-2022#p4'),
  },
  { actor: 'kim-jong-un', name: '김정은', lang: 'ko', layer: 'context', sources: [] },
  { actor: 'xi-jinping', name: '习近平', lang: 'zh', layer: 'context', sources: [] },
]

export const SOURCES: readonly SourceRow[] = [
  {
    id: 'asmolov-2022',
    layer: 'article',
    title: 'PRC-DPRK Relations in 2021-2022; the Political Aspect',
    author: 'Konstantin Asmolov',
    publisher: 'New Eastern Outlook',
    date: '',
    reference: '',
  },
  {
    id: 'cheng-2021',
    layer: 'article',
    title: '',
    author: 'Cheng Xiaohe',
    publisher: '',
    date: '',
    reference: '',
  },
  {
    id: 'kcnawatch',
    layer: 'context',
    title: '',
    author: '',
    publisher: 'KCNA Watch',
    date: '',
    reference: '',
  },
]

export const LOCATORS: readonly LocatorRow[] = [
  { source: 'asmolov-2022', locator: 'p4', opens: 'On July 1, 2021, Kim Jong-un' },
]

export const INFO: DatasetInfo = {
  id: 'prc-dprk',
  version: '1.0.0',
  title: 'PRC–DPRK relations',
  extent: [2016, 2022],
  window: [day('2021-02-01'), day('2022-03-20')],
  sides: ['DPRK', 'PRC'],
  leaders: ['kim-jong-un', 'xi-jinping'],
}

export interface DatasetParts {
  info?: Partial<DatasetInfo>
  events?: readonly EventRow[]
  claims?: readonly ClaimRow[]
  counts?: readonly CountRow[]
  trade?: readonly TradeRow[]
  indicators?: readonly IndicatorRow[]
  actors?: readonly ActorRow[]
  names?: readonly NameRow[]
  sources?: readonly SourceRow[]
  locators?: readonly LocatorRow[]
  conflicts?: readonly ConflictRow[]
  conflictClaims?: readonly ConflictClaimRow[]
  anniversaries?: readonly AnniversaryRow[]
}

/** A dataset of the given rows; actors, names, sources and locators default to the lists above. */
export function makeDataset(parts: DatasetParts = {}): Dataset {
  return {
    events: [],
    claims: [],
    counts: [],
    trade: [],
    indicators: [],
    conflicts: [],
    conflictClaims: [],
    anniversaries: [],
    names: NAMES,
    locators: LOCATORS,
    ...parts,
    info: { ...INFO, ...parts.info },
    actors: new Map((parts.actors ?? ACTORS).map(row => [row.id, row])),
    sources: new Map((parts.sources ?? SOURCES).map(row => [row.id, row])),
    findings: [],
    coverage: [],
    faults: [],
    rowCount: 0,
  }
}
