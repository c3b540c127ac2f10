import { describe, expect, it } from 'vitest'
import { boxesMeet } from '../../src/charts/placedText'
import { NO_FILTER, type Reading } from '../../src/model/filter'
import { drawnOf, tradeSeries } from '../../src/model/series/tradeSeries'
import { lookOf, type PlacedTrade } from '../../src/views/trade/placed'
import { placeMonths } from '../../src/views/trade/placeMonths'
import { placeYears } from '../../src/views/trade/placeYears'
import { tradeTable } from '../../src/views/trade/tradeTable'
import { extentLine, paleWords, yearName } from '../../src/views/trade/tradeWords'
import { articlesOnly, chartsDataset, withContext } from './chartsData'
import { day, makeEvent, makeTrade } from './fixtures'

const READING = { series: 'GACC', scale: 'linear', step: 'year' } as const
const ALL = NO_FILTER.time
const series = (context: boolean, change: Partial<Pick<Reading, 'series' | 'scale' | 'step'>> = {}) =>
  tradeSeries(context ? withContext() : articlesOnly(), ALL, { ...READING, ...change })

describe('which figure is drawn', () => {
  it('is the computed 2019 while context is off, the printed customs figure with it on', () => {
    const drawn = (context: boolean) => series(context).years.find(({ year }) => year === 2019)?.drawn
    // 539 / (1 − 0.8067) = 2,788.4
    expect(drawn(false)?.valueUsd).toBe(2_788_000_000)
    expect(drawn(false)?.status).toBe('computed')
    expect(drawn(true)?.valueUsd).toBe(2_789_019_000)
    expect(drawn(true)?.status).toBe('printed')
  })

  it("is the article's where both layers print one", () => {
    expect(series(true).years.find(({ year }) => year === 2020)?.drawn?.id).toBe('t20')
  })

  it('is the latest printed vintage before any computed one', () => {
    const first = makeTrade({ id: 'first' })
    const revised = makeTrade({ id: 'revised', vintage: 'revised' })
    const computed = makeTrade({ id: 'computed', vintage: 'revised', status: 'computed' })
    expect(drawnOf([first, revised, computed])?.id).toBe('revised')
    expect(drawnOf([computed, first])?.id).toBe('first')
    expect(drawnOf([computed])?.id).toBe('computed')
    expect(drawnOf([])).toBeNull()
    expect(series(true).years.find(({ year }) => year === 2017)?.drawn?.id).toBe('x17')
  })

  it('is none of another series', () => {
    const kotra = series(true, { series: 'KOTRA' })
    expect(kotra.years.filter(({ drawn }) => drawn).map(({ year, drawn }) => [year, drawn?.id])).toEqual([
      [2020, 'o20'],
    ])
    expect(kotra.years.every(({ change }) => change === null)).toBe(true)
  })

  it('shows no outside figure while context is off', () => {
    const off = series(false)
    expect(off.rows.map(({ row }) => row.id)).toEqual(['t19', 't20'])
    expect(off.available).toEqual(['GACC'])
  })
})

describe('months', () => {
  it('draws January and February as one mark at its monthly mean, and leaves April open', () => {
    const months = series(true, { step: 'month' }).months
    expect(months.map(({ month, months: length }) => [month, length])).toEqual([
      [1, 2],
      [3, 1],
      [5, 1],
    ])
    // 207.87 / 2
    expect(months[0]?.meanUsd).toBeCloseTo(103_935_000)
    const placed = placeMonths(series(true, { step: 'month' }), { width: 784, height: 116 })
    expect(placed.baseLines).toHaveLength(2)
    const [double, single] = placed.figures
    expect(double!.width).toBeGreaterThan(single!.width * 1.7)
  })

  it('has none while context is off', () => {
    expect(series(false, { step: 'month' }).months).toEqual([])
  })
})

