import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type Box, boxesMeet } from '../../src/charts/placedText'
import { loadDataset } from '../../src/data/load'
import { createIndex } from '../../src/model/eventIndex'
import { DEFAULT_READING, type Filter, NO_FILTER, type Reading } from '../../src/model/filter'
import { economyLanes } from '../../src/model/series/economyLanes'
import { economySeries, indexOn } from '../../src/model/series/economySeries'
import { fallFacts } from '../../src/model/series/fallFacts'
import { messageSeries } from '../../src/model/series/messageSeries'
import { lineMeets } from '../../src/views/economy/besidePoint'
import { captionOf, fill, type Statement } from '../../src/views/economy/captionWords'
import { economyTable } from '../../src/views/economy/economyTable'
import {
  citations,
  extentLine,
  indexLabel,
  refusalWords,
  yearName,
} from '../../src/views/economy/economyWords'
import { placeEconomy } from '../../src/views/economy/placeEconomy'
import { spread } from '../../src/views/economy/placeLanes'

const FOLDER = new URL('../../public/data/prc-dprk/', import.meta.url)
const dataset = await loadDataset(FOLDER.href, async url => new Response(await readFile(new URL(url))))
const on = createIndex(dataset, { context: true, background: false })
const off = createIndex(dataset, { context: false, background: false })

const read = (index = on, reading: Partial<Reading> = {}, filter: Partial<Filter> = {}) =>
  economySeries(index, { ...NO_FILTER, ...filter }, { ...DEFAULT_READING, ...reading })
type Series = ReturnType<typeof read>
const of = (series: Series, year: number) => series.years.find(entry => entry.year === year)!
const labels = (series: Series, panel: 'messages' | 'trade') =>
  Object.fromEntries(
    series.years.flatMap(({ year, [panel]: { index } }) => (index ? [[year, indexLabel(index)]] : [])),
  )
const said = (statements: readonly Statement[]) =>
  statements.map(statement =>
    statement.map(piece => (typeof piece === 'string' ? piece : piece.text)).join(''),
  )

describe('an index', () => {
  it('is the value on its base of 100', () => {
    // 9 / 8 × 100 = 112.5; 8 / 9 × 100 = 88.888…
    expect(indexOn(9, 8)).toEqual({ value: 112.5, digits: 1 })
    expect(indexLabel(indexOn(8, 9))).toBe('88.9')
    expect(indexLabel(indexOn(8, 8))).toBe('100')
  })

  it('has a decimal only where the rounding of the figures leaves it sure', () => {
    // 539 ± 0.5 on 2,431.348 ± 0.0005: 22.148 to 22.190, so 22.2; 5,060 ± 5 on it: 207.9 to 208.3, so 208
    expect(indexLabel(indexOn(539e6, 2_431_348_000, 1e6, 1e3))).toBe('22.2')
    expect(indexLabel(indexOn(5060e6, 2_431_348_000, 1e7, 1e3))).toBe('208')
  })

  it('on 2018 stands for the values that are real in their series, and for no other', () => {
    const series = read(on, { base: 2018 })
    expect(series.base).toBe(2018)
    // messages 8 and 5 + 4; 2016–17 are exchanges, 2019 and 2022 have no count, 2021 ends on 12 August
    expect(labels(series, 'messages')).toEqual({ 2018: '100', 2020: '112.5' })
    // on 2,431.348: 5,060 → 208.1, 2,789.019 → 114.71, 539 → 22.17, 318.04 → 13.08, 1,027.72 → 42.27;
    // 2016 is computed
    expect(labels(series, 'trade')).toEqual({
      2017: '208',
      2018: '100',
      2019: '114.7',
      2020: '22.2',
      2021: '13.1',
      2022: '42.3',
    })
  })

  it('on 2020 is of what both print', () => {
    const series = read(on, { base: 2020 })
    expect(labels(series, 'messages')).toEqual({ 2018: '88.9', 2020: '100' })
    // 2,431.348 / 539 = 4.5109 (539 ± 0.5: 450.7 to 451.5); 2,789.019 / 539 = 5.1744
    expect(labels(series, 'trade')).toMatchObject({ 2018: '451', 2019: '517', 2020: '100' })
  })

  it('with the articles alone leaves one figure of the trade: 2019 is computed', () => {
    const series = read(off, { base: 2020 })
    expect(labels(series, 'messages')).toEqual({ 2018: '88.9', 2020: '100' })
    expect(labels(series, 'trade')).toEqual({ 2020: '100' })
  })
})

