import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { delayBetween } from '../../src/model/delays'
import { createIndex } from '../../src/model/eventIndex'
import { type Filter, NO_FILTER } from '../../src/model/filter'
import { openersSeries } from '../../src/model/series/openersSeries'
import { answerInWords, daysInWords, extentLine, trapLine } from '../../src/views/openers/openersWords'
import { placeDelays } from '../../src/views/openers/placeDelays'
import { makeClaim, makeDataset, makeEvent } from './fixtures'
import { off, on } from './realData'

fc.configureGlobal({ seed: 20210925 })
const KIM = 'dprk-to-prc'
const XI = 'prc-to-dprk'

/** Each answer as reply, messages answered and days in words. */
const answers = (index: typeof on) =>
  openersSeries(index, NO_FILTER, 'traced').answers.map(answer => [
    answer.reply.id,
    answer.delays.map(({ cause }) => cause.id).join(' '),
    answerInWords(answer),
  ])

describe('who opens', () => {
  test('in the articles Kim opens 5, Xi 1; four belong to mutual exchanges, four are replies', () => {
    const series = openersSeries(off, NO_FILTER, 'stated')
    expect([series.messages, series.opens[KIM], series.opens[XI], series.mutual, series.replies]).toEqual([
      14, 5, 1, 4, 4,
    ])
    // on no anniversary: the briefing, the floods, the Olympics
    expect([series.otherwise[KIM], series.otherwise[XI]]).toEqual([3, 0])
    expect(series.others.opens[KIM].map(({ id }) => id)).toEqual([
      '2021-03-23-kim-xi-congress-briefing',
      '2021-07-24-kim-xi-flood-condolences',
      '2022-02-22-kim-xi-olympics',
    ])
  })

  test('with context September 2022 is Xi opening and Kim replying', () => {
    const founding = (index: typeof on) =>
      openersSeries(index, NO_FILTER, 'listed').anniversaries.find(({ name }) => name === 'DPRK founding')
    expect(founding(off)?.mutual.map(({ id }) => id)).toEqual([
      '2022-09-kim-xi-founding',
      '2022-09-xi-kim-founding',
    ])
    expect(founding(on)?.mutual).toEqual([])
    expect(founding(on)?.opens[XI].map(({ id }) => id)).toEqual([
      '2021-09-09-xi-kim-founding',
      '2022-09-xi-kim-founding',
    ])
    expect(answers(on)).toContainEqual(['2022-09-kim-xi-founding', '2022-09-xi-kim-founding', '10 days'])
  })

  test('of the 42 traced every one has one part', () => {
    const { messages, opens, mutual, replies, otherwise } = openersSeries(on, NO_FILTER, 'traced')
    expect(messages).toBe(42)
    // the diplomatic relations of 2019 and the treaty of 2021, two each
    expect(mutual).toBe(4)
    // 2017; 2019; four of 2020; March, July, September, October 2021; February, September, October 2022
    expect(replies).toBe(1 + 1 + 4 + 4 + 3)
    expect(opens[KIM] + opens[XI] + mutual + replies).toBe(42)
    // Kim: CPC 2016 and 2021, Xi's birthday, the PRC in 2019 to 2022; Xi: the DPRK in 2018 to 2022, the WPK in 2020
    expect([opens[KIM] - otherwise[KIM], opens[XI] - otherwise[XI]]).toEqual([7, 6])
  })

  test('a filter hides messages, and changes the part of none', () => {
    const xi = openersSeries(off, { ...NO_FILTER, directions: ['prc-to-dprk'] }, 'listed')
    expect([xi.messages, xi.opens[XI], xi.mutual, xi.replies]).toEqual([6, 1, 2, 3])
    const none = openersSeries(off, { ...NO_FILTER, text: 'zzz' }, 'listed')
    expect([none.messages, none.anniversaries, none.answers]).toEqual([0, [], []])
  })
})

