import type { Dataset, EventRow } from '../../src/data/types'
import { createIndex, type EventIndex } from '../../src/model/eventIndex'
import { type Filter, NO_FILTER } from '../../src/model/filter'
import { makeCount, makeDataset, makeEvent, makeIndicator, makeTrade } from './fixtures'

export const KIM = { from: ['kim-jong-un'], to: ['xi-jinping'] }
export const XI = { from: ['xi-jinping'], to: ['kim-jong-un'] }

/** The messages that the articles name one by one. */
const LISTED: readonly [date: string, who: typeof KIM][] = [
  ['2021-03-23', KIM],
  ['[2021-03-23..2021-07-11]', XI],
  ['2021-07-01', KIM],
  ['2021-07-11', KIM],
  ['2021-07-11', XI],
  ['2021-07-24', KIM],
  ['2021-07-30', XI],
  ['2021-09-09', XI],
  ['2021-09-25', KIM],
  ['2021-10-01', KIM],
  ['2022-02-22', KIM],
  ['2022-02-26', XI],
  ['2022-09', XI],
  ['2022-09', KIM],
]

/** How many messages context adds to each year: Kim's, Xi's. */
const ADDED: readonly [year: number, kim: number, xi: number][] = [
  [2016, 1, 1],
  [2017, 1, 1],
  [2018, 2, 1],
  [2019, 3, 3],
  [2020, 5, 4],
  // Xi's of 11 January and of 19 October
  [2021, 0, 2],
  [2022, 3, 1],
]

function contextMessages(): EventRow[] {
  return ADDED.flatMap(([year, kim, xi]) => [
    ...Array.from({ length: kim }, (_, at) =>
      makeEvent({
        ...KIM,
        date: `${year}-${at === 2 ? '11' : '10'}-0${at + 1}`,
        layer: 'context',
        sources: 'kcnawatch',
        knownBy: year === 2022 && at === 2 ? 'reply-only' : '',
      }),
    ),
    ...Array.from({ length: xi }, (_, at) =>
      makeEvent({
        ...XI,
        // one of 2021 lies before 12 August, one after it
        date: year === 2021 ? ['2021-01-11', '2021-10-19'][at]! : `${year}-05-1${at}`,
        layer: 'context',
        sources: 'kcnawatch',
        knownBy: year === 2020 && at === 3 ? 'reply-only' : '',
      }),
    ),
  ])
}

/** Counts as Cheng prints them, the list of the articles, context's messages, and the trade of both layers. */
export function chartsDataset(more: Parameters<typeof makeDataset>[0] = {}): Dataset {
  const both = { from: '', to: '' }
  const xi = { from: 'xi-jinping', to: 'kim-jong-un' }
  const toAugust = '2021-01-01/2021-08-12'
  return makeDataset({
    counts: [
      makeCount({ id: 'c16', period: '2016', ...both, count: 2, unit: 'exchange' }),
      makeCount({ id: 'c17', period: '2017', ...both, count: 1, unit: 'exchange' }),
      makeCount({ id: 'c18', period: '2018', ...both, count: 8, unitBasis: 'inferred' }),
      makeCount({ id: 'c18k', period: '2018', count: 6 }),
      makeCount({ id: 'c18x', period: '2018', ...xi, count: 2 }),
      makeCount({ id: 'c18t', period: '2018', count: 2, part: 'thanks' }),
      makeCount({ id: 'c20k', period: '2020', count: 5 }),
      makeCount({ id: 'c20x', period: '2020', ...xi, count: 4 }),
      makeCount({ id: 'c21k', period: toAugust, count: 4 }),
      makeCount({ id: 'c21x', period: toAugust, ...xi, count: 5 }),
    ],
    events: [...LISTED.map(([date, who]) => makeEvent({ ...who, date })), ...contextMessages()],
    indicators: [makeIndicator({ id: 'fall' })],
    trade: [
      makeTrade({
        id: 't19',
        period: '2019',
        vintage: 'revised',
        status: 'computed',
        valueUsd: 2_788_000_000,
        lowUsd: 2_785_000_000,
        highUsd: 2_792_000_000,
        computedFrom: ['t20', 'fall'],
      }),
      makeTrade({ id: 't20' }),
      ...contextTrade(),
    ],
    ...more,
  })
}

function contextTrade() {
  const context = { layer: 'context', sources: 'kcnawatch' } as const
  const million = (value: number) => value * 1_000_000
  return [
    makeTrade({ ...context, id: 'x16', period: '2016', status: 'computed', valueUsd: million(5650) }),
    makeTrade({ ...context, id: 'x17', period: '2017', valueUsd: million(5060), precisionUsd: 10_000_000 }),
    makeTrade({
      ...context,
      id: 'x17r',
      period: '2017',
      vintage: 'revised',
      status: 'computed',
      valueUsd: million(4980),
    }),
    makeTrade({ ...context, id: 'x18', period: '2018', valueUsd: million(2431.348) }),
    makeTrade({ ...context, id: 'x19', period: '2019', valueUsd: million(2789.019) }),
    makeTrade({ ...context, id: 'x20', period: '2020', valueUsd: million(539.059) }),
    makeTrade({ ...context, id: 'x21', period: '2021', valueUsd: million(318.04) }),
    makeTrade({ ...context, id: 'x22', period: '2022', valueUsd: million(1027.72) }),
    makeTrade({ ...context, id: 'o20', period: '2020', series: 'KOTRA', valueUsd: million(760.8) }),
    makeTrade({ ...context, id: 'm1', period: '2020-01/2020-02', valueUsd: million(207.87) }),
    makeTrade({ ...context, id: 'm3', period: '2020-03', valueUsd: million(18.647) }),
    makeTrade({ ...context, id: 'm5', period: '2020-05', valueUsd: million(63.31) }),
  ]
}

export const withContext = (dataset = chartsDataset()): EventIndex =>
  createIndex(dataset, { context: true, background: false })
export const articlesOnly = (dataset = chartsDataset()): EventIndex =>
  createIndex(dataset, { context: false, background: false })
export const filterOf = (change: Partial<Filter>): Filter => ({ ...NO_FILTER, ...change })
