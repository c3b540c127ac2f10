import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { APPROXIMATE, LASTED, OPEN_LOWER, OPEN_UPPER, UNCERTAIN } from '../../src/data/eventColumns'
import {
  type DateRules,
  dateReader,
  type ReadDate,
  readDate,
  readParts,
  readStretch,
} from '../../src/data/import/dates'
import { orderOf } from '../../src/data/import/dayOrder'
import { rowFaults } from '../../src/text/import'
import { isoOf, partsOf } from '../../src/time/day'

fc.configureGlobal({ seed: 20210711 })

const AUTO: DateRules = { dayOrder: 'auto', serials: null }
const read = (cell: string, rules: Partial<DateRules> = {}) => readDate(cell, { ...AUTO, ...rules })
const iso = (cell: string, rules: Partial<DateRules> = {}) => {
  const date = read(cell, rules)
  return typeof date === 'string' ? date : [isoOf(date.lower), isoOf(date.upper), date.edtf].join(' ')
}
const DAY = '2021-07-11 2021-07-11 '

describe('A cell that is a date', () => {
  test.each([
    '2021-07-11',
    ' 2021-07-11 ',
    '2021/7/11',
    '2021/07/11',
    '2021.7.11',
    '2021. 7. 11.',
    '2021-7-11',
    '20210711',
    '2021年7月11日',
    '2021 年 7 月 11 日',
    '2021년 7월 11일',
    '２０２１年７月１１日',
    '11 July 2021',
    '11 Jul 2021',
    '11-Jul-2021',
    '11th of July 2021',
    'Jul 11, 2021',
    'July 11 2021',
    'JULY 11TH, 2021',
    'Sunday, 11 July 2021',
    '2021-Jul-11',
    '2021/7/11 14:30',
    '2021-07-11T14:30:00Z',
    '2021-07-11 14:30:05.123',
    // in another zone these are 12 July, or 10 July: the day is the one written
    '2021-07-11T23:30:00-05:00',
    '2021-07-11T00:30:00+0900',
    '2021-07-11 08:59 +09:00',
    '2021-07-11T23:59:59.999-11',
  ])('%s is 11 July 2021', cell => {
    expect(iso(cell)).toBe(DAY)
  })

  test('names a month or a year where that is all it says', () => {
    for (const cell of [
      '2021-07',
      '2021/7',
      '2021.07',
      'July 2021',
      'Jul-2021',
      '2021年7月',
      '2021년 7월',
      '2021 July',
    ])
      expect(iso(cell), cell).toBe('2021-07-01 2021-07-31 2021-07')
    for (const cell of ['2021', '2021年', '2021년'])
      expect(iso(cell), cell).toBe('2021-01-01 2021-12-31 2021')
    expect(iso('2024-02')).toBe('2024-02-01 2024-02-29 2024-02')
  })

  test('is EDTF with its bounds and flags', () => {
    const date = (cell: string) => read(cell) as ReadDate
    expect(iso('2018-03-25/2018-03-28')).toBe('2018-03-25 2018-03-28 2018-03-25/2018-03-28')
    expect(date('2018-03-25/2018-03-28').flags).toBe(LASTED)
    expect(date('2021-03-22?').flags).toBe(UNCERTAIN)
    expect(date('2021-03-22?').edtf).toBe('2021-03-22?')
    expect(date('2021~').flags).toBe(APPROXIMATE)
    expect(date('2018/2019').flags).toBe(LASTED)
    expect(date('[..2021-03-23]').lower).toBe(OPEN_LOWER)
    expect(date('2018/..').upper).toBe(OPEN_UPPER)
    expect(iso('[2022-04-28,2022-04-29]')).toBe('2022-04-28 2022-04-29 [2022-04-28,2022-04-29]')
  })

  test('with figures alone is read by the order of day and month', () => {
    // 7 November or 11 July
    expect(iso('7/11/2021', { dayOrder: 'day-month' })).toBe('2021-11-07 2021-11-07 ')
    expect(iso('7/11/2021', { dayOrder: 'month-day' })).toBe(DAY)
    expect(iso('11.7.2021', { dayOrder: 'day-month' })).toBe(DAY)
    expect(iso('11-07-2021 09:15', { dayOrder: 'day-month' })).toBe(DAY)
    expect(iso('7/11/2021 9:15 PM', { dayOrder: 'month-day' })).toBe(DAY)
    expect(iso('7/11/2021')).toBe(rowFaults.eitherOrder)
    // neither of 25 and 7 leaves a choice, nor do two equal figures
    expect(iso('25/7/2021')).toBe('2021-07-25 2021-07-25 ')
    expect(iso('7/25/2021')).toBe('2021-07-25 2021-07-25 ')
    expect(iso('7/7/2021')).toBe('2021-07-07 2021-07-07 ')
    expect(iso('25/7/2021', { dayOrder: 'month-day' })).toBe(rowFaults.otherOrder)
    expect(iso('7/25/2021', { dayOrder: 'day-month' })).toBe(rowFaults.otherOrder)
  })

  test('counts days as spreadsheets do, where that is said', () => {
    // from 30 December 1899: 2 days to 1900, 121 years × 365 = 44,165, 30 leap days, 191 days from 1 January to 11 July
    expect(iso('44388', { serials: 1900 })).toBe(DAY)
    expect(iso('25569', { serials: 1900 })).toBe('1970-01-01 1970-01-01 ')
    expect(iso('42926', { serials: 1904 })).toBe(DAY)
    expect(iso('44388')).toBe(rowFaults.notDate)
    expect(iso('80001', { serials: 1900 })).toBe(rowFaults.notDate)
    // four figures are a year
    expect(iso('2021', { serials: 1900 })).toBe('2021-01-01 2021-12-31 2021')
  })
})

