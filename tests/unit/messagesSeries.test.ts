import { describe, expect, it } from 'vitest'
import type { Rule } from '../../src/model/filter'
import { type MessageSeries, messageSeries } from '../../src/model/series/messageSeries'
import { legendKeys, paleWords } from '../../src/views/messages/MessagesLegend'
import { messageTable } from '../../src/views/messages/messageTable'
import { extentLine, yearName, yearStatus } from '../../src/views/messages/messageWords'
import { notesBeneath } from '../../src/views/messages/yearNotes'
import { articlesOnly, chartsDataset, filterOf, withContext, XI } from './chartsData'
import { day, makeEvent } from './fixtures'

const LEADERS = ['Kim', 'Xi'] as const
const of = (series: MessageSeries, year: number) => series.years.find(entry => entry.year === year)!
const blocks = (series: MessageSeries, year: number) =>
  of(series, year).ways.map(({ segments }) => segments.length)
const inked = (series: MessageSeries, year: number) =>
  of(series, year).ways.map(({ segments }) => segments.filter(({ ink }) => ink).length)

describe('stated', () => {
  const series = messageSeries(withContext(), filterOf({}), 'stated')

  it('has the numbers that Cheng prints, Kim before Xi', () => {
    expect([2018, 2020, 2021].map(year => blocks(series, year))).toEqual([
      [6, 2],
      [5, 4],
      [4, 5],
    ])
    expect([2016, 2017].map(year => of(series, year).exchanges?.count)).toEqual([2, 1])
    expect([2016, 2017].map(year => blocks(series, year))).toEqual([[], []])
  })

  it('has no count for 2019 and 2022, which is not zero', () => {
    for (const year of [2019, 2022]) {
      expect(of(series, year).total).toBeNull()
      expect(of(series, year).counted).toBeNull()
    }
  })

  it('ends on 12 August 2021', () => {
    expect(of(series, 2021).counted).toEqual({ from: day('2021-01-01'), to: day('2021-08-12') })
  })

  it('marks the outermost two of Xi in 2021 as counted, not listed, whatever the layers', () => {
    for (const index of [withContext(), articlesOnly()]) {
      const kinds = of(messageSeries(index, filterOf({}), 'stated'), 2021).ways.map(({ segments }) =>
        segments.map(({ kind }) => kind),
      )
      expect(kinds[0]).toEqual(['stated', 'stated', 'stated', 'stated'])
      expect(kinds[1]).toEqual(['stated', 'stated', 'stated', 'unlisted', 'unlisted'])
    }
  })

  it('says beneath each year what is known of it one by one', () => {
    const notes = (year: number) => notesBeneath(of(series, year), series)
    expect(notes(2018)).toEqual(['counted, none listed', 'traced 3 of 8'])
    expect(notes(2020)).toEqual(['counted, none listed', 'traced 9 of 9'])
    // Kim's four and Xi's March, 11 January, 11 July and 30 July
    expect(notes(2021)).toEqual(['traced 8 of 9 to 12 Aug'])
    expect(notes(2016)).toEqual(['counted, none listed'])
  })

  it('says nothing of what context traced while context is off', () => {
    const off = messageSeries(articlesOnly(), filterOf({}), 'stated')
    expect(off.years.flatMap(year => notesBeneath(year, off)).join()).not.toContain('traced')
    expect(off.years.every(({ traced }) => traced === null)).toBe(true)
  })

  it('answers to direction and actor: the others are pale', () => {
    const kim = messageSeries(withContext(), filterOf({ directions: ['dprk-to-prc'] }), 'stated')
    expect(inked(kim, 2020)).toEqual([5, 0])
    expect(blocks(kim, 2020)).toEqual([5, 4])
    const wang = messageSeries(withContext(), filterOf({ actors: ['wang-yi'] }), 'stated')
    expect(inked(wang, 2020)).toEqual([0, 0])
    const pair = filterOf({ actors: ['kim-jong-un', 'wang-yi'], between: true })
    expect(inked(messageSeries(withContext(), pair, 'stated'), 2020)).toEqual([0, 0])
    expect(of(kim, 2016).exchangesInk).toBe(false)
  })

  it('keeps as much ink as listed messages match a clause that no printed number can answer to', () => {
    const dataset = chartsDataset()
    const events = [...dataset.events, makeEvent({ ...XI, date: '2021-08-01', title: 'A treaty of Xi' })]
    const found = messageSeries(withContext({ ...dataset, events }), filterOf({ text: 'treaty' }), 'stated')
    expect(inked(found, 2021)).toEqual([0, 1])
    expect(inked(found, 2018)).toEqual([0, 0])
    expect(found.unanswerable).toBe(true)
    expect(extentLine(found, dataset)).toContain('cannot be narrowed')
  })

  it('pales the years outside the time clause and counts them all the same', () => {
    const chosen = messageSeries(
      withContext(),
      filterOf({ time: { type: 'years', years: [2020] } }),
      'stated',
    )
    expect(inked(chosen, 2020)).toEqual([5, 4])
    expect(inked(chosen, 2018)).toEqual([0, 0])
    expect(of(chosen, 2018).ways.map(({ matching }) => matching)).toEqual([6, 2])
    const span = messageSeries(
      withContext(),
      filterOf({ time: { type: 'span', from: day('2020-12-31'), to: day('2021-01-01') } }),
      'stated',
    )
    expect(span.years.filter(({ emphasis }) => emphasis === 'chosen').map(({ year }) => year)).toEqual([
      2020, 2021,
    ])
  })
})

