import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sourceLine } from '../../src/charts/sourceLine'
import { KINDS, LEVELS, TRADE_SERIES } from '../../src/data/types'
import { DEFAULT_READING, DIRECTIONS, type Filter, NO_FILTER, RULES } from '../../src/model/filter'
import { filterSentence } from '../../src/model/sentence'
import { economySeries } from '../../src/model/series/economySeries'
import { evidenceSeries } from '../../src/model/series/evidenceSeries'
import { messageSeries } from '../../src/model/series/messageSeries'
import { openersSeries } from '../../src/model/series/openersSeries'
import { supportSeries } from '../../src/model/series/supportSeries'
import { timelineSeries } from '../../src/model/series/timelineSeries'
import { tradeSeries } from '../../src/model/series/tradeSeries'
import { findingFor } from '../../src/store/findings'
import { text } from '../../src/text/text'
import { parseIso } from '../../src/time/day'
import { dayLabel } from '../../src/time/format'
import { extentLine as economyLine } from '../../src/views/economy/economyWords'
import { extentLine as evidenceLine } from '../../src/views/evidence/evidenceWords'
import {
  citations as messageSources,
  extentLine as messagesLine,
} from '../../src/views/messages/messageWords'
import { extentLine as openersLine } from '../../src/views/openers/openersWords'
import { extentLine as supportLine } from '../../src/views/support/supportWords'
import { extentLine as tradeLine } from '../../src/views/trade/tradeWords'
import { dataset, off, on } from './realData'

fc.configureGlobal({ seed: 20221001 })

const years = (...years: number[]): Filter => ({ ...NO_FILTER, time: { type: 'years', years } })
const search = (text: string): Filter => ({ ...NO_FILTER, text })
type Index = typeof on

describe('the source line of the messages names what the numbers are held against too', () => {
  const line = (index: Index, rule: (typeof RULES)[number]) =>
    sourceLine(dataset, messageSources(messageSeries(index, NO_FILTER, rule)))

  test('beside the printed numbers stands what is listed, and with context what is traced', () => {
    expect(line(off, 'stated')).toBe('Cheng, ¶11; Asmolov')
    expect(line(on, 'stated')).toBe('Cheng, ¶11; Asmolov; context: press reports')
  })

  test('beside a list stands what is counted of the years that have none', () => {
    expect(line(off, 'listed')).toBe('Asmolov; Cheng, ¶11')
  })
})

const messages = (index: Index, filter: Filter, rule: (typeof RULES)[number]) =>
  messagesLine(messageSeries(index, filter, rule), dataset)
const trade = (index: Index, filter: Filter, reading: Partial<typeof DEFAULT_READING> = {}) =>
  tradeLine(tradeSeries(index, filter.time, { ...DEFAULT_READING, ...reading }))
const timeline = (index: Index, filter: Filter) => {
  const window = dataset.info.window
  const { acts, undrawn } = timelineSeries(index.summary(filter).matches, window, dataset.actors)
  return text.timeline.extent(acts.length, dayLabel(window[0]), dayLabel(window[1]), undrawn)
}
const said = (index: Index, filter: Filter) => filterSentence(index, filter, index.summary(filter))
const finding = (index: Index, filter: Filter, view: Parameters<typeof findingFor>[1], reading = {}) =>
  findingFor(dataset, view, {
    filter,
    scope: index.scope,
    reading: { ...DEFAULT_READING, ...reading },
  })?.sentence ?? null

