import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/time/day'
import { parseEdtf } from '../../src/time/edtf'
import { dateLabel, dateWords, dayLabel } from '../../src/time/format'

describe('dates as they are said', () => {
  it.each([
    ['2021-07-11', '11 Jul 2021', '11 Jul', '11 July 2021'],
    ['2021-03-22?', '22 Mar 2021?', '22 Mar?', '22 March 2021, which is uncertain'],
    ['2021-08~', 'c. Aug 2021', 'c. Aug', 'some day in about August 2021'],
    ['2022-09', 'Sep 2022', 'Sep', 'some day in September 2022'],
    ['2018', '2018', '2018', 'some day in 2018'],
    ['2018-03-25/2018-03-28', '25–28 Mar 2018', '25–28 Mar', '25 to 28 March 2018'],
    ['2018-03-30/2018-04-02', '30 Mar – 2 Apr 2018', '30 Mar – 2 Apr', '30 March to 2 April 2018'],
    [
      '2020-12-30/2021-01-02',
      '30 Dec 2020 – 2 Jan 2021',
      '30 Dec 2020 – 2 Jan 2021',
      '30 December 2020 to 2 January 2021',
    ],
    ['2021-01/2021-02', 'Jan–Feb 2021', 'Jan–Feb', 'January to February 2021'],
    ['2018/2020', '2018–2020', '2018–2020', '2018 to 2020'],
    ['2018/..', 'from 2018', 'from 2018', 'from 2018 on'],
    ['../2016', 'until 2016', 'until 2016', 'until 2016'],
    ['[..2021-07-30]', 'by 30 Jul 2021', 'by 30 Jul', 'by 30 July 2021'],
    ['[2021-07..2021-07-30]', 'by 30 Jul 2021', 'by 30 Jul', 'in July 2021, by the 30th'],
    [
      '[2022-09-12..2022-09-30]',
      'between 12 and 30 Sep 2022',
      'between 12 and 30 Sep',
      'in September 2022, from the 12th on',
    ],
    ['[2022-09-26..]', '26 Sep 2022 or later', '26 Sep or later', '26 September 2022 or later'],
    [
      '[2021-03-23..2021-07-11]',
      'between 23 Mar and 11 Jul 2021',
      'between 23 Mar and 11 Jul',
      'some day between 23 March and 11 July 2021',
    ],
    [
      '[2018-03..2021-08]',
      'between Mar 2018 and Aug 2021',
      'between Mar 2018 and Aug 2021',
      'some day between March 2018 and August 2021',
    ],
    ['[2021-07-23,2021-07-24]', '23 or 24 Jul 2021', '23 or 24 Jul', '23 or 24 July 2021'],
    ['[2022-04-30,2022-05-01]', '30 Apr or 1 May 2022', '30 Apr or 1 May', '30 April or 1 May 2022'],
    [
      '[2021-12-31,2022-01-01]',
      '31 Dec 2021 or 1 Jan 2022',
      '31 Dec 2021 or 1 Jan 2022',
      '31 December 2021 or 1 January 2022',
    ],
    ['2001-21', 'spring 2001', 'spring 2001', 'some day in spring 2001'],
    ['2001-24~', 'c. winter 2001', 'c. winter 2001', 'some day in about winter 2001'],
    ['201X', 'between 2010 and 2019', 'between 2010 and 2019', 'some day between 2010 and 2019'],
    ['-1985', '−1985', '−1985', 'some day in −1985'],
    ['1985-04-12T23:20:30Z', '12 Apr 1985', '12 Apr', '12 April 1985'],
    ['2021-03-05/2021-03', '5–31 Mar 2021', '5–31 Mar', '5 to 31 March 2021'],
  ])('%s', (text, label, short, words) => {
    const date = parseEdtf(text)
    expect(dateLabel(date)).toBe(label)
    expect(dateLabel(date, { year: false })).toBe(short)
    expect(dateWords(date)).toBe(words)
  })

  it('says a day', () => {
    expect(dayLabel(dayOf(2021, 8, 12))).toBe('12 Aug 2021')
    expect(dayLabel(dayOf(2021, 8, 12), { year: false })).toBe('12 Aug')
  })
})
