import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth, wrapText } from '../../src/charts/textWidth'
import { TIP_WIDTH, tipPlace } from '../../src/charts/tipPlace'
import { toolbarCommand } from '../../src/charts/toolbarKeys'
import { dayX, yearBands, yearMarks } from '../../src/charts/yearBands'
import { emphasisOf } from '../../src/model/series/yearAxis'
import { day } from './fixtures'

describe('keys of a toolbar', () => {
  const go = (key: string, at: number, extra = {}) => toolbarCommand({ key, ...extra }, at, 7)

  it('steps with the arrows and jumps with Home and End', () => {
    expect(go('ArrowRight', 2)).toEqual({ type: 'move', to: 3, extend: false })
    expect(go('ArrowLeft', 2)).toEqual({ type: 'move', to: 1, extend: false })
    expect(go('Home', 5)).toEqual({ type: 'move', to: 0, extend: false })
    expect(go('End', 1)).toEqual({ type: 'move', to: 6, extend: false })
  })

  it('does not wrap round: time does not', () => {
    expect(go('ArrowRight', 6)).toBeNull()
    expect(go('ArrowLeft', 0)).toBeNull()
  })

  it('extends with Shift, dismisses with Escape, leaves the rest to others', () => {
    expect(go('ArrowRight', 2, { shiftKey: true })).toEqual({ type: 'move', to: 3, extend: true })
    expect(go('Escape', 2)).toEqual({ type: 'dismiss' })
    for (const key of ['Enter', ' ', 'Tab', 'a']) expect(go(key, 2)).toBeNull()
    expect(go('ArrowRight', 2, { ctrlKey: true })).toBeNull()
    expect(go('ArrowLeft', 2, { altKey: true })).toBeNull()
  })

  it('never leaves the row', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'),
        fc.integer({ min: 1, max: 30 }),
        fc.nat(29),
        (key, count, at) => {
          fc.pre(at < count)
          const command = toolbarCommand({ key }, at, count)
          if (command?.type === 'move') {
            expect(command.to).toBeGreaterThanOrEqual(0)
            expect(command.to).toBeLessThan(count)
            expect(command.to).not.toBe(at)
          }
        },
      ),
    )
  })
})

describe('year axis', () => {
  it('is 7 × 112 px over 784, blocks inset by 14', () => {
    const bands = yearBands(784, [2016, 2022])
    expect(bands).toHaveLength(7)
    expect(bands[5]).toEqual({ year: 2021, x: 560, width: 112, innerX: 574, innerWidth: 84 })
  })

  it('puts a day at its share of the year', () => {
    const band = yearBands(784, [2016, 2022])[5]!
    expect(dayX(band, day('2021-01-01'))).toBe(560)
    expect(dayX(band, day('2022-01-01'))).toBe(672)
    // 31 + 28 + 31 + 30 + 31 + 30 = 181 days before 1 July
    expect(dayX(band, day('2021-07-01'))).toBeCloseTo(560 + (112 * 181) / 365, 9)
  })

  it('bins years too narrow for a finger into decades', () => {
    const marks = yearMarks(yearBands(270, [1999, 2025]))
    expect(marks.map(({ label, years }) => [label, years.length])).toEqual([
      ['1990s', 1],
      ['2000s', 10],
      ['2010s', 10],
      ['2020s', 6],
    ])
    expect(marks.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(270)
    expect(yearMarks(yearBands(288, [2016, 2022]))).toHaveLength(7)
  })

  it('takes an open span for what it is', () => {
    const from2020 = { type: 'span', from: day('2020-06-01'), to: null } as const
    expect([2019, 2020, 2022].map(year => emphasisOf(from2020, year))).toEqual([
      'outside',
      'chosen',
      'chosen',
    ])
    expect(emphasisOf({ type: 'span', from: null, to: null }, 2019)).toBe('plain')
  })
})

describe('words on the plot', () => {
  it('keeps a tooltip inside the plot', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 216, max: 1000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 60, max: TIP_WIDTH }),
        (plot, share, tip) => {
          const width = plot / 7
          const { x, edge } = tipPlace({ x: share * (plot - width), width }, plot, 8)
          const left = x - { left: 0, middle: tip / 2, right: tip }[edge]
          expect(left).toBeGreaterThanOrEqual(-1e-6)
          expect(left + tip).toBeLessThanOrEqual(plot + 1e-6)
        },
      ),
    )
  })

  it('flips a tooltip at the right edge', () => {
    expect(tipPlace({ x: 0, width: 112 }, 784, 8)).toEqual({ x: 120, edge: 'left' })
    expect(tipPlace({ x: 672, width: 112 }, 784, 8)).toEqual({ x: 672 - 8, edge: 'right' })
  })

  it('loses no word in breaking a line', () => {
    const line = 'counted, none listed'
    expect(wrapText(line, 60).join(' ')).toBe(line)
    expect(wrapText(line, 60).every(part => textWidth(part, 400) <= 60)).toBe(true)
    expect(wrapText(line, 400)).toEqual([line])
  })
})
