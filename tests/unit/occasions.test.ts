import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/data/load'
import type { AnniversaryRow } from '../../src/data/types'
import { createIndex, type EventIndex } from '../../src/model/eventIndex'
import { type Filter, NO_FILTER } from '../../src/model/filter'
import { monthFraction, yearFraction } from '../../src/model/series/monthScale'
import { type OnAnniversary, occasionSeries } from '../../src/model/series/occasionSeries'
import { occasionsText } from '../../src/text/occasions'
import { occasionTable } from '../../src/views/occasions/occasionTable'
import { day, makeClaim, makeDataset, makeEvent } from './fixtures'

const FOLDER = new URL('../../public/data/prc-dprk/', import.meta.url)
const dataset = await loadDataset(FOLDER.href, async url => new Response(await readFile(new URL(url))))
const off = createIndex(dataset, { context: false, background: false })
const on = createIndex(dataset, { context: true, background: false })

const seriesOf = (index: EventIndex, change: Partial<Filter> = {}) => {
  const filter = { ...NO_FILTER, ...change }
  return occasionSeries(index, index.summary(filter), filter.time)
}
/** Ids of the messages that stand so to the anniversaries. */
const messages = (index: EventIndex, on: OnAnniversary) =>
  seriesOf(index)
    .marks.filter(mark => mark.kind === 'message' && mark.on === on)
    .map(({ act }) => act.id)
    .sort()

// Asmolov's fourteen messages, by his paragraphs: 1 July (¶4), 11 July twice (¶4), 9 September (¶8), 1 October (¶10),
// September 2022 twice (¶13) are on an anniversary; 25 September (¶9) answers one; the other six are on none.
const ON = [
  '2021-07-01-kim-xi-cpc-centenary',
  '2021-07-11-kim-xi-treaty',
  '2021-07-11-xi-kim-treaty',
  '2021-09-09-xi-kim-founding',
  '2021-10-01-kim-xi-national-day',
  '2022-09-kim-xi-founding',
  '2022-09-xi-kim-founding',
]
const REPLY = ['2021-09-25-kim-xi-reply']
const OTHER = [
  '2021-03-23-kim-xi-congress-briefing',
  '2021-03-xi-kim-reply',
  '2021-07-24-kim-xi-flood-condolences',
  '2021-07-30-xi-kim-reply',
  '2022-02-22-kim-xi-olympics',
  '2022-02-26-xi-kim-thanks',
]
// What context adds: on an anniversary, and replies to such.
const CONTEXT_ON = [
  '2016-06-30-kim-xi-cpc-95',
  '2018-06-15-kim-xi-birthday',
  '2018-09-09-xi-kim-founding',
  '2019-09-09-xi-kim-founding',
  '2019-10-01-kim-xi-national-day',
  '2019-10-06-kim-xi-diplomatic-ties',
  '2019-10-06-xi-kim-diplomatic-ties',
  '2020-09-09-xi-kim-founding',
  '2020-10-01-kim-xi-national-day',
  '2020-10-10-xi-kim-wpk-founding',
  '2022-10-01-kim-xi-national-day',
]
const CONTEXT_REPLY = [
  '2019-09-19-kim-xi-reply',
  '2020-09-14-kim-xi-reply',
  '2020-10-19-kim-xi-reply',
  '2020-10-24-xi-kim-reply',
  '2021-10-19-xi-kim-reply',
  '2022-10-13-xi-kim-reply',
]

describe('messages on anniversaries', () => {
  it('are seven of the fourteen in the articles, eight with the reply', () => {
    expect(messages(off, 'yes')).toEqual(ON)
    expect(messages(off, 'reply')).toEqual(REPLY)
    expect(messages(off, 'no')).toEqual(OTHER)
    expect(seriesOf(off).counts).toEqual({ messages: 14, on: 7, replies: 1, commemorations: 2 })
  })

  it('with context are 7 − 1 + 11 of 14 + 28, since a claim makes Kim’s of September 2022 a reply', () => {
    const turned = '2022-09-kim-xi-founding'
    expect(messages(on, 'yes')).toEqual([...ON.filter(id => id !== turned), ...CONTEXT_ON].sort())
    expect(messages(on, 'reply')).toEqual([...REPLY, turned, ...CONTEXT_REPLY].sort())
    // 28: two in 2016 and 2017 each, three in 2018, six in 2019, nine in 2020, two in 2021, four in 2022
    expect(seriesOf(on).counts).toEqual({ messages: 42, on: 17, replies: 8, commemorations: 2 })
  })

  it('of what context claims, an occasion alone does not make one fall on an anniversary', () => {
    const acts = [makeEvent({ id: 'a', occasion: 'Floods', occasionKind: 'crisis' })]
    const claims = [makeClaim({ event: 'a', field: 'occasion', value: 'CPC centenary' })]
    const index = createIndex(makeDataset({ events: acts, claims }), { context: true, background: false })
    expect(seriesOf(index).marks.map(mark => mark.on)).toEqual(['no'])
  })
})

