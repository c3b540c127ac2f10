import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { binWords } from '../../src/charts/binWords'
import { fitText } from '../../src/charts/fitText'
import { isPressed, pressBin } from '../../src/charts/pressBin'
import { textWidth } from '../../src/charts/textWidth'
import { axisOf, binsOf, scaleOf } from '../../src/model/engine/axisBins'
import { createEngine } from '../../src/model/engine/engine'
import { countDensity, emptyDensity } from '../../src/model/series/ownDensity'
import { ownText } from '../../src/text/ownCharts'
import { dayOf } from '../../src/time/day'
import { placeKinds } from '../../src/views/kindBars/placeKinds'
import { barAt, windowOfBar } from '../../src/views/timeline/densityBar'
import { ownLanes } from '../../src/views/timeline/ownLanes'
import { stripHistogram } from '../../src/views/timeline/ownStripPath'
import { ownTicks } from '../../src/views/timeline/ownTicks'
import { densityPath, emptyPlaced, placeDensity, RECT, roundTop } from '../../src/views/timeline/placeDensity'
import { hitLaneMark, placeLaneMarks } from '../../src/views/timeline/placeLaneMarks'
import { niceStep, placeBars } from '../../src/views/yearBars/placeBars'
import { ownColumns } from './ownRows'

const AXIS = axisOf({ from: dayOf(2019, 3, 1), to: dayOf(2022, 4, 1), fine: true }, [2019, 2022])
const SCALE = scaleOf(AXIS, 800)
const BINS = binsOf(AXIS, 800, 24)
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const bars = (up: readonly number[], down: readonly number[], ink = [1, 1, 1, 1]) =>
  placeBars({ bins: BINS, scale: SCALE, up, down, ink, hangs: true, height: 172 })
/** Boxes of a path of rectangles. */
const boxes = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map(([, ...parts]) => parts.map(Number))

describe('bars by year', () => {
  it('are blocks while each is told apart, one an event with 2 px between', () => {
    // 172 - 18 - 18 - 6 leave 130 px: 21 events at 6 px each, with 4 px of ink and 2 of gap
    const placed = bars([12, 0, 0, 1], [9, 0, 0, 0])
    expect([placed.mode, placed.unit]).toEqual(['blocks', 6])
    const rects = boxes(placed.up.ink)
    expect(rects).toHaveLength(13)
    expect(rects.every(([, , , height]) => height === 4)).toBe(true)
    expect(rects[0]![1]! - rects[1]![1]!).toBe(6)
    expect(placed.ticks).toEqual([])
  })
  it('grow with a plot that is higher than on the page', () => {
    // 344 - 42 leave 302 px for two events; 13 px at 172, so 26 at twice that
    const placed = placeBars({
      ...{ bins: BINS, scale: SCALE, ink: [1, 1, 1, 1], hangs: true, height: 344 },
      ...{ up: [1, 0, 0, 0], down: [1, 0, 0, 0] },
    })
    expect([placed.mode, placed.unit]).toEqual(['blocks', 26])
  })
  it('are plain bars with a value axis beyond that', () => {
    const placed = bars([13, 0, 0, 1], [9, 0, 0, 0])
    expect(placed.mode).toBe('bars')
    expect(boxes(placed.up.ink)).toHaveLength(2)
    // 130 / 22 px an event, about 42 px a tick: every ten
    expect(placed.ticks.map(({ label }) => label)).toEqual(['10'])
  })
  it('are as high as their counts, and at least a pixel', () => {
    const placed = bars([1000, 500, 1, 0], [0, 0, 0, 0])
    expect(boxes(placed.up.ink).map(([, , , height]) => height)).toEqual([130, 65, 1])
    expect(placed.values.map(({ label }) => label)).toEqual(['1,000', '500', '1'])
  })
  it('say only the highest either way where not all values have room', () => {
    // 16 px a year; four digits and a comma need more
    const placed = placeBars({
      ...{ bins: BINS, scale: scaleOf(AXIS, 64), ink: [1, 1, 1, 1], hangs: true, height: 172 },
      ...{ up: [12, 1200, 9, 1200], down: [0, 7, 8, 0] },
    })
    expect(placed.values.map(({ label, side }) => [label, side])).toEqual([
      ['1,200', 'up'],
      ['8', 'down'],
    ])
  })
  it('are pale with an edge outside the time that is asked for', () => {
    const placed = bars([3, 2, 0, 0], [0, 0, 0, 1], [1, 0, 0, 0])
    expect([boxes(placed.up.ink).length, boxes(placed.up.outside).length]).toEqual([3, 2])
    expect([boxes(placed.down.ink).length, boxes(placed.down.outside).length]).toEqual([0, 1])
  })
  it('stay in the plot, whatever the counts', () => {
    const count = fc.array(fc.nat(5000), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(count, count, (up, down) => {
        const placed = bars(up, down)
        for (const [, y, , height] of [...boxes(placed.up.ink), ...boxes(placed.down.ink)]) {
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y! + height!).toBeLessThanOrEqual(172)
        }
        for (const { y } of [...placed.ticks, ...placed.values]) {
          expect(y).toBeGreaterThanOrEqual(8)
          expect(y).toBeLessThanOrEqual(172)
        }
      }),
    )
  })
  it('have ticks of 1, 2 or 5 times a power of ten', () => {
    expect([0.3, 1, 1.5, 3, 7, 20, 21, 51].map(niceStep)).toEqual([1, 1, 2, 5, 10, 20, 50, 100])
  })
})