describe('base years', () => {
  it('are those with a stated whole-year count and a printed figure', () => {
    // counts of whole years in messages: 2018, 2020. GACC prints 2017–2022 with context, 2020 without
    expect(read(on).bases).toEqual([2018, 2020])
    expect(read(off).bases).toEqual([2020])
    // KOTRA prints 2016, 2017, 2019–2022, and 2018 is computed; KITA prints 2018 and 2019
    expect(read(on, { series: 'KOTRA' }).bases).toEqual([2020])
    expect(read(on, { series: 'KITA' }).bases).toEqual([2018])
    expect(read(off, { series: 'KITA' }).bases).toEqual([])
  })

  it.each<[string, Partial<Reading>, boolean, RegExp | undefined]>([
    ['both real', { base: 2018 }, true, undefined],
    ['exchanges', { base: 2017 }, true, /^No index on 2017: exchanges are another unit than messages\./],
    ['exchanges and computed', { base: 2016 }, true, /another unit than messages and the trade is computed/],
    ['no count', { base: 2019 }, true, /^No index on 2019: messages have no count\. .* 2018 and 2020\.$/],
    ['no count, computed', { base: 2019 }, false, /no count and the trade is computed\. .* in 2020\.$/],
    ['part of the year', { base: 2021 }, true, /counted for part of the year/],
    ['the context that had it is off', { base: 2018 }, false, /2018: trade has no printed figure/],
    ['a list', { base: 2018, rule: 'listed' }, true, /^Index needs the stated counts/],
    ['traced', { base: 2018, rule: 'traced' }, true, /^Index needs the stated counts/],
    ['no figure at all', { series: 'KITA' }, false, /^No index: no year .*\(KITA\)/],
  ])('%s', (_, reading, context, sentence) => {
    const series = read(context ? on : off, reading)
    if (sentence) {
      expect(refusalWords(series)).toMatch(sentence)
      expect(series.base).toBeNull()
      expect(series.years.every(({ messages, trade }) => !messages.index && !trade.index)).toBe(true)
    } else expect(refusalWords(series)).toBeUndefined()
  })
})

describe('the two panels', () => {
  it('count the messages of the chart above, under each rule', () => {
    for (const rule of ['stated', 'listed', 'traced'] as const) {
      const above = messageSeries(on, NO_FILTER, rule)
      expect(read(on, { rule }).years.map(({ messages }) => messages.value)).toEqual(
        above.years.map(({ total }) => total),
      )
    }
  })

  it('answer to a direction where the printed rows have one, index and all', () => {
    // from Pyongyang: 6 of the 8 of 2018, 5 of the 9 of 2020; 5 / 6 × 100 = 83.3
    const series = read(on, { base: 2018 }, { directions: ['dprk-to-prc'] })
    expect(of(series, 2018).messages).toMatchObject({ value: 6, of: 8, pale: false, sum: [] })
    expect(of(series, 2018).messages.opens).toEqual({ type: 'count', id: 'counts-2018-kim' })
    expect(labels(series, 'messages')).toEqual({ 2018: '100', 2020: '83.3' })
    expect(of(series, 2016).messages.pale).toBe(true)
    expect(extentLine(series)).toMatch(/leaves 6 of 8 in 2018, 5 of 9 in 2020, 4 of 9 in 2021\.$/)
  })

  it('show a printed count that cannot be narrowed as it is printed, pale', () => {
    const series = read(on, {}, { text: 'zzzz' })
    expect(of(series, 2020).messages).toMatchObject({ value: 9, of: 9, pale: true, sum: [5, 4] })
    expect(of(series, 2020).trade.pale).toBe(false)
    expect(extentLine(series)).toMatch(/cannot be narrowed/)
  })

  it('pale what lies outside the years asked for', () => {
    const series = read(on, {}, { time: { type: 'years', years: [2020] } })
    expect(series.years.filter(({ messages }) => !messages.pale).map(({ year }) => year)).toEqual([2020])
    expect(series.years.filter(({ trade }) => !trade.pale).map(({ year }) => year)).toEqual([2020])
  })

  it('join only adjoining values that compare: messages never, trade broken where it is computed', () => {
    const series = read(on)
    expect(series.joins.messages).toEqual([])
    expect(series.joins.trade.map(({ from, broken }) => [from, broken])).toEqual([
      [2016, true],
      [2017, false],
      [2018, false],
      [2019, false],
      [2020, false],
      [2021, false],
    ])
    expect(read(off).joins.trade).toEqual([{ from: 2019, to: 2020, broken: true, pale: false }])
    expect(read(on, { rule: 'traced' }).joins.messages).toEqual([])
    // an index has no computed value to be joined to
    expect(read(on, { base: 2018 }).joins.trade.map(({ from }) => from)).toEqual([
      2017, 2018, 2019, 2020, 2021,
    ])
    expect(read(off, { base: 2020 }).joins.trade).toEqual([])
  })
})