const span = (from: string, to: string): Partial<Filter> => ({
  time: { type: 'span', from: day(from), to: day(to) },
})
const years = (...list: number[]): Partial<Filter> => ({ time: { type: 'years', years: list } })
const LISTED = 'Messages of Kim and Xi listed in the articles'
const TRACED = 'Messages of Kim and Xi as far as traced'

describe('the sentence', () => {
  const cases: readonly (readonly [what: string, EventIndex, Partial<Filter>, sentence: string])[] = [
    [
      'articles',
      off,
      {},
      `7 of 14 messages fall on an anniversary, 8 with the replies to them. ${LISTED}; 2 commemorations drawn too.`,
    ],
    [
      'both layers',
      on,
      {},
      `17 of 42 messages fall on an anniversary, 25 with the replies to them. ${TRACED}; 2 commemorations drawn too.`,
    ],
    // 12 April, 9 September, 19 September (a reply), 1 October, 6 October twice
    [
      '2019',
      on,
      years(2019),
      `4 of 6 messages fall on an anniversary, 5 with the replies to them. ${TRACED}.`,
    ],
    ['2019, articles', off, years(2019), 'No message matches.'],
    ['2017', on, years(2017), `None of 2 messages falls on an anniversary. ${TRACED}.`],
    // 1, 11 and 11 July, 24 and 30 July; the visit to the monument on the 28th
    [
      'July 2021',
      off,
      span('2021-07-01', '2021-07-31'),
      // Xi's answer of March may have come by 11 July
      `3 of 6 messages fall on an anniversary. ${LISTED}; 1 commemoration drawn too.`,
    ],
    [
      '6 October',
      on,
      { occasions: ['Diplomatic relations'] },
      `All 2 messages fall on an anniversary. ${TRACED}.`,
    ],
    [
      '10 October and its reply',
      on,
      { occasions: ['WPK founding'] },
      `1 of 2 messages falls on an anniversary, 2 with a reply to such a message. ${TRACED}.`,
    ],
    // 10 October; 19 October answers it, 24 October answers the 1st
    [
      'one and two replies',
      on,
      span('2020-10-10', '2020-10-31'),
      `1 of 3 messages falls on an anniversary, 3 with replies to such messages. ${TRACED}.`,
    ],
    [
      'replies alone',
      on,
      span('2020-10-15', '2020-10-31'),
      `None of 2 messages falls on an anniversary, 2 answer ones that did. ${TRACED}.`,
    ],
    // 23 October 2022 with the reply of the 13th
    [
      'a reply and another',
      on,
      span('2022-10-10', '2022-10-31'),
      `None of 2 messages falls on an anniversary, 1 answers one that did. ${TRACED}.`,
    ],
    ['one', on, { occasions: ['Xi’s birthday'] }, `The one message falls on an anniversary. ${TRACED}.`],
    [
      'one reply',
      on,
      span('2021-10-15', '2021-10-31'),
      `The one message answers one that fell on an anniversary. ${TRACED}.`,
    ],
    [
      'one other',
      on,
      span('2020-01-01', '2020-03-01'),
      `The one message does not fall on an anniversary. ${TRACED}.`,
    ],
    ['commemorations', off, { kinds: ['commemoration'] }, 'No message matches; 2 commemorations drawn.'],
    ['nothing', on, { text: 'zzz' }, 'No message matches.'],
  ]
  for (const [what, index, filter, sentence] of cases)
    it(`${what}: ${sentence}`, () => {
      const { counts, context } = seriesOf(index, filter)
      expect(occasionsText.extent(counts, ['Kim', 'Xi'], context)).toBe(sentence)
    })
})

describe('the lines', () => {
  const named = (index: EventIndex) => seriesOf(index).lines.map(({ id, day, month }) => [id, day, month])
  const ARTICLE = [
    ['cpc-founding', 1, 7],
    ['friendship-treaty', 11, 7],
    ['pla-founding', 1, 8],
    ['dprk-founding', 9, 9],
    ['prc-founding', 1, 10],
  ]

  it('follow the layers, in the order of the year', () => {
    expect(named(off)).toEqual(ARTICLE)
    expect(named(on)).toEqual([
      ['xi-birthday', 15, 6],
      ...ARTICLE,
      ['diplomatic-relations', 6, 10],
      ['wpk-founding', 10, 10],
    ])
  })

  it('an anniversary without a day has none, and its own layer’s days say why, whatever context adds', () => {
    for (const index of [off, on]) {
      const [row, ...more] = seriesOf(index).lineless
      expect(more).toEqual([])
      expect(row).toMatchObject({
        name: 'End of the Korean War',
        days: [
          { month: 7, day: 28 },
          { month: 7, day: 29 },
        ],
      })
    }
    expect(occasionsText.lineless('End of the Korean War', ['28 Jul', '29 Jul'], true)).toBe(
      'End of the Korean War: no line, the articles give two days (28 Jul and 29 Jul)',
    )
    expect(occasionsText.lineless('A', [], false)).toBe('A: no line, the sources fix no day')
  })

  it('stand at one place of every year, each month as wide as the others', () => {
    expect(monthFraction(1, 1)).toBe(0)
    expect(monthFraction(7, 1)).toBe(6 / 12)
    expect(monthFraction(2, 29.5)).toBeCloseTo((1 + 28.5 / 29) / 12)
    expect(yearFraction(day('2020-07-01'), 2020)).toBe(yearFraction(day('2021-07-01'), 2021))
    expect(yearFraction(day('2021-03-01'), 2021)).toBe(2 / 12)
    expect(yearFraction(day('2022-01-01'), 2021)).toBe(1)
    expect(yearFraction(day('2020-12-31'), 2021)).toBe(0)
  })
})

