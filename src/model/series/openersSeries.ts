import type { Act } from '../act'
import { compareBounds } from '../bounds'
import { type ByWay, leaderMessages, type Way } from '../counting'
import { type Answer, answersOf } from '../delays'
import type { EventIndex } from '../eventIndex'
import type { Filter, Rule } from '../filter'
import { isShown } from '../names'
import { openingsOf } from '../openers'

/** Who opened on one anniversary; the acts in date order. */
export interface OpeningRow {
  /** The occasion as its messages have it; the anniversary's own name where they differ. */
  name: string
  opens: ByWay<readonly Act[]>
  /** Messages of exchanges that neither side opened, Pyongyang's first. */
  mutual: readonly Act[]
}

export interface OpenersSeries {
  /** Messages of the articles alone, or of all shown layers: then always "at least". */
  rule: Exclude<Rule, 'stated'>
  messages: number
  opens: ByWay<number>
  /** Of these, on no anniversary. */
  otherwise: ByWay<number>
  mutual: number
  replies: number
  /** The one side that the filter leaves, where all messages hold both: who opened cannot be compared then. */
  onlyFrom: Way | null
  /** By anniversary, in order of the first message. */
  anniversaries: readonly OpeningRow[]
  /** On other occasions, in date order. */
  others: Omit<OpeningRow, 'name'>
  /** Replies with the days that they took, in date order. */
  answers: readonly Answer[]
}

/**
 * Who speaks first, and how long the answers took, of the messages that match the filter. A printed number
 * tells neither, so the rule *stated* is read as all that the shown layers tell one by one. Whether a message
 * opens, answers or is half of a mutual exchange is told from all messages, whatever the filter hides.
 */
export function openersSeries(index: EventIndex, filter: Filter, asked: Rule): OpenersSeries {
  const rule = asked === 'listed' || !index.scope.context ? 'listed' : 'traced'
  const { of } = openingsOf(index.acts, rule)
  const messages = leaderMessages(index.summary(filter).matches, rule)
  const opening = messages.filter(act => of.get(act.id) === 'opens')
  const mutual = messages.filter(act => of.get(act.id) === 'mutual')
  const replies = messages.filter(act => of.get(act.id) === 'reply')
  const yearly = (act: Act) => act.row.occasionKind === 'anniversary'
  const number = (acts: readonly Act[]): ByWay<number> => ({
    'dprk-to-prc': going(acts, 'dprk-to-prc').length,
    'prc-to-dprk': going(acts, 'prc-to-dprk').length,
  })
  return {
    rule,
    messages: messages.length,
    opens: number(opening),
    otherwise: number(opening.filter(act => !yearly(act))),
    mutual: mutual.length,
    replies: replies.length,
    onlyFrom: onlySide(messages, leaderMessages(index.acts, rule)),
    anniversaries: anniversaryRows(index, opening.filter(yearly), mutual.filter(yearly)),
    others: row(
      opening.filter(act => !yearly(act)),
      mutual.filter(act => !yearly(act)),
    ),
    answers: answersOf(replies, index.event),
  }
}

function onlySide(messages: readonly Act[], all: readonly Act[]): Way | null {
  const sides = (acts: readonly Act[]) => [...new Set(acts.map(({ leaderMessage }) => leaderMessage))]
  const [only, other] = sides(messages)
  return only && other === undefined && sides(all).length > 1 ? only : null
}

const going = (acts: readonly Act[], way: Way) => acts.filter(({ leaderMessage }) => leaderMessage === way)

const row = (opening: readonly Act[], mutual: readonly Act[]): Omit<OpeningRow, 'name'> => ({
  opens: { 'dprk-to-prc': going(opening, 'dprk-to-prc'), 'prc-to-dprk': going(opening, 'prc-to-dprk') },
  mutual: [...going(mutual, 'dprk-to-prc'), ...going(mutual, 'prc-to-dprk')],
})

function anniversaryRows(
  { dataset, scope }: EventIndex,
  opening: readonly Act[],
  mutual: readonly Act[],
): readonly OpeningRow[] {
  const keyOf = (act: Act) => act.row.anniversary || act.row.occasion
  const keys = [...new Set([...opening, ...mutual].sort(byDate).map(keyOf))]
  return keys.map(key => {
    const of = (acts: readonly Act[]) => acts.filter(act => keyOf(act) === key)
    const occasions = new Set([...of(opening), ...of(mutual)].map(act => act.row.occasion))
    const day = dataset.anniversaries.find(({ id, layer }) => id === key && isShown(layer, scope))
    const [only = key] = occasions
    return { name: occasions.size === 1 || !day ? only : day.name, ...row(of(opening), of(mutual)) }
  })
}

const byDate = (a: Act, b: Act) => compareBounds(a.date.bounds, b.date.bounds)