test.each([
  ['', rowFaults.noDate],
  ['  ', rowFaults.noDate],
  ['next spring', rowFaults.notDate],
  ['c. 1950', rowFaults.notDate],
  ['n.d.', rowFaults.notDate],
  ['12', rowFaults.notDate],
  ['202107', rowFaults.sixDigits],
  ['11/7/21', rowFaults.twoDigits],
  ['11-Jul-21', rowFaults.twoDigits],
  ['Jul 11, 21', rowFaults.twoDigits],
  ['2021-02-31', rowFaults.noDay],
  ['31/2/2021', rowFaults.noDay],
  ['31 February 2021', rowFaults.noDay],
  ['2021年2月31日', rowFaults.noDay],
  ['20210231', rowFaults.noDay],
  ['2021-02-29', rowFaults.noDay],
  ['2021-13', rowFaults.noMonth],
  ['2021/13/1', rowFaults.noMonth],
  ['20211301', rowFaults.noMonth],
  ['2021-08-01/2021-07-01', rowFaults.ends],
  ['Y170000002', rowFaults.farYear],
])('%j is no date: %s', (cell, reason) => {
  expect(read(cell)).toBe(reason)
})

describe('Year, month and day in columns of their own', () => {
  const parts = (year: string, month: string, day: string) => {
    const date = readParts(year, month, day)
    return typeof date === 'string' ? date : `${isoOf(date.lower)} ${isoOf(date.upper)} ${date.edtf}`
  }
  test('make a day, a month or a year', () => {
    expect(parts('2021', '7', '11')).toBe(DAY)
    expect(parts('2021', 'July', '11')).toBe(DAY)
    expect(parts('2021', '07', '')).toBe('2021-07-01 2021-07-31 2021-07')
    expect(parts('2021', '', '')).toBe('2021-01-01 2021-12-31 2021')
  })
  test('are set aside where they make none', () => {
    expect(parts('', '7', '11')).toBe(rowFaults.noDate)
    expect(parts('21', '7', '11')).toBe(rowFaults.twoDigits)
    expect(parts('2021', '', '11')).toBe(rowFaults.dayWithoutMonth)
    expect(parts('2021', '13', '11')).toBe(rowFaults.noMonth)
    expect(parts('2021', '2', '30')).toBe(rowFaults.noDay)
    expect(parts('2021', '0', '0')).toBe(rowFaults.noMonth)
    expect(parts('MMXXI', '1', '1')).toBe(rowFaults.notDate)
  })
})