describe('words', () => {
  it('names the toggles to the letter', () => {
    const on = series(true)
    const name = (of: typeof on, year: number) => yearName(of.years.find(entry => entry.year === year)!, of)
    expect(name(on, 2020)).toBe('2020: US$539 million, down 80.67 %')
    expect(name(on, 2016)).toBe('2016: about US$5,650 million, computed')
    expect(name(on, 2019)).toBe('2019: US$2,789 million')
    const off = series(false)
    expect(name(off, 2019)).toBe('2019: about US$2,788 million, computed')
    expect(name(off, 2016)).toBe('2016: no figure')
  })

  it('always names the series, and the printed change', () => {
    expect(extentLine(series(true))).toBe(
      'Two-way, US$ million, Chinese customs (GACC), 2016–2022; 2020: −80.67 %.',
    )
    expect(extentLine(series(true, { series: 'KOTRA' }))).toContain('KOTRA')
    const apart = tradeSeries(withContext(), { type: 'years', years: [2019, 2022] }, READING)
    expect(extentLine(apart)).toBe('Two-way, US$ million, Chinese customs (GACC), 2019, 2022.')
  })

  it('tables every row of the layers shown and says which are drawn', () => {
    const { columns, rows } = tradeTable(series(true), chartsDataset())
    expect(rows).toHaveLength(chartsDataset().trade.length)
    expect(rows.every(row => row.length === columns.length)).toBe(true)
    const drawn = rows.filter(row => row[8] === 'yes')
    // 2016 to 2022, one figure each
    expect(drawn).toHaveLength(7)
  })

  it('tells the looks apart', () => {
    expect(lookOf({ layer: 'article', status: 'printed' })).toBe('printed')
    expect(lookOf({ layer: 'article', status: 'computed' })).toBe('computed')
    expect(lookOf({ layer: 'context', status: 'printed' })).toBe('context')
    expect(lookOf({ layer: 'context', status: 'computed' })).toBe('context-computed')
  })
})

const SIZES = [
  [784, 116],
  [623, 116],
  [358, 168],
  [288, 168],
] as const

function expectSound(placed: PlacedTrade, width: number, height: number) {
  const all = [...placed.numbers, ...placed.texts]
  for (const [at, box] of all.entries()) {
    expect(box.x, box.key).toBeGreaterThanOrEqual(-0.5)
    expect(box.x + box.width, box.key).toBeLessThanOrEqual(width + 0.5)
    expect(box.y, box.key).toBeGreaterThanOrEqual(-0.5)
    expect(box.y + box.height, box.key).toBeLessThanOrEqual(height + 0.5)
    for (const other of all.slice(at + 1))
      expect(boxesMeet(box, other), `${box.key} meets ${other.key}`).toBe(false)
  }
  for (const figure of placed.figures) {
    expect(figure.y).toBeGreaterThanOrEqual(0)
    expect(figure.y + figure.height).toBeLessThanOrEqual(height + 0.5)
    expect(figure.x + figure.width).toBeLessThanOrEqual(width)
  }
}

describe.each(SIZES)('placing at %i × %i', (width, height) => {
  for (const context of [true, false]) {
    for (const scale of ['linear', 'log'] as const) {
      it(`${scale}, context ${context ? 'on' : 'off'}: nothing overlaps, nothing is cut`, () => {
        const placed = placeYears(series(context, { scale }), { width, height })
        expectSound(placed, width, height)
        expect(placed.numbers.some(({ text }) => text === '−80.67 %')).toBe(true)
        expect(placed.form).toBe(scale === 'log' ? 'points' : 'bars')
      })
    }
  }

  it('months with border and rail: nothing overlaps, every event is labelled', () => {
    const dataset = chartsDataset()
    const events = [
      ['2020-01-22', 'DPRK bars tourists'],
      ['2020-01-31', 'Air and rail routes cut'],
      ['2020-08', 'Freight trains stop'],
      ['2022-01-16', 'First train to Dandong'],
      ['2022-04-29', 'Rail traffic suspended'],
      ['2022-09-26', 'Rail traffic resumed'],
    ].map(([date, shortTitle]) =>
      makeEvent({ date: date!, shortTitle: shortTitle!, kind: 'transport', from: [], to: [] }),
    )
    const index = withContext({ ...dataset, events: [...dataset.events, ...events] })
    const monthly = tradeSeries(index, ALL, { ...READING, step: 'month' })
    const placed = placeMonths(monthly, { width, height })
    expectSound(placed, width, height)
    expect(placed.ticks).toHaveLength(6)
    const said = [...placed.texts.map(({ text }) => text), ...placed.notes].join(' ')
    for (const { shortTitle } of events) expect(said).toContain(shortTitle)
  })
})