describe('what is said', () => {
  it('of each year, in the name of its toggle', () => {
    const own = read(on)
    const indexed = read(on, { base: 2018 })
    expect(yearName(of(own, 2020), own)).toBe('2020: 9 messages; trade US$539 million')
    expect(yearName(of(own, 2016), own)).toBe('2016: 2 exchanges; trade about US$5,650 million, computed')
    expect(yearName(of(own, 2021), own)).toBe('2021: 9 messages to 12 Aug; trade US$318 million')
    expect(yearName(of(indexed, 2020), indexed)).toBe(
      '2020: 9 messages, index 112.5; trade US$539 million, index 22.2',
    )
    expect(yearName(of(indexed, 2021), indexed)).toBe(
      '2021: 9 messages to 12 Aug, no index (part of the year); trade US$318 million, index 13.1',
    )
    expect(yearName(of(indexed, 2019), indexed)).toBe('2019: no count; trade US$2,789 million, index 114.7')
    const traced = read(on, { rule: 'traced' })
    expect(yearName(of(traced, 2022), traced)).toMatch(/^2022: at least 8 messages; /)
  })

  it.each<[string, Partial<Reading>, boolean, string]>([
    [
      'own units',
      {},
      true,
      'Stated messages and two-way trade (GACC), by year; trade in 2020 −80.67 % on the year before, printed.',
    ],
    [
      'index',
      { base: 2018 },
      true,
      'Stated messages and two-way trade (GACC), by year; index on 2018; trade in 2020 −80.67 % on the year before, printed.',
    ],
    // what KOTRA prints of 2020 is context's, and no article's
    [
      'listed',
      { rule: 'listed', series: 'KOTRA' },
      true,
      'Listed messages (a list, never a total) and two-way trade (KOTRA), by year.',
    ],
    [
      'traced',
      { rule: 'traced', series: 'KITA' },
      true,
      'Traced messages (always at least) and two-way trade (KITA), by year.',
    ],
  ])('in the line of its extent: %s', (_, reading, context, line) => {
    expect(extentLine(read(context ? on : off, reading))).toBe(line)
  })

  it('never as a rise or a fall of what is listed or traced', () => {
    for (const rule of ['listed', 'traced'] as const)
      for (const filter of [{}, { text: 'vaccine' }, { time: { type: 'years', years: [2021] } as const }])
        expect(extentLine(read(on, { rule }, filter))).not.toMatch(/rose|fell|because|more than|less than/)
  })

  it('in the table, with status, layer and both indexes', () => {
    const { columns, rows } = economyTable(read(on, { base: 2018 }))
    expect(new Set(columns).size).toBe(columns.length)
    const row = (year: number) => rows.find(([name]) => name === String(year))
    expect(row(2020)).toEqual([
      '2020',
      9,
      'messages',
      '2020',
      'sum of printed numbers',
      112.5,
      539,
      'GACC',
      'printed',
      'article',
      22.2,
      '9 = 5 + 4; −80.67 % on 2019, printed',
    ])
    expect(row(2016)?.slice(0, 11)).toEqual([
      '2016',
      2,
      'exchanges',
      '2016',
      'printed',
      null,
      5650,
      'GACC',
      'computed',
      'context',
      null,
    ])
    expect(row(2019)?.slice(1, 6)).toEqual([null, null, null, 'no count', null])
    expect(row(2021)?.[3]).toBe('1 Jan – 12 Aug 2021')
  })
})

