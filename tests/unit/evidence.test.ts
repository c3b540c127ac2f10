import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS, LEVELS } from '../../src/data/types'
import { WAYS } from '../../src/model/counting'
import { DIRECTIONS, type Filter, NO_FILTER } from '../../src/model/filter'
import { type EvidenceYear, evidenceSeries } from '../../src/model/series/evidenceSeries'
import { sourceShares } from '../../src/model/sourceShares'
import { parseIso } from '../../src/time/day'
import { extentLine, yearWords } from '../../src/views/evidence/evidenceWords'
import { gridTarget } from '../../src/views/evidence/useGridKeys'
import { dataset, off, on } from './realData'

fc.configureGlobal({ seed: 20210812 })

const [KIM, XI] = WAYS
const years = (index: typeof on, filter: Filter = NO_FILTER) =>
  new Map(evidenceSeries(index, filter).years.map(year => [year.year, year]))
/** stated, listed, traced of one way; null where there is no such number. */
const three = (year: EvidenceYear | undefined, way: (typeof WAYS)[number]) => {
  const of = year?.ways[way]
  return [of?.stated?.row.count ?? null, of?.listed?.count ?? null, of?.traced?.count ?? null]
}

describe('the matrix', () => {
  // stated: Cheng, paragraph 11; listed and traced: the messages of events.csv, counted by hand by year of the day sent
  test.each([
    [2016, KIM, [null, null, 1]], // 30 June
    [2016, XI, [null, null, 1]], // 9 May
    [2018, KIM, [6, null, 2]], // 17 March, 15 June
    [2018, XI, [2, null, 1]], // 9 September
    [2019, KIM, [null, null, 3]], // 19 September, 1 and 6 October
    [2019, XI, [null, null, 3]], // 12 April, 9 September, 6 October
    [2020, KIM, [5, null, 5]], // 1 February, 7 or 8 May, 14 September, 1 and 19 October
    [2020, XI, [4, null, 4]], // 9 May, 9 September by its answer, 10 and 24 October
    [2021, KIM, [4, 6, 6]], // 23 March, 1, 11, 24 July, 25 September, 1 October
    [2021, XI, [5, 4, 6]], // March, 11 and 30 July, 9 September; and 11 January, 19 October
    [2022, KIM, [null, 2, 5]], // 22 February, September; and 4 February, 1 October by its answer, 23 October
    [2022, XI, [null, 2, 3]], // 26 February, September; and 13 October
  ] as const)('%i, %s: stated, listed, traced', (year, way, expected) => {
    expect(three(years(on).get(year), way)).toEqual(expected)
    const [stated, listed] = expected
    expect(three(years(off).get(year), way)).toEqual([stated, listed, null])
  })

  test('exchanges stand apart from messages', () => {
    expect([2016, 2017, 2018].map(year => years(on).get(year)?.exchanges?.count ?? null)).toEqual([
      2,
      1,
      null,
    ])
    expect(years(on).get(2016)?.ways[KIM].stated).toBeNull()
  })

  test('within the counted period Xi has 5, 3 and 4; joined at least 6 with later ones listed, 7 traced', () => {
    const { within, joined } = years(on).get(2021)?.ways[XI] ?? {}
    expect(within).toEqual({ listed: 3, traced: 4, unlisted: 2 })
    // 5 + the 9 September listed; 5 + that and the 19 October of context
    expect(joined).toEqual({
      listed: { printed: 5, later: 1, atLeast: 6 },
      traced: { printed: 5, later: 2, atLeast: 7 },
    })
  })

  test('of Kim both come to 6: 4 to 12 August, 25 September and 1 October', () => {
    const { within, joined } = years(on).get(2021)?.ways[KIM] ?? {}
    expect(within).toEqual({ listed: 4, traced: 4, unlisted: 0 })
    expect(joined?.listed.atLeast).toBe(6)
    expect(joined?.traced.atLeast).toBe(6)
  })

  test('a year that was counted whole is joined with nothing', () => {
    expect(years(on).get(2020)?.ways[XI].joined).toBeNull()
  })
})

