import { parseEdtf } from '../../src/time/edtf'

export const CODED_COLUMNS = [
  'id',
  'date',
  'date_basis',
  'kind',
  'medium',
  'purpose',
  'from',
  'to',
  'level',
  'occasion',
  'in_reply_to',
  'title',
  'sources',
] as const
export type CodedColumn = (typeof CODED_COLUMNS)[number]

/** One act as one pass coded it. */
export type CodedAct = Readonly<Record<CodedColumn, string>>

/** A line of settled.csv: two ids make a pair; one id alone an act that the other pass does not have. */
export interface Settled {
  pass_1: string
  pass_2: string
  field: string
  settled: string
  why: string
}

export interface Pair {
  first: CodedAct
  second: CodedAct
  byHand: boolean
}

export interface Matching {
  pairs: readonly Pair[]
  onlyFirst: readonly CodedAct[]
  onlySecond: readonly CodedAct[]
}

/** Members of a list cell, in one order. */
export const listed = (cell: string): readonly string[] =>
  cell
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')
    .sort()

const same = (a: string, b: string) => listed(a).join(';') === listed(b).join(';')
const shared = (a: readonly string[], b: readonly string[]) => a.filter(member => b.includes(member)).length

function overlap(a: string, b: string): boolean {
  const [first, second] = [parseEdtf(a).bounds, parseEdtf(b).bounds]
  return (
    (first.lower ?? -Infinity) <= (second.upper ?? Infinity) &&
    (second.lower ?? -Infinity) <= (first.upper ?? Infinity)
  )
}

const words = (title: string) => [...new Set(title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])]

/**
 * How well two acts fit, or null where they cannot be one act. First step: dates overlap, kind, from and to are the
 * same. Second step: dates overlap, a paragraph is shared, and kind or actors are.
 */
function closeness(first: CodedAct, second: CodedAct, step: 1 | 2): number | null {
  if (!overlap(first.date, second.date)) return null
  const sameActors = same(first.from, second.from) && same(first.to, second.to)
  if (step === 1 && !(first.kind === second.kind && sameActors)) return null
  const paragraphs = shared(listed(first.sources), listed(second.sources))
  if (step === 2) {
    const actors = shared(listed(`${first.from};${first.to}`), listed(`${second.from};${second.to}`))
    if (paragraphs === 0 || !(sameActors || (first.kind === second.kind && actors > 0))) return null
  }
  const [a, b] = [words(first.title), words(second.title)]
  const titles = shared(a, b) / Math.max(1, Math.min(a.length, b.length))
  return (
    (first.date === second.date ? 4 : 0) +
    (paragraphs > 0 ? 2 : 0) +
    (first.kind === second.kind ? 1 : 0) +
    titles
  )
}

/** Pairs the acts of two passes: what was matched by hand, then the best fits, each act once. */
export function matchPasses(
  first: readonly CodedAct[],
  second: readonly CodedAct[],
  settled: readonly Settled[],
): Matching {
  const pairs: Pair[] = []
  const left = new Map(first.map(act => [act.id, act]))
  const right = new Map(second.map(act => [act.id, act]))
  const take = (a: CodedAct, b: CodedAct, byHand: boolean) => {
    pairs.push({ first: a, second: b, byHand })
    left.delete(a.id)
    right.delete(b.id)
  }
  for (const { pass_1, pass_2 } of settled) {
    if (pass_1 === '' || pass_2 === '') continue
    const [a, b] = [left.get(pass_1), right.get(pass_2)]
    if (a && b) take(a, b, true)
    else if (!pairs.some(pair => pair.first.id === pass_1 && pair.second.id === pass_2))
      throw new RangeError(
        `settled.csv pairs ${pass_1} with ${pass_2}, but one is in no pass or in another pair`,
      )
  }
  const alone1 = new Set(settled.filter(line => line.pass_2 === '').map(line => line.pass_1))
  const alone2 = new Set(settled.filter(line => line.pass_1 === '').map(line => line.pass_2))
  for (const step of [1, 2] as const) {
    const candidates = [...left.values()].flatMap(a =>
      [...right.values()].flatMap(b => {
        const score = alone1.has(a.id) || alone2.has(b.id) ? null : closeness(a, b, step)
        return score === null ? [] : [{ a, b, score }]
      }),
    )
    candidates.sort((x, y) => y.score - x.score)
    for (const { a, b } of candidates) if (left.has(a.id) && right.has(b.id)) take(a, b, false)
  }
  const order = new Map(first.map((act, at) => [act.id, at]))
  pairs.sort((x, y) => (order.get(x.first.id) ?? 0) - (order.get(y.first.id) ?? 0))
  return { pairs, onlyFirst: [...left.values()], onlySecond: [...right.values()] }
}
