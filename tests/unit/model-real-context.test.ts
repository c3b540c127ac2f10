import { describe, expect, it } from 'vitest'
import { compareStated, type MessageCounts, statedByYear, tracedByYear } from '../../src/model/counting'
import { openingsOf } from '../../src/model/openers'
import { dataset, on as index } from './realData'

const pair = (counts: MessageCounts | undefined) =>
  counts && [counts['dprk-to-prc'].count, counts['prc-to-dprk'].count]
const year = (id: string) => statedByYear(dataset, index.scope).get(Number(id))!

describe('traced, with the context layer', () => {
  const traced = tracedByYear(index.acts)

  it('has the messages of each year, Kim and Xi', () => {
    expect([...traced].map(([of, counts]) => [of, ...pair(counts)!])).toEqual([
      [2016, 1, 1],
      [2017, 1, 1],
      [2018, 2, 1],
      [2019, 3, 3],
      [2020, 5, 4],
      [2021, 6, 6],
      [2022, 5, 3],
    ])
  })

  it("knows one of Xi's in 2020 and one of Kim's in 2022 by its reply only", () => {
    expect([...traced].flatMap(([of, { implied }]) => (implied > 0 ? [[of, implied]] : []))).toEqual([
      [2020, 1],
      [2022, 1],
    ])
    expect(traced.get(2020)!['prc-to-dprk'].implied).toBe(1)
    expect(traced.get(2022)!['dprk-to-prc'].implied).toBe(1)
  })

  it('stands beside the printed numbers: 3 of 8, 9 of 9, and 8 of 9 to 12 August', () => {
    const beside = ['2018', '2020', '2021'].map(id => {
      const stated = year(id)
      return [compareStated(stated, index.acts).traced.total, stated.total]
    })
    expect(beside).toEqual([
      [3, 8],
      [9, 9],
      [8, 9],
    ])
    expect(pair(compareStated(year('2021'), index.acts).traced)).toEqual([4, 4])
  })
})

describe('acts that other reporting dates', () => {
  const dates = (id: string) => {
    const act = index.event(id)!
    return [act.date.text, act.reported?.text ?? null]
  }

  it('stand at the day sent, with the day of the report beside it', () => {
    expect(dates('2021-09-25-kim-xi-reply')).toEqual(['2021-09-22', '2021-09-25'])
    expect(dates('2022-02-26-xi-kim-thanks')).toEqual(['2022-02-21', '2022-02-26'])
    expect(dates('2022-09-kim-xi-founding')).toEqual(['2022-09-19', '2022-09-21'])
  })

  it('call no printed day a report that no source reports on', () => {
    expect(dates('2021-04-15-ri-credentials')).toEqual(['2021-04-14', null])
    expect(index.event('2021-04-15-ri-credentials')!.displaced?.text).toBe('2021-04-15')
    expect(index.event('2021-09-25-kim-xi-reply')!.displaced).toBeNull()
  })

  it('keep a printed day against a wider range', () => {
    expect(dates('2021-07-24-kim-xi-flood-condolences')).toEqual(['2021-07-24', null])
    expect(dates('2021-07-30-xi-kim-reply')).toEqual(['2021-07-30', null])
    expect(dates('2021-03-23-kim-xi-congress-briefing')[0]).toBe('2021-03-23')
  })

  it("make Kim's letter of September 2022 an answer", () => {
    const { of } = openingsOf(index.acts, 'traced')
    expect(of.get('2022-09-xi-kim-founding')).toBe('opens')
    expect(of.get('2022-09-kim-xi-founding')).toBe('reply')
  })
})
