import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  axisOf,
  binsOf,
  type OwnAxis,
  scaleOf,
  spanOfSet,
  unitAt,
  unitsOf,
} from '../../src/model/engine/axisBins'
import { axisNames } from '../../src/model/engine/axisNames'
import { cellsOf } from '../../src/model/engine/cells'
import { dayOf, isoOf, yearOf } from '../../src/time/day'
import { ownColumns } from './ownRows'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const widthOf = (label: string) => label.length * 7
const years = (first: number, last: number): OwnAxis =>
  axisOf({ from: dayOf(first, 3, 1), to: dayOf(last, 4, 1), fine: true }, [first, last])
const between = (from: string, to: string): OwnAxis => {
  const at = (iso: string) => dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)))
  return axisOf({ from: at(from), to: at(to), fine: true }, [yearOf(at(from)), yearOf(at(to))])
}
const said = (axis: OwnAxis, width: number) =>
  axisNames(axis, width, widthOf, MONTHS).map(({ label }) => label)

describe('the axis of a set', () => {
  it('is by years, whole ones, over more than two of them', () => {
    const axis = years(1995, 2024)
    expect([axis.unit, isoOf(axis.from), isoOf(axis.to), unitsOf(axis)]).toEqual([
      'year',
      '1995-01-01',
      '2024-12-31',
      30,
    ])
  })
  it('is by months within two years, and only over those that hold something', () => {
    const axis = between('2019-11-20', '2020-02-03')
    expect([axis.unit, isoOf(axis.from), isoOf(axis.to), unitsOf(axis)]).toEqual([
      'month',
      '2019-11-01',
      '2020-02-29',
      4,
    ])
  })
  it('is by days within a month and a half', () => {
    const axis = between('2021-07-11', '2021-08-10')
    expect([axis.unit, unitsOf(axis)]).toEqual(['day', 31])
  })
  it('sets a single day in its week', () => {
    const axis = between('2021-07-11', '2021-07-11')
    expect([axis.unit, isoOf(axis.from), isoOf(axis.to)]).toEqual(['day', '2021-07-08', '2021-07-14'])
  })
  it('keeps a single first of January inside its year', () => {
    const axis = between('2021-01-01', '2021-01-01')
    expect([isoOf(axis.from), isoOf(axis.to)]).toEqual(['2021-01-01', '2021-01-07'])
  })
  it('stays by years where the dates say no month', () => {
    const span = { from: dayOf(2020, 1, 1), to: dayOf(2020, 12, 31), fine: false }
    expect(axisOf(span, [2020, 2020]).unit).toBe('year')
  })
})

describe('what a set spans', () => {
  const spanned = (dates: readonly string[], extent: readonly [number, number]) => {
    const span = spanOfSet(ownColumns(dates.map(date => ({ date }))), cellsOf(extent))
    return [isoOf(span.from), isoOf(span.to), span.fine]
  }
  it('is from the first day to the last', () => {
    expect(spanned(['2021-07-11', '2021-03'], [2021, 2021])).toEqual(['2021-03-01', '2021-07-11', true])
  })
  it('is not drawn out by the end of what lasted', () => {
    const days = Array.from({ length: 9 }, (_, at) => `2021-07-1${at}`)
    expect(spanned([...days, '2021-07-02/2029'], [2021, 2029])).toEqual(['2021-07-02', '2021-07-18', true])
  })
  it('is not fine where more than one date of ten says no month', () => {
    expect(spanned(['2021-07-11', '2021'], [2021, 2021])[2]).toBe(false)
  })
})

