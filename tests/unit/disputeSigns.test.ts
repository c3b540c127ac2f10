import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { PlacedNumber } from '../../src/charts/NumberToolbar'
import { type Box, boxesMeet } from '../../src/charts/placedText'
import { placeSigns } from '../../src/charts/placeSigns'
import { loadDataset } from '../../src/data/load'
import { disputesByTarget } from '../../src/model/disputes'
import { createIndex, type EventIndex } from '../../src/model/eventIndex'
import { NO_FILTER, type Rule } from '../../src/model/filter'
import { messageSeries } from '../../src/model/series/messageSeries'
import { tradeSeries } from '../../src/model/series/tradeSeries'
import { placeDisputes as placeOnMessages } from '../../src/views/messages/placeDisputes'
import { placeMessages } from '../../src/views/messages/placeMessages'
import { placeDisputes as placeOnTrade } from '../../src/views/trade/placeDisputes'
import { placeMonths } from '../../src/views/trade/placeMonths'
import { placeYears } from '../../src/views/trade/placeYears'

const FOLDER = new URL('../../public/data/prc-dprk/', import.meta.url)
const dataset = await loadDataset(FOLDER.href, async url => new Response(await readFile(new URL(url))))
const on = createIndex(dataset, { context: true, background: false })
const off = createIndex(dataset, { context: false, background: false })

/** Plots of a wide page, of 1280 px, of a phone and of the narrowest. */
const WIDTHS = [784, 623, 358, 288] as const
const RULES: readonly Rule[] = ['stated', 'listed', 'traced']

const signsOf = (numbers: readonly PlacedNumber[]) => numbers.filter(({ ink }) => ink === 'differ')
const namesOf = (numbers: readonly PlacedNumber[]) => signsOf(numbers).map(({ name }) => name)

/** What a finger can choose: at least 24 px, to the left where it says so. */
function target({ x, y, width, height, leftward }: PlacedNumber): Box {
  const wide = Math.max(24, width)
  const tall = Math.max(24, height)
  return {
    x: leftward ? x + width - wide : x,
    y: y - (tall - height) / 2,
    width: wide,
    height: tall,
  }
}

function expectClear(numbers: readonly PlacedNumber[], others: readonly Box[], plot: Box) {
  for (const sign of signsOf(numbers)) {
    for (const other of [...others, ...numbers.filter(number => number !== sign)])
      expect(boxesMeet(sign, other), sign.name).toBe(false)
    expect(sign.x).toBeGreaterThanOrEqual(plot.x)
    expect(sign.x + sign.width).toBeLessThanOrEqual(plot.width)
    expect(sign.y + sign.height).toBeLessThanOrEqual(plot.height)
    for (const number of numbers)
      if (number !== sign && number.opens)
        expect(boxesMeet(target(sign), target(number)), `${sign.name} and ${number.name}`).toBe(false)
  }
}

function messages(index: EventIndex, rule: Rule, width: number) {
  const size = { width, height: width < 500 ? 208 : 192 }
  const series = messageSeries(index, NO_FILTER, rule)
  const placed = placeMessages(series, ['Kim', 'Xi'], size)
  return { placed: placeOnMessages(placed, disputesByTarget(dataset, index.scope), size), size }
}

describe.each(WIDTHS)('messages at %i px', width => {
  it.each(RULES)('%s: the signs of 2019 and 2021 meet nothing', rule => {
    const { placed, size } = messages(on, rule, width)
    expect(namesOf(placed.numbers)).toEqual([
      'The sources differ on the count, 2019: show the conflict',
      'The sources differ on the count, 2021: show the conflict',
    ])
    expectClear(placed.numbers, [...placed.texts, ...placed.segments], { x: 0, y: 0, ...size })
  })
})

describe('messages', () => {
  it('stated: the sign stands right of the number that is disputed', () => {
    const { placed } = messages(on, 'stated', 784)
    const five = placed.numbers.find(({ text }) => text === 'Xi 5')!
    const sign = signsOf(placed.numbers)[1]!
    expect(sign.opens).toEqual({ type: 'conflict', id: 'count-to-12-august-2021' })
    expect(sign.x).toBe(five.x + five.width + 4)
    expect(sign.y).toBe(five.y)
  })

  it('with context off: 2021 alone, by the articles’ own two counts', () => {
    const { placed } = messages(off, 'stated', 784)
    expect(namesOf(placed.numbers)).toEqual(['The sources differ on the count, 2021: show the conflict'])
  })
})

describe('trade', () => {
  const place = (index: EventIndex, step: 'year' | 'month', width: number) => {
    const size = { width, height: 120 }
    const series = tradeSeries(index, { type: 'all' }, { series: 'GACC', scale: 'linear', step })
    const placed = (step === 'month' ? placeMonths : placeYears)(series, size)
    return { placed: placeOnTrade(placed, series, disputesByTarget(dataset, index.scope), size), size }
  }

  it('by month: the totals of May 2019 and of January with February 2022', () => {
    const { placed } = place(on, 'month', 784)
    expect(namesOf(placed.numbers)).toEqual([
      'The sources differ on the fact, May 2019: show the conflict',
      'The sources differ on the fact, Jan–Feb 2022: show the conflict',
    ])
  })

  it.each(WIDTHS)('by month at %i px: no sign meets a figure, a word or a tick', width => {
    const { placed, size } = place(on, 'month', width)
    const ticks = placed.ticks.map(({ x, top, bottom }) => ({ x, y: top, width: 1, height: bottom - top }))
    expectClear(placed.numbers, [...placed.texts, ...placed.figures, ...ticks], { x: 0, y: 0, ...size })
  })

  it('by year: none; two measures of 2020 are two readings', () => {
    expect(namesOf(place(on, 'year', 784).placed.numbers)).toEqual([])
  })
})

describe('a sign', () => {
  const disputes = disputesByTarget(dataset, on.scope)
  const box = { x: 40, y: 40, width: 20, height: 16 }
  const mark = { target: 'year:2019', when: '2019', year: 2019, box }
  const plot = { width: 100, height: 100 }
  const placed = (taken: readonly Box[]) => placeSigns([], [mark], disputes, plot, taken)[0]

  it('stands right of its mark, else above it, else left of it', () => {
    const right = { x: 60, y: 40, width: 40, height: 16 }
    const above = { x: 0, y: 0, width: 100, height: 40 }
    expect(placed([])).toMatchObject({ x: 64, y: 40 })
    // in the middle above: 40 + (20 − 9) / 2
    expect(placed([right])).toMatchObject({ x: 45.5, y: 24 })
    expect(placed([right, above])).toMatchObject({ x: 27, y: 40 })
  })

  it('is left out where nothing is free, and said once a conflict and year', () => {
    expect(placed([{ x: 0, y: 0, width: 100, height: 100 }])).toBeUndefined()
    expect(placeSigns([], [mark, mark], disputes, plot, [])).toHaveLength(1)
  })
})
