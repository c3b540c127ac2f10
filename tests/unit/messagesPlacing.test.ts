import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesMeet } from '../../src/charts/placedText'
import type { Rule } from '../../src/model/filter'
import { messageSeries } from '../../src/model/series/messageSeries'
import { fitStack, stackHeight } from '../../src/views/messages/fitStack'
import { narrowNotes, yearList } from '../../src/views/messages/narrowNotes'
import type { PlacedMessages } from '../../src/views/messages/placed'
import { placeMessages } from '../../src/views/messages/placeMessages'
import { gapLines } from '../../src/views/messages/yearNotes'
import { articlesOnly, chartsDataset, filterOf, withContext } from './chartsData'
import { makeCount } from './fixtures'

const LEADERS = ['Kim', 'Xi'] as const
/** Plots of a wide page, of 1280 px, of a phone and of the narrowest. */
const SIZES = [
  [784, 192],
  [623, 192],
  [358, 208],
  [288, 208],
] as const
const RULES: readonly Rule[] = ['stated', 'listed', 'traced']

function boxes(placed: PlacedMessages) {
  return [
    ...placed.numbers.map(({ key, x, y, width, height }) => ({ key, x, y, width, height })),
    ...placed.texts,
  ]
}

function expectSound(placed: PlacedMessages, width: number, height: number) {
  const all = boxes(placed)
  for (const [at, box] of all.entries()) {
    expect(box.x, box.key).toBeGreaterThanOrEqual(-0.5)
    expect(box.x + box.width, box.key).toBeLessThanOrEqual(width + 0.5)
    expect(box.y, box.key).toBeGreaterThanOrEqual(-0.5)
    expect(box.y + box.height, box.key).toBeLessThanOrEqual(height + 0.5)
    for (const other of all.slice(at + 1))
      expect(boxesMeet(box, other), `${box.key} meets ${other.key}`).toBe(false)
    for (const segment of placed.segments)
      expect(boxesMeet(box, segment), `${box.key} meets a block of ${segment.year}`).toBe(false)
    for (const { key, x, top, bottom } of placed.exchanges) {
      const arrow = { x: x - 4.5, y: top, width: 9, height: bottom - top }
      expect(boxesMeet(box, arrow), `${box.key} meets the arrow ${key}`).toBe(false)
    }
  }
  for (const segment of placed.segments) {
    expect(segment.x + segment.width).toBeLessThanOrEqual(width)
    expect(segment.y).toBeGreaterThanOrEqual(0)
    expect(segment.y + segment.height).toBeLessThanOrEqual(height)
  }
}

describe.each(SIZES)('at %i × %i', (width, height) => {
  for (const rule of RULES) {
    for (const [layers, index] of [
      ['both layers', withContext()],
      ['articles alone', articlesOnly()],
    ] as const) {
      it(`${rule}, ${layers}: nothing overlaps, nothing is cut`, () => {
        const series = messageSeries(index, filterOf({}), rule)
        expectSound(placeMessages(series, LEADERS, { width, height }), width, height)
      })
    }
  }

  it('stays sound under a filter', () => {
    const series = messageSeries(withContext(), filterOf({ directions: ['prc-to-dprk'] }), 'traced')
    expectSound(placeMessages(series, LEADERS, { width, height }), width, height)
  })

  it('keeps a number of 40 in the plot', () => {
    const dataset = chartsDataset()
    const counts = [...dataset.counts, makeCount({ period: '2019', count: 40 })]
    const series = messageSeries(withContext({ ...dataset, counts }), filterOf({}), 'stated')
    expectSound(placeMessages(series, LEADERS, { width, height }), width, height)
  })

  it('says somewhere that two are counted, not listed', () => {
    const series = messageSeries(withContext(), filterOf({}), 'stated')
    const placed = placeMessages(series, LEADERS, { width, height })
    const said = [...placed.texts.map(line => line.text), ...narrowNotes(series, placed)].join(' ')
    expect(said).toContain('2 counted, not listed')
  })
})

