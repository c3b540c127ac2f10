import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dayOf,
  daysInMonth,
  endOfYear,
  isoOf,
  parseIso,
  partsOf,
  startOfYear,
  yearOf,
} from '../../src/time/day'
import { parseEdtf } from '../../src/time/edtf'

/** Days since 1970-01-01 by the platform's own calendar; years 0000–9999. */
const platformDay = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000
const from = (iso: string | null) => (iso === null ? null : platformDay(iso))

const isoDay = fc
  .date({
    min: new Date('0000-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map(date => date.toISOString().slice(0, 10))

describe('days', () => {
  it('counts from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0)
    expect(dayOf(1970, 2, 1)).toBe(31)
    expect(dayOf(1969, 12, 31)).toBe(-1)
    // 30 years of 365 days and the leap days of 72, 76, 80, 84, 88, 92, 96
    expect(dayOf(2000, 1, 1)).toBe(30 * 365 + 7)
  })

  it('knows the first and last day of a year', () => {
    expect(endOfYear(2020) - startOfYear(2020) + 1).toBe(366)
    expect(endOfYear(2100) - startOfYear(2100) + 1).toBe(365)
    expect(yearOf(startOfYear(2021))).toBe(2021)
    expect(yearOf(startOfYear(2021) - 1)).toBe(2020)
  })

  it('gives back each day as it was read, in any time zone', () => {
    fc.assert(
      fc.property(isoDay, iso => {
        const day = parseIso(iso)
        expect(day).toBe(platformDay(iso))
        expect(isoOf(day!)).toBe(iso)
        const { year, month, day: ofMonth } = partsOf(day!)
        expect(dayOf(year, month, ofMonth)).toBe(day)
        expect(yearOf(day!)).toBe(Number(iso.slice(0, 4)))
      }),
    )
  })

  it.each(['2021-02-29', '2021-13-01', '2021-00-10', '2021-04-31', '2021-4-1', '2021-04', '', '1900-02-29'])(
    'refuses %j',
    iso => expect(parseIso(iso)).toBeNull(),
  )

  it('has February of leap years right', () => {
    expect([1900, 2000, 2021, 2024].map(year => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  })
})

describe('EDTF, examples of the specification', () => {
  // https://www.loc.gov/standards/datetime/
  it.each([
    // level 0
    ['1985-04-12', 'day', '1985-04-12', '1985-04-12'],
    ['1985-04', 'month', '1985-04-01', '1985-04-30'],
    ['1985', 'year', '1985-01-01', '1985-12-31'],
    ['1964/2008', 'interval', '1964-01-01', '2008-12-31'],
    ['2004-06/2006-08', 'interval', '2004-06-01', '2006-08-31'],
    ['2004-02-01/2005-02-08', 'interval', '2004-02-01', '2005-02-08'],
    ['2004-02-01/2005-02', 'interval', '2004-02-01', '2005-02-28'],
    ['2004-02-01/2005', 'interval', '2004-02-01', '2005-12-31'],
    ['2005/2006-02', 'interval', '2005-01-01', '2006-02-28'],
    ['1985-04-12T23:20:30', 'day', '1985-04-12', '1985-04-12'],
    ['1985-04-12T23:20:30Z', 'day', '1985-04-12', '1985-04-12'],
    // 23:20:30 at UTC−4 is 03:20:30 of the next UTC day; at UTC+4:30 it is 18:50:30 of the same
    ['1985-04-12T23:20:30-04', 'day', '1985-04-13', '1985-04-13'],
    ['1985-04-12T23:20:30+04:30', 'day', '1985-04-12', '1985-04-12'],
    // level 1: seasons, of which the specification sets no months
    ['2001-21', 'within', '2001-01-01', '2001-12-31'],
    ['2001-24', 'within', '2001-01-01', '2001-12-31'],
    // level 1: years before 0000
    ['-1985', 'year', '-001985-01-01', '-001985-12-31'],
    // level 1: qualified
    ['1984?', 'year', '1984-01-01', '1984-12-31'],
    ['2004-06~', 'month', '2004-06-01', '2004-06-30'],
    ['2004-06-11%', 'day', '2004-06-11', '2004-06-11'],
    // level 1: unspecified digits
    ['201X', 'within', '2010-01-01', '2019-12-31'],
    ['20XX', 'within', '2000-01-01', '2099-12-31'],
    ['2004-XX', 'year', '2004-01-01', '2004-12-31'],
    ['1985-04-XX', 'month', '1985-04-01', '1985-04-30'],
    ['1985-XX-XX', 'year', '1985-01-01', '1985-12-31'],
    // level 1: open and unknown ends
    ['1985-04-12/..', 'interval', '1985-04-12', null],
    ['1985-04/..', 'interval', '1985-04-01', null],
    ['../1985', 'interval', null, '1985-12-31'],
    ['1985-04-12/', 'interval', '1985-04-12', null],
    ['/1985-04', 'interval', null, '1985-04-30'],
    // level 1: qualified ends
    ['1984~/2004-06', 'interval', '1984-01-01', '2004-06-30'],
    ['1984-06-02?/2004-08-08~', 'interval', '1984-06-02', '2004-08-08'],
    // level 2: one of a set
    ['[1667,1668,1670..1672]', 'within', '1667-01-01', '1672-12-31'],
    ['[..1760-12-03]', 'within', null, '1760-12-03'],
    ['[1760-12..]', 'within', '1760-12-01', null],
    ['[1760-01,1760-02,1760-12..]', 'within', '1760-01-01', null],
    ['[1667,1760-12]', 'within', '1667-01-01', '1760-12-31'],
    ['[..1984]', 'within', null, '1984-12-31'],
  ])('%s', (text, precision, lower, upper) => {
    const date = parseEdtf(text)
    expect(date).toMatchObject({
      text,
      precision,
      bounds: { lower: from(lower), upper: from(upper) },
      days: [],
    })
    expect(date.uncertain).toBe(/[?%]/.test(text))
    expect(date.approximate).toBe(/[~%]/.test(text))
  })

  it.each([
    // 365.2425 days a year of the calendar, so 146,097 in 400: 425,000 times 400 years and two of 365 and 366 days
    ['Y170000002', 425_000 * 146_097 + 731],
    ['Y-170000000', -425_000 * 146_097],
  ])('%s, a year that the platform has no date for', (text, daysAfter0000) => {
    const { precision, bounds } = parseEdtf(text)
    const first = platformDay('0000-01-01') + daysAfter0000
    expect({ precision, bounds }).toEqual({
      precision: 'year',
      bounds: { lower: first, upper: first + 364 + Number(text === 'Y-170000000') },
    })
    expect(partsOf(first)).toMatchObject({ month: 1, day: 1 })
  })

  it('keeps the days of which one is meant, in order and once', () => {
    expect(parseEdtf('[2022-04-28,2022-04-29]')).toMatchObject({
      precision: 'either',
      days: [platformDay('2022-04-28'), platformDay('2022-04-29')],
      bounds: { lower: platformDay('2022-04-28'), upper: platformDay('2022-04-29') },
    })
    expect(parseEdtf('[2022-05-01,2022-04-28,2022-05-01]').days).toEqual(
      ['2022-04-28', '2022-05-01'].map(platformDay),
    )
    expect(parseEdtf('[2022-04-28]').precision).toBe('day')
  })

  it.each([
    ['', 'not a date'],
    ['spring 2021', 'not a date'],
    ['11/07/2021', 'more than two ends'],
    ['2021-7-1', 'not a date'],
    ['2021-02-29', 'not a day of the calendar'],
    ['2021-04-31?', 'not a day of the calendar'],
    ['2021-13', 'no real month'],
    ['2021-25', 'no real month'],
    ['2021-21-01', 'no real month'],
    ['2021-07-11T10:00', 'not a date'],
    ['2021-07-11T25:00:00Z', 'not a date'],
    ['Y1700', 'not a date'],
    ['Y17000-05', 'year after Y'],
    ['2021-?07-11', 'qualifies a part'],
    ['../..', 'open at both ends'],
    ['[..]', 'open at both ends'],
    ['2021-08/2021-07', 'ends before it begins'],
    ['[2021-08..2021-07]', 'ends before it begins'],
    ['[2021-07', 'closing bracket'],
    ['{2021,2022}', 'all-of set'],
    ['[2021..,2022]', 'not the last'],
    ['[2021,..2022]', 'not the first'],
    ['201X-05', 'year that is not given'],
    ['2021-XX-05', 'month that is not given'],
  ])('refuses %j and says why', (text, why) => {
    expect(() => parseEdtf(text)).toThrow(RangeError)
    expect(() => parseEdtf(text)).toThrow(why)
  })
})

describe('EDTF, laws', () => {
  const mark = fc.constantFrom('', '?', '~', '%')
  const single = fc
    .tuple(isoDay, fc.constantFrom(4, 7, 10), mark)
    .map(([iso, length, qualifier]) => iso.slice(0, length) + qualifier)

  it('a single date has closed bounds that hold the day it is cut from', () => {
    fc.assert(
      fc.property(isoDay, fc.constantFrom(4, 7, 10), mark, (iso, length, qualifier) => {
        const { bounds } = parseEdtf(iso.slice(0, length) + qualifier)
        expect(bounds.lower).toBeLessThanOrEqual(platformDay(iso))
        expect(bounds.upper).toBeGreaterThanOrEqual(platformDay(iso))
      }),
    )
  })

  it('a range is bounded by its ends, or refused where they are the wrong way round', () => {
    const shapes = fc.constantFrom(
      (a: string, b: string) => `${a}/${b}`,
      (a: string, b: string) => `[${a}..${b}]`,
    )
    fc.assert(
      fc.property(single, single, shapes, (a, b, shape) => {
        const [lower, upper] = [parseEdtf(a).bounds.lower!, parseEdtf(b).bounds.upper!]
        if (lower > upper) expect(() => parseEdtf(shape(a, b))).toThrow('ends before it begins')
        else expect(parseEdtf(shape(a, b)).bounds).toEqual({ lower, upper })
      }),
    )
  })

  it('a set reaches from its first to its last member', () => {
    fc.assert(
      fc.property(fc.array(isoDay, { minLength: 2, maxLength: 6 }), isos => {
        const { bounds, days } = parseEdtf(`[${isos.join(',')}]`)
        const sorted = [...new Set(isos)].sort()
        expect(bounds).toEqual({ lower: platformDay(sorted[0]!), upper: platformDay(sorted.at(-1)!) })
        expect(days).toEqual(sorted.length > 1 ? sorted.map(platformDay) : [])
      }),
    )
  })

  it('never takes anything but a date, and never fails but with a RangeError', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9X./,[\]?~%-]{0,24}$/), text => {
        try {
          const { bounds } = parseEdtf(text)
          if (bounds.lower !== null && bounds.upper !== null)
            expect(bounds.lower).toBeLessThanOrEqual(bounds.upper)
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
