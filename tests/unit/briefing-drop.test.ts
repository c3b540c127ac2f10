import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dropPlace, makesWay, scrollStep } from '../../src/briefing/dropPlace'

/** Rows of 40, 100 and 40 px, one under the other. */
const ROWS = [
  { top: 0, height: 40 },
  { top: 40, height: 100 },
  { top: 140, height: 40 },
]

test('a row takes a place once its middle has passed the middle of the row there', () => {
  // the middles are 20, 90 and 160
  expect(dropPlace(ROWS, 0, 70)).toBe(0)
  expect(dropPlace(ROWS, 0, 71)).toBe(1)
  expect(dropPlace(ROWS, 0, 141)).toBe(2)
  expect(dropPlace(ROWS, 2, -69)).toBe(2)
  expect(dropPlace(ROWS, 2, -71)).toBe(1)
  expect(dropPlace(ROWS, 1, -500)).toBe(0)
})

test('what lies between makes way by the height of the row that is dragged', () => {
  expect([0, 1, 2].map(at => makesWay(ROWS, at, 0, 2))).toEqual([0, -40, -40])
  expect([0, 1, 2].map(at => makesWay(ROWS, at, 1, 0))).toEqual([100, 0, 0])
})

test('wherever a row is let go, the place is one of the list, and none where it was not moved', () => {
  const heights = fc.array(fc.integer({ min: 24, max: 300 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(heights, fc.nat(11), fc.integer({ min: -4000, max: 4000 }), (all, at, by) => {
      let top = 0
      const rows = all.map(height => {
        const row = { top, height }
        top += height
        return row
      })
      const from = at % rows.length
      const to = dropPlace(rows, from, by)
      expect(to).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThan(rows.length)
      expect(dropPlace(rows, from, 0)).toBe(from)
      if (by > 0) expect(to).toBeGreaterThanOrEqual(from)
    }),
  )
})

test('a box scrolls at its edges and rests in its middle', () => {
  expect(scrollStep(300, 100, 500)).toBe(0)
  expect(scrollStep(100, 100, 500)).toBe(-12)
  expect(scrollStep(500, 100, 500)).toBe(12)
  expect(scrollStep(476, 100, 500)).toBe(6)
  expect(scrollStep(9999, 100, 500)).toBe(12)
})
