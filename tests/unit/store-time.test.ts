import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { effectiveWindow, useDashboard } from '../../src/store/useDashboard'
import { day } from './fixtures'
import { freshStore, INFO } from './storeFixtures'

fc.configureGlobal({ seed: 20210711 })

const store = () => useDashboard.getState()
const time = () => store().filter.time
const window = () => effectiveWindow(store())
const span = (from: string, to: string) => [day(from), day(to)] as const
const ORIGINAL = span('2021-02-01', '2022-03-20')

beforeEach(freshStore)

describe('years', () => {
  test('the window moves to the hull of the years chosen', () => {
    store().toggleYear(2020)
    expect(time()).toEqual({ type: 'years', years: [2020] })
    expect(window()).toEqual(span('2020-01-01', '2020-12-31'))
    store().toggleYear(2018)
    expect(time()).toEqual({ type: 'years', years: [2018, 2020] })
    expect(window()).toEqual(span('2018-01-01', '2020-12-31'))
  })

  test('the last year that goes leaves everything, in the first window', () => {
    store().toggleYear(2021)
    store().toggleYear(2021)
    expect(time()).toEqual({ type: 'all' })
    expect(store().reading.window).toBeNull()
    expect(window()).toEqual(ORIGINAL)
  })

  test('a zoom made after choosing years outlives them', () => {
    store().toggleYear(2021)
    store().setWindow(span('2021-07-01', '2021-07-31'), 'commit')
    store().setTime({ type: 'all' })
    expect(window()).toEqual(span('2021-07-01', '2021-07-31'))
  })

  test('Shift adds all years from the last toggled one, and again from there', () => {
    store().toggleYear(2016)
    store().toggleYear(2019)
    store().toggleYear(2021, true)
    expect(time()).toEqual({ type: 'years', years: [2016, 2019, 2020, 2021] })
    store().toggleYear(2018, true)
    expect(time()).toEqual({ type: 'years', years: [2016, 2018, 2019, 2020, 2021] })
  })

  test('Shift with nothing chosen before toggles the one year', () => {
    store().toggleYear(2018, true)
    expect(time()).toEqual({ type: 'years', years: [2018] })
  })

  test('a year replaces a span', () => {
    store().setTime({ type: 'span', from: day('2021-03-01'), to: null })
    store().toggleYear(2020)
    expect(time()).toEqual({ type: 'years', years: [2020] })
  })

  test('toggling twice is doing nothing, whatever was chosen', () => {
    const year = fc.integer({ min: 2016, max: 2022 })
    fc.assert(
      fc.property(fc.uniqueArray(year), year, (years, toggledYear) => {
        freshStore()
        store().setTime({ type: 'years', years })
        const before = [time(), window()]
        store().toggleYear(toggledYear)
        store().toggleYear(toggledYear)
        expect([time(), window()]).toEqual(before)
      }),
    )
  })
})

describe('Filter to it', () => {
  test('pressed, time is the span of the window; released, everything, in the same window', () => {
    store().toggleFilterToWindow()
    expect(time()).toEqual({ type: 'span', from: ORIGINAL[0], to: ORIGINAL[1] })
    store().setWindow(span('2021-07-01', '2021-09-30'), 'live')
    expect(time()).toEqual({ type: 'span', from: day('2021-07-01'), to: day('2021-09-30') })
    store().toggleFilterToWindow()
    expect(time()).toEqual({ type: 'all' })
    expect(window()).toEqual(span('2021-07-01', '2021-09-30'))
  })

  test('pressing it replaces years by their window', () => {
    store().toggleYear(2021)
    store().toggleFilterToWindow()
    expect(time()).toEqual({ type: 'span', from: day('2021-01-01'), to: day('2021-12-31') })
  })

  test('released, the window only zooms', () => {
    store().setWindow(span('2021-07-01', '2021-09-30'), 'commit')
    expect(time()).toEqual({ type: 'all' })
  })
})

