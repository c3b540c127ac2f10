import type { Act } from './act'
import { overlap } from './bounds'
import { type ByWay, leaderMessages } from './counting'
import type { Rule } from './filter'

/** How a message stands in its thread: it opens one, answers, or is half of a mutual exchange. */
export type Opening = 'opens' | 'reply' | 'mutual'

/** Messages by their place in a thread. */
interface Openings {
  opens: ByWay<number>
  replies: number
  mutual: number
  /** Of every message, by id. */
  of: ReadonlyMap<string, Opening>
}

/**
 * Who speaks first, of the messages that a rule counts one by one. Two messages, opposite ways, of one
 * occasion, with overlapping bounds and neither a reply, are a mutual exchange; any other that is no reply
 * opens.
 */
export function openingsOf(acts: readonly Act[], rule: Exclude<Rule, 'stated'>): Openings {
  const messages = leaderMessages(acts, rule)
  const unanswering = new Map<string, Act[]>()
  for (const act of messages) {
    if (act.inReplyTo.length > 0 || act.row.occasion === '') continue
    const sameOccasion = unanswering.get(act.row.occasion)
    if (sameOccasion) sameOccasion.push(act)
    else unanswering.set(act.row.occasion, [act])
  }
  const isMutual = (act: Act) =>
    unanswering
      .get(act.row.occasion)
      ?.some(
        other => other.leaderMessage !== act.leaderMessage && overlap(other.date.bounds, act.date.bounds),
      ) ?? false
  const of = new Map<string, Opening>(
    messages.map(act => [act.id, act.inReplyTo.length > 0 ? 'reply' : isMutual(act) ? 'mutual' : 'opens']),
  )
  const number = (opening: Opening, way?: Act['leaderMessage']) =>
    messages.filter(act => of.get(act.id) === opening && (!way || act.leaderMessage === way)).length
  return {
    opens: {
      'dprk-to-prc': number('opens', 'dprk-to-prc'),
      'prc-to-dprk': number('opens', 'prc-to-dprk'),
    },
    replies: number('reply'),
    mutual: number('mutual'),
    of,
  }
}
