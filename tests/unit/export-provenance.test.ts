import { describe, expect, test } from 'vitest'
import type { Exported, TableData } from '../../src/charts/tableData'
import { exportName } from '../../src/export/exportName'
import { description, provenanceOf, ruleOf } from '../../src/export/provenance'
import { tableCsv, tableJson } from '../../src/export/tableFiles'
import { DEFAULT_READING, DEFAULT_SCOPE, type Filter, NO_FILTER, type Reading } from '../../src/model/filter'
import { parseIso } from '../../src/time/day'
import { off, on } from './realData'
import { readCsv } from './rfc4180'

const TABLE: TableData = {
  name: 'sample',
  columns: ['Period', 'Change', 'Note'],
  rows: [
    ['2020', -80.67, '=printed, "so"'],
    ['2021', null, null],
  ],
}
const NAMES = {
  messages: 'Messages by year',
  trade: 'Trade by year',
  timeline: 'Timeline',
  openers: 'Who speaks first',
}
const chartOf = (view: keyof typeof NAMES): Exported => ({
  view,
  name: NAMES[view],
  finding: null,
  extent: 'Two-way, US$ million',
  source: 'Cheng, ¶14',
  makeTable: async () => TABLE,
})
const stateOf = (filter: Partial<Filter> = {}, reading: Partial<Reading> = {}, context = true) => ({
  filter: { ...NO_FILTER, ...filter },
  scope: { ...DEFAULT_SCOPE, context },
  reading: { ...DEFAULT_READING, ...reading },
})
const years = (...years: number[]): Filter['time'] => ({ type: 'years', years })
const ADDRESS = 'https://example.org/#v=1'

describe('what is said of a chart that leaves the page', () => {
  test('names filter, rule, layers and dataset', () => {
    const state = stateOf({ kinds: ['message'], time: years(2020, 2021) })
    expect(provenanceOf(chartOf('messages'), on, state, ADDRESS)).toEqual({
      chart: 'Messages by year',
      finding: null,
      extent: 'Two-way, US$ million',
      filters: 'Filter: messages, 2020–2021',
      window: null,
      rule: 'stated, the numbers as printed',
      layers: 'articles and context',
      sources: 'Cheng, ¶14',
      dataset: { id: 'prc-dprk', version: '1.0.0' },
      address: ADDRESS,
    })
  })

  test('of a package opened whole says rule and layers as of the built-in dataset; of a set of events neither', () => {
    const info = { ...on.dataset.info, version: '1.0.0~0123456789ab' }
    const said = (more: object) => {
      const index = { ...on, dataset: { ...on.dataset, info: { ...info, ...more } } }
      return provenanceOf(chartOf('messages'), index, stateOf(), ADDRESS)
    }
    expect(said({})).toMatchObject({
      rule: 'stated, the numbers as printed',
      layers: 'articles and context',
      dataset: { version: '1.0.0~0123456789ab' },
    })
    expect(said({ ways: { none: 'nobody named' } })).toMatchObject({ rule: null, layers: null })
  })

  test('says that there is no filter, and that only the articles are shown', () => {
    const said = provenanceOf(chartOf('timeline'), off, stateOf({}, {}, false), ADDRESS)
    expect(said).toMatchObject({ filters: 'No filter', layers: 'articles alone', rule: null })
  })

  test('of a filter on trade, says what of it bears on trade', () => {
    const said = (filter: Partial<Filter>) =>
      provenanceOf(chartOf('trade'), on, stateOf(filter), ADDRESS).filters
    expect(said({ time: years(2020) })).toBe('Filter: 2020')
    expect(said({ kinds: ['message'], time: years(2020) })).toBe(
      'Filter: messages, 2020; only its time bears on trade',
    )
    expect(said({ kinds: ['message'] })).toBe('Filter: messages; none of it bears on trade')
  })

  test('an address from disk is no address for others', () => {
    expect(provenanceOf(chartOf('trade'), on, stateOf(), 'file:///home/me/a.html').address).toBeNull()
  })

  test('the rule is the one in force, not the one asked for', () => {
    // traced needs the context layer; Who speaks first has no stated numbers
    expect(ruleOf('messages', stateOf({}, { rule: 'traced' }, false))).toBe('listed')
    expect(ruleOf('economy', stateOf({}, { rule: 'traced' }))).toBe('traced')
    expect(ruleOf('openers', stateOf())).toBe('traced')
    expect(ruleOf('openers', stateOf({}, {}, false))).toBe('listed')
    expect(ruleOf('trade', stateOf())).toBeNull()
  })

  test('the description holds all of it', () => {
    const said = description(
      provenanceOf({ ...chartOf('messages'), finding: 'Nine again' }, on, stateOf(), ADDRESS),
    )
    for (const part of [
      'Messages by year',
      'No filter',
      'stated',
      'articles and context',
      'prc-dprk 1.0.0',
      ADDRESS,
    ])
      expect(said).toContain(part)
  })
})

