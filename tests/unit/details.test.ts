import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createIndex } from '../../src/model/eventIndex'
import { millions } from '../../src/model/exactFigures'
import { NO_FILTER } from '../../src/model/filter'
import { indicatorValue, tradeValue } from '../../src/model/labels'
import { sumOfWays, tradeArithmetic } from '../../src/views/details/arithmetic'
import { neighboursOf } from '../../src/views/details/neighbours'
import { makeCount, makeDataset, makeEvent, makeIndicator, makeTrade } from './fixtures'

const BOTH = { context: true, background: false }

describe('the sum of both ways', () => {
  const kim = makeCount({ count: 5 })
  const xi = makeCount({ count: 4, from: 'xi-jinping', to: 'kim-jong-un' })
  const whole = makeCount({ count: 9, from: '', to: '' })

  test('is told where no whole is printed', () => {
    expect(sumOfWays(makeDataset({ counts: [kim, xi] }), BOTH, kim)).toEqual({ total: 9, parts: '5 + 4' })
    expect(sumOfWays(makeDataset({ counts: [kim, xi] }), BOTH, xi)).toEqual({ total: 9, parts: '5 + 4' })
  })
  test('is not told where the whole is printed, or the other way is not', () => {
    expect(sumOfWays(makeDataset({ counts: [whole, kim, xi] }), BOTH, kim)).toBeNull()
    expect(sumOfWays(makeDataset({ counts: [kim] }), BOTH, kim)).toBeNull()
  })
  test('is never of a part', () => {
    const letter = makeCount({ count: 1, part: 'letter' })
    expect(sumOfWays(makeDataset({ counts: [kim, xi, letter] }), BOTH, letter)).toBeNull()
  })
})

describe('a computed trade figure', () => {
  const later = makeTrade({ id: 'later' })
  const change = makeIndicator({ id: 'change' })
  const computed = (valueUsd: number, computedFrom: string[]) =>
    makeTrade({ period: '2019', status: 'computed', valueUsd, computedFrom })
  const among = (row: ReturnType<typeof makeTrade>, ...more: ReturnType<typeof makeTrade>[]) =>
    tradeArithmetic(makeDataset({ trade: [later, row, ...more], indicators: [change] }), row)

  test('is reckoned back from a later value and its change', () => {
    // 539 / 0.1933 = 2,788.4
    expect(among(computed(2_788_000_000, ['later', 'change']))).toBe('539 / (1 − 0.8067)')
  })
  test('is reckoned forward from an earlier one', () => {
    // 539 × 0.1933 = 104.2
    expect(among(computed(104_000_000, ['later', 'change']))).toBe('539 × (1 − 0.8067)')
  })
  test('is a sum of others', () => {
    const other = makeTrade({ id: 'other', valueUsd: 61_000_000 })
    expect(among(computed(600_000_000, ['later', 'other']), other)).toBe('539 + 61')
  })
  test('has no sum shown that does not give it', () => {
    expect(among(computed(3_000_000_000, ['later', 'change']))).toBeNull()
    expect(among(computed(600_000_000, []))).toBeNull()
  })
})

test('numbers bear a thousands comma, a true minus, a space before %, and ≈ only if computed', () => {
  expect(millions(2_788_000_000, 1_000_000)).toBe('2,788')
  expect(millions(318_040_000, 10_000)).toBe('318.04')
  expect(tradeValue(makeTrade())).toBe('US$539 million')
  expect(tradeValue(makeTrade({ status: 'computed', valueUsd: 2_788_000_000 }))).toBe('≈US$2,788 million')
  expect(indicatorValue(makeIndicator())).toBe('−80.67 %')
  expect(indicatorValue(makeIndicator({ value: 5, unit: 'meetings' }))).toBe('5 meetings')
})

describe('neighbours', () => {
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { minLength: 1, maxLength: 28 })
  const iso = (day: number) => `2021-07-${String(day).padStart(2, '0')}`

  test('of any act stand before and after it in date order, whether or not it matches', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 28 }), fc.array(fc.boolean()), (all, of, ticks) => {
        const events = [...new Set([...all, of])].map(day =>
          makeEvent({ id: `e${day}`, date: iso(day), kind: ticks[day] ? 'visit' : 'message' }),
        )
        const index = createIndex(makeDataset({ events }), BOTH)
        const { matches } = index.summary({ ...NO_FILTER, kinds: ['visit'] })
        const { place, previous, next } = neighboursOf(index.event(`e${of}`)!, matches)
        const visits = events.map(({ id }) => Number(id.slice(1))).filter(day => ticks[day])
        const sorted = visits.sort((a, b) => a - b)
        expect(place === null).toBe(!ticks[of])
        expect(previous?.id).toBe(
          sorted
            .filter(day => day < of)
            .map(day => `e${day}`)
            .at(-1),
        )
        expect(next?.id).toBe(sorted.filter(day => day > of).map(day => `e${day}`)[0])
      }),
    )
  })
})