describe('the traps', () => {
  // 10 listed in 2021, 4 in 2022: a list of examples has no trend
  test.each([
    [
      on,
      NO_FILTER,
      'Messages that the articles name one by one, a list, never a total: 10 in 2021, 4 in 2022.',
    ],
    [
      off,
      years(2021, 2022),
      'Messages that the articles name one by one, a list, never a total: 10 in 2021, 4 in 2022.',
    ],
    [off, years(2022), 'Messages that the articles name one by one, a list, never a total: 4 in 2022.'],
  ])('listed is a list: %#', (index, filter, line) => {
    expect(messages(index, filter, 'listed')).toBe(line)
    expect(finding(index, filter, 'messages', { rule: 'listed' })).toBeNull()
  })

  // 1 exchange in 2017, 8 messages in 2018: the unit changes, so the two never stand in one sum or sequence
  test.each([
    [years(2017), 'Messages by the numbers Cheng prints: 1 exchange in 2017.'],
    [years(2017, 2018), 'Messages by the numbers Cheng prints: 8 in 2018.'],
    [years(2016, 2017), 'Messages by the numbers Cheng prints: 2 exchanges in 2016, 1 exchange in 2017.'],
  ])('exchanges are another unit: %#', (filter, line) => {
    expect(messages(on, filter, 'stated')).toBe(line)
    expect(finding(on, filter, 'messages')).toBeNull()
  })

  test('2021 was counted in part, and every sentence about it says to which day', () => {
    for (const filter of [NO_FILTER, years(2021), years(2020, 2021)])
      expect(messages(on, filter, 'stated')).toContain('9 to 12 Aug 2021')
    expect(finding(on, NO_FILTER, 'messages')).toBe('Nine messages in 2020, and nine again by 12 August 2021')
  })

  test('−80.67 % is a printed change of 2020, and no sentence gives it a cause', () => {
    expect(trade(off, NO_FILTER)).toBe(
      'Two-way, US$ million, Chinese customs (GACC), 2019–2020; 2020: −80.67 %.',
    )
    expect(trade(on, years(2020))).toBe('Two-way, US$ million, Chinese customs (GACC), 2020; 2020: −80.67 %.')
    expect(trade(on, years(2018, 2019))).not.toContain('80.67')
    expect(trade(on, NO_FILTER, { series: 'KOTRA' })).not.toContain('80.67')
    expect(finding(off, NO_FILTER, 'trade')).toBe('Trade fell by four-fifths in 2020')
    expect(finding(on, NO_FILTER, 'trade', { series: 'KOTRA' })).toBeNull()
  })

  test('nothing left is said, and what stands on the screen is not counted as left', () => {
    expect(said(on, search('zzz'))).toBe('0 of 99 events: “zzz”')
    expect(messages(on, search('zzz'), 'listed')).toMatch(/The filter leaves 0 of 14\.$/)
    // no count is not none
    expect(messages(off, years(2019), 'stated')).toBe(
      'Messages by the numbers Cheng prints: no number for 2019.',
    )
    expect(messages(off, years(2018, 2019), 'listed')).toBe(
      'Messages that the articles name one by one, a list, never a total: none is of 2018–2019.',
    )
    expect(timeline(on, search('zzz'))).toBe('0 events, 1 Feb 2021 to 20 Mar 2022. An arrow is a message')
    expect(openersLine(openersSeries(on, search('zzz'), 'traced'), ['Kim', 'Xi'])).toBe(
      'No message matches what is asked for.',
    )
  })

  test('one event is one event', () => {
    // the floods of July 2021
    expect(said(on, search('flood'))).toBe('1 of 99 events: “flood”')
    expect(messages(on, search('flood'), 'traced')).toMatch(/The filter leaves 1 of 42\.$/)
    expect(timeline(on, search('flood'))).toBe('1 event, 1 Feb 2021 to 20 Mar 2022. An arrow is a message')
  })

  test('where only computed values are left the sentence says so', () => {
    // with context off 2019 is computed from 2020 and its change; with context on 2016 is the one computed year
    expect(trade(off, years(2019))).toBe(
      'Two-way, US$ million, Chinese customs (GACC), 2019; computed, printed nowhere.',
    )
    expect(trade(on, years(2016))).toBe(
      'Two-way, US$ million, Chinese customs (GACC), 2016; computed, printed nowhere.',
    )
    expect(trade(on, years(2019))).toBe('Two-way, US$ million, Chinese customs (GACC), 2019.')
  })

  test('traced is always at least, and has no largest year', () => {
    expect(messages(on, NO_FILTER, 'traced')).toBe(
      'Messages traced one by one, always at least: 42 in 2016–2022.',
    )
    expect(messages(on, years(2021, 2022), 'traced')).toBe(
      'Messages traced one by one, always at least: 12 in 2021, 8 in 2022.',
    )
  })
})

