import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayX, yearBands } from '../../src/charts/yearBands'
import { createIndex } from '../../src/model/eventIndex'
import { NO_FILTER } from '../../src/model/filter'
import { yearAxis } from '../../src/model/series/stripScale'
import { stripSeries } from '../../src/model/series/stripSeries'
import { yearOf } from '../../src/time/day'
import { gripStep } from '../../src/views/timeline/gripKeys'
import { day, makeDataset, makeEvent } from './fixtures'
import { act, toKim, toXi } from './timelineFixture'

const EXTENT = [2016, 2022] as const

describe('the year axis', () => {
  it('gives each year the same band, leap or not', () => {
    const axis = yearAxis(EXTENT, 784)
    expect(axis.band).toBe(112)
    expect([axis.xOf(day('2016-01-01')), axis.xOf(day('2017-01-01')), axis.xOf(day('2023-01-01'))]).toEqual([
      0, 112, 784,
    ])
    // 12 August 2021 is day 223 of 365 after 1 January
    expect(axis.xOf(day('2021-08-12'))).toBeCloseTo(5 * 112 + (223 / 365) * 112, 9)
  })
  it('is the axis of the charts, and goes back from pixels to days', () => {
    const axis = yearAxis(EXTENT, 784)
    const bands = yearBands(784, EXTENT)
    fc.assert(
      fc.property(fc.integer({ min: day('2016-01-01'), max: day('2022-12-31') }), at => {
        expect(axis.xOf(at)).toBeCloseTo(dayX(bands[yearOf(at) - 2016]!, at), 6)
        expect(axis.dayAt(axis.xOf(at))).toBeCloseTo(at, 6)
      }),
    )
  })
})

describe('the strip', () => {
  const strip = (years: number[] = []) => {
    const dataset = makeDataset({
      events: [
        act('old', '1961-07-11', 'dprk'),
        act('older', '[..2006-10-09]', 'dprk'),
        toXi('kim', '2018-10-01'),
        toKim('xi', '2021-07-11'),
        makeEvent({ id: 'putin', date: '2021-09-09', from: ['vladimir-putin'], to: ['kim-jong-un'] }),
        makeEvent({
          id: 'train',
          date: '2022-01-16',
          kind: 'transport',
          from: ['prc', 'dprk'],
          to: [],
          layer: 'context',
        }),
        act('long', '[2018-03..2021-08]', 'xi-jinping'),
        act('late', '2023-01-01', 'prc'),
      ],
    })
    const index = createIndex(dataset, { context: true, background: false })
    const summary = index.summary(years.length ? { ...NO_FILTER, time: { type: 'years', years } } : NO_FILTER)
    return stripSeries(summary.withoutTime, summary.matchIds, EXTENT, dataset.actors)
  }
  it('says how many acts lie outside its ends', () => {
    expect([strip().earlier, strip().later]).toEqual([2, 1])
  })
  it('ticks messages between the two sides, dots the rest, and spans what no year holds', () => {
    expect(strip().marks.map(mark => [mark.id, mark.lane, mark.tick, mark.context])).toEqual([
      ['kim', 'dprk', true, false],
      ['xi', 'prc', true, false],
      ['putin', 'third', false, false],
      ['train', 'both', false, true],
    ])
    expect(strip().spans).toEqual([
      { id: 'long', from: day('2018-03-01'), to: day('2021-09-01'), lane: 'prc' },
    ])
  })
  it('keeps every act under a time clause, and tells which match it', () => {
    expect(strip([2021]).marks.map(mark => [mark.id, mark.inside])).toEqual([
      ['kim', false],
      ['xi', true],
      ['putin', true],
      ['train', false],
    ])
  })
  it('moves by a day, by thirty, to the ends', () => {
    expect(['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Home', 'End', 'a'].map(gripStep)).toEqual([
      -1,
      1,
      -30,
      30,
      'first',
      'last',
      null,
    ])
  })
})