describe('a span that cuts a counted period', () => {
  const under = (from: string, to: string) =>
    messageSeries(withContext(), filterOf({ time: { type: 'span', from: day(from), to: day(to) } }), 'stated')

  it('leaves no ink to a number of the whole year, and says which it cuts', () => {
    const winter = under('2018-12-11', '2020-01-27')
    expect(winter.cut).toEqual([2018, 2020])
    expect([inked(winter, 2018), inked(winter, 2020)]).toEqual([
      [0, 0],
      [0, 0],
    ])
    expect(extentLine(winter, withContext().dataset)).toBe(
      'Messages by the numbers Cheng prints. The span cuts the periods of 2018, 2020: ink is what is listed in it.',
    )
  })

  it('inks the listed messages that may lie in it: of July 2021 three of each', () => {
    // Kim's of 1, 11 and 24 July; Xi's of 11 and 30 July, and the answer dated only between 23 March and 11 July
    expect(inked(under('2021-07-01', '2021-07-31'), 2021)).toEqual([3, 3])
  })

  it('cuts nothing where it holds the period, though not the year', () => {
    const held = under('2021-01-01', '2021-08-12')
    expect(held.cut).toEqual([])
    expect(inked(held, 2021)).toEqual([4, 5])
  })
})

describe('the line that says what is counted', () => {
  const line = (rule: Rule, change: Parameters<typeof filterOf>[0]) =>
    extentLine(messageSeries(withContext(), filterOf(change), rule), withContext().dataset)
  const years = (...years: number[]) => ({ time: { type: 'years', years } as const })

  it('counts exchanges in their own unit where nothing else is asked for', () => {
    expect(line('stated', years(2016, 2017))).toBe(
      'Messages by the numbers Cheng prints: 2 exchanges in 2016, 1 exchange in 2017.',
    )
  })

  it('counts the printed numbers of the direction that is asked for', () => {
    // of the nine of 2020 four are Xi's
    expect(line('stated', { ...years(2020), directions: ['prc-to-dprk'] })).toBe(
      'Messages by the numbers Cheng prints: 4 in 2020.',
    )
    expect(line('stated', { directions: ['mutual'] })).toBe('Messages by the numbers Cheng prints: none.')
  })

  it('says how many blocks a span leaves in ink', () => {
    const span = { time: { type: 'span', from: day('2021-07-01'), to: day('2021-07-31') } as const }
    const blocks = of(messageSeries(withContext(), filterOf(span), 'listed'), 2021).ways.flatMap(
      ({ segments }) => segments,
    )
    expect(line('listed', span)).toContain(
      `The filter leaves ${blocks.filter(({ ink }) => ink).length} of ${blocks.length}`,
    )
    expect(blocks.some(({ ink }) => !ink)).toBe(true)
  })

  it('says nothing of none out of none', () => {
    expect(line('listed', { ...years(2018), kinds: ['message'] })).not.toContain('0 of 0')
  })
})