describe('geometry at 7 × 112 px', () => {
  const series = messageSeries(withContext(), filterOf({}), 'stated')
  const placed = placeMessages(series, LEADERS, { width: 784, height: 192 })

  it('stops the base line over 2019, on 12 August 2021 and over 2022', () => {
    const reach = placed.baseLines.map(({ x1, x2 }) => [x1, x2])
    // 2021 is the sixth band, from 560; 12 August is the 224th of its 365 days
    expect(reach.slice(0, 4)).toEqual([
      [0, 112],
      [112, 224],
      [224, 336],
      [448, 560],
    ])
    expect(reach[4]?.[0]).toBe(560)
    expect(reach[4]?.[1]).toBeCloseTo(560 + (112 * 224) / 365, 6)
    expect(reach).toHaveLength(5)
  })

  it('insets the blocks by 14 px and ends a part-year on its day', () => {
    const first = placed.segments.find(({ year }) => year === 2018)
    expect([first?.x, first?.width]).toEqual([224 + 14, 84])
    const cut = placed.segments.find(({ year }) => year === 2021)
    expect(cut!.x + cut!.width).toBeCloseTo(560 + (112 * 224) / 365, 6)
  })

  it('raises Kim and hangs Xi, 4 px off the line', () => {
    const near = (way: string) => placed.segments.find(entry => entry.way === way && entry.step === 0)!
    expect(near('dprk-to-prc').y + near('dprk-to-prc').height).toBe(placed.base - 4)
    expect(near('prc-to-dprk').y).toBe(placed.base + 4)
  })

  it('opens the printed number behind each figure', () => {
    expect(placed.numbers.map(({ text, opens }) => [text, opens?.id])).toEqual([
      ['2', 'c16'],
      ['1', 'c17'],
      ['Kim 6', 'c18k'],
      ['Xi 2', 'c18x'],
      ['Kim 5', 'c20k'],
      ['Xi 4', 'c20x'],
      ['Kim 4', 'c21k'],
      ['Xi 5', 'c21x'],
    ])
  })

  it('stands two exchanges 22 px apart across the line', () => {
    const [a, b] = placed.exchanges
    expect(b!.x - a!.x).toBe(22)
    expect([a!.top, a!.bottom]).toEqual([placed.base - 22, placed.base + 22])
  })
})

it('keeps the blocks of any years within any height', () => {
  const need = fc.record({
    up: fc.integer({ min: 0, max: 120 }),
    down: fc.integer({ min: 0, max: 120 }),
    fixedUp: fc.integer({ min: 0, max: 18 }),
    fixedDown: fc.integer({ min: 0, max: 40 }),
  })
  fc.assert(
    fc.property(
      fc.array(need, { minLength: 1, maxLength: 8 }),
      fc.integer({ min: 192, max: 900 }),
      (needs, height) => {
        const fit = fitStack(needs, height)
        for (const { up, down, fixedUp, fixedDown } of needs) {
          expect(fit.base - stackHeight(up, fit.pitch) - fixedUp).toBeGreaterThanOrEqual(-1)
          expect(fit.base + stackHeight(down, fit.pitch) + fixedDown).toBeLessThanOrEqual(height + 1)
        }
        expect(fit.block).toBeGreaterThan(0)
      },
    ),
  )
})

it('tells runs of years as ranges', () => {
  expect(yearList([2016, 2017, 2018, 2020])).toBe('2016–2018, 2020')
})

it('keeps a figure beside its word, or beneath the plot where the year is too narrow', () => {
  const series = messageSeries(withContext(), filterOf({}), 'stated')
  const year = series.years.find(entry => entry.year === 2019)!
  expect(gapLines(year, series, 110)).toEqual({ lines: ['no count'], known: '6 traced', below: null })
  expect(gapLines(year, series, 39)).toEqual({ lines: ['no', 'count'], known: null, below: '6 traced' })
})

it('says nothing beneath of a hatch that is not drawn', () => {
  const series = messageSeries(withContext(), filterOf({ time: { type: 'years', years: [2018] } }), 'stated')
  const placed = placeMessages(series, LEADERS, { width: 288, height: 208 })
  expect(narrowNotes(series, { ...placed, bracketWordsBelow: true }).join(' ')).not.toContain('not listed')
})
