import { compareStated, leaderMessages, statedByYear, WAYS } from '../../model/counting'
import { NO_FILTER } from '../../model/filter'
import { indicatorValue, tradeValue } from '../../model/labels'
import { fallFacts } from '../../model/series/fallFacts'
import { occasionSeries } from '../../model/series/occasionSeries'
import { type SceneWords, builtInText as words } from '../../text/builtIn'
import { partsOf } from '../../time/day'
import { LONG } from '../../time/format'
import { type Facts, standsIn } from './facts'

/** Who writes, when and why: the listed messages on the calendar. */
export function whoWrites({ dataset, articles, kim, xi, asmolov }: Facts): SceneWords | null {
  const messages = leaderMessages(articles.acts, 'listed')
  if (messages.length === 0) return null
  const { counts } = occasionSeries(articles, articles.summary(NO_FILTER), NO_FILTER.time)
  const [fromKim, fromXi] = WAYS.map(way => messages.filter(act => act.leaderMessage === way).length)
  return words.whoWrites({
    kim,
    xi,
    asmolov,
    total: messages.length,
    fromKim: fromKim ?? 0,
    fromXi: fromXi ?? 0,
    on: counts.on,
    replies: counts.replies,
    source: standsIn(
      dataset,
      messages.flatMap(({ row }) => row.sources),
    ),
  })
}

/** What is counted beside what is listed, of the last year that is counted in part. */
export function statedListed({ dataset, articles, kim, xi, cheng, asmolov }: Facts): SceneWords | null {
  const periods = [...statedByYear(dataset, { context: false }).values()]
  const part = periods.filter(({ partYear, unit }) => partYear && unit === 'message').at(-1)
  const whole = periods.find(({ year }) => part?.year != null && year === part.year - 1)
  const until = part?.period.bounds.upper
  if (!part || !whole || whole.year === null || until == null) return null
  const { listed, gap } = compareStated(part, articles.acts)
  const way = 'prc-to-dprk'
  const counted = part.byWay[way]
  const missing = gap[way]
  if (!counted || !missing) return null
  const { year, month, day } = partsOf(until)
  const untilShort = `${day} ${LONG[month - 1]}`
  return words.statedListed({
    kim,
    xi,
    cheng,
    asmolov,
    year: whole.year,
    count: whole.total,
    until: `${untilShort} ${year}`,
    untilShort,
    countUntil: part.total,
    fromXi: counted.count,
    listed: listed[way].count,
    gap: missing,
    source: standsIn(dataset, [...counted.sources, ...listed[way].acts.flatMap(({ row }) => row.sources)]),
  })
}

/** The printed fall of the trade beside the meetings and messages of the leaders. */
export function politicsEconomy({ dataset, articles, cheng }: Facts): SceneWords | null {
  const fall = fallFacts(articles, 'GACC')
  const meetings = dataset.indicators.find(({ id }) => id === 'indicator-meetings-2018-2019')
  const messages = fall?.messages?.messages
  const from = meetings?.period.bounds.lower
  if (!fall?.figure || !meetings || from == null || !messages?.real || messages.value === null) return null
  const { year, month } = partsOf(from)
  return words.politicsEconomy({
    cheng,
    year: fall.year,
    meetings: meetings.value,
    since: `${LONG[month - 1]} ${year}`,
    messages: messages.value,
    trade: tradeValue(fall.figure),
    change: indicatorValue({ ...fall.change, value: -fall.change.value }),
    source: standsIn(dataset, [
      ...meetings.sources,
      ...WAYS.flatMap(way => messages.year.stated?.byWay[way]?.sources ?? []),
      ...fall.change.sources,
    ]),
  })
}