describe('A first and a last day', () => {
  const stretch = (a: string, b: string) => readStretch(read(a) as ReadDate, read(b) as ReadDate)
  test('make a stretch of time', () => {
    expect(stretch('2018-03-25', '28 March 2018')).toMatchObject({
      edtf: '2018-03-25/2018-03-28',
      flags: LASTED,
    })
    expect(stretch('2018-03', '2018')).toMatchObject({ edtf: '2018-03/2018', flags: LASTED })
  })
  test('are one day where they are the same', () => {
    expect(stretch('2018-03-25', '2018/3/25')).toMatchObject({ edtf: '', flags: 0 })
  })
  test('are set aside where the last comes first', () => {
    expect(stretch('2018-03-25', '2018-03-24')).toBe(rowFaults.ends)
    expect(stretch('2018-03-25/2018-03-28', '2018-03-30')).toBe(rowFaults.endOfRange)
  })
})

test('each way of writing a day gives that day, for any day', () => {
  const names = 'January February March April May June July August September October November December'.split(
    ' ',
  )
  fc.assert(
    fc.property(fc.integer({ min: -36_000, max: 54_000 }), day => {
      const { year, month, day: of } = partsOf(day)
      const ways = [
        isoOf(day),
        `${year}/${month}/${of}`,
        `${year}年${month}月${of}日`,
        `${year}. ${month}. ${of}.`,
        `${of} ${names[month - 1]} ${year}`,
        `${names[month - 1]?.slice(0, 3)} ${of}, ${year}`,
        isoOf(day).replaceAll('-', ''),
      ]
      for (const way of ways)
        expect(read(way), way).toMatchObject({ lower: day, upper: day, flags: 0, edtf: '' })
      expect(read(`${of}/${month}/${year}`, { dayOrder: 'day-month' })).toMatchObject({ lower: day })
      expect(read(`${month}/${of}/${year}`, { dayOrder: 'month-day' })).toMatchObject({ lower: day })
      if (day + 25_569 > 9999)
        expect(read(String(day + 25_569), { serials: 1900 })).toMatchObject({ lower: day })
    }),
  )
})

test('a time of day in any zone leaves the day as it is written', () => {
  const two = (value: number) => String(value).padStart(2, '0')
  const zone = fc.tuple(fc.constantFrom('+', '-'), fc.nat(14), fc.constantFrom('', ':00', ':30', '45'))
  fc.assert(
    fc.property(
      fc.integer({ min: -25_000, max: 47_000 }),
      fc.nat(23),
      fc.nat(59),
      zone,
      (day, hour, minute, by) => {
        const [sign, hours, minutes] = by
        const stamp = `${isoOf(day)}T${two(hour)}:${two(minute)}:00${sign}${two(hours)}${minutes}`
        expect(readDate(stamp, AUTO)).toMatchObject({ lower: day, upper: day, edtf: '' })
      },
    ),
  )
})

test('a reader that remembers gives what one that does not gives', () => {
  const remembers = dateReader(AUTO)
  const cell = fc.constantFrom('2021-07-11', '7/11/2021', '', 'July 2021', '31.2.2021', '2018/..')
  fc.assert(
    fc.property(fc.array(cell), cells => {
      for (const text of cells) expect(remembers(text)).toEqual(read(text))
    }),
  )
})

test('a cell decides the order of day and month only where one of them is impossible', () => {
  expect(['25/7/2021', '7/25/2021', '7/11/2021', '7/7/2021', '2021/7/11', '31/2/2021'].map(orderOf)).toEqual([
    'day-month',
    'month-day',
    'either',
    null,
    null,
    null,
  ])
})