describe('bins', () => {
  const named = (axis: OwnAxis, width: number, least: number) =>
    binsOf(axis, width, least).map(({ from, to }) => `${isoOf(from)} ${isoOf(to)}`)
  it('are years while those are wide enough, else decades', () => {
    // 30 years: 720 px leave 24 a year, 719 less
    expect(binsOf(years(1995, 2024), 720, 24)).toHaveLength(30)
    expect(named(years(1995, 2024), 719, 24)).toEqual([
      '1995-01-01 1999-12-31',
      '2000-01-01 2009-12-31',
      '2010-01-01 2019-12-31',
      '2020-01-01 2024-12-31',
    ])
  })
  it('join what the ends leave of a decade where it is too narrow', () => {
    // 4 px a year: 1999 alone would be 4 px
    expect(named(years(1999, 2019), 84, 24)).toEqual(['1999-01-01 2009-12-31', '2010-01-01 2019-12-31'])
  })
  it('are quarters where months are too narrow', () => {
    const axis = between('2020-01-01', '2021-12-31')
    expect(named(axis, 240, 24)[0]).toBe('2020-01-01 2020-03-31')
  })
  it('cover the axis without a gap, and are wide enough', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1500, max: 2100 }),
        fc.integer({ min: 0, max: 399 }),
        fc.integer({ min: 320, max: 1200 }),
        fc.integer({ min: 1, max: 30 }),
        (first, more, width, least) => {
          const axis = years(first, first + more)
          const bins = binsOf(axis, width, least)
          expect(bins[0]!.first).toBe(0)
          expect(bins.at(-1)!.end).toBe(unitsOf(axis))
          for (const [at, bin] of bins.entries()) {
            if (at > 0) expect([bin.first, bin.from]).toEqual([bins[at - 1]!.end, bins[at - 1]!.to + 1])
            expect(((bin.end - bin.first) * width) / unitsOf(axis)).toBeGreaterThanOrEqual(
              Math.min(least, width) - 1e-9,
            )
          }
        },
      ),
    )
  })
})

describe('the scale', () => {
  it('gives back the day that it placed', () => {
    const axis = years(1900, 2100)
    const { xOf, dayAt } = scaleOf(axis, 784)
    fc.assert(
      fc.property(fc.integer({ min: axis.from, max: axis.to }), day => {
        expect(dayAt(xOf(day + 0.5))).toBeCloseTo(day + 0.5, 6)
        expect(axis.starts[unitAt(axis, day)]).toBe(dayOf(yearOf(day), 1, 1))
      }),
    )
  })
})

describe('names under the charts', () => {
  it('are every few years where all have no room', () => {
    expect(said(years(2016, 2022), 784)).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022'])
    // 26 px a year, 34 px a name: every second one
    expect(said(years(1996, 2024), 784).slice(0, 3)).toEqual(['1996', '1998', '2000'])
    expect(said(years(1900, 2100), 784).slice(0, 3)).toEqual(['1900', '1910', '1920'])
  })
  it('say the first year and the last, which push a neighbour aside', () => {
    const names = said(years(1995, 2024), 784)
    // 1996 would begin 26 px after 1995, whose name has 28 and 6 to clear
    expect([names.slice(0, 2), names.slice(-2)]).toEqual([
      ['1995', '1998'],
      ['2022', '2024'],
    ])
    const last = axisNames(years(1995, 2024), 784, widthOf, MONTHS).at(-1)
    // its band is 26 px: the name ends with the plot
    expect(last).toMatchObject({ label: '2024', x: 756, atEnd: true })
    expect(said(years(2016, 2022), 300)).toEqual(['2016', '2017', '2018', '2019', '2020', '2021', '2022'])
  })
  it('say only the first of two years that have no room side by side', () => {
    expect(said(years(2018, 2020), 60)).toEqual(['2018'])
  })
  it('say the year with the first month and each January', () => {
    expect(said(between('2019-11-20', '2020-02-03'), 784)).toEqual(['Nov 2019', 'Dec', 'Jan 2020', 'Feb'])
  })
  it('say the month with the first day and each first', () => {
    const axis = axisOf({ from: dayOf(2021, 7, 30), to: dayOf(2021, 8, 5), fine: true }, [2021, 2021])
    expect(said(axis, 784)).toEqual(['30 Jul 2021', '31', '1 Aug', '2', '3', '4', '5'])
  })
  it('never meet, and never leave the plot', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 80_000 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 200, max: 1200 }),
        (from, length, width) => {
          const to = from + length
          const axis = axisOf({ from, to, fine: true }, [yearOf(from), yearOf(to)])
          const names = axisNames(axis, width, widthOf, MONTHS)
          expect(names.length).toBeGreaterThan(0)
          for (const [at, { x, label }] of names.entries()) {
            expect(x + widthOf(label)).toBeLessThanOrEqual(names[at + 1]?.x ?? width)
          }
        },
      ),
    )
  })
})