describe('the days between', () => {
  test('of the articles, by the days printed', () => {
    expect(answers(off)).toEqual([
      // 23 March to some day from 23 March to 11 July: 8 + 30 + 31 + 30 + 11 = 110 days at most
      [
        '2021-03-xi-kim-reply',
        '2021-03-23-kim-xi-congress-briefing',
        'same day to 110 days, implied, by the day printed',
      ],
      // 30 − 24 to 30 − 1 July
      [
        '2021-07-30-xi-kim-reply',
        '2021-07-01-kim-xi-cpc-centenary 2021-07-11-kim-xi-treaty 2021-07-24-kim-xi-flood-condolences',
        '6 to 29 days, not said which, by the day printed',
      ],
      ['2021-09-25-kim-xi-reply', '2021-09-09-xi-kim-founding', '16 days, by the day printed'],
      ['2022-02-26-xi-kim-thanks', '2022-02-22-kim-xi-olympics', '4 days, by the day printed'],
    ])
  })

  test('with context by the days sent where both are known', () => {
    const told = answers(on)
    // 9 to 22 September 2021
    expect(told).toContainEqual(['2021-09-25-kim-xi-reply', '2021-09-09-xi-kim-founding', '13 days'])
    // 22 March, marked ?, and 22 March
    expect(told).toContainEqual([
      '2021-03-xi-kim-reply',
      '2021-03-23-kim-xi-congress-briefing',
      'same day?, implied',
    ])
    // 7 or 8 May to 9 May 2020
    expect(told).toContainEqual(['2020-05-09-xi-kim-reply', '2020-05-08-kim-xi-covid-success', '1 to 2 days'])
    // sent by 30 July at an unknown day: counted by the day printed
    expect(told).toContainEqual([
      '2021-07-30-xi-kim-reply',
      '2021-07-01-kim-xi-cpc-centenary 2021-07-11-kim-xi-treaty 2021-07-24-kim-xi-flood-condolences',
      '6 to 29 days, not said which, by the day printed',
    ])
  })

  test('only the thanks of February 2022 may be older than what they answer: sent on the 21st, the message on the 21st or 22nd', () => {
    const conflicts = openersSeries(on, NO_FILTER, 'traced').answers.filter(({ delays }) =>
      delays.some(({ mayPrecede }) => mayPrecede),
    )
    expect(conflicts.map(answer => [answer.reply.id, answer.low, answer.high])).toEqual([
      ['2022-02-26-xi-kim-thanks', -1, 0],
    ])
    // 4 to 21 February
    expect(answers(on)).toContainEqual([
      '2022-02-26-xi-kim-thanks',
      '2022-02-04-kim-xi-olympics-open',
      '17 days',
    ])
  })

  test.each([
    [0, 0, 'same day'],
    [1, 1, '1 day'],
    [2, 2, '2 days'],
    [-1, 0, '1 day before to same day'],
    [0, 3, 'same day to 3 days'],
    [6, 29, '6 to 29 days'],
    [null, 7, 'up to 7 days'],
    [3, null, '3 days or more'],
    [null, null, 'not known'],
  ])('%j to %j is said as %s', (low, high, said) => {
    expect(daysInWords({ low, high })).toBe(said)
  })

  test('a printed day before the cause is no conflict: it may be the day of a report', () => {
    const dataset = makeDataset({
      events: [
        makeEvent({ id: 'cause', date: '2021-03-05' }),
        makeEvent({
          id: 'reply',
          date: '2021-03-03',
          from: ['xi-jinping'],
          to: ['kim-jong-un'],
          inReplyTo: ['cause'],
        }),
      ],
      claims: [makeClaim({ event: 'cause', field: 'sent', value: '2021-03-04' })],
    })
    const index = createIndex(dataset, { context: true, background: false })
    const delay = delayBetween(index.event('cause')!, index.event('reply')!)
    expect([delay.low, delay.high, delay.by, delay.mayPrecede]).toEqual([-1, -1, 'printed', false])
  })
})

describe('the extent line', () => {
  test.each([
    [
      off,
      'stated',
      'Of 14 messages listed in the articles Kim opens 5, Xi 1, 4 belong to mutual exchanges, 4 are replies.',
    ],
    // the articles' messages by the days and replies that context knows
    [
      on,
      'listed',
      'Of 14 messages listed in the articles Kim opens 5, Xi 2, 2 belong to mutual exchanges, 5 are replies.',
    ],
    [
      on,
      'traced',
      'Of at least 42 messages traced Kim opens 16, Xi 9, 4 belong to mutual exchanges, 13 are replies.',
    ],
  ] as const)('%#', (index, rule, line) => {
    expect(extentLine(openersSeries(index, NO_FILTER, rule), ['Kim', 'Xi'])).toBe(line)
  })
})

describe('why it is a trap', () => {
  test.each([
    // 5 + 1 openings; CPC, PRC and DPRK founding once each, so that none recurs
    [
      off,
      NO_FILTER,
      'stated',
      /^3 of 6 openings fall on anniversaries; without them Kim opens 3, Xi 0\. The articles/,
    ],
    // 16 + 9; CPC twice and PRC four times by Kim, DPRK five times by Xi; Xi's birthday and the WPK once
    [
      on,
      NO_FILTER,
      'traced',
      /^13 of 25 openings fall on anniversaries; without them Kim opens 9, Xi 3\. On each of the 3 that recur one side opened every time\. Traced/,
    ],
    [on, { ...NO_FILTER, text: 'flood' }, 'traced', /^Only messages from Kim are shown/],
    [on, { ...NO_FILTER, text: 'zzz' }, 'traced', /^$/],
    [on, { ...NO_FILTER, directions: ['prc-to-dprk'] }, 'traced', /^Only messages from Xi are shown/],
  ] as const)('%#', (index, filter, rule, line) => {
    expect(trapLine(openersSeries(index, filter as Filter, rule), ['Kim', 'Xi'])).toMatch(line)
  })
})

describe('on the axis', () => {
  test('every answer lies within it, in the order of its days', () => {
    for (const index of [off, on]) {
      const { ticks, answers } = placeDelays(openersSeries(index, NO_FILTER, 'traced').answers)
      expect(ticks[0]?.days).toBe(0)
      for (const { from, to, answer } of answers) {
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(1)
        expect(to).toBeGreaterThanOrEqual(from)
        if (answer.low !== null && answer.low >= 0) expect(from).toBeGreaterThanOrEqual(ticks[0]!.x)
      }
    }
  })
  test('a scale is the same for every number of days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 400 }), { minLength: 2, maxLength: 20 }), days => {
        const of = (low: number) => ({ low, high: low, delays: [], reply: on.acts[0]! })
        const { answers } = placeDelays(days.map(of))
        const order = [...answers].sort((a, b) => a.from - b.from).map(({ answer }) => answer.low)
        expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)))
      }),
    )
  })
})