describe('what stands where', () => {
  const anniversary: AnniversaryRow = {
    id: 'cpc',
    monthDay: '07-01',
    name: 'Founding of the CPC',
    since: '1921',
    layer: 'article',
    sources: [],
  }
  const events = [
    makeEvent({ id: 'open', date: '2018/..' }),
    makeEvent({ id: 'until', date: '[..2021-03-23]' }),
    makeEvent({ id: 'across', date: '[2018-03..2021-08]' }),
    makeEvent({ id: 'before', date: '2015-07-01' }),
    makeEvent({ id: 'year', date: '2018', occasionKind: 'anniversary', anniversary: 'cpc' }),
    makeEvent({ id: 'month', date: '2022-09', occasionKind: 'anniversary', anniversary: 'gone' }),
    makeEvent({ id: 'minister', from: ['wang-yi'], to: ['dprk'], date: '2021-07-01' }),
    makeEvent({ id: 'hint', tier: 'background', date: '2021-07-01' }),
    makeEvent({ id: 'visit', kind: 'commemoration', to: [], date: '2021-07-28' }),
  ]
  const index = createIndex(makeDataset({ events, anniversaries: [anniversary] }), {
    context: true,
    background: true,
  })
  const series = seriesOf(index)
  const ids = (acts: readonly { id: string }[]) => acts.map(({ id }) => id).sort()

  it('a row holds what its one year holds, and nothing else is dropped', () => {
    expect(ids(series.marks.map(({ act }) => act))).toEqual(['month', 'visit', 'year'])
    expect(ids(series.unplaced)).toEqual(['across', 'before', 'open', 'until'])
    expect(ids(series.acts)).toEqual(['across', 'before', 'month', 'open', 'until', 'visit', 'year'])
  })

  it('an act belongs to a line only where there is one', () => {
    const line = (id: string) => series.marks.find(({ act }) => act.id === id)?.line
    expect([line('year'), line('month'), line('visit')]).toEqual(['cpc', null, null])
  })

  it('an empty row says whether nothing is known or nothing matches', () => {
    const empty = (filter: Partial<Filter>) =>
      Object.fromEntries(seriesOf(index, filter).years.map(({ year, empty }) => [year, empty]))
    expect(empty({})).toMatchObject({ 2016: 'unknown', 2018: null, 2021: null, 2022: null })
    expect(empty(years(2022))).toMatchObject({ 2018: 'unmatched', 2020: 'unknown', 2022: null })
  })

  it('the printed day is tied to the day that context gives', () => {
    const act = seriesOf(on).marks.find(mark => mark.act.id === '2022-07-29-kim-monument-visit')
    expect([act?.shape.at, act?.reported]).toEqual([day('2022-07-28') + 0.5, day('2022-07-29') + 0.5])
    const alone = seriesOf(off).marks.find(mark => mark.act.id === '2022-07-29-kim-monument-visit')
    expect([alone?.shape.at, alone?.reported]).toEqual([day('2022-07-29') + 0.5, null])
  })

  it('the table has them all, and says of each whether it is on an anniversary', () => {
    const table = occasionTable(seriesOf(off), dataset)
    expect(table.rows).toHaveLength(14 + 2)
    const said = table.rows.map(row => row[6])
    // the two visits to the monument are on an anniversary too
    expect(['yes', 'reply to one', 'no'].map(word => said.filter(cell => cell === word).length)).toEqual([
      9, 1, 6,
    ])
    expect(table.rows.find(row => row[1] === '25 Sep 2021')).toEqual([
      '2021',
      '25 Sep 2021',
      expect.any(String),
      'Kim Jong-un',
      'Xi Jinping',
      'DPRK founding',
      'reply to one',
      'article',
      'Asmolov, ¶9',
    ])
    expect(occasionTable(series, index.dataset).rows.find(row => row[1] === 'from 2018')?.[0]).toBeNull()
  })
})