describe('authored findings', () => {
  test('stand in the default state and with context off alone, each where all its layers are on', () => {
    for (const view of ['messages', 'trade', 'timeline', 'evidence'] as const) {
      expect(finding(on, NO_FILTER, view), view).not.toBeNull()
      expect(finding(off, NO_FILTER, view), view).not.toBeNull()
      for (const filter of [years(2021), search('Xi'), { ...NO_FILTER, disputed: true }])
        expect(finding(on, filter, view), view).toBeNull()
    }
    expect(finding(off, NO_FILTER, 'trade')).not.toMatch(/2021/)
  })

  test('of a reading answer to no other tab, table or window', () => {
    const elsewhere = {
      tab: 'sources' as const,
      tables: ['trade' as const],
      window: [parseIso('2021-01-01')!, parseIso('2021-02-01')!] as const,
    }
    expect(finding(on, NO_FILTER, 'messages', elsewhere)).not.toBeNull()
  })

  test('give numbers that the tables have: nine by 12 August 2021 and seven listed, five messages in July 2021', () => {
    const within = evidenceSeries(off, NO_FILTER).years.find(({ year }) => year === 2021)!.ways
    const sum = (of: 'listed' | 'stated') =>
      Object.values(within).reduce(
        (all, way) => all + (of === 'listed' ? (way.within?.listed ?? 0) : (way.stated?.row.count ?? 0)),
        0,
      )
    expect([sum('stated'), sum('listed')]).toEqual([9, 7])
    const july = off.acts.filter(
      act =>
        act.leaderMessage &&
        act.date.bounds.lower! >= parseIso('2021-07-01')! &&
        act.date.bounds.upper! <= parseIso('2021-07-31')!,
    )
    // 1, 11 twice, 24 and 30 July
    expect(july).toHaveLength(5)
  })
})

describe('no computed sentence, under any filter, tells a trend, a cause or a comparison', () => {
  const some = <T>(values: readonly T[]) =>
    fc.subarray([...values], { maxLength: Math.min(3, values.length) })
  const anyFilter = fc.record<Filter>({
    time: fc.oneof(
      fc.constant({ type: 'all' as const }),
      fc
        .subarray([2016, 2017, 2018, 2019, 2020, 2021, 2022], { minLength: 1 })
        .map(list => ({ type: 'years' as const, years: list })),
      fc.constant({ type: 'span' as const, from: parseIso('2020-06-01'), to: parseIso('2021-06-30') }),
    ),
    actors: some(['kim-jong-un', 'xi-jinping', 'wang-yi']),
    between: fc.boolean(),
    kinds: some(KINDS),
    levels: some(LEVELS),
    directions: some(DIRECTIONS),
    occasions: some(['DPRK founding', 'Floods in China']),
    sources: some(['asmolov-2022', 'cheng-2021']),
    disputed: fc.boolean(),
    text: fc.constantFrom('', 'Xi', 'zzz'),
  })
  const TREND =
    /\b(rose|fell|fall|rise|more often|fewer|increas\w*|decreas\w*|declin\w*|grew|because|due to|therefore|led to|caused?)\b/i

  test('in messages, trade, timeline, evidence, openers, economy, support', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(on, off),
        anyFilter,
        fc.constantFrom(...RULES),
        fc.constantFrom(...TRADE_SERIES),
        fc.constantFrom('year' as const, 'month' as const),
        fc.option(fc.constantFrom(2018, 2020)),
        (index, filter, rule, series, step, base) => {
          const lines = [
            said(index, filter),
            messages(index, filter, rule),
            trade(index, filter, { series, step }),
            timeline(index, filter),
            evidenceLine(evidenceSeries(index, filter), 'Cheng'),
            openersLine(openersSeries(index, filter, rule), ['Kim', 'Xi']),
            economyLine(economySeries(index, filter, { ...DEFAULT_READING, rule, series, base })),
            supportLine(supportSeries(index, filter)),
          ]
          for (const line of lines) {
            expect(line).not.toMatch(TREND)
            expect(line).not.toMatch(/undefined|null|NaN|\[object/)
          }
        },
      ),
      { numRuns: 120 },
    )
  })
})
