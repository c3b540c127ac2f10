import { describe, expect, test } from 'vitest'
import { elapsed } from '../../src/briefing/elapsed'
import { presenterKey } from '../../src/briefing/usePresenterKeys'

const key = (name: string, focus = { own: true, onButton: false }, blank = true, held = {}) =>
  presenterKey(
    { key: name, ctrlKey: false, altKey: false, metaKey: false, shiftKey: false, ...held },
    focus,
    blank,
  )
const inChart = { own: false, onButton: true }

describe('the keys of the presenter', () => {
  test.each([
    ['PageDown', 'next', 'next'],
    ['PageUp', 'previous', 'previous'],
    ['Escape', 'escape', 'escape'],
    ['ArrowRight', 'next', null],
    ['ArrowDown', 'next', null],
    ['ArrowLeft', 'previous', null],
    ['ArrowUp', 'previous', null],
    [' ', 'next', null],
    ['Home', 'first', null],
    ['End', 'last', null],
    ['b', 'blank', null],
    ['B', 'blank', null],
    ['x', null, null],
  ])('%j on the presenter is %s, in a chart %s', (name, own, chart) => {
    expect(key(name)).toBe(own)
    expect(key(name, inChart)).toBe(chart)
  })

  test('Space presses the button it is on', () => {
    expect(key(' ', { own: true, onButton: true })).toBeNull()
    expect(key('ArrowRight', { own: true, onButton: true })).toBe('next')
  })

  test('B can be switched off', () => {
    expect(key('b', undefined, false)).toBeNull()
  })

  test('what belongs to the browser stays its own', () => {
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }])
      for (const name of ['PageDown', 'ArrowLeft', 'b']) expect(key(name, undefined, true, held)).toBeNull()
    expect(key(' ', undefined, true, { shiftKey: true })).toBe('previous')
  })
})

describe('elapsed time', () => {
  test.each([
    [0, '0:00'],
    [999, '0:00'],
    [61_000, '1:01'],
    [3_599_999, '59:59'],
    [3_600_000, '1:00:00'],
    [-5, '0:00'],
  ])('%d ms is %s', (ms, shown) => {
    expect(elapsed(ms)).toBe(shown)
  })
})
