import { describe, expect, it } from 'vitest'
import { openingWords } from '../../src/model/citations'
import {
  compareStated,
  listedByYear,
  type MessageCounts,
  statedByYear,
  type WAYS,
} from '../../src/model/counting'
import { NO_FILTER } from '../../src/model/filter'
import { openingsOf } from '../../src/model/openers'
import { filterSentence } from '../../src/model/sentence'
import { dataset, off, on } from './realData'

const pair = (counts: MessageCounts | undefined) =>
  counts && [counts['dprk-to-prc'].count, counts['prc-to-dprk'].count]
const printed = (year: number, way: (typeof WAYS)[number]) =>
  statedByYear(dataset, off.scope).get(year)?.byWay[way]?.count

describe('the bundled dataset', () => {
  it('is read without a fault', () => {
    expect(dataset.faults).toEqual([])
    expect(dataset.info).toMatchObject({ id: 'prc-dprk', extent: [2016, 2022], sides: ['DPRK', 'PRC'] })
  })

  it('shows everything where nothing is asked', () => {
    expect(off.summary(NO_FILTER).matches).toHaveLength(off.acts.length)
    expect(filterSentence(off, NO_FILTER, off.summary(NO_FILTER))).toBe(
      `All ${off.acts.length} events of the two articles`,
    )
  })

  it('shows nothing of the context layer while context is off', () => {
    for (const act of off.acts) {
      expect(act.row.layer).toBe('article')
      expect(act.claims.every(claim => claim.layer === 'article')).toBe(true)
      expect(act.inReplyTo.every(id => off.event(id) !== null)).toBe(true)
    }
  })
})

describe('stated, as Cheng prints', () => {
  it('2016 2 exchanges, 2017 1, 2018 8, 2020 9, 2021 to 12 August 9, and no more', () => {
    const stated = [...statedByYear(dataset, off.scope)]
    expect(stated.map(([year, { total, unit }]) => [year, total, unit])).toEqual([
      [2016, 2, 'exchange'],
      [2017, 1, 'exchange'],
      [2018, 8, 'message'],
      [2020, 9, 'message'],
      [2021, 9, 'message'],
    ])
  })

  it('2018 Kim 6, Xi 2; 2020 Kim 5, Xi 4; 2021 Kim 4, Xi 5', () => {
    const ways = [2018, 2020, 2021].map(year => [printed(year, 'dprk-to-prc'), printed(year, 'prc-to-dprk')])
    expect(ways).toEqual([
      [6, 2],
      [5, 4],
      [4, 5],
    ])
  })

  it('is the same with context on', () => {
    const totals = (scope: typeof on.scope) =>
      [...statedByYear(dataset, scope)].map(([year, { total }]) => [year, total])
    expect(totals(on.scope)).toEqual(totals(off.scope))
  })
})

describe('listed', () => {
  for (const index of [off, on]) {
    const layers = index.scope.context ? 'with context on' : 'with context off'

    it(`2021 Kim 6, Xi 4; 2022 Kim 2, Xi 2, ${layers}`, () => {
      const years = listedByYear(index.acts)
      expect([...years.keys()]).toEqual([2021, 2022])
      expect([pair(years.get(2021)), pair(years.get(2022))]).toEqual([
        [6, 4],
        [2, 2],
      ])
    })

    it(`to 12 August 2021 Kim 4, Xi 3: "2 counted, not listed", ${layers}`, () => {
      const compared = compareStated(statedByYear(dataset, index.scope).get(2021)!, index.acts)
      expect(pair(compared.listed)).toEqual([4, 3])
      expect(compared.gap).toEqual({ 'dprk-to-prc': 0, 'prc-to-dprk': 2 })
    })

    it(`2018 and 2020 counted, none listed, ${layers}`, () => {
      for (const year of [2018, 2020]) {
        const compared = compareStated(statedByYear(dataset, index.scope).get(year)!, index.acts)
        expect([compared.listCovers, compared.listed.total]).toEqual([false, 0])
      }
    })
  }
})

describe('openers in the articles', () => {
  it('Kim 5, Xi 1, replies 4, mutual 4', () => {
    const { opens, replies, mutual } = openingsOf(off.acts, 'listed')
    expect([opens['dprk-to-prc'], opens['prc-to-dprk'], replies, mutual]).toEqual([5, 1, 4, 4])
  })
})

describe('trade', () => {
  const article = dataset.trade.filter(row => row.layer === 'article')

  it('2020 US$539 million, down 80.67 %, both printed', () => {
    const row = article.find(({ status }) => status === 'printed')!
    expect([row.period.text, row.series, row.valueUsd]).toEqual(['2020', 'GACC', 539_000_000])
    const change = dataset.indicators.find(({ layer, value }) => layer === 'article' && value === -80.67)!
    expect([change.period.text, change.basePeriod, change.status]).toEqual(['2020', '2019', 'printed'])
  })

  it('2019 about US$2,788 million, computed: 539 / (1 − 0.8067), between 2,785 and 2,792 by rounding', () => {
    const row = article.find(({ status }) => status === 'computed')!
    const million = (value: number | null) => Math.round(Number(value) / 1e6)
    expect(row.period.text).toBe('2019')
    expect(million(row.valueUsd)).toBe(Math.round(539 / (1 - 0.8067)))
    expect(million(row.lowUsd)).toBe(Math.round(538.5 / (1 - 0.80665)))
    expect(million(row.highUsd)).toBe(Math.round(539.5 / (1 - 0.80675)))
  })
})

describe('acts of the articles', () => {
  it('tie the answer of 30 July 2021 to the letters it may mean, and dispute it by its count', () => {
    const act = off.event('2021-07-30-xi-kim-reply')!
    expect(act.replyBasis).toBe('unspecified')
    expect(act.inReplyTo.map(id => off.event(id)!.leaderMessage)).toEqual(
      act.inReplyTo.map(() => 'dprk-to-prc'),
    )
    expect(act.inReplyTo.length).toBeGreaterThan(1)
    expect(act.conflicts.map(({ kind }) => kind)).toContain('count')
    expect(act.disputed).toBe(true)
  })

  it('find Kim and Xi in every spelling that the actors table knows', () => {
    const found = (text: string) => off.summary({ ...NO_FILTER, text }).matches.length
    expect(found('Kim Jong-un')).toBeGreaterThan(0)
    for (const text of ['kim jong un', '김정은', 'KIM JONG‐UN'])
      expect(found(text)).toBe(found('Kim Jong-un'))
    expect(found('习近平')).toBe(found('Xi Jinping'))
  })

  it('each lead to a paragraph with its opening words', () => {
    for (const { row } of off.acts) {
      expect(row.sources.length).toBeGreaterThan(0)
      for (const citation of row.sources)
        expect([row.id, openingWords(dataset, citation)]).not.toEqual([row.id, null])
    }
  })
})
