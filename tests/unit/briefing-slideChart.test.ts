import { describe, expect, test } from 'vitest'
import { slideChart } from '../../src/briefing/slideChart'
import { createIndex } from '../../src/model/eventIndex'
import { DEFAULT_STATE } from '../../src/store/useDashboard'
import { dataset } from './realData'

const index = createIndex(dataset, { context: false, background: false })
const state = { ...DEFAULT_STATE, scope: { context: false, background: false } }
const messages = (change = {}) => slideChart('messages', index, { ...state, ...change })
const values = (chart: ReturnType<typeof slideChart>, name: string) =>
  chart?.series.find(series => series.name === name)?.values

describe('Messages by year as a chart to edit', () => {
  // Cheng, ¶11: 2 exchanges in 2016, 1 in 2017; 6 and 2 in 2018; 5 and 4 in 2020; 4 and 5 to 12 August 2021
  test('stated: each way its own series, exchanges in words, no count an empty place', () => {
    const chart = messages()
    expect(values(chart, 'Kim to Xi')).toEqual([null, null, 6, null, 5, 4, null])
    expect(values(chart, 'Xi to Kim')).toEqual([null, null, 2, null, 4, 5, null])
    expect(chart?.categories).toEqual([
      '2016 (2 exchanges)',
      '2017 (1 exchange)',
      '2018',
      '2019 (no count)',
      '2020',
      '2021 (to 12 Aug)',
      '2022 (no count)',
    ])
  })

  // Asmolov, ¶3–7 and ¶13: of 2021 Kim 6 and Xi 4, of 2022 two each
  test('listed: only the years that have a list', () => {
    const chart = messages({ reading: { ...state.reading, rule: 'listed' } })
    expect(values(chart, 'Kim to Xi')).toEqual([null, null, null, null, null, 6, 2])
    expect(values(chart, 'Xi to Kim')).toEqual([null, null, null, null, null, 4, 2])
    expect(chart?.series).toHaveLength(2)
  })

  test('years outside the filter are not in it', () => {
    const filter = { ...state.filter, time: { type: 'years' as const, years: [2020] } }
    expect(values(messages({ filter }), 'Kim to Xi')).toEqual([null, null, null, null, 5, null, null])
  })

  test('what a filter narrows is named as what it leaves', () => {
    // of the six that Asmolov lists of 2021 one bears condolences: 24 July
    const filter = { ...state.filter, text: 'flood' }
    const chart = messages({ filter, reading: { ...state.reading, rule: 'listed' } })
    expect(values(chart, 'Kim to Xi, what the filter leaves')).toEqual([null, null, null, null, null, 1, 0])
  })
})

describe('Trade by year as a chart to edit', () => {
  // Cheng, ¶14: 539 million in 2020, 80.67 % below 2019, which is 539 / (1 − 0.8067) = 2,788.4 million
  test('printed and computed stand in series of their own', () => {
    const chart = slideChart('trade', index, state)
    const [printed, computed] = chart?.series ?? []
    expect(printed?.name).toBe('US$ million, printed in an article, Chinese customs (GACC)')
    expect(printed?.values).toEqual([null, null, null, null, 539, null, null])
    expect(computed?.name).toBe('US$ million, computed, Chinese customs (GACC)')
    expect(computed?.values.map(value => value && Math.round(value))).toEqual([
      null,
      null,
      null,
      2788,
      null,
      null,
      null,
    ])
    expect(chart?.together).toBe(true)
  })

  test('with context its figures are outlines, computed ones broken lines', () => {
    // the article's 2020, context's printed years, and 2016, which is computed from a later change
    const chart = slideChart('trade', createIndex(dataset, DEFAULT_STATE.scope), DEFAULT_STATE)
    expect(chart?.series.map(({ look, values }) => [look, values.map(value => value !== null)])).toEqual([
      ['filled', [false, false, false, false, true, false, false]],
      ['outlined', [false, true, true, true, false, true, true]],
      ['broken', [true, false, false, false, false, false, false]],
    ])
  })

  test('no other view is a bar chart', () => {
    expect(slideChart('timeline', index, state)).toBeNull()
  })
})