describe('bars by kind', () => {
  const placed = (counts: readonly number[], more: { scale?: typeof SCALE; names?: number[] } = {}) =>
    placeKinds({ bins: BINS, scale: SCALE, counts, ink: [1, 1, 1, 1], height: 62, names: [60, 60], ...more })
  it('have a scale a row, so that a rare kind can be read, and show what is counted at all', () => {
    const [often, rarely] = placed([100, 50, 0, 1, 0, 0, 10, 5])
    // 31 px a row, 15 for its name: 15 px for the highest of each
    expect(boxes(often!.ink).map(([, , , height]) => height)).toEqual([15, 8, 1])
    expect(boxes(rarely!.ink).map(([, , , height]) => height)).toEqual([15, 8])
  })
  it('say the highest of a row, and each bin that is as high', () => {
    const [often, rarely, none] = placed([7, 2, 7, 1, 0, 0, 3, 0, 0, 0, 0, 0], { names: [60, 60, 60] })
    expect(often!.highest).toEqual({ count: 7, bins: [0, 2] })
    expect(rarely!.highest).toEqual({ count: 3, bins: [2] })
    expect(none).toMatchObject({ ink: '', outside: '', highest: { count: 0, bins: [] } })
  })
  it('have their numbers above them, and in them under the name of the row', () => {
    // 200 px a year: the first bar has its middle at 70 px, the name ends at 90
    const [often] = placed([100, 50, 0, 1, 0, 0, 10, 5], { names: [90, 90] })
    expect(often!.values.map(value => value && [value.label, value.inside, value.y])).toEqual([
      ['100', true, 26],
      // 30 px down stands the line; the bar is 8 px high, and 3 px are free
      ['50', false, 19],
      null,
      ['1', false, 26],
    ])
  })
  it('have no numbers where one of them has no room', () => {
    // 25 px a year hold two figures, but not four and a comma
    const counts = [1000, 50, 0, 1, 0, 0, 10, 5]
    expect(placed(counts, { scale: scaleOf(AXIS, 100) }).map(({ values }) => values.length)).toEqual([0, 0])
    expect(
      placed(
        counts.map(count => count % 100),
        { scale: scaleOf(AXIS, 100) },
      )[0]!.values,
    ).toHaveLength(4)
  })
})

describe('names in a sentence', () => {
  it('are cut at thirty letters, and stand apart where they are written from right to left', () => {
    expect(ownText.name('Ministry of Foreign Affairs')).toBe('Ministry of Foreign Affairs')
    const cut = ownText.name('Ministry of Foreign Affairs of the Republic')
    expect(cut).toBe('Ministry of Foreign Affairs o…')
    // U+2068 and U+2069 keep the order of the words around it
    expect(ownText.years.rises('محمد', 'USA')).toBe('rising: from \u2068محمد\u2069 to USA')
  })
})