describe('From and To', () => {
  test('an open end reaches to the end of the axis', () => {
    store().setTime({ type: 'span', from: day('2021-03-01'), to: null })
    expect(window()).toEqual(span('2021-03-01', '2022-12-31'))
    store().setTime({ type: 'span', from: null, to: day('2018-05-05') })
    expect(window()).toEqual(span('2016-01-01', '2018-05-05'))
  })

  test('an open end stays open while the zoom still reaches the end of the axis', () => {
    store().setTime({ type: 'span', from: day('2021-03-01'), to: null })
    store().setWindow(span('2021-06-01', '2022-12-31'), 'commit')
    expect(time()).toEqual({ type: 'span', from: day('2021-06-01'), to: null })
    store().setWindow(span('2021-06-01', '2022-06-01'), 'commit')
    expect(time()).toEqual({ type: 'span', from: day('2021-06-01'), to: day('2022-06-01') })
  })

  test('both ends open ask for nothing; ends the wrong way round are turned', () => {
    store().setTime({ type: 'span', from: null, to: null })
    expect(time()).toEqual({ type: 'all' })
    store().setTime({ type: 'span', from: day('2021-09-01'), to: day('2021-03-01') })
    expect(time()).toEqual({ type: 'span', from: day('2021-03-01'), to: day('2021-09-01') })
  })

  test('a span off the axis leaves the window alone', () => {
    store().setTime({ type: 'span', from: day('2024-01-01'), to: day('2024-12-31') })
    expect(window()).toEqual(ORIGINAL)
  })
})

test('the window stays in order and inside the axis, whatever is asked', () => {
  const any = fc.integer({ min: day('2000-01-01'), max: day('2040-01-01') })
  fc.assert(
    fc.property(any, any, (a, b) => {
      freshStore()
      store().setWindow([a, b], 'live')
      const [from, to] = window()
      expect(from).toBeLessThanOrEqual(to)
      expect(from).toBeGreaterThanOrEqual(day(`${INFO.extent[0]}-01-01`))
      expect(to).toBeLessThanOrEqual(day(`${INFO.extent[1]}-12-31`))
    }),
  )
})

describe('scope and rule', () => {
  test('without context traced becomes listed, and cannot be chosen', () => {
    store().setReading({ rule: 'traced' })
    store().setScope({ context: false })
    expect(store().reading.rule).toBe('listed')
    store().setReading({ rule: 'traced' })
    expect(store().reading.rule).toBe('listed')
    store().setReading({ rule: 'stated' })
    expect(store().reading.rule).toBe('stated')
  })

  test('what only context names leaves the filter together with it', () => {
    store().setFilter({
      actors: ['kcna', 'xi-jinping'],
      occasions: ['台风'],
      sources: ['kcnawatch', 'cheng-2021'],
    })
    store().setScope({ context: false })
    expect(store().filter).toMatchObject({ actors: ['xi-jinping'], occasions: [], sources: ['cheng-2021'] })
  })

  test('a chosen source that only context has gives way to the first together with it', () => {
    store().setReading({ source: 'kcnawatch' })
    store().setScope({ context: false })
    expect(store().reading.source).toBeNull()
    store().setReading({ source: 'cheng-2021' })
    store().setScope({ context: true })
    store().setScope({ context: false })
    expect(store().reading.source).toBe('cheng-2021')
  })

  test('a filter never clears the selection', () => {
    store().select({ type: 'event', id: '2021-07-11-kim-xi-treaty' })
    store().setFilter({ kinds: ['visit'] })
    store().resetFilters()
    expect(store().selection).toEqual({ type: 'event', id: '2021-07-11-kim-xi-treaty' })
  })

  test('the order of ticking leaves no trace', () => {
    store().setFilter({ actors: ['xi-jinping', 'kim-jong-un', 'xi-jinping'], kinds: ['visit', 'message'] })
    expect(store().filter).toMatchObject({
      actors: ['kim-jong-un', 'xi-jinping'],
      kinds: ['message', 'visit'],
    })
  })
})
