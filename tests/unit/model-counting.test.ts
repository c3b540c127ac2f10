import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/data/types'
import { buildActs } from '../../src/model/acts'
import {
  compareStated,
  leaderMessages,
  listedByYear,
  type MessageCounts,
  statedByYear,
  tracedByYear,
  tracedWithin,
  yearUncertain,
} from '../../src/model/counting'
import { openingsOf } from '../../src/model/openers'
import { parseEdtf } from '../../src/time/edtf'
import { ARTICLE_COUNTS, ARTICLE_MESSAGES } from './articleMessages'
import { makeClaim, makeCount, makeDataset, makeEvent } from './fixtures'

const OFF = { context: false, background: false }
const ON = { context: true, background: false }
const articles = makeDataset({ events: ARTICLE_MESSAGES, counts: ARTICLE_COUNTS })
const actsOf = (dataset: Dataset, scope = OFF) => buildActs(dataset, scope).acts
const pair = (counts: MessageCounts | undefined) =>
  counts && [counts['dprk-to-prc'].count, counts['prc-to-dprk'].count]

describe('stated', () => {
  const stated = statedByYear(articles, OFF)

  it('has the printed numbers and years, and none for 2019 and 2022', () => {
    expect([...stated.keys()]).toEqual([2016, 2017, 2018, 2020, 2021])
    expect([...stated.values()].map(({ total }) => total)).toEqual([2, 1, 8, 9, 9])
  })

  it('keeps ways where they are printed', () => {
    const ways = (year: number) => {
      const of = stated.get(year)!.byWay
      return [of['dprk-to-prc']?.count, of['prc-to-dprk']?.count]
    }
    expect(ways(2016)).toEqual([undefined, undefined])
    expect(ways(2018)).toEqual([6, 2])
    expect(ways(2020)).toEqual([5, 4])
    expect(ways(2021)).toEqual([4, 5])
  })

  it('tells exchanges from messages, a printed whole from a sum, a part-year from a year', () => {
    expect([...stated.values()].map(({ unit }) => unit)).toEqual([
      'exchange',
      'exchange',
      'message',
      'message',
      'message',
    ])
    expect([...stated.values()].map(({ totalStatus }) => totalStatus)).toEqual([
      'printed',
      'printed',
      'printed',
      'computed',
      'computed',
    ])
    expect([...stated.values()].map(({ partYear }) => partYear)).toEqual([false, false, false, false, true])
  })

  it('never adds parts to wholes: 1 letter + 1 verbal + 3 written are the 5', () => {
    const parts = stated.get(2020)!.parts
    expect(parts.map(({ count }) => count)).toEqual([1, 1, 3])
    expect(stated.get(2020)!.total).toBe(9)
  })

  it('takes the longest period of a year, and leaves out one that crosses a new year', () => {
    const counts = [
      makeCount({ period: '2020-01-01/2020-03-31', count: 1 }),
      makeCount({ period: '2020', count: 7 }),
      makeCount({ period: '2020-12-01/2021-01-31', count: 3 }),
    ]
    const years = statedByYear(makeDataset({ counts }), OFF)
    expect([...years].map(([year, { total }]) => [year, total])).toEqual([[2020, 7]])
  })

  it('prefers the article where both layers print a number, and hides what a hidden layer prints', () => {
    const counts = [
      makeCount({ layer: 'context', count: 6 }),
      makeCount({ count: 5 }),
      makeCount({ layer: 'context', period: '2019', count: 3 }),
    ]
    const dataset = makeDataset({ counts })
    expect(statedByYear(dataset, ON).get(2020)!.total).toBe(5)
    expect(statedByYear(dataset, ON).get(2019)!.total).toBe(3)
    expect(statedByYear(dataset, OFF).has(2019)).toBe(false)
  })
})

describe('listed', () => {
  const acts = actsOf(articles)

  it('counts 2021 Kim 6, Xi 4 and 2022 Kim 2, Xi 2, without Putin and the ministers', () => {
    const years = listedByYear(acts)
    expect([...years.keys()]).toEqual([2021, 2022])
    expect(pair(years.get(2021))).toEqual([6, 4])
    expect(pair(years.get(2022))).toEqual([2, 2])
    expect(leaderMessages(acts, 'listed')).toHaveLength(14)
  })

  it('compares a printed number with its own period: to 12 August 2021 Kim 4 of 4, Xi 3 of 5', () => {
    const compared = compareStated(statedByYear(articles, OFF).get(2021)!, acts)
    expect(pair(compared.listed)).toEqual([4, 3])
    expect(compared.listCovers).toBe(true)
    expect(compared.gap).toEqual({ 'dprk-to-prc': 0, 'prc-to-dprk': 2 })
  })

  it('draws no gap where no list covers the period', () => {
    for (const year of [2016, 2018, 2020]) {
      const compared = compareStated(statedByYear(articles, OFF).get(year)!, acts)
      expect(compared.listCovers).toBe(false)
      expect(compared.gap).toEqual({ 'dprk-to-prc': null, 'prc-to-dprk': null })
    }
  })

  it('keeps the gap whatever the layers: traced messages do not fill it', () => {
    const january = makeEvent({
      id: 'xi-january',
      date: '2021-01-11',
      from: ['xi-jinping'],
      to: ['kim-jong-un'],
      layer: 'context',
    })
    const dataset = makeDataset({ events: [...ARTICLE_MESSAGES, january], counts: ARTICLE_COUNTS })
    const compared = compareStated(statedByYear(dataset, ON).get(2021)!, actsOf(dataset, ON))
    expect(compared.gap['prc-to-dprk']).toBe(2)
    expect(pair(compared.traced)).toEqual([4, 4])
    expect(compared.traced.total).toBe(8)
  })

  it('leaves a message that crosses a new year in "year uncertain"', () => {
    const events = [makeEvent({ id: 'late', date: '[2020-12-30..2021-01-02]' }), makeEvent()]
    const made = actsOf(makeDataset({ events }))
    expect(yearUncertain(made, 'listed').map(({ id }) => id)).toEqual(['late'])
    expect(pair(listedByYear(made).get(2021))).toEqual([1, 0])
    expect(listedByYear(made).has(2020)).toBe(false)
  })

  it('leaves out what is only mentioned in passing, even when it is shown', () => {
    const events = [makeEvent({ tier: 'background' }), makeEvent()]
    const made = actsOf(makeDataset({ events }), { context: true, background: true })
    expect(made).toHaveLength(2)
    expect(pair(listedByYear(made).get(2021))).toEqual([1, 0])
  })
})

