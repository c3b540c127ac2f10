import { WAYS } from '../../model/counting'
import { type Answer, type Delay, leastSure } from '../../model/delays'
import type { OpenersSeries } from '../../model/series/openersSeries'
import { openersText as words } from '../../text/openers'

/** One end of a range of days: zero is the same day, below zero is before. */
function end(days: number): string {
  if (days === 0) return words.sameDay
  return days < 0 ? words.before(-days) : words.days(days)
}

/** Days between in words: "13 days", "same day", "6 to 29 days", "1 day before to same day", "up to 7 days". */
export function daysInWords({ low, high }: Pick<Delay, 'low' | 'high'>): string {
  if (low === null && high === null) return words.unknown
  if (low === null) return words.upTo(end(high ?? 0))
  if (high === null) return words.orMore(end(low))
  if (low === high) return end(low)
  return words.range(low > 0 ? words.plain(low) : end(low), end(high))
}

/** The days of an answer, with a ? where a day is uncertain. */
export function answerDays({ delays, low, high }: Answer): string {
  const days = daysInWords({ low, high })
  return delays.some(({ uncertain }) => uncertain) ? words.uncertain(days) : days
}

/** What must be said of the days of an answer: perhaps older, which is not said, implied, by days printed. */
export function answerNotes({ reply, delays }: Answer): readonly string[] {
  return [
    delays.some(({ mayPrecede }) => mayPrecede) ? words.mayPrecede : '',
    reply.replyBasis === 'unspecified' ? words.unsaid : '',
    reply.replyBasis === 'implied' ? words.implied : '',
    words.basis[leastSure(delays)],
  ].filter(part => part !== '')
}

/** Both in one line: "6 to 29 days, not said which, by the day printed". */
export function answerInWords(answer: Answer): string {
  return [answerDays(answer), ...answerNotes(answer)].join(', ')
}

/** The computed line: how the messages divide; of a list or a trace, so it says who opened, never who opens more. */
export function extentLine(series: OpenersSeries, [north, china]: readonly [string, string]): string {
  const { opens, mutual, replies, onlyFrom, rule, messages } = series
  if (messages === 0) return words.extent.none
  const head = words.extent.head[rule](messages)
  return words.extent.line(head, [
    onlyFrom
      ? words.extent.only(onlyFrom === 'dprk-to-prc' ? north : china, opens[onlyFrom])
      : words.extent.opens(north, opens['dprk-to-prc'], china, opens['prc-to-dprk']),
    ...(mutual > 0 ? [words.extent.mutual(mutual)] : []),
    ...(replies > 0 ? [words.extent.replies(replies)] : []),
  ])
}

/**
 * Why the count is a trap: how much of it falls on anniversaries, on how many that recur one side opened every
 * time, and what is left without them; of one side alone nothing is compared.
 */
export function trapLine(series: OpenersSeries, [north, china]: readonly [string, string]): string {
  const { anniversaries, opens, otherwise, onlyFrom, messages, rule } = series
  if (messages === 0) return ''
  if (onlyFrom) return words.onlyOne(onlyFrom === 'dprk-to-prc' ? north : china)
  const [a, b] = WAYS
  const all = opens[a] + opens[b]
  const left = otherwise[a] + otherwise[b]
  const times = ({ opens, mutual }: (typeof anniversaries)[number]) => [
    opens[a].length,
    opens[b].length,
    mutual.length,
  ]
  const recurring = anniversaries.map(times).filter(of => of[0]! + of[1]! > 1)
  const same = recurring.filter(of => of.filter(n => n > 0).length === 1)
  return [
    ...(all > left ? [words.trap(all - left, all, north, otherwise[a], china, otherwise[b])] : []),
    ...(recurring.length > 0 ? [words.recurring(same.length, recurring.length)] : []),
    words.caution[rule],
  ].join(' ')
}