describe('pressing time', () => {
  const [y2019, y2020] = BINS as [(typeof BINS)[number], (typeof BINS)[number]]
  const decade = { from: dayOf(1990, 1, 1), to: dayOf(1999, 12, 31), first: 0, end: 10, every: 10 }
  it('toggles a year beside others', () => {
    const both = pressBin('year', y2020, { type: 'years', years: [2019] }, false)
    expect(both).toEqual({ type: 'years', years: [2019, 2020] })
    expect(isPressed('year', y2019, both)).toBe(true)
    expect(pressBin('year', y2019, both, false)).toEqual({ type: 'years', years: [2020] })
  })
  it('toggles the ten years of a decade', () => {
    const time = pressBin('year', decade, { type: 'years', years: [1995, 2001] }, false)
    expect(time).toMatchObject({ type: 'years' })
    expect(isPressed('year', decade, time)).toBe(true)
    expect(pressBin('year', decade, time, false)).toEqual({ type: 'years', years: [2001] })
  })
  it('sets a month as the span, extends it with Shift, and lets it go', () => {
    const march = { from: dayOf(2021, 3, 1), to: dayOf(2021, 3, 31), first: 0, end: 1, every: 1 }
    const may = { from: dayOf(2021, 5, 1), to: dayOf(2021, 5, 31), first: 2, end: 3, every: 1 }
    const one = pressBin('month', march, { type: 'all' }, false)
    expect(one).toEqual({ type: 'span', from: march.from, to: march.to })
    expect(pressBin('month', may, one, true)).toEqual({ type: 'span', from: march.from, to: may.to })
    expect(pressBin('month', march, one, false)).toEqual({ type: 'all' })
  })
  it('is said in as few words as name it', () => {
    const bin = (from: number, to: number, every = 1) => ({ from, to, every })
    expect(binWords('year', y2019)).toBe('2019')
    expect(binWords('year', decade)).toBe('1990s')
    expect(binWords('year', bin(dayOf(1995, 1, 1), dayOf(1999, 12, 31), 10))).toBe('1995–1999')
    expect(binWords('month', bin(dayOf(2020, 1, 1), dayOf(2020, 3, 31), 3))).toBe('Jan–Mar 2020')
    expect(binWords('day', bin(dayOf(2021, 7, 5), dayOf(2021, 7, 11), 7))).toBe('5–11 Jul 2021')
  })
})

describe('the density', () => {
  const columns = ownColumns(
    [
      ...Array.from({ length: 8 }, () => ({ date: '2021-07-05', from: ['USA'], to: ['CHN'] })),
      { date: '2021-07-06', from: ['CHN'], to: ['USA'] },
      { date: '2021-07', from: ['USA'], to: ['CHN'] },
      ...Array.from({ length: 90 }, () => ({ date: '2021-07-07', from: ['RUS'], to: ['CHN'] })),
    ],
    {},
  )
  const engine = createEngine(columns, { sides: ['USA', 'CHN'], lanes: 'sides' })
  const window = [dayOf(2021, 7, 5), dayOf(2021, 7, 11)] as const
  const lanes = ownLanes(engine.lanes, 280)
  const density = emptyDensity()
  countDensity(density, engine, window, 'day')
  const placed = emptyPlaced()
  placeDensity(placed, density, lanes, window, 700)
  const rects = Array.from({ length: placed.count }, (_, at) => [
    ...placed.rects.slice(at * RECT, (at + 1) * RECT),
  ])

  it('has no row for what nobody does, others above, the second side hanging', () => {
    expect(lanes.map(({ name, hangs }) => [name, hangs])).toEqual([
      ['others', false],
      ['USA', false],
      ['CHN', true],
    ])
  })
  it('gives others a scale of their own', () => {
    // ninety a day beside eight, and the month's share: rounded up
    expect(placed.tops).toEqual([100, 10, 10])
  })
  it('places whole pixels, a bar as wide as its day but for the gap', () => {
    expect(rects.every(numbers => numbers.every(Number.isInteger))).toBe(true)
    const usa = rects.filter(([, , , , row, pale]) => row === 1 && pale === 0)
    // a day is 100 px; 85 px are ten events: 8 of them
    expect(lanes[1]!.tall).toBe(84)
    expect(usa).toEqual([[0, lanes[1]!.base - 67, 99, 67, 1, 0]])
    const [china] = rects.filter(([, , , , row, pale]) => row === 2 && pale === 0)
    expect(china!.slice(0, 2)).toEqual([100, lanes[2]!.base])
  })
  it('draws what is known only to the month pale, on each of its days', () => {
    expect(rects.filter(([, , , , row, pale]) => row === 1 && pale === 1)).toHaveLength(7)
  })
  it('gives files the same rectangles as the canvas', () => {
    const all = lanes.flatMap((_, row) => [
      ...boxes(densityPath(placed, row, 0)),
      ...boxes(densityPath(placed, row, 1)),
    ])
    expect(all).toHaveLength(placed.count)
    const byPlace = (a: readonly number[], b: readonly number[]) =>
      a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]! || a[3]! - b[3]!
    expect(all.sort(byPlace)).toEqual(rects.map(rect => rect.slice(0, 4)).sort(byPlace))
  })
  it('says what a bar holds, and opens a window about it', () => {
    const bar = barAt(density, lanes, window[0] + 0.4, 1)!
    expect([bar.from, bar.to, bar.count]).toEqual([window[0], window[0], 8])
    expect(windowOfBar(bar, [dayOf(2021, 1, 1), dayOf(2021, 12, 31)])).toEqual([window[0] - 3, window[0] + 3])
  })
  it('rounds its scale up, a little', () => {
    expect([0, 3, 4, 5, 9, 11, 16, 790, 11_000].map(roundTop)).toEqual([4, 4, 4, 5, 10, 15, 20, 800, 15_000])
  })
})