describe('what stood in the way', () => {
  const ids = (acts: readonly { id: string }[]) => acts.map(({ id }) => id)
  const lane = (index = on, filter: Partial<Filter> = {}) => economyLanes(index, { ...NO_FILTER, ...filter })

  it('is the sanctions by their day, those before the axis told as so many', () => {
    const { acts, earlier } = lane().sanctions
    expect(ids(acts.map(({ act }) => act))).toEqual([
      '2016-03-02-unsc-2270',
      '2016-11-30-unsc-2321',
      '2017-02-19-coal-suspension',
      '2017-06-02-unsc-2356',
      '2017-08-05-unsc-2371',
      '2017-09-11-unsc-2375',
      '2017-12-22-unsc-2397',
      '2019-12-16-draft-resolution',
      '2019-12-30-draft-talks',
      '2022-05-26-veto',
    ])
    expect(earlier).toHaveLength(5)
  })

  it('is with the articles alone what they speak of', () => {
    expect(ids(lane(off).sanctions.acts.map(({ act }) => act))).toEqual([
      'un-sanctions',
      '2019-12-16-draft-resolution',
    ])
    expect(ids(lane(off).border.acts.map(({ act }) => act))).toEqual([
      '2020-border-closure',
      '2022-04-29-rail-suspended',
      '2022-09-26-rail-resumed',
    ])
    expect(lane(off).sanctions.earlier).toEqual([])
  })

  it('answers to the filter', () => {
    const filtered = lane(on, { time: { type: 'years', years: [2017] } }).sanctions.acts
    expect(ids(filtered.filter(({ ink }) => ink).map(({ act }) => act))).toEqual([
      '2017-02-19-coal-suspension',
      '2017-06-02-unsc-2356',
      '2017-08-05-unsc-2371',
      '2017-09-11-unsc-2375',
      '2017-12-22-unsc-2397',
    ])
    expect(lane(off, { kinds: ['message'] }).sanctions.acts.every(({ ink }) => !ink)).toBe(true)
  })
})

describe('the caption', () => {
  it('tells with context that eleven resolutions lie before the fall', () => {
    const facts = fallFacts(on, 'GACC')!
    expect(facts.year).toBe(2020)
    // 1695, 1718, 1874, 2087, 2094 before the axis; 2270, 2321, 2356, 2371, 2375, 2397 on it
    expect(facts.resolutions).toHaveLength(11)
    const { shows, cannot } = captionOf(facts)
    expect(said(shows)).toEqual([
      'Chinese customs (GACC) print US$539 million for 2020, −80.67 % on the year before.',
      'Sanctions came first. Security Council resolutions before 2020: 1695, 1718, 1874, 2087, 2094, 2270, 2321, 2356, 2371, 2375, 2397.',
      'Border shut (Covid-19 pandemic): the article gives no day; read as some day between 2019 and August 2021. Context: DPRK bars tourists, 22 Jan 2020; Air and rail routes cut, 31 Jan 2020.',
    ])
    expect(said(cannot)).toContain(
      'Whether messages moved too: 9 stated for 2020, no count for 2019, so no change can be given.',
    )
    // whole-year counts of 2018 and 2020 alone; both have a printed figure
    expect(said(cannot)).toContain('A cause: two figures side by side show none, and 2 of 7 years have both.')
  })

  it('leads each number and act to its source', () => {
    const { shows } = captionOf(fallFacts(on, 'GACC')!)
    const opened = shows.flat().flatMap(piece => (typeof piece === 'string' ? [] : [piece.opens]))
    expect(opened).toContainEqual({ type: 'trade', id: 'trade-2020-gacc-article' })
    expect(opened).toContainEqual({ type: 'indicator', id: 'indicator-2020-trade-change' })
    expect(opened).toContainEqual({ type: 'event', id: '2017-12-22-unsc-2397' })
    expect(opened).toContainEqual({ type: 'event', id: '2020-border-closure' })
  })

  it('uses nothing from outside while context is off', () => {
    const { shows, cannot } = captionOf(fallFacts(off, 'GACC')!)
    expect(said(shows)[1]).toBe(
      'Sanctions came first: UN sanctions had been passed by 12 Jun 2018. They still stood on 16 Dec 2019: Draft to ease sanctions.',
    )
    expect(said([...shows, ...cannot]).join(' ')).not.toMatch(/2,431|2,789|resolutions|KOTRA/)
    const sources = citations(read(off), economyLanes(off, NO_FILTER)).map(({ source }) => source)
    expect(new Set(sources)).toEqual(new Set(['cheng-2021', 'asmolov-2022']))
  })

  it('adds what another series prints of the same year', () => {
    expect(said(captionOf(fallFacts(on, 'KOTRA')!).shows)[0]).toMatch(/KOTRA, .*: −75\.4 %\.$/)
  })

  it('fills the slots of a phrase, and drops one without words', () => {
    expect(fill('a {b} c{d}.', { b: ['x'] })).toEqual(['a ', 'x', ' c', '.'])
  })
})