describe('traced', () => {
  const xi = { from: ['xi-jinping'], to: ['kim-jong-un'], layer: 'context' as const }
  const kim = { layer: 'context' as const }
  // 2018 as public reporting has it: Kim 17 March and 15 June, Xi 9 September
  const events = [
    ...ARTICLE_MESSAGES,
    makeEvent({ ...kim, date: '2018-03-17' }),
    makeEvent({ ...kim, date: '2018-06-15' }),
    makeEvent({ ...xi, date: '2018-09-09' }),
    makeEvent({ ...xi, date: '2020-09-09?', knownBy: 'reply-only' }),
  ]
  const dataset = makeDataset({ events, counts: ARTICLE_COUNTS })

  it('adds the messages of the context layer, of which n implied', () => {
    const years = tracedByYear(actsOf(dataset, ON))
    expect(pair(years.get(2018))).toEqual([2, 1])
    expect(years.get(2020)).toMatchObject({ total: 1, implied: 1 })
    expect(pair(years.get(2021))).toEqual([6, 4])
  })

  it('gives the 3 of "traced 3 of 8"', () => {
    const { period, total } = statedByYear(dataset, ON).get(2018)!
    expect([tracedWithin(actsOf(dataset, ON), period.bounds).total, total]).toEqual([3, 8])
  })

  it('is the list alone while context is off', () => {
    const off = actsOf(dataset, OFF)
    expect(leaderMessages(off, 'traced')).toEqual(leaderMessages(off, 'listed'))
  })

  it('takes the year from the day sent in the layers shown', () => {
    const late = makeEvent({ id: 'new-year', date: '2022-01-01' })
    const sent = makeClaim({ event: 'new-year', field: 'sent', value: '2021-12-31' })
    const made = makeDataset({ events: [late], claims: [sent] })
    expect([...tracedByYear(actsOf(made, ON)).keys()]).toEqual([2021])
    expect([...tracedByYear(actsOf(made, OFF)).keys()]).toEqual([2022])
  })

  it('counts inside a period only what lies wholly in it', () => {
    const made = actsOf(makeDataset({ events: [makeEvent({ date: '[2021-08-10..2021-08-13]' })] }))
    expect(tracedWithin(made, parseEdtf('2021-01-01/2021-08-12').bounds).total).toBe(0)
    expect(tracedWithin(made, parseEdtf('2021-01-01/2021-08-13').bounds).total).toBe(1)
  })
})

describe('openers', () => {
  it('finds Kim 5, Xi 1, replies 4 and mutual 4 in the articles', () => {
    const found = openingsOf(actsOf(articles), 'listed')
    expect(found.opens).toEqual({ 'dprk-to-prc': 5, 'prc-to-dprk': 1 })
    expect([found.replies, found.mutual]).toEqual([4, 4])
    expect(found.of.get('xi-treaty')).toBe('mutual')
    expect(found.of.get('kim-founding-2022')).toBe('mutual')
    expect(found.of.get('xi-founding')).toBe('opens')
    expect(found.of.has('putin-founding')).toBe(false)
  })

  it('makes the September 2022 letters opener and reply where a shown claim says so', () => {
    const claims = [
      makeClaim({ event: 'xi-founding-2022', field: 'sent', value: '2022-09-09' }),
      makeClaim({ event: 'kim-founding-2022', field: 'sent', value: '2022-09-19' }),
      makeClaim({ event: 'kim-founding-2022', field: 'in_reply_to', value: 'xi-founding-2022' }),
    ]
    const found = openingsOf(actsOf(makeDataset({ events: ARTICLE_MESSAGES, claims }), ON), 'traced')
    expect(found.of.get('xi-founding-2022')).toBe('opens')
    expect(found.of.get('kim-founding-2022')).toBe('reply')
    expect([found.replies, found.mutual]).toEqual([5, 2])
  })

  it('asks for one occasion, opposite ways and overlapping bounds', () => {
    const kim = makeEvent({ id: 'a', date: '2021-07-11', occasion: 'Treaty' })
    const xi = { from: ['xi-jinping'], to: ['kim-jong-un'] }
    const mutual = (other: Parameters<typeof makeEvent>[0]) =>
      openingsOf(actsOf(makeDataset({ events: [kim, makeEvent(other)] })), 'listed').mutual
    expect(mutual({ ...xi, date: '2021-07', occasion: 'Treaty' })).toBe(2)
    expect(mutual({ ...xi, date: '2021-07-12', occasion: 'Treaty' })).toBe(0)
    expect(mutual({ ...xi, date: '2021-07-11', occasion: 'Floods' })).toBe(0)
    expect(mutual({ date: '2021-07-11', occasion: 'Treaty' })).toBe(0)
  })
})
