import type { UncertainDate } from '../time/edtf'
import type { Act } from './act'

/** The days between one message and an answer to it. */
export interface Delay {
  cause: Act
  /** Least and most days; null where a bound is open. Below zero where the answer may have gone out first. */
  low: number | null
  high: number | null
  /**
   * What it is counted by: `sent` where both days are days sent; `inferred` where one is a reading that no source
   * prints; else at least one is the day printed, which may be that of a report.
   */
  by: 'sent' | 'printed' | 'inferred'
  /** Whether it rests on more than the articles. */
  context: boolean
  /** Whether a source marks one of the days as uncertain or approximate. */
  uncertain: boolean
  /** Whether by the bounds of both days sent the answer may be older than what it answers: a conflict. */
  mayPrecede: boolean
}

/** A reply and a message that it answers; of a reply to "earlier letters" all that it may answer. */
export interface Answer {
  reply: Act
  delays: readonly Delay[]
  /** Least and most of all of them; null where a bound is open. */
  low: number | null
  high: number | null
}

/** The day sent if its bounds are closed; else the day drawn, which a source prints. */
function dayOf(act: Act): { date: UncertainDate; by: Delay['by']; context: boolean } {
  const { sent, row } = act
  if (sent && sent.bounds.lower !== null && sent.bounds.upper !== null) {
    const layers = act.claims.filter(({ field }) => field === 'sent').map(({ layer }) => layer)
    return { date: sent, by: 'sent', context: !layers.includes('article') }
  }
  return {
    date: act.date,
    by: row.knownBy === 'reply-only' || row.dateBasis === 'inferred' ? 'inferred' : 'printed',
    context: row.layer === 'context',
  }
}

const less = (a: number | null, b: number | null) => (a === null || b === null ? null : a - b)

/** Of several days or delays what the least sure is counted by. */
export function leastSure(of: readonly Pick<Delay, 'by'>[]): Delay['by'] {
  return (['inferred', 'printed'] as const).find(by => of.some(one => one.by === by)) ?? 'sent'
}

/** The days from a message to its answer, by the days sent where both are known; whole days of the calendar. */
export function delayBetween(cause: Act, reply: Act): Delay {
  const from = dayOf(cause)
  const to = dayOf(reply)
  const low = less(to.date.bounds.lower, from.date.bounds.upper)
  const by = leastSure([from, to])
  return {
    cause,
    low,
    high: less(to.date.bounds.upper, from.date.bounds.lower),
    by,
    context: from.context || to.context,
    uncertain: [from, to].some(({ date }) => date.uncertain || date.approximate),
    mayPrecede: by === 'sent' && low !== null && low < 0,
  }
}

/**
 * Each reply among the messages with each message that it answers, in date order of the replies; where it is
 * not said which, all candidates together.
 * @param event finds a message that is answered; one that is not to be had is left out.
 */
export function answersOf(messages: readonly Act[], event: (id: string) => Act | null): readonly Answer[] {
  return messages.flatMap(reply => {
    const delays = reply.inReplyTo.flatMap(id => {
      const cause = event(id)
      return cause ? [delayBetween(cause, reply)] : []
    })
    if (reply.replyBasis !== 'unspecified')
      return delays.map(delay => ({ reply, delays: [delay], low: delay.low, high: delay.high }))
    return delays.length > 0
      ? [{ reply, delays, low: bound(delays, 'low', Math.min), high: bound(delays, 'high', Math.max) }]
      : []
  })
}

function bound(delays: readonly Delay[], end: 'low' | 'high', of: (...days: number[]) => number) {
  const days = delays.map(delay => delay[end])
  return days.includes(null) ? null : of(...days.map(Number))
}