it('an exchange is between the two leaders, and is theirs under each of them', () => {
  const ink = (change: Parameters<typeof filterOf>[0]) =>
    of(messageSeries(withContext(), filterOf(change), 'stated'), 2016).exchangesInk
  expect(ink({ actors: ['kim-jong-un', 'xi-jinping'], between: true })).toBe(true)
  expect(ink({ actors: ['xi-jinping'] })).toBe(true)
  expect(ink({ actors: ['wang-yi'] })).toBe(false)
})

describe('listed and traced', () => {
  it('lists 6 and 4 in 2021, 2 and 2 in 2022, nothing elsewhere', () => {
    const series = messageSeries(withContext(), filterOf({}), 'listed')
    expect(blocks(series, 2021)).toEqual([6, 4])
    expect(blocks(series, 2022)).toEqual([2, 2])
    expect(of(series, 2018).counted).toBeNull()
    expect(of(series, 2018).total).toBeNull()
  })

  it('traces what context adds, and says of which how many are implied', () => {
    const series = messageSeries(withContext(), filterOf({}), 'traced')
    expect(series.years.map(({ year }) => blocks(series, year))).toEqual([
      [1, 1],
      [1, 1],
      [2, 1],
      [3, 3],
      [5, 4],
      [6, 6],
      [5, 3],
    ])
    expect(of(series, 2020).implied).toBe(1)
    expect(of(series, 2020).ways[1]?.segments.at(-1)?.kind).toBe('implied')
    expect(of(series, 2022).ways[0]?.segments.map(({ kind }) => kind)).toEqual([
      'article',
      'article',
      'context',
      'context',
      'implied',
    ])
  })

  it('falls back to listed while context is off', () => {
    expect(messageSeries(articlesOnly(), filterOf({}), 'traced').rule).toBe('listed')
  })

  it('counts under every clause but time', () => {
    const narrowed = messageSeries(
      withContext(),
      filterOf({ directions: ['prc-to-dprk'], time: { type: 'years', years: [2022] } }),
      'listed',
    )
    expect(of(narrowed, 2021).ways.map(({ matching }) => matching)).toEqual([0, 4])
    expect(inked(narrowed, 2021)).toEqual([0, 0])
    expect(inked(narrowed, 2022)).toEqual([0, 2])
  })

  it('keeps a message of no certain year out of every year', () => {
    const dataset = chartsDataset()
    const events = [...dataset.events, makeEvent({ date: '[2021-12-30..2022-01-02]' })]
    const series = messageSeries(withContext({ ...dataset, events }), filterOf({}), 'listed')
    expect(series.uncertain).toHaveLength(1)
    expect(blocks(series, 2021)).toEqual([6, 4])
    const last = messageTable(series, LEADERS).rows.at(-1)
    expect(last?.[0]).toBe('Year uncertain')
    // listed: Kim, Xi, both
    expect(last?.slice(6, 9)).toEqual([1, 0, 1])
  })
})