describe('in words', () => {
  const says = (index: typeof on, year: number) => {
    const of = years(index).get(year)
    return of && yearWords(of, index.scope.context)
  }
  test.each([
    [2016, '', '2 exchanges, none listed, at least 2 traced: another unit, never added'],
    [2018, '', '8 stated, none listed, at least 3 traced'],
    [2019, '', 'no count, none listed, at least 6 traced'],
    [2020, '', '9 stated, none listed, at least 9 traced, 1 of them implied'],
    [
      2021,
      'to 12 Aug: 4 stated, 4 listed, 4 traced; at least 6 with later ones',
      'to 12 Aug: 5 stated, 3 listed, 4 traced; at least 6 with later ones listed, 7 traced',
    ],
    [2022, '', 'no count, 4 listed, at least 8 traced, 1 of them implied'],
  ])('%i', (year, top, bottom) => {
    expect(says(on, year)).toEqual({ top, bottom })
  })

  test.each([
    [2016, '', '2 exchanges, none listed: another unit, never added'],
    [2019, '', 'no count, none listed'],
    [2020, '', '9 stated, none listed'],
    [
      2021,
      'to 12 Aug: 4 stated, 4 listed; at least 6 with later ones',
      'to 12 Aug: 5 stated, 3 listed; at least 6 with later ones',
    ],
    [2022, '', 'no count, 4 listed'],
  ])('with context off nothing is said of what was traced: %i', (year, top, bottom) => {
    expect(says(off, year)).toEqual({ top, bottom })
  })

  // 14 messages in the articles; 2 + 2 + 3 + 6 + 9 + 12 + 8 = 42 traced
  test.each([
    [on, NO_FILTER, /14 listed, at least 42 traced, 2016–2022\.$/],
    [off, NO_FILTER, /14 listed, 2016–2022\.$/],
    [on, { ...NO_FILTER, time: { type: 'years', years: [2021] } }, /10 listed, at least 12 traced, 2021\.$/],
    [
      on,
      { ...NO_FILTER, text: 'flood' },
      /1 of 14 listed, 1 of at least 42 traced, 2016–2022\. .*cannot be narrowed/,
    ],
    // to 12 August: 4 and 3 listed, 4 and 4 traced, of the 10 and 12 of the year that the span touches
    [
      on,
      { ...NO_FILTER, time: { type: 'span', from: parseIso('2021-01-01'), to: parseIso('2021-08-12') } },
      /7 of 10 listed, 8 of at least 12 traced, in the span\./,
    ],
    [on, { ...NO_FILTER, text: 'zzz' }, /0 of 14 listed, 0 of at least 42 traced, .*whatever the filter/],
  ] as const)('the extent line, %#', (index, filter, expected) => {
    expect(extentLine(evidenceSeries(index, filter as Filter), 'Cheng')).toMatch(expected)
  })

  test('it never tells of a rise, a fall or a reason', () => {
    for (const index of [on, off])
      for (const year of evidenceSeries(index, NO_FILTER).years) {
        const { top, bottom } = yearWords(year, index.scope.context)
        expect(`${top} ${bottom}`).not.toMatch(/\b(more|fewer|rose|fell|increase|decrease|because|trend)\b/)
      }
  })
})

describe('a listed or traced cell is a filter', () => {
  const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 3 })
  const anyFilter = fc.record<Filter>({
    time: fc.oneof(
      fc.constant({ type: 'all' as const }),
      fc.constant({ type: 'years' as const, years: [2019, 2021] }),
    ),
    actors: some([...dataset.actors.keys()]),
    between: fc.boolean(),
    kinds: some(KINDS),
    levels: some(LEVELS),
    directions: some(DIRECTIONS),
    occasions: some(['Floods in China', 'DPRK founding', 'CPC centenary']),
    sources: some(['asmolov-2022', 'cheng-2021', 'upi-2021-07-30', 'kcnawatch-1632522735']),
    disputed: fc.boolean(),
    text: fc.constantFrom('', '', 'Xi', 'founding'),
  })

  test('of exactly the events that it counts, whatever was filtered before', () => {
    fc.assert(
      fc.property(fc.constantFrom(on, off), anyFilter, (index, filter) => {
        for (const year of evidenceSeries(index, filter).years)
          for (const way of WAYS)
            for (const rule of ['listed', 'traced'] as const) {
              const cell = year.ways[way][rule]
              if (!cell?.filter) continue
              const left = index.summary(cell.filter).matches.map(({ id }) => id)
              expect(left.sort()).toEqual(cell.acts.map(({ id }) => id).sort())
            }
      }),
      { numRuns: 150 },
    )
  })

  test('without a filter every cell that counts something is one', () => {
    for (const index of [on, off])
      for (const year of evidenceSeries(index, NO_FILTER).years)
        for (const way of WAYS)
          for (const rule of ['listed', 'traced'] as const) {
            const cell = year.ways[way][rule]
            if (cell && cell.count > 0) expect(cell.filter, `${year.year} ${way} ${rule}`).not.toBeNull()
          }
  })

  test('a count under a filter is that of a count by hand: of 2021 the founding of the DPRK has one each', () => {
    const filter = { ...NO_FILTER, occasions: ['DPRK founding'] }
    const year = years(on, filter).get(2021)
    expect(WAYS.map(way => year?.ways[way].listed?.acts.map(({ id }) => id))).toEqual([
      ['2021-09-25-kim-xi-reply'],
      ['2021-09-09-xi-kim-founding'],
    ])
  })
})

describe('acts by source', () => {
  test('alone and shared add up to a count by hand', () => {
    for (const index of [on, off])
      for (const { source, alone, shared } of sourceShares(index.acts)) {
        const of = index.acts.filter(act =>
          [act.row, ...act.claims].some(({ sources }) => sources.some(one => one.source === source)),
        )
        expect(alone + shared).toBe(of.length)
      }
  })
  test('with context off the two articles tell nothing together but what rows of both say', () => {
    const told = sourceShares(off.acts)
    expect(told.map(({ source }) => source)).toEqual(['asmolov-2022', 'cheng-2021'])
    const both = off.acts.filter(
      act => new Set(act.row.sources.map(({ source }) => source)).size === 2,
    ).length
    expect(told.map(({ shared }) => shared)).toEqual([both, both])
  })
})

describe('arrows in a matrix with holes', () => {
  const places = [
    [0, 0],
    [0, 2],
    [2, 0],
    [2, 1],
  ] as const
  test.each([
    [[0, 0], 'ArrowRight', [0, 2]],
    [[0, 0], 'ArrowDown', [2, 0]],
    [[2, 1], 'ArrowUp', null],
    [[0, 2], 'ArrowRight', null],
    [[0, 2], 'Home', [0, 0]],
    [[2, 0], 'End', [2, 1]],
    [[0, 0], 'x', null],
  ] as const)('from %j %s leads to %j', (from, key, to) => {
    expect(gridTarget(places, from, key)).toEqual(to)
  })
})