describe('the strip', () => {
  it('has a bar for each stretch that holds anything', () => {
    expect(boxes(stripHistogram({ counts: Float64Array.from([0, 4, 0.1]), most: 4 }, 9, 28))).toEqual([
      [3, 4, 2, 24],
      [6, 27, 2, 1],
    ])
  })
})

describe('single events on lanes', () => {
  const lanes = ownLanes({ by: 'kinds', names: ['aid', 'meet'], codes: Uint8Array.from([0, 1]) }, 202)
  const event = (id: string, day: number, lane = 0, title = 'Envoys meet in the capital') => ({
    id,
    lane,
    lower: day,
    upper: day,
    day: '1 Jan',
    title,
  })
  it('stand at the middle of their day, one over another where they would touch', () => {
    const marks = placeLaneMarks([event('2', 0), event('3', 0), event('4', 5)], lanes, [0, 9], 100)
    expect(marks.map(({ x, y }) => [x, y])).toEqual([
      [5, lanes[0]!.base - 6],
      [5, lanes[0]!.base - 16],
      [55, lanes[0]!.base - 6],
    ])
  })
  it('never lie on each other while their lane has room, nor do their titles meet', () => {
    const given = fc.array(fc.tuple(fc.integer({ min: 0, max: 99 }), fc.nat(1)), { maxLength: 60 })
    fc.assert(
      fc.property(given, days => {
        const events = [...days]
          .sort((a, b) => a[0] - b[0])
          .map(([day, lane], at) => event(String(at), day, lane))
        const marks = placeLaneMarks(events, lanes, [0, 99], 1000)
        for (const [at, a] of marks.entries())
          for (const b of marks.slice(at + 1)) {
            if (a.row !== b.row) continue
            if (a.y === b.y) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(10)
            if (!a.label || !b.label || Math.abs(a.label.y - b.label.y) >= 15) continue
            const [left, right] = a.label.x < b.label.x ? [a.label, b.label] : [b.label, a.label]
            const wide = textWidth(`${left.day} `, 600) + textWidth(left.text, 400)
            expect(left.x + wide).toBeLessThanOrEqual(right.x)
          }
        expect(marks.flatMap(({ ids }) => ids).sort()).toEqual(events.map(({ id }) => id).sort())
      }),
    )
  })
  it('show how long their time is uncertain', () => {
    const [mark] = placeLaneMarks([{ ...event('2', 2), upper: 5 }], lanes, [0, 9], 100)
    expect(mark).toMatchObject({ x: 40, stretch: { from: 20, to: 60 } })
  })
  it('are hit within half a target', () => {
    const marks = placeLaneMarks([event('2', 0), event('3', 5)], lanes, [0, 9], 100)
    const y = lanes[0]!.base - 6
    expect(hitLaneMark(marks, 14, y)?.ids).toEqual(['2'])
    expect(hitLaneMark(marks, 30, y)).toBeNull()
    expect(hitLaneMark(marks, 50, y + 9)?.ids).toEqual(['3'])
  })
})

describe('names of time over the timeline', () => {
  it('are every few years where the window is long', () => {
    const window = [dayOf(1900, 1, 1), dayOf(2100, 12, 31)] as const
    const ticks = ownTicks(window, 1000, MONTHS)
    // 5 px a year, 40 a name
    expect(ticks.slice(0, 3).map(({ label }) => label)).toEqual(['1900', '1910', '1920'])
    for (const [at, tick] of ticks.entries())
      if (tick.label)
        expect(tick.textX + textWidth(tick.label, 600)).toBeLessThanOrEqual(ticks[at + 1]?.x ?? 1000)
  })
})

describe('a text that must fit', () => {
  it('loses its end', () => {
    expect(fitText('USA', 100)).toBe('USA')
    const cut = fitText('United States of America', 80)
    expect(cut.endsWith('…')).toBe(true)
    expect(textWidth(cut, 400)).toBeLessThanOrEqual(80)
  })
})
