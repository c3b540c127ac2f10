import { textWidth, wrapText } from '../../charts/textWidth'
import { WAYS } from '../../model/counting'
import type { MessageSeries, MessageYear } from '../../model/series/messageSeries'
import { text } from '../../text/text'
import { dayLabel } from '../../time/format'

const words = text.messages

/** What other rules know of a year that this rule has nothing of: "4 listed", else "6 traced"; empty where nothing. */
function knownElsewhere(year: MessageYear, series: Pick<MessageSeries, 'rule'>): string {
  if (series.rule === 'stated') {
    if (year.listed) return words.listed(year.listed.total)
    return year.traced ? words.traced(year.traced.total) : ''
  }
  if (year.stated) {
    return year.stated.unit === 'exchange'
      ? words.exchanges(year.stated.total)
      : words.counted(year.stated.total)
  }
  return year.traced ? words.traced(year.traced.total) : ''
}

/** The words that say that nothing is counted in a year. */
export function nothingHere(series: Pick<MessageSeries, 'rule'>): string {
  return series.rule === 'stated' ? words.noCount : words.noneListed
}

/**
 * The lines over a year of which nothing is counted, broken to a width in CSS pixels; `below` is what is known
 * elsewhere where it is wider than the year: broken, its figure would read as that of the line above.
 */
export function gapLines(
  year: MessageYear,
  series: Pick<MessageSeries, 'rule'>,
  width: number,
): { lines: readonly string[]; known: string | null; below: string | null } {
  const known = knownElsewhere(year, series)
  const fits = textWidth(known, 400) <= width
  return {
    lines: wrapText(nothingHere(series), width),
    known: known !== '' && fits ? known : null,
    below: fits ? null : known,
  }
}

/** Last day of a counted part of a year, short and without its year; null where the whole year was counted. */
export function cutDay(year: MessageYear): string | null {
  const to = year.stated?.partYear ? year.stated.period.bounds.upper : null
  return to === null ? null : dayLabel(to, { year: false })
}

/** "traced 3 of 8", for a printed number of messages while context is shown; else null. */
export function tracedShare(year: MessageYear, series: Pick<MessageSeries, 'context'>): string | null {
  const { stated, compared } = year
  if (!series.context || !stated || !compared || stated.unit !== 'message') return null
  const share = words.tracedOf(compared.traced.total, stated.total)
  const day = cutDay(year)
  return day === null ? share : share + words.to(day)
}

/** How many messages of a year are counted but on no list, both ways together. */
export function unlistedCount({ compared }: MessageYear): number {
  return WAYS.reduce((sum, way) => sum + (compared?.gap[way] ?? 0), 0)
}

/** What stands beneath a year's blocks under the rule. */
export function notesBeneath(
  year: MessageYear,
  series: Pick<MessageSeries, 'rule' | 'context'>,
): readonly string[] {
  if (series.rule !== 'stated')
    return year.ways.flatMap(({ way, segments }) => {
      const implied = segments.filter(({ kind }) => kind === 'implied').length
      return implied > 0 ? [words.impliedFrom[way](implied)] : []
    })
  if (!year.compared) return []
  const share = tracedShare(year, series)
  const none = year.compared.listCovers ? [] : [words.countedNoneListed]
  return share === null ? none : [...none, share]
}
