import type {
  Citation,
  ClaimRow,
  ConflictClaimRow,
  CountRow,
  IndicatorRow,
  NameRow,
  TradeRow,
} from '../../data/types'
import type { Act } from '../act'
import { openingWords } from '../citations'
import { type ShownConflict, shownConflicts } from '../conflicts'
import type { EventIndex } from '../eventIndex'
import { isShown } from '../names'

/** Something that a source gives. */
export type SourceItem =
  | {
      type: 'event'
      act: Act
      /** `background` where it is only mentioned in passing and such events are switched off. */
      state: 'shown' | 'outside' | 'background'
      /** What the source adds to an act of the table: when it was sent, reported, … */
      claims: readonly ClaimRow[]
    }
  | { type: 'count'; row: CountRow }
  | { type: 'trade'; row: TradeRow }
  | { type: 'indicator'; row: IndicatorRow }
  | { type: 'conflict'; conflict: ShownConflict; claim: ConflictClaimRow }
  | { type: 'name'; row: NameRow }

/** A place of a source, mostly a paragraph, with what was drawn from it. */
export interface SourcePlace {
  /** `p7`; empty for the source as a whole. */
  locator: string
  /** Opening words by which it is found in any edition; null where none are known. */
  opens: string | null
  items: readonly SourceItem[]
  /** Why nothing was drawn from it; empty where something was, or where nobody says. */
  reason: string
}

/**
 * What a source gives, place by place. A source that coverage.csv goes through is told paragraph by paragraph,
 * those without a row included; any other by the places that rows cite. Claims of conflicts stand at theirs.
 * @param matchIds acts that match the whole filter: the others are `outside`.
 */
export function sourcePlaces(
  index: EventIndex,
  matchIds: ReadonlySet<string>,
  source: string,
): readonly SourcePlace[] {
  const { dataset } = index
  const covered = dataset.coverage.filter(row => row.source === source)
  const cited = citedItems(index, matchIds, source)
  const places = new Map<string, { items: SourceItem[]; reason: string }>()
  for (const { paragraph, rows, reason } of covered) {
    const items = rows.flatMap(
      target => itemOf(index, matchIds, target, { source, locator: paragraph }) ?? [],
    )
    places.set(paragraph, { items, reason })
  }
  for (const [locator, items] of [...cited].sort(([a], [b]) => placeNumber(a) - placeNumber(b))) {
    const known = places.get(locator)
    // coverage names neither claims of conflicts nor spellings; the former say something of their paragraph
    const more = items.filter(
      ({ type }) => covered.length === 0 || type === 'conflict' || (!known && type !== 'name'),
    )
    if (known) known.items.push(...more)
    else if (more.length > 0) places.set(locator, { items: more, reason: '' })
  }
  return [...places].map(([locator, { items, reason }]) => ({
    locator,
    opens: openingWords(dataset, { source, locator }),
    items,
    reason: items.length === 0 ? reason : '',
  }))
}

/** Paragraphs in their order, the whole source behind them. */
function placeNumber(locator: string): number {
  return Number(/\d+/.exec(locator)?.[0] ?? Number.MAX_SAFE_INTEGER)
}

/** Everything that cites the source, by locator: events in date order, then figures, conflicts and names. */
function citedItems(
  index: EventIndex,
  matchIds: ReadonlySet<string>,
  source: string,
): ReadonlyMap<string, SourceItem[]> {
  const { dataset, scope } = index
  const found = new Map<string, SourceItem[]>()
  const add = (citations: readonly Citation[], item: (locator: string) => SourceItem) => {
    const locators = new Set(citations.filter(one => one.source === source).map(one => one.locator))
    for (const locator of locators) {
      const items = found.get(locator)
      if (items) items.push(item(locator))
      else found.set(locator, [item(locator)])
    }
  }
  for (const act of index.acts)
    add([...act.row.sources, ...act.claims.flatMap(claim => claim.sources)], locator =>
      eventItem(index, matchIds, act, { source, locator }),
    )
  for (const row of dataset.counts)
    if (isShown(row.layer, scope)) add(row.sources, () => ({ type: 'count', row }))
  for (const row of dataset.trade)
    if (isShown(row.layer, scope)) add(row.sources, () => ({ type: 'trade', row }))
  for (const row of dataset.indicators)
    if (isShown(row.layer, scope)) add(row.sources, () => ({ type: 'indicator', row }))
  for (const conflict of shownConflicts(dataset, scope))
    for (const claim of conflict.claims) add([claim.source], () => ({ type: 'conflict', conflict, claim }))
  for (const row of dataset.names)
    if (isShown(row.layer, scope)) add(row.sources, () => ({ type: 'name', row }))
  return found
}

/** What coverage.csv names: `event:id`, `count:id`, `trade:id`, `indicator:id`; null where it is not shown. */
function itemOf(
  index: EventIndex,
  matchIds: ReadonlySet<string>,
  target: string,
  place: Citation,
): SourceItem | null {
  const { dataset, scope } = index
  const at = target.indexOf(':')
  const [type, id] = [target.slice(0, at), target.slice(at + 1)]
  const shown = <Row extends { id: string; layer: 'article' | 'context' }>(rows: readonly Row[]) =>
    rows.find(row => row.id === id && isShown(row.layer, scope))
  if (type === 'event') {
    const act = index.event(id)
    return act && eventItem(index, matchIds, act, place)
  }
  if (type === 'count') {
    const row = shown(dataset.counts)
    return row ? { type, row } : null
  }
  if (type === 'trade') {
    const row = shown(dataset.trade)
    return row ? { type, row } : null
  }
  const row = type === 'indicator' ? shown(dataset.indicators) : undefined
  return row ? { type: 'indicator', row } : null
}

function eventItem(
  { scope }: EventIndex,
  matchIds: ReadonlySet<string>,
  act: Act,
  { source, locator }: Citation,
): SourceItem {
  const hidden = act.row.tier === 'background' && !scope.background
  return {
    type: 'event',
    act,
    state: hidden ? 'background' : matchIds.has(act.id) ? 'shown' : 'outside',
    claims: act.claims.filter(claim =>
      claim.sources.some(one => one.source === source && one.locator === locator),
    ),
  }
}
