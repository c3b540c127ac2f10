import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { OPEN_LOWER, OPEN_UPPER } from '../../src/data/eventColumns'
import { extentOf, YEARS_MOST } from '../../src/model/engine/extent'
import { busiestPair, idOf, sidesOf, titleOf, windowOf } from '../../src/opening/setFacts'
import { columnsFrom, day, type Simple } from './openingFixtures'

describe('the axis', () => {
  test('reaches from the first year of any bound to the last', () => {
    const columns = columnsFrom([
      { lower: day('1999-12-31'), upper: day('2000-01-01') },
      { lower: day('2021-07-11') },
      { lower: day('1995-01-01'), upper: day('2024-12-31'), edtf: '1995/2024' },
    ])
    expect(extentOf(columns)).toEqual([1995, 2024])
  })
  test('an open bound has no year', () => {
    const columns = columnsFrom([
      { lower: OPEN_LOWER, upper: day('2020-05-05'), edtf: '../2020-05-05' },
      { lower: day('2018-01-01'), upper: OPEN_UPPER, edtf: '2018-01-01/..' },
    ])
    expect(extentOf(columns)).toEqual([2018, 2020])
  })
  test('of years further apart than an axis holds, those that hold most bounds', () => {
    // 1000: 1 row, 1500 and 1899: 2 rows, 1900: 1 row. 1500–1899 are 400 years with 2; 1501–1900 hold 1899 and 1900
    const at = (year: number) => ({ lower: day(`${year}-06-01`) })
    expect(extentOf(columnsFrom([at(1000), at(1500), at(1899), at(1899), at(1900), at(1900)]))).toEqual([
      1899, 1900,
    ])
    // 1500 and 1899 are the first and the last of exactly 400
    expect(extentOf(columnsFrom([at(1000), at(1500), at(1899)]))).toEqual([1500, 1899])
    expect(1899 - 1500 + 1).toBe(YEARS_MOST)
    // equals: the earlier
    expect(extentOf(columnsFrom([at(1), at(1000), at(2000)]))).toEqual([1, 1])
  })
  test('no rows, no axis', () => {
    expect(extentOf(columnsFrom([]))).toBeNull()
  })
  test('the window is the whole axis, from 1 January to 31 December', () => {
    expect(windowOf([2016, 2017])).toEqual([day('2016-01-01'), day('2017-12-31')])
  })
})

describe('the sides', () => {
  const event = (from: string[], to: string[]): Simple => ({ from, to })
  test('are the two with most events from one to the other, either way', () => {
    const columns = columnsFrom([
      event(['USA'], ['RUS']),
      event(['RUS'], ['USA']),
      event(['CHN'], ['PRK']),
      event(['CHN'], ['PRK']),
      event(['PRK'], ['CHN']),
      // together, not one to the other: six times
      ...Array.from({ length: 6 }, () => event(['JPN', 'KOR'], [])),
    ])
    expect(busiestPair(columns)).toEqual(['CHN', 'PRK'])
  })
  test('of equals, the pair first by name', () => {
    expect(busiestPair(columnsFrom([event(['D'], ['C']), event(['B'], ['Z']), event(['B'], ['A'])]))).toEqual(
      ['A', 'B'],
    )
  })
  test('an actor who acts on itself is no pair', () => {
    expect(busiestPair(columnsFrom([event(['A'], ['A']), event(['A'], ['A']), event(['A'], ['B'])]))).toEqual(
      ['A', 'B'],
    )
  })
  test('without directions, the two that stand together in most events', () => {
    const rows = [event(['A', 'B', 'C'], []), event(['C', 'B'], []), event(['A'], [])]
    expect(busiestPair(columnsFrom(rows, false))).toEqual(['B', 'C'])
  })
  test('none where no two stand in one event', () => {
    expect(busiestPair(columnsFrom([event(['A'], []), event([], ['B'])]))).toBeNull()
  })
  test('a descriptor’s, where both are actors', () => {
    const columns = columnsFrom([event(['A'], ['B']), event(['A'], ['B']), event(['C'], ['A'])])
    expect(sidesOf(columns, ['C', 'A'])).toEqual(['C', 'A'])
    expect(sidesOf(columns, ['C', 'DPRK'])).toEqual(['A', 'B'])
    expect(sidesOf(columns, ['C', 'C'])).toEqual(['A', 'B'])
  })
  test('equal a naive count of pairs', () => {
    const names = fc.subarray(['a', 'b', 'c', 'd', 'e'])
    fc.assert(
      fc.property(fc.array(fc.record({ from: names, to: names }), { maxLength: 30 }), rows => {
        const counts = new Map<string, number>()
        for (const { from, to } of rows)
          for (const a of from)
            for (const b of to) {
              const key = [a, b].sort().join(' ')
              if (a !== b) counts.set(key, (counts.get(key) ?? 0) + 1)
            }
        fc.pre(counts.size > 0)
        const [best] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
        expect(busiestPair(columnsFrom(rows))?.join(' ')).toBe(best?.[0])
      }),
    )
  })
})

test.each([
  ['My Letters 2021.csv', 'my-letters-2021', 'My Letters 2021'],
  ['朝中往来.xlsx', '朝中往来', '朝中往来'],
  ['events.csv.gz', 'events', 'events'],
  ['.csv', 'csv', '.csv'],
  ['???', 'events', '???'],
])('%s goes by %s', (file, id, title) => {
  expect(idOf(file)).toBe(id)
  expect(titleOf(file)).toBe(title)
})