describe('geometry', () => {
  it('stands on the same bands as the messages, tallest at the top of the room', () => {
    const placed = placeYears(series(true), { width: 784, height: 116 })
    const bar = placed.figures.find(({ year }) => year === 2020)!
    expect([bar.x, bar.width]).toEqual([448 + 14, 84])
    const heights = new Map(placed.figures.map(({ year, height }) => [year, height]))
    // heights are as the figures: 539 to 5,650
    expect(heights.get(2020)! / heights.get(2016)!).toBeCloseTo(539 / 5650, 3)
  })

  it('draws the fall from the top of 2019 to the top of 2020, clear of its number', () => {
    const placed = placeYears(series(true), { width: 784, height: 116 })
    const base = placed.figures.find(({ year }) => year === 2019)!
    expect(placed.change?.y1).toBe(base.y)
    expect(placed.change?.x1).toBe(base.x + base.width)
    const goal = placed.figures.find(({ year }) => year === 2020)!
    expect(placed.change!.y2).toBe(goal.y - 2)
    const label = placed.numbers.find(({ text }) => text === '539')!
    expect(placed.change!.x2).toBeGreaterThan(label.x + label.width)
  })

  it('draws it between the points themselves where the scale is logarithmic', () => {
    const placed = placeYears(series(true, { scale: 'log' }), { width: 784, height: 116 })
    const middle = (year: number) => {
      const { y, height } = placed.figures.find(figure => figure.year === year)!
      return y + height / 2
    }
    expect(placed.change?.y1).toBe(middle(2019))
    expect(placed.change?.y2).toBe(middle(2020) - 2)
  })
})

describe('a logarithmic scale', () => {
  it.each(SIZES)('at %i × %i names its foot, and no line or point runs through a number', (width, height) => {
    const placed = placeYears(series(true, { scale: 'log' }), { width, height })
    expect(placed.baseLines).toEqual([])
    // 318 million is the least: the foot is 100 million
    expect(placed.guides[0]?.y).toBe(height - 1)
    expect(placed.texts.some(({ text }) => text === '100')).toBe(true)
    for (const number of placed.numbers.filter(({ ink }) => !ink.startsWith('great'))) {
      for (const { key, y } of placed.guides)
        expect(boxesMeet(number, { x: 0, y, width, height: 1 }), `${number.text} meets ${key}`).toBe(false)
      for (const point of placed.figures)
        expect(boxesMeet(number, point), `${number.text} meets ${point.key}`).toBe(false)
    }
  })
})

it('leaves the ink to months that a span holds wholly', () => {
  const time = { type: 'span', from: day('2020-02-10'), to: day('2020-03-31') } as const
  const cut = tradeSeries(withContext(), time, { ...READING, step: 'month' })
  // January and February are one figure, of which the span holds a part
  expect(cut.months.map(({ month, emphasis }) => [month, emphasis])).toEqual([
    [1, 'outside'],
    [3, 'chosen'],
    [5, 'outside'],
  ])
})

it('draws the mean of two printed months as reckoned, and only that', () => {
  const monthly = series(true, { step: 'month' })
  const looks = placeMonths(monthly, { width: 784, height: 116 }).figures.map(({ look }) => look)
  const statuses = monthly.months.map(({ row, months }) => [row.status, months])
  expect(statuses[0]).toEqual(['printed', 2])
  expect(looks[0]).toBe('context-computed')
  const single = statuses.findIndex(([status, months]) => status === 'printed' && months === 1)
  expect(looks[single]).toBe('context')
})

describe('a span that cuts the periods of figures', () => {
  const under = (from: string, to: string, step: 'year' | 'month' = 'year') =>
    tradeSeries(withContext(), { type: 'span', from: day(from), to: day(to) }, { ...READING, step })

  it('says that it holds no whole year, not that there is no figure', () => {
    const cut = under('2020-03-01', '2020-09-30')
    expect(extentLine(cut)).toBe('Two-way, US$ million, Chinese customs (GACC), no whole year in the span.')
    expect(paleWords(cut)).toBe('outside the filter, or cut by it')
  })

  it('says that it holds no whole month', () => {
    expect(extentLine(under('2020-03-10', '2020-03-20', 'month'))).toContain('no whole month in the span')
  })

  it('cuts nothing where its ends are the ends of years', () => {
    const whole = under('2019-01-01', '2020-12-31')
    expect(extentLine(whole)).toContain('2019–2020; 2020: −80.67 %')
    expect(paleWords(whole)).toBe('outside the filter')
  })

  it('says nothing of a cut where a month lies clear of the span', () => {
    expect(paleWords(under('2020-03-01', '2020-03-31', 'month'))).toBe('outside the filter')
  })
})

it('tables by period, series, flow and vintage, written as on the plot', () => {
  const table = tradeTable(series(true), chartsDataset())
  const years = table.rows.map(([period]) => String(period).slice(-4))
  expect(years).toEqual([...years].sort())
  const at = (value: number) => table.rows.findIndex(row => row[4] === value)
  expect(table.written?.(at(5650), 4)).toBe('≈5,650')
  expect(table.written?.(at(539), 4)).toBeUndefined()
})
