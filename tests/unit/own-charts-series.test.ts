import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisOf, binsOf, spanOfSet } from '../../src/model/engine/axisBins'
import { createEngine } from '../../src/model/engine/engine'
import type { Engine } from '../../src/model/engine/engineTypes'
import { NO_FILTER } from '../../src/model/filter'
import {
  binAt,
  countDensity,
  countWindow,
  type DensityStep,
  densityStep,
  emptyDensity,
} from '../../src/model/series/ownDensity'
import {
  countKinds,
  everyKind,
  kindRows,
  kindsNamed,
  kindTotals,
  shownOf,
} from '../../src/model/series/ownKinds'
import { countStrip } from '../../src/model/series/ownStrip'
import { countYears, emptyYears, inkOf } from '../../src/model/series/ownYears'
import { dayOf, partsOf, yearOf } from '../../src/time/day'
import { type OwnRow, ownColumns } from './ownRows'

const SIDES = ['USA', 'CHN'] as const
const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const date = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 2001, max: 2009 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(parts => iso(...parts)),
  fc
    .tuple(fc.integer({ min: 2001, max: 2009 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => iso(y, m, 1).slice(0, 7)),
  fc.integer({ min: 2001, max: 2009 }).map(String),
  fc.integer({ min: 2001, max: 2008 }).map(year => `${year}/${year + 1}`),
)
const actor = fc.constantFrom('USA', 'CHN', 'RUS')
const rowsOf = fc.array(
  fc.record({
    date,
    from: fc.array(actor, { maxLength: 2 }),
    to: fc.array(actor, { maxLength: 2 }),
    kind: fc.constantFrom('consult', 'aid', 'meet', ''),
  }),
  { minLength: 1, maxLength: 40 },
)

interface Made {
  engine: Engine
  rows: readonly number[]
}
const made = (rows: readonly OwnRow[], lanes: 'sides' | 'kinds' = 'sides'): Made => {
  const columns = ownColumns(rows)
  return {
    engine: createEngine(columns, { sides: SIDES, lanes }),
    rows: Array.from({ length: columns.rows }, (_, row) => row),
  }
}
/** Whether all that a row's date may mean lies between two days, both included. */
const within = ({ columns }: Engine, row: number, from: number, to: number) =>
  columns.lower[row]! >= from && columns.upper[row]! <= to

const yearsOf = (engine: Engine, width = 900, least = 3) => {
  const axis = axisOf({ ...spanOfSet(engine.columns, engine.cells), fine: false }, engine.cells.extent)
  const years = emptyYears(engine, binsOf(axis, width, least))
  countYears(years, engine, axis)
  return years
}

describe('events by year', () => {
  it('rise and hang by who addresses whom, and count what goes another way apart', () => {
    const { engine } = made([
      { date: '2020-02-01', from: ['USA'], to: ['CHN'] },
      { date: '2020-03-01', from: ['USA'], to: ['CHN', 'RUS'] },
      { date: '2020-04', from: ['CHN'], to: ['USA'] },
      { date: '2022', from: ['RUS'], to: ['USA'] },
      { date: '2022', from: ['USA', 'CHN'], to: ['RUS'] },
      { date: '2020/2021', from: ['USA'], to: ['CHN'] },
    ])
    const years = yearsOf(engine)
    expect([...years.up]).toEqual([2, 0, 0])
    expect([...years.down]).toEqual([1, 0, 0])
    expect([...years.all]).toEqual([3, 0, 2])
    expect(years.totals).toEqual({ up: 2, down: 1, others: 2 })
    expect(years.uncertain).toBe(1)
  })
  it('all rise where nobody says who addresses whom', () => {
    const columns = ownColumns([{ from: ['USA', 'CHN'] }, { from: ['CHN'] }], { directed: false })
    const years = yearsOf(createEngine(columns, { sides: SIDES, lanes: 'kinds' }))
    expect([years.twoWays, [...years.up], [...years.down]]).toEqual([false, [2], [0]])
  })
  it('all rise where all are asked for, whichever way they go', () => {
    const { engine } = made([
      { date: '2020', from: ['USA'], to: ['CHN'] },
      { date: '2020', from: ['CHN'], to: ['USA'] },
      { date: '2020', from: ['RUS'], to: ['USA'] },
    ])
    const axis = axisOf({ ...spanOfSet(engine.columns, engine.cells), fine: false }, engine.cells.extent)
    const years = emptyYears(engine, binsOf(axis, 900, 3), 'all')
    countYears(years, engine, axis)
    expect([years.twoWays, [...years.up], years.totals]).toEqual([false, [3], { up: 3, down: 0, others: 0 }])
  })
  it('are counted by day on an axis of days, and what is known to no day is said', () => {
    const { engine } = made([
      { date: '2021-07-11' },
      { date: '2021-07-11' },
      { date: '2021-07-13' },
      { date: '2021-07' },
    ])
    const axis = axisOf({ from: dayOf(2021, 7, 11), to: dayOf(2021, 7, 17), fine: true }, [2021, 2021])
    const years = emptyYears(engine, binsOf(axis, 700, 24))
    countYears(years, engine, axis)
    expect([...years.all]).toEqual([2, 0, 1, 0, 0, 0, 0])
    expect(years.uncertain).toBe(1)
  })
  it('rise and hang on an axis of days and of months too, and so do kinds', () => {
    const { engine } = made([
      { date: '2021-07-11', from: ['USA'], to: ['CHN'], kind: 'aid' },
      { date: '2021-07-12', from: ['CHN'], to: ['USA'], kind: 'meet' },
      { date: '2021-07', from: ['CHN'], to: ['USA'], kind: 'aid' },
      { date: '2021-08-01', from: ['RUS'], to: ['USA'], kind: 'aid' },
    ])
    const counted = (from: number, to: number, width: number) => {
      const axis = axisOf({ from, to, fine: true }, [2021, 2021])
      const bins = binsOf(axis, width, 24)
      const years = emptyYears(engine, bins)
      countYears(years, engine, axis)
      const rows = kindRows(engine)
      const counts = new Float64Array(rows.length * bins.length)
      countKinds(counts, engine, rows, axis, bins)
      return {
        years,
        kinds: rows.map(({ name }, at) => [
          name,
          ...counts.subarray(at * bins.length, (at + 1) * bins.length),
        ]),
      }
    }
    const days = counted(dayOf(2021, 7, 11), dayOf(2021, 7, 13), 300)
    // three days stand in a week of seven, from 9 July
    expect([...days.years.up]).toEqual([0, 0, 1, 0, 0, 0, 0])
    expect([...days.years.down]).toEqual([0, 0, 0, 1, 0, 0, 0])
    // what is known to July alone stands on none of its days
    expect(days.kinds).toEqual([
      ['aid', 0, 0, 1, 0, 0, 0, 0],
      ['meet', 0, 0, 0, 1, 0, 0, 0],
    ])
    const months = counted(dayOf(2021, 7, 1), dayOf(2021, 12, 31), 600)
    expect([...months.years.up]).toEqual([1, 0, 0, 0, 0, 0])
    expect([...months.years.down]).toEqual([2, 0, 0, 0, 0, 0])
    expect([...months.years.all]).toEqual([3, 1, 0, 0, 0, 0])
    expect(months.kinds[0]).toEqual(['aid', 2, 1, 0, 0, 0, 0])
  })
  it('equal a count row by row, under clauses other than time', () => {
    fc.assert(
      fc.property(rowsOf, fc.subarray(['USA', 'RUS']), (rows, actors) => {
        const { engine, rows: all } = made(rows)
        engine.apply({ ...NO_FILTER, actors })
        const passing = all.filter(row => engine.matches(row))
        // the time clause changes nothing of it
        engine.apply({ ...NO_FILTER, actors, time: { type: 'years', years: [2004] } })
        const years = yearsOf(engine)
        for (const [at, { from, to }] of years.bins.entries())
          expect(years.all[at]).toBe(passing.filter(row => within(engine, row, from, to)).length)
        expect(years.uncertain + years.all.reduce((sum, count) => sum + count, 0)).toBe(passing.length)
      }),
      { numRuns: 60 },
    )
  })
  it('have ink where the time clause touches them', () => {
    const { engine } = made([{ date: '2001' }, { date: '2003' }])
    const { bins } = yearsOf(engine)
    const ink = new Uint8Array(3)
    inkOf(bins, { type: 'span', from: dayOf(2002, 12, 31), to: null }, ink)
    expect([...ink]).toEqual([0, 1, 1])
    inkOf(bins, { type: 'years', years: [2001] }, ink)
    expect([...ink]).toEqual([1, 0, 0])
    inkOf(bins, { type: 'all' }, ink)
    expect([...ink]).toEqual([1, 1, 1])
  })
})

describe('events by kind', () => {
  const many = ['a', 'a', 'a', 'b', 'b', 'c', 'c', 'd', 'e', 'f', 'g', ''].map(kind => ({
    kind,
    date: '2020-01-01',
  }))
  it('give the most frequent kinds a row each, and the rest one', () => {
    const { engine } = made(many)
    const rows = kindRows(engine)
    // of those that are as frequent, the kind without a name has the lowest code
    expect(rows.map(({ name }) => name)).toEqual(['a', 'b', 'c', '', 'd', null])
    const all = new Set<string>()
    expect(rows.map(row => shownOf(engine, row, all)).reduce((sum, count) => sum + count)).toBe(12)
    expect(shownOf(engine, rows.at(-1)!, all)).toBe(3)
    // seven have names, of which a, b, c and d have rows
    expect(kindsNamed(engine, rows)).toEqual({ alone: 4, all: 7 })
    expect(everyKind(engine).map(({ name }) => name)).toEqual(['a', 'b', 'c', '', 'd', 'e', 'f', 'g'])
  })
  it('give six kinds six rows: one alone is no “others”', () => {
    const { engine } = made(['a', 'b', 'c', 'd', 'e', 'f'].map(kind => ({ kind })))
    expect(kindRows(engine).every(({ name }) => name !== null)).toBe(true)
  })
  it('count by year, and a row says what its bars hold, what no year holds, and what is in the filter', () => {
    const { engine } = made([
      { kind: 'aid', date: '2020-05-01' },
      { kind: 'aid', date: '2021' },
      { kind: 'aid', date: '2020/2021' },
      { kind: 'meet', date: '2021-01-01' },
    ])
    const rows = kindRows(engine)
    const axis = axisOf({ ...spanOfSet(engine.columns, engine.cells), fine: false }, engine.cells.extent)
    const { bins } = yearsOf(engine)
    const counted = () => {
      const counts = new Float64Array(rows.length * bins.length)
      countKinds(counts, engine, rows, axis, bins)
      return { counts: [...counts], totals: kindTotals(engine, rows, axis, counts) }
    }
    expect(rows.map(({ name }) => name)).toEqual(['aid', 'meet'])
    expect(counted()).toEqual({
      counts: [1, 1, 0, 1],
      totals: [
        { drawn: 2, uncertain: 1 },
        { drawn: 1, uncertain: 0 },
      ],
    })
    engine.apply({ ...NO_FILTER, kinds: ['aid'] as never, time: { type: 'years', years: [2021] } })
    expect(counted()).toEqual({
      counts: [1, 1, 0, 0],
      totals: [
        { drawn: 2, uncertain: 1 },
        { drawn: 0, uncertain: 0 },
      ],
    })
    // 2021, and what may lie there: as the status line says, nothing of the kind that is not asked for
    expect(rows.map(row => shownOf(engine, row, new Set(['aid'])))).toEqual([2, 0])
  })
  it('of an axis of months tell what no month holds', () => {
    const { engine } = made([
      { kind: 'aid', date: '2021-07-11' },
      { kind: 'aid', date: '2021-07' },
      { kind: 'aid', date: '2021' },
    ])
    const axis = axisOf({ from: dayOf(2021, 7, 1), to: dayOf(2021, 9, 30), fine: true }, [2021, 2021])
    const rows = kindRows(engine)
    const counts = new Float64Array(3)
    countKinds(counts, engine, rows, axis, binsOf(axis, 300, 3))
    expect(kindTotals(engine, rows, axis, counts)).toEqual([{ drawn: 2, uncertain: 1 }])
  })
})

describe('the strip', () => {
  it('spreads what is known to a month or a year over it, and loses nothing', () => {
    fc.assert(
      fc.property(rowsOf, fc.integer({ min: 1, max: 300 }), (rows, bars) => {
        const { engine, rows: all } = made(rows)
        const { from, to } = { from: engine.cells.first, to: engine.cells.last }
        const axis = axisOf({ from, to, fine: false }, engine.cells.extent)
        const edges = Float64Array.from({ length: bars + 1 }, (_, at) => from + ((to + 1 - from) * at) / bars)
        const into = { counts: new Float64Array(bars), most: 0 }
        countStrip(into, engine, axis, edges)
        const held = all.filter(
          row => yearOf(engine.columns.lower[row]!) === yearOf(engine.columns.upper[row]!),
        )
        expect(into.counts.reduce((sum, count) => sum + count, 0)).toBeCloseTo(held.length, 6)
        expect(into.most).toBe(Math.max(...into.counts))
      }),
      { numRuns: 40 },
    )
  })
})

describe('the density of a window', () => {
  it('is by the finest step whose bars are two pixels wide', () => {
    const steps = (days: number) => densityStep([0, days - 1], 1000)
    // 500 days: 2 px a day; 3,500: 2 px a week; 14,000: 2 px in 28 days; 182,500: 2 px in 365
    expect([500, 501, 3500, 3501, 14_000, 14_001, 182_500, 182_501].map(steps)).toEqual([
      'day',
      'week',
      'week',
      'month',
      'month',
      'year',
      'year',
      'decade',
    ])
  })
  it('shares out what is known less closely than a bar, and counts it whole in a bar that holds it', () => {
    const { engine } = made([
      { date: '2021-02-10', from: ['USA'], to: ['CHN'] },
      { date: '2021-02', from: ['USA'], to: ['CHN'] },
    ])
    const density = emptyDensity()
    const february = [dayOf(2021, 2, 1), dayOf(2021, 2, 28)] as const
    countDensity(density, engine, february, 'day')
    expect([density.bins, density.firm, density.floating]).toEqual([28, 1, 1])
    expect(density.counts[9 * density.lanes]).toBe(1)
    expect(density.loose[0]).toBeCloseTo(1 / 28, 9)
    countDensity(density, engine, february, 'month')
    expect([density.bins, density.firm, density.floating, density.counts[0]]).toEqual([1, 2, 0, 2])
  })
  it('equals a count row by row, for any window, step and filter', () => {
    const window = fc.tuple(fc.integer({ min: 0, max: 3200 }), fc.integer({ min: 7, max: 1500 }))
    const step = fc.constantFrom<DensityStep>('day', 'week', 'month', 'year', 'decade')
    fc.assert(
      fc.property(
        rowsOf,
        window,
        step,
        fc.subarray(['USA', 'CHN', 'RUS']),
        (rows, [start, length], step, actors) => {
          const { engine, rows: all } = made(rows)
          engine.apply({ ...NO_FILTER, actors })
          const { cells, lanes } = engine
          const from = Math.min(cells.last - 1, cells.first + start)
          const window = [from, Math.min(cells.last, from + length)] as const
          const density = emptyDensity()
          countDensity(density, engine, window, step)
          const { bins, starts, counts } = density
          expect(starts[0]).toBeLessThanOrEqual(window[0])
          expect(starts[bins]).toBeGreaterThan(window[1])
          for (let bin = 0; bin < bins; bin++) {
            expect(starts[bin + 1]).toBeGreaterThan(starts[bin]!)
            for (let lane = 0; lane < lanes.names.length; lane++)
              expect(counts[bin * lanes.names.length + lane]).toBe(
                all.filter(
                  row =>
                    engine.matches(row) &&
                    lanes.codes[row] === lane &&
                    // what is of no single year stands in no bar, a decade's either
                    yearOf(engine.columns.lower[row]!) === yearOf(engine.columns.upper[row]!) &&
                    within(engine, row, starts[bin]!, starts[bin + 1]! - 1),
                ).length,
              )
          }
          const found = countWindow(engine, window)
          const placed = all.filter(
            row =>
              engine.matches(row) &&
              yearOf(engine.columns.lower[row]!) === yearOf(engine.columns.upper[row]!),
          )
          expect(found.sure).toBe(placed.filter(row => within(engine, row, ...window)).length)
          expect(found.sure + found.possibly).toBe(
            placed.filter(
              row => engine.columns.lower[row]! <= window[1] && engine.columns.upper[row]! >= window[0],
            ).length,
          )
          expect(found.unplaced).toBe(engine.shown - placed.length)
        },
      ),
      { numRuns: 80 },
    )
  })
  it('begins weeks on Mondays', () => {
    const { engine } = made([{ date: '2021-07-11' }])
    const density = emptyDensity()
    // 11 July 2021 was a Sunday, so 5 July a Monday
    countDensity(density, engine, [dayOf(2021, 7, 11), dayOf(2021, 7, 12)], 'week')
    expect([density.bins, ...[...density.starts.slice(0, 3)].map(day => partsOf(day).day)]).toEqual([
      2, 5, 12, 19,
    ])
  })
  it('finds the bin of a day', () => {
    const starts = Int32Array.from([0, 7, 14, 21])
    expect([-5, 0, 6, 7, 20, 99].map(day => binAt(starts, 3, day))).toEqual([0, 0, 0, 1, 2, 2])
  })
})
