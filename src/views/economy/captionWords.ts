import { figure, wholeFigure } from '../../charts/figures'
import type { TradeRow } from '../../data/types'
import type { Act } from '../../model/act'
import type { Ref } from '../../model/filter'
import type { FallFacts } from '../../model/series/fallFacts'
import { economyText } from '../../text/economy'
import { text } from '../../text/text'
import { dateWords, dayLabel } from '../../time/format'

const words = economyText.caption

/** Words that lead to their source. */
export interface SourceWords {
  text: string
  /** What it leads to: Details, or the monthly figures. */
  opens: Ref | 'months'
}
/** A sentence in pieces: plain words, and words that lead to their source. */
export type Statement = readonly (string | SourceWords)[]

type Slots = Readonly<Record<string, Statement>>

/** What the fall shows, and what it cannot: each statement from the tables of the shown layers. */
export function captionOf(facts: FallFacts): {
  year: number
  shows: readonly Statement[]
  cannot: readonly Statement[]
} {
  const { year } = facts
  return {
    year,
    shows: [fall(facts), sanctionsFirst(facts), closing(facts)].filter(said => said.length > 0),
    cannot: [shares(facts), messages(facts), [words.cause(facts.both, facts.years)]].filter(
      said => said.length > 0,
    ),
  }
}

/** A phrase with its `{slots}` filled. */
export function fill(phrase: string, slots: Slots): Statement {
  return phrase
    .split(/\{(\w+)\}/u)
    .flatMap((piece, at): Statement => (at % 2 === 1 ? (slots[piece] ?? []) : piece === '' ? [] : [piece]))
}

function fall({ year, change, figure: row, other }: FallFacts): Statement {
  if (!row || change.series === '') return []
  const percent = (value: number) => text.trade.change(value > 0 ? `+${figure(value)}` : figure(value))
  const said = fill(words.fall(text.trade.seriesNames[change.series], year), {
    figure: [{ text: text.trade.usd(millions(row)), opens: { type: 'trade', id: row.id } }],
    change: [{ text: percent(change.value), opens: { type: 'indicator', id: change.id } }],
  })
  if (!other || other.series === '') return said
  return [
    ...said,
    ...fill(words.other(text.trade.seriesNames[other.series]), {
      other: [{ text: percent(other.value), opens: { type: 'indicator', id: other.id } }],
    }),
  ]
}

function sanctionsFirst(facts: FallFacts): Statement {
  const { resolutions, sanctions, easing, year } = facts
  if (resolutions.length > 0) {
    const list = resolutions.flatMap(
      (act, at): Statement => [
        ...(at > 0 ? [words.comma] : []),
        eventWords(act, /\d+$/u.exec(act.row.shortTitle)?.[0]),
      ],
    )
    return fill(words.resolutions(year), { list })
  }
  const day = sanctions?.date.bounds.upper ?? null
  if (!sanctions || day === null) return []
  const said = fill(words.sanctions(dayLabel(day)), {
    sanctions: [eventWords(sanctions)],
  })
  const eased = easing?.date.bounds.upper ?? null
  if (!easing || eased === null) return said
  return [...said, ...fill(words.easing(dayLabel(eased)), { easing: [eventWords(easing)] })]
}

function closing({ closing: act, closings }: FallFacts): Statement {
  if (!act) return []
  const occasion = act.row.occasion === '' ? '' : words.occasion(act.row.occasion)
  const said = fill(words.closing(occasion, dateWords(act.date)), { closing: [eventWords(act)] })
  if (closings.length === 0) return said
  const days = closings.flatMap(
    (other, at): Statement => [
      ...(at > 0 ? [words.semicolon] : []),
      eventWords(other, `${other.row.shortTitle}, ${dayLabel(other.date.bounds.lower ?? 0)}`),
    ],
  )
  return [...said, ...fill(words.closed, { days })]
}

/** Whether figures by month exist is the layers' to say: the articles print none. */
function shares({ monthly }: FallFacts): Statement {
  return fill(words.shares(monthly), { months: [{ text: words.months, opens: 'months' }] })
}

function messages({ messages: now, before }: FallFacts): Statement {
  if (!now || now.messages.value === null || !before) return []
  const number = ({ messages: { value, opens } }: typeof now): Statement =>
    value === null ? [] : opens ? [{ text: String(value), opens }] : [String(value)]
  const phrase = before.messages.value === null ? words.messages : words.messagesUnlike
  return fill(phrase(now.year, before.year), { now: number(now), past: number(before) })
}

function eventWords(act: Act, label = act.row.shortTitle): SourceWords {
  return { text: label, opens: { type: 'event', id: act.id } }
}

const millions = (row: TradeRow) => wholeFigure(row.valueUsd / 1_000_000)
