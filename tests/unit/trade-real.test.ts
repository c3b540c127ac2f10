import { describe, expect, it } from 'vitest'
import { createIndex } from '../../src/model/eventIndex'
import { DEFAULT_READING } from '../../src/model/filter'
import { monthGaps } from '../../src/model/series/monthGaps'
import { tradeSeries } from '../../src/model/series/tradeSeries'
import { tradeTable } from '../../src/views/trade/tradeTable'
import { dataset } from './realData'

const year = (context: boolean, of: number) =>
  tradeSeries(
    createIndex(dataset, { context, background: false }),
    { type: 'all' },
    DEFAULT_READING,
  ).years.find(entry => entry.year === of)!

describe('the customs figures of the bundled tables', () => {
  it('print 2020 and its fall, whatever the layers', () => {
    for (const context of [false, true]) {
      expect(year(context, 2020).drawn).toMatchObject({
        valueUsd: 539e6,
        status: 'printed',
        layer: 'article',
      })
      expect(year(context, 2020).change?.value).toBe(-80.67)
    }
  })

  it('compute 2019 from them while context is off, and print it with context on', () => {
    // 539 / (1 − 0.8067) = 2,788.4; by rounding from 538.5 / 0.19335 = 2,785.1 to 539.5 / 0.19325 = 2,791.7
    const computed = year(false, 2019).drawn!
    expect(computed.status).toBe('computed')
    expect(Math.round(computed.valueUsd / 1e6)).toBe(2788)
    expect(computed.lowUsd).toBeCloseTo(538.5e6 / (1 - 0.80665), -6)
    expect(computed.highUsd).toBeCloseTo(539.5e6 / (1 - 0.80675), -6)
    expect(year(true, 2019).drawn).toMatchObject({
      valueUsd: 2_789_019_000,
      status: 'printed',
      layer: 'context',
    })
  })

  it('draw nothing but 2019 and 2020 while context is off', () => {
    for (const of of [2016, 2017, 2018, 2021, 2022]) expect(year(false, of).drawn).toBeNull()
  })

  it('speak of changes of the total only: 2018 fell by 51.2 %, what fell by 31.7 % is one flow of it', () => {
    expect(year(true, 2018).change?.value).toBe(-51.2)
    expect(year(true, 2021).change?.value).toBe(-41)
    expect(year(true, 2022).change?.value).toBe(223)
  })
})

describe('months that no source gives', () => {
  const months = (context: boolean, step: 'year' | 'month') =>
    tradeSeries(
      createIndex(dataset, { context, background: false }),
      { type: 'all' },
      { ...DEFAULT_READING, step },
    )

  it('are July 2019, of which one flow alone is printed, and November 2019', () => {
    expect(monthGaps(months(true, 'month').months)).toEqual([
      { year: 2019, month: 7 },
      { year: 2019, month: 11 },
    ])
    expect(monthGaps(months(false, 'month').months)).toEqual([])
  })

  it('are told with what each figure is rounded to: 2019 to a thousand dollars, 2020 to a million', () => {
    const { rows, written } = tradeTable(months(true, 'year'), dataset)
    const rounded = (period: string, layer: string) =>
      written?.(
        rows.findIndex(
          row => row[0] === period && row[1] === 'GACC' && row[2] === 'both ways' && row[7] === layer,
        ),
        5,
      )
    expect(rounded('2019', 'context')).toBe('0.001')
    expect(rounded('2020', 'article')).toBe('1')
  })

  it('stand in the table between their neighbours, as missing and not as zero', () => {
    const { rows } = tradeTable(months(true, 'month'), dataset)
    const at = rows.findIndex(([period]) => period === 'Nov 2019')
    expect(rows[at]?.slice(0, 5)).toEqual([
      'Nov 2019',
      'GACC',
      'both ways: no source has a figure',
      null,
      null,
    ])
    expect(rows[at - 1]?.[0]).toBe('Oct 2019')
    expect(rows[at + 1]?.[0]).toBe('Dec 2019')
    expect(tradeTable(months(true, 'year'), dataset).rows.map(([period]) => period)).not.toContain('Nov 2019')
  })
})
