import { type ShownConflict, shownConflicts } from '../../model/conflicts'
import { tradeSeries } from '../../model/series/tradeSeries'
import { type SceneWords, builtInText as words } from '../../text/builtIn'
import { partsOf } from '../../time/day'
import type { UncertainDate } from '../../time/edtf'
import { dateWords } from '../../time/format'
import { shortValue } from '../../views/trade/tradeWords'
import { type Facts, standsIn } from './facts'

const yearOf = ({ bounds }: UncertainDate): number | null =>
  bounds.lower === null ? null : partsOf(bounds.lower).year

/** The calls to lift sanctions that one article strings together. */
export function sanctions({ dataset, articles, cheng }: Facts): SceneWords | null {
  const first = articles.event('2018-06-12-geng-sanctions')
  const second = articles.event('2019-12-16-draft-resolution')
  const third = articles.event('2021-08-wang-lift-sanctions')
  const vote = articles.event('us-voted-against-easing')
  if (!first || !second || !third || !vote) return null
  const [a, b, c] = [yearOf(first.date), yearOf(second.date), yearOf(third.date)]
  if (a === null || b === null || c === null) return null
  return words.sanctions({
    cheng,
    years: [a, b, c],
    first: dateWords(first.date),
    second: dateWords(second.date),
    source: standsIn(
      dataset,
      [first, second, third, vote].flatMap(({ row }) => row.sources),
    ),
  })
}

/** The closings and openings of the articles, and the one between that only context tells of. */
export function borderRail({ dataset, articles, context, cheng, asmolov }: Facts): SceneWords | null {
  const shut = articles.event('2020-border-closure')
  const stopped = articles.event('2022-04-29-rail-suspended')
  const again = articles.event('2022-09-26-rail-resumed')
  const restart = context.event('2022-01-16-freight-train')
  if (!shut || !stopped || !again || restart?.row.layer !== 'context') return null
  return words.borderRail({
    cheng,
    asmolov,
    stopped: dateWords(stopped.printed),
    again: dateWords(again.printed),
    restart: dateWords(restart.date),
    source: standsIn(
      dataset,
      [shut, stopped, again, restart].flatMap(({ row }) => row.sources),
    ),
  })
}

/** Where one article makes its forecasts. */
const FORECASTS = ['p3', 'p4'].map(locator => ({ source: 'cheng-2021', locator }))

/** What one article expected beside what the layers tell of the year after. */
export function forecasts({ dataset, articles, context, cheng, asmolov }: Facts): SceneWords | null {
  const written = articles.event('2021-08-wang-lift-sanctions')?.date
  const year = written ? yearOf(written) : null
  if (year === null) return null
  const figures = tradeSeries(
    context,
    { type: 'all' },
    { series: 'GACC', scale: 'linear', step: 'year' },
  ).years
  const [before, after] = [year, year + 1].map(wanted => figures.find(one => one.year === wanted)?.drawn)
  const talks = articles.acts.some(
    act =>
      act.row.kind === 'meeting' &&
      act.date.bounds.upper !== null &&
      partsOf(act.date.bounds.upper).year > year &&
      ['US', 'DPRK'].every(side => act.actors.some(actor => dataset.actors.get(actor)?.side === side)),
  )
  if (before?.layer !== 'context' || after?.layer !== 'context' || talks) return null
  return words.forecasts({
    cheng,
    asmolov,
    written: year,
    year: year + 1,
    before: shortValue(before),
    after: shortValue(after),
    source: standsIn(dataset, [...FORECASTS, ...before.sources, ...after.sources]),
  })
}

/** How many differences are about a day, and one of them. */
export function disputed({ dataset, context, asmolov }: Facts): SceneWords | null {
  const all = shownConflicts(dataset, context.scope)
  const timing = all.filter(({ kind }) => kind === 'timing').length
  const act = context.event('2021-04-15-ri-credentials')
  const one = all.find(({ id }) => id === 'credentials-day')
  if (!act || !one || dateWords(act.date) === dateWords(act.printed)) return null
  return words.disputed({
    asmolov,
    timing,
    total: all.length,
    printed: dateWords(act.printed),
    other: dateWords(act.date),
    source: standsIn(dataset, sourcesOf(one)),
  })
}

const sourcesOf = ({ claims }: ShownConflict) => claims.map(({ source }) => source)