describe('the table as a file', () => {
  const provenance = provenanceOf(chartOf('messages'), on, stateOf({ time: years(2020) }), ADDRESS)

  test('CSV has the columns of the table, then on each row where it comes from', async () => {
    const bytes = new Uint8Array(await tableCsv(TABLE, provenance).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const said = [
      'Messages by year',
      'Filter: 2020',
      'stated, the numbers as printed',
      'articles and context',
      'Cheng, ¶14',
      'prc-dprk 1.0.0',
    ]
    expect(readCsv(new TextDecoder().decode(bytes))).toEqual([
      ['Period', 'Change', 'Note', 'chart', 'filters', 'counting_rule', 'layers', 'sources', 'dataset'],
      ['2020', '-80.67', `'=printed, "so"`, ...said],
      ['2021', '', '', ...said],
    ])
  })

  test('of a window, says which days are in the table', async () => {
    const said = provenanceOf(chartOf('timeline'), on, stateOf(), ADDRESS)
    // the first window of the dataset
    expect(readCsv((await tableCsv(TABLE, said).text()).replace('\ufeff', ''))[1]?.[4]).toBe(
      'No filter; drawn: 1 Feb 2021 to 20 Mar 2022',
    )
  })

  test('JSON has a row an object, numbers as numbers, and the same words', async () => {
    expect(JSON.parse(await tableJson(TABLE, provenance).text())).toEqual({
      chart: 'Messages by year',
      finding: null,
      extent: 'Two-way, US$ million',
      filters: 'Filter: 2020',
      counting_rule: 'stated, the numbers as printed',
      layers: 'articles and context',
      sources: 'Cheng, ¶14',
      dataset: { id: 'prc-dprk', version: '1.0.0' },
      address: ADDRESS,
      columns: ['Period', 'Change', 'Note'],
      rows: [
        { Period: '2020', Change: -80.67, Note: '=printed, "so"' },
        { Period: '2021', Change: null, Note: null },
      ],
    })
  })
})

describe('the name of the file', () => {
  const name = (view: keyof typeof NAMES, ...state: Parameters<typeof stateOf>) =>
    exportName(chartOf(view), state[2] === false ? off : on, stateOf(...state), 'png')

  test('says what is in it', () => {
    expect(name('messages', { time: years(2020, 2021) })).toBe(
      'prc-dprk-1.0.0-messages-by-year-stated-2020-2021.png',
    )
    expect(name('messages', {}, { rule: 'listed' }, false)).toBe(
      'prc-dprk-1.0.0-messages-by-year-listed-articles-alone.png',
    )
    expect(name('trade', {}, { scale: 'log' })).toBe('prc-dprk-1.0.0-trade-by-year-logarithmic.png')
    // a month is drawn in bars, whatever the scale that was chosen for the years
    expect(name('trade', {}, { scale: 'log', step: 'month' })).toBe('prc-dprk-1.0.0-trade-by-month.png')
    const window = [parseIso('2020-01-01') ?? 0, parseIso('2020-12-31') ?? 0] as const
    expect(name('timeline', {}, { window })).toBe('prc-dprk-1.0.0-timeline-2020-01-01-to-2020-12-31.png')
  })

  test('two sets of years are two names', () => {
    expect(name('messages', { time: years(2016, 2018, 2019, 2020) })).not.toBe(
      name('messages', { time: years(2016, 2017, 2018, 2020) }),
    )
  })

  test('a long filter is cut, and still told from another', () => {
    const long = (end: string) => name('openers', { text: `${'congratulations '.repeat(12)}${end}` })
    expect(long('a').length).toBeLessThanOrEqual(124)
    expect(long('a')).not.toBe(long('b'))
    expect(long('a')).toBe(long('a'))
  })
})
