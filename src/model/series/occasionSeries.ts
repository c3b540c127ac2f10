import type { AnniversaryRow, Citation, Dataset, Layer } from '../../data/types'
import { daysInMonth, isoOf } from '../../time/day'
import type { Act } from '../act'
import type { EventIndex, Summary } from '../eventIndex'
import type { Scope, TimeClause } from '../filter'
import { isShown } from '../names'
import { monthFraction } from './monthScale'
import { type Lane, laneOf } from './timelineLane'
import { reportedAt } from './timelineSeries'
import { type TimeShape, timeShape } from './timelineShape'
import { emphasisOf, type YearEmphasis, yearsOf } from './yearAxis'

/** Whether an act falls on an anniversary, answers a message that does, or neither. */
export type OnAnniversary = 'yes' | 'reply' | 'no'

/** A message between the leaders, or a commemoration, in the row of its year. */
export interface OccasionMark {
  act: Act
  year: number
  lane: Lane
  /** In days with fractions. */
  shape: TimeShape
  kind: 'message' | 'commemoration'
  on: OnAnniversary
  /** From context, or known only because an answer to it is known. */
  outlined: boolean
  /** The anniversary it belongs to, where that has a line. */
  line: string | null
  /** Noon of the day of the report, or of the printed day, where it is another. */
  reported: number | null
}

/** A day that comes back every year: a line through all rows. */
export interface AnniversaryLine {
  id: string
  name: string
  layer: Layer
  month: number
  day: number
  /** Noon of it across the year, from 0 to 1. */
  at: number
}

/** An anniversary whose day is not one. */
export interface LinelessAnniversary {
  name: string
  layer: Layer
  /** The days, as months and days, on which its own layer's acts mark it, in order. */
  days: readonly { month: number; day: number }[]
}

/** How many messages between the leaders match, and how many of them an anniversary occasions. */
export interface OccasionCounts {
  messages: number
  /** No reply among them. */
  on: number
  /** Replies to such messages. */
  replies: number
  commemorations: number
}

export interface OccasionSeries {
  years: readonly {
    year: number
    emphasis: YearEmphasis
    /** Why its row is empty: no such act is known in the layers shown, or none of them matches; null where it is not. */
    empty: 'unknown' | 'unmatched' | null
  }[]
  /** In date order. */
  marks: readonly OccasionMark[]
  /** Acts that no row of a single year can hold, in date order. */
  unplaced: readonly Act[]
  /** All of both, in date order. */
  acts: readonly Act[]
  /** In the order of the year. */
  lines: readonly AnniversaryLine[]
  lineless: readonly LinelessAnniversary[]
  counts: OccasionCounts
  /** What all of it rests on. */
  citations: readonly Citation[]
  /** Whether context is shown. */
  context: boolean
}

/** Whether an act falls on an anniversary: its occasion says so and it is no reply; a reply has its thread's. */
export function onAnniversary(act: Act): OnAnniversary {
  if (act.row.occasionKind !== 'anniversary') return 'no'
  return act.inReplyTo.length > 0 ? 'reply' : 'yes'
}

/** What *Occasions* draws: messages between the leaders and commemorations that match, before pixels. */
export function occasionSeries(
  { dataset, scope, acts: known }: Pick<EventIndex, 'dataset' | 'scope' | 'acts'>,
  { matches }: Pick<Summary, 'matches'>,
  time: TimeClause,
): OccasionSeries {
  const [first, last] = dataset.info.extent
  const shown = dataset.anniversaries.filter(row => isShown(row.layer, scope))
  const lines = shown.flatMap(lineOf).sort((a, b) => a.at - b.at)
  const lined = new Set(lines.map(({ id }) => id))
  const acts = matches.filter(isDrawn)
  const marks: OccasionMark[] = []
  const unplaced: Act[] = []
  for (const act of acts) {
    const shape = timeShape(act.date)
    if (act.year === null || act.year < first || act.year > last || !shape) {
      unplaced.push(act)
      continue
    }
    const on = onAnniversary(act)
    marks.push({
      act,
      year: act.year,
      lane: laneOf(act, dataset.actors),
      shape,
      kind: isMessage(act) ? 'message' : 'commemoration',
      on,
      outlined: act.row.layer === 'context' || act.row.knownBy === 'reply-only',
      line: on !== 'no' && lined.has(act.row.anniversary) ? act.row.anniversary : null,
      reported: reportedAt(act),
    })
  }
  return {
    years: yearsOf([first, last]).map(year => ({
      year,
      emphasis: emphasisOf(time, year),
      empty: marks.some(mark => mark.year === year)
        ? null
        : known.some(act => act.year === year && isDrawn(act))
          ? 'unmatched'
          : 'unknown',
    })),
    marks,
    unplaced,
    acts,
    lines,
    lineless: shown.filter(row => lineOf(row).length === 0).map(row => linelessOf(row, dataset, scope)),
    counts: countsOf(acts),
    citations: [...acts.map(({ row }) => row), ...shown].flatMap(({ sources }) => sources),
    context: scope.context,
  }
}

const isMessage = ({ leaderMessage, row }: Act) => leaderMessage !== null && row.tier === 'act'
const isDrawn = (act: Act) => isMessage(act) || act.row.kind === 'commemoration'

function countsOf(acts: readonly Act[]): OccasionCounts {
  const messages = acts.filter(isMessage)
  const many = (on: OnAnniversary) => messages.filter(act => onAnniversary(act) === on).length
  return {
    messages: messages.length,
    on: many('yes'),
    replies: many('reply'),
    commemorations: acts.length - messages.length,
  }
}

const MONTH_DAY = /^(\d{2})-(\d{2})$/
const LEAP = 2020

function lineOf({ id, name, layer, monthDay }: AnniversaryRow): readonly AnniversaryLine[] {
  const [, month = 0, day = 0] = MONTH_DAY.exec(monthDay)?.map(Number) ?? []
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(LEAP, month)) return []
  return [{ id, name, layer, month, day, at: monthFraction(month, day + 0.5) }]
}

/** The days that the rows of its own layer give: what context adds to them is context's. */
function linelessOf(
  { id, name, layer }: AnniversaryRow,
  dataset: Dataset,
  scope: Scope,
): LinelessAnniversary {
  const days = new Set<string>()
  for (const { anniversary, date, layer: own, tier } of dataset.events)
    if (anniversary === id && own === layer && isShown(own, scope) && tier === 'act')
      if (date.precision === 'day' && date.bounds.lower !== null) days.add(isoOf(date.bounds.lower).slice(5))
  return {
    name,
    layer,
    days: [...days].sort().map(iso => ({ month: Number(iso.slice(0, 2)), day: Number(iso.slice(3)) })),
  }
}
