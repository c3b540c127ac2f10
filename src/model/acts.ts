import type { ClaimRow, ConflictRow, Dataset, EventRow, Kind, Side } from '../data/types'
import type { UncertainDate } from '../time/edtf'
import type { Act } from './act'
import { compareBounds, isKnownDay, sameDays, wholeYear, widthOf } from './bounds'
import { isDispute, shownConflicts } from './conflicts'
import type { Direction, Scope } from './filter'
import { fold, joinForms, nameForms } from './fold'
import { isShown, searchNames } from './names'

const DIRECTED: ReadonlySet<Kind> = new Set(['message', 'meeting', 'visit', 'statement', 'article'])

/**
 * Every event of the shown layers as an act, background included, in date order (lower bound, upper bound,
 * file order).
 * @returns `acts` in scope, and `byId` with the background too.
 */
export function buildActs(
  dataset: Dataset,
  scope: Scope,
): { acts: readonly Act[]; byId: ReadonlyMap<string, Act> } {
  const rows = dataset.events.filter(row => isShown(row.layer, scope))
  const shownIds = new Set(rows.map(row => row.id))
  const claims = groupBy(
    dataset.claims.filter(claim => isShown(claim.layer, scope)),
    claim => [claim.event],
  )
  const conflicts = groupBy(
    shownConflicts(dataset, scope).map(({ row }) => row),
    row => row.targets.filter(target => target.startsWith('event:')).map(target => target.slice(6)),
  )
  const forms = new Map([...searchNames(dataset)].map(([id, names]) => [id, names.flatMap(nameForms)]))
  const built = rows.map(row =>
    buildAct(dataset, row, claims.get(row.id) ?? [], conflicts.get(row.id) ?? [], forms, shownIds),
  )
  const inScope = (act: Act) => scope.background || act.row.tier === 'act'
  const answers = groupBy(built.filter(inScope), act => act.inReplyTo)
  const all = built
    .map(act => ({ ...act, answeredBy: (answers.get(act.id) ?? []).map(({ id }) => id) }))
    .sort((a, b) => compareBounds(a.date.bounds, b.date.bounds))
  return { acts: all.filter(inScope), byId: new Map(all.map(act => [act.id, act])) }
}

function buildAct(
  dataset: Dataset,
  row: EventRow,
  claims: readonly ClaimRow[],
  conflicts: readonly ConflictRow[],
  forms: ReadonlyMap<string, readonly string[]>,
  shownIds: ReadonlySet<string>,
): Act {
  const drawn = drawnDate(row.date, claims)
  const actors = [...new Set([...row.from, ...row.to])]
  const reply = replyOf(row, claims)
  const reported = reportedDate(drawn, claims)
  return {
    id: row.id,
    row,
    date: drawn,
    printed: row.date,
    reported,
    displaced:
      row.date.precision === 'day' &&
      !sameDays(drawn, row.date) &&
      !(reported && sameDays(reported, row.date))
        ? row.date
        : null,
    sent: best(claims.filter(claim => claim.field === 'sent'))?.date ?? null,
    year: wholeYear(drawn.bounds),
    direction: directionOf(dataset, row),
    actors,
    fromSides: sidesOf(dataset, row.from),
    leaderMessage: leaderDirection(dataset, row),
    inReplyTo: reply.ids.filter(id => shownIds.has(id)),
    replyBasis: reply.basis,
    answeredBy: [],
    claims,
    conflicts,
    disputed: conflicts.some(({ kind }) => isDispute(kind)),
    haystack: joinForms([
      ...[row.title, row.shortTitle, row.summary, row.occasion].map(fold),
      ...actors.flatMap(actor => forms.get(actor) ?? []),
    ]),
  }
}

/**
 * The date at which an act is drawn. Of the claims that may replace the printed date: `sent` before
 * `happened`, then the narrowest bounds, then `stated`, then file order. A printed day gives way only to
 * another known day.
 */
function drawnDate(printed: UncertainDate, claims: readonly ClaimRow[]): UncertainDate {
  const may = claims.filter(
    ({ field, date }) =>
      (field === 'sent' || field === 'happened') &&
      date !== null &&
      (printed.precision !== 'day' || isKnownDay(date)),
  )
  return best(may)?.date ?? printed
}

/** The day of the report where a source gives one, and it is another than the day drawn. */
function reportedDate(drawn: UncertainDate, claims: readonly ClaimRow[]): UncertainDate | null {
  const claimed = best(claims.filter(({ field, date }) => field === 'reported' && date !== null))?.date
  return claimed && !sameDays(claimed, drawn) ? claimed : null
}

function best(claims: readonly ClaimRow[]): ClaimRow | undefined {
  const width = ({ date }: ClaimRow) => (date ? widthOf(date.bounds) : Number.POSITIVE_INFINITY)
  const rank = (claim: ClaimRow) => (claim.field === 'happened' ? 1 : 0)
  const unstated = (claim: ClaimRow) => (claim.basis === 'stated' ? 0 : 1)
  let found: ClaimRow | undefined
  for (const claim of claims) {
    if (
      !found ||
      rank(claim) < rank(found) ||
      (rank(claim) === rank(found) &&
        (width(claim) < width(found) || (width(claim) === width(found) && unstated(claim) < unstated(found))))
    )
      found = claim
  }
  return found
}

/** What the row answers; claims of the shown layers replace its own. */
function replyOf(
  row: EventRow,
  claims: readonly ClaimRow[],
): { ids: readonly string[]; basis: EventRow['replyBasis'] } {
  const replacing = claims.filter(({ field }) => field === 'in_reply_to')
  const first = replacing[0]
  if (!first) return { ids: row.inReplyTo, basis: row.replyBasis }
  const ids = new Set(replacing.flatMap(({ value }) => value.split(';').map(id => id.trim())))
  ids.delete('')
  return { ids: [...ids], basis: ids.size === 0 ? '' : first.basis === 'stated' ? 'stated' : 'implied' }
}

function sidesOf(dataset: Dataset, actors: readonly string[]): readonly Side[] {
  const sides = new Set<Side>()
  for (const id of actors) {
    const side = dataset.actors.get(id)?.side
    if (side) sides.add(side)
  }
  return [...sides]
}

/**
 * Which way an act goes between the two sides of the set: `mutual` where both act, `other` where it does not
 * pass between them; null for kinds that have no direction.
 */
export function directionOf(dataset: Dataset, row: Pick<EventRow, 'kind' | 'from' | 'to'>): Direction | null {
  if (!DIRECTED.has(row.kind)) return null
  const [north, china] = dataset.info.sides
  const from = sidesOf(dataset, row.from)
  const to = sidesOf(dataset, row.to)
  if (from.includes(north) && from.includes(china)) return 'mutual'
  const passes = (a: Side, b: Side) => from.includes(a) && to.includes(b)
  if (row.kind === 'meeting' && (passes(north, china) || passes(china, north))) return 'mutual'
  if (passes(north, china)) return 'dprk-to-prc'
  if (passes(china, north)) return 'prc-to-dprk'
  return 'other'
}

function leaderDirection(dataset: Dataset, row: EventRow): Act['leaderMessage'] {
  if (row.kind !== 'message') return null
  const [north, china] = dataset.info.leaders
  if (row.from.includes(north) && row.to.includes(china)) return 'dprk-to-prc'
  if (row.from.includes(china) && row.to.includes(north)) return 'prc-to-dprk'
  return null
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
    }
  }
  return groups
}