describe('words', () => {
  const stated = messageSeries(withContext(), filterOf({}), 'stated')
  const names = (series: MessageSeries) => series.years.map(year => yearName(year, series, LEADERS))

  it('names the toggles of the stated rule to the letter', () => {
    expect(names(stated)).toEqual([
      '2016: 2 exchanges',
      '2017: 1 exchange',
      '2018: 8 messages, 6 from Kim to Xi, 2 from Xi to Kim',
      '2019: no count',
      '2020: 9 messages, 5 from Kim to Xi, 4 from Xi to Kim',
      '2021: 9 messages to 12 August, 4 from Kim to Xi, 5 from Xi to Kim',
      '2022: no count',
    ])
  })

  it('says "at least" of what was traced', () => {
    const traced = messageSeries(withContext(), filterOf({}), 'traced')
    expect(names(traced).at(-1)).toMatch(/^2022: at least 8 messages, 5 from Kim to Xi, 3 from Xi to Kim/)
    expect(extentLine(traced, chartsDataset())).not.toMatch(/most|rose|fell/)
  })

  it('says how many of a list the filter leaves', () => {
    const narrowed = messageSeries(withContext(), filterOf({ directions: ['prc-to-dprk'] }), 'listed')
    expect(names(narrowed)[5]).toBe('2021: 4 of 10 messages, 0 from Kim to Xi, 4 from Xi to Kim')
  })

  it('gives each year its status', () => {
    expect(stated.years.map(year => yearStatus(year, stated, false))).toEqual([
      '2 exchanges',
      '1 exchange',
      '8 messages',
      'no count',
      '9 messages',
      '9, part of year',
      'no count',
    ])
    // where years are narrow, the total alone: 6 + 2, 5 + 4, 4 + 5
    expect(stated.years.map(year => yearStatus(year, stated, true))).toEqual([
      '',
      '',
      '8 in all',
      '',
      '9 in all',
      '9 in all',
      '',
    ])
  })

  it('adds no part-year to whole years, nor exchanges to messages', () => {
    expect(extentLine(stated, chartsDataset())).toBe(
      'Messages by the numbers Cheng prints: 8 in 2018, 9 in 2020, 9 to 12 Aug 2021.',
    )
  })

  it('tables every rule side by side, null where nothing is counted', () => {
    const { columns, rows } = messageTable(stated, LEADERS)
    expect(rows.every(row => row.length === columns.length)).toBe(true)
    const y2019 = rows[3]!
    expect(y2019.slice(0, 6)).toEqual(['2019', null, null, null, null, null])
    expect(y2019.slice(9, 12)).toEqual([3, 3, 6])
    expect(rows[4]!.at(-1)).toContain('9 = 5 + 4, computed')
    const off = messageTable(messageSeries(articlesOnly(), filterOf({}), 'stated'), LEADERS)
    expect(off.columns.join()).not.toContain('Traced')
  })
})

describe('what is pale, and why', () => {
  const under = (change: Parameters<typeof filterOf>[0], rule: 'stated' | 'listed' = 'stated') =>
    messageSeries(withContext(), filterOf(change), rule)
  const span = { time: { type: 'span', from: day('2021-07-01'), to: day('2021-07-24') } } as const

  it('keeps the ink of listed messages that a span touches, and of no other of their year', () => {
    // Kim's of 1, 11 and 24 July; Xi's of 11 July, and the one of some day from 23 March to 11 July
    expect(inked(under(span, 'listed'), 2021)).toEqual([3, 2])
  })

  it('keys only marks that are drawn', () => {
    expect(legendKeys(under({}))).toEqual(['block', 'unlisted', 'exchange', 'gap'])
    expect(legendKeys(under({ actors: ['wang-yi'] }))).toEqual(['exchange', 'outside', 'gap'])
    // of 2021 as many blocks as listed messages match are in ink, none of them is a counted, unlisted one
    expect(legendKeys(under(span))).not.toContain('unlisted')
  })

  it('calls pale what is outside, and no printed number that a clause cannot narrow', () => {
    expect(paleWords(under({ directions: ['prc-to-dprk'] }))).toBe('pale: outside the filter')
    expect(paleWords(under({ text: 'treaty' }))).toBe('pale: not narrowed by this filter')
    expect(paleWords(under({ text: 'treaty' }, 'listed'))).toBe('pale: outside the filter')
    expect(paleWords(under(span))).toBe('pale: outside the filter, or cut by it')
  })

  it('says that the counts are of the two leaders alone where others are asked for', () => {
    expect(extentLine(under({ actors: ['wang-yi'] }), chartsDataset())).toContain(
      'the filter asks for others',
    )
    expect(extentLine(under({ actors: ['kim-jong-un'] }), chartsDataset())).not.toContain('others')
  })
})
