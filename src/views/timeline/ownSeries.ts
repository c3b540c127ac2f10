import { fitText } from '../../charts/fitText'
import type { ActorRow } from '../../data/types'
import { actOf } from '../../model/engine/actOf'
import type { Actors } from '../../model/series/timelineLane'
import { labelDay, type TimelineSeries, timelineSeries } from '../../model/series/timelineSeries'
import { daysIn } from '../../model/series/timelineWindow'
import { dateLabel } from '../../time/format'
import type { OwnRows } from './useOwnRows'

/** Longer titles and names are cut on the drawing; Details, tooltip and list have them whole. CSS pixels, and characters. */
export const TITLE = 170
const NAMES = 190
const LETTERS = 90
/** In a longer window each label says its year, days. */
const LONG = 731

/** Whether labels say the year: the row of time above names it too seldom. */
export const saysYear = (window: OwnRows['window']): boolean => daysIn(window) > LONG

/** Hebrew, Arabic and their relatives. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/

/** A text for a line of words; one that runs from right to left takes nothing around it into its order. */
export const isolated = (line: string): string => (RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line)

/** A text cut to a width, for a label. */
export const labelText = (line: string, width: number): string =>
  isolated(fitText(line.slice(0, LETTERS), width))

/**
 * What the lifelines show of rows, and who stands on which side.
 * @param room of a title, CSS pixels; without it titles are whole
 */
export function ownSeries(
  { engine, window, rows }: OwnRows,
  room?: number,
): { series: TimelineSeries; actors: Actors } {
  const { columns, sides } = engine
  const actors = new Map<string, ActorRow>()
  const know = (name: string) => {
    const side = name === sides?.[0] ? 'DPRK' : name === sides?.[1] ? 'PRC' : 'other'
    actors.set(name, { id: name, name, kind: 'organisation', side, role: '', layer: 'article' })
  }
  const acts = Array.from(rows ?? [], row => {
    const act = actOf(columns, row, sides)
    for (const name of act.actors) if (!actors.has(name)) know(name)
    return {
      ...act,
      row: { ...act.row, shortTitle: room ? labelText(act.row.title, room) : isolated(act.row.title) },
    }
  })
  const series = timelineSeries(acts, window, actors)
  const dates = new Map(acts.map(act => [act.id, act.date]))
  const day = saysYear(window) ? dateLabel : labelDay
  return {
    series: {
      ...series,
      marks: series.marks.map(mark => {
        const { label } = mark
        const detail = label.detail === '' ? '' : labelText(label.detail, NAMES)
        return { ...mark, label: { ...label, day: day(dates.get(mark.id)!), detail } }
      }),
    },
    actors,
  }
}