describe('placing', () => {
  const place = (series: Series, width: number, index = on) =>
    placeEconomy(series, economyLanes(index, NO_FILTER), { width, height: width < 500 ? 356 : 276 })

  it('gives both panels of an index one scale, to the pixel', () => {
    for (const [index, base] of [
      [on, 2018],
      [on, 2020],
      [off, 2020],
    ] as const) {
      const [messages, trade] = place(read(index, { base }), 784, index).panels
      expect(messages.unit).toBe(trade.unit)
      expect(messages.base - messages.hundred!).toBeCloseTo(100 * messages.unit)
      expect(trade.base - trade.hundred!).toBeCloseTo(100 * trade.unit)
      const at = messages.points.find(({ year }) => year === 2020)!
      const value = of(read(index, { base }), 2020).messages.index!.value
      expect(messages.base - at.y).toBeCloseTo(value * messages.unit)
    }
  })

  it('gives own units a scale each', () => {
    const [messages, trade] = place(read(), 784).panels
    // 9 messages and 5,650 million reach as high
    expect(messages.unit * 9).toBeCloseTo(trade.unit * 5650e6)
    expect(messages.hundred).toBeNull()
  })

  it('ends the zero line of a part of a year where the count ends', () => {
    const [messages] = place(read(), 784).panels
    // 12 August is day 224 of 365 of the sixth band of 112 px
    const end = 5 * 112 + (112 * 224) / 365
    expect(messages.baseLines.map(({ key }) => key)).toEqual(['2018', '2020', '2021'])
    expect(messages.baseLines.at(-1)?.x2).toBeCloseTo(end)
    expect(messages.points.find(({ year }) => year === 2021)?.x).toBeCloseTo(end)
  })

  it('lets no text meet another, nor leave the plot', () => {
    const states: [typeof on, Partial<Reading>][] = [
      [on, {}],
      [on, { base: 2018 }],
      [on, { base: 2020 }],
      [on, { rule: 'listed' }],
      [on, { rule: 'traced', series: 'KOTRA' }],
      [off, {}],
      [off, { base: 2020 }],
      [off, { series: 'KITA' }],
    ]
    for (const [index, reading] of states)
      for (const width of [784, 624, 532, 358, 288]) {
        const { panels, lanes } = place(read(index, reading), width, index)
        const texts = [...panels, ...lanes].flatMap((part): (Box & { text: string })[] => [
          ...part.texts,
          ...('numbers' in part ? part.numbers : []),
        ])
        const state = `${JSON.stringify(reading)} ${width}`
        for (const [at, a] of texts.entries()) {
          expect(a.x + a.width, `${state}: ${a.text}`).toBeLessThanOrEqual(width + 1)
          // a line's box is taller than its ink
          for (const b of texts.slice(at + 1))
            expect(
              boxesMeet(
                { ...a, y: a.y + 3, height: a.height - 6 },
                { ...b, y: b.y + 3, height: b.height - 6 },
              ),
              `${state}: ${a.text} × ${b.text}`,
            ).toBe(false)
        }
      }
  })

  it('tells marks on neighbouring days apart, none far from its day', () => {
    expect(spread([100, 104, 300], 784)).toEqual([102 - 4.75, 102 + 4.75, 300])
    for (const [at, x] of spread([10, 11, 12, 13, 14], 784).entries())
      expect(Math.abs(x - (10 + at))).toBeLessThanOrEqual(5)
    for (const width of [784, 624]) {
      for (const lane of place(read(), width).lanes) {
        const xs = lane.marks.map(({ x }) => x).sort((a, b) => a - b)
        for (const [at, x] of xs.slice(1).entries()) expect(x - xs[at]!).toBeGreaterThanOrEqual(9)
      }
    }
  })

  it('knows whether a line passes through a box', () => {
    const box = { x: 10, y: 10, width: 10, height: 10 }
    expect(lineMeets({ x1: 0, y1: 0, x2: 30, y2: 30 }, box)).toBe(true)
    expect(lineMeets({ x1: 0, y1: 15, x2: 30, y2: 15 }, box)).toBe(true)
    expect(lineMeets({ x1: 0, y1: 25, x2: 30, y2: 25 }, box)).toBe(false)
    expect(lineMeets({ x1: 0, y1: 0, x2: 9, y2: 30 }, box)).toBe(false)
  })
})
