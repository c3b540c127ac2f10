import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { measureUnknown, textWidth } from '../../src/charts/textWidth'
import { createEngine } from '../../src/model/engine/engine'
import { countDensity, emptyDensity } from '../../src/model/series/ownDensity'
import type { Window } from '../../src/model/series/timelineWindow'
import { dayOf, isoOf } from '../../src/time/day'
import { ownLanes } from '../../src/views/timeline/ownLanes'
import { isolated, ownSeries } from '../../src/views/timeline/ownSeries'
import { type OwnShaft, placeOwnShafts } from '../../src/views/timeline/ownShafts'
import { densityTable, rowsTable } from '../../src/views/timeline/ownTable'
import { ownTicks } from '../../src/views/timeline/ownTicks'
import { emptyPlaced, placeDensity } from '../../src/views/timeline/placeDensity'
import type { PlacedTimeline } from '../../src/views/timeline/placed'
import { placeLaneMarks } from '../../src/views/timeline/placeLaneMarks'
import { placeOwnTimeline } from '../../src/views/timeline/placeOwnTimeline'
import { spreadOrder } from '../../src/views/timeline/spreadOrder'
import { type OwnRow, ownColumns } from './ownRows'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const engineOf = (rows: readonly OwnRow[]) =>
  createEngine(ownColumns(rows), { sides: ['USA', 'CHN'], lanes: 'sides' })

function place(rows: readonly OwnRow[], window: Window, width: number): PlacedTimeline {
  const engine = engineOf(rows)
  const found = engine.between(window[0], window[1], 1000)
  const { series } = ownSeries({ engine, window, version: 0, rows: found }, 170)
  return placeOwnTimeline(series, { width, height: 280 }, null)
}

/** All events that a drawing stands for, wherever. */
const drawn = ({ marks, bands }: PlacedTimeline) => [
  ...marks.flatMap(({ mark }) => mark.members),
  ...bands.flatMap(({ members }) => members.flatMap(({ mark }) => mark.members)),
]

/** Sixty letters, the other side answering each after some days, over five years. */
const LETTERS: readonly OwnRow[] = Array.from({ length: 60 }, (_, at) => ({
  date: isoOf(dayOf(1996, 1, 9) + Math.floor(at / 2) * 58 + (at % 2) * 9 + ((at * 7) % 11)),
  from: [at % 2 === 0 ? 'USA' : 'CHN'],
  to: [at % 2 === 0 ? 'CHN' : 'USA'],
  title: `On the missile treaty (${at})`,
}))
const FIVE_YEARS: Window = [dayOf(1996, 1, 1), dayOf(2000, 12, 31)]

describe('shafts of own events', () => {
  const shaft = (id: string, day: number, rank = 1, perDay = 1): OwnShaft => ({
    ids: [id],
    rank,
    from: day,
    to: day + 1,
    x: (day + 0.5) * perDay,
  })
  it('become a band only where they are in each other’s way', () => {
    const days = [10, 60, 100, 102, 104, 106, 108, 150, 200]
    const { shafts, bands } = placeOwnShafts(
      days.map((day, at) => shaft(String(at), day)),
      day => day,
    )
    const standing = shafts.flatMap(({ ids }) => ids)
    expect(standing).toEqual(expect.arrayContaining(['0', '1', '7', '8']))
    expect(bands.length).toBeGreaterThan(0)
    for (const { from, to } of bands) expect([from >= 100, to <= 109]).toEqual([true, true])
  })
  it('are spread within a day that is wide enough, and stand as one a line where it is not', () => {
    const wide = placeOwnShafts(
      Array.from({ length: 9 }, (_, at) => shaft(String(at), 3, 1, 180)),
      day => day * 180,
    )
    expect(wide.shafts).toHaveLength(9)
    for (const { x } of wide.shafts) expect(x > 540 && x < 720).toBe(true)
    const narrow = placeOwnShafts(
      Array.from({ length: 40 }, (_, at) => shaft(String(at), 3, 1 + 2 * (at % 2))),
      day => day,
    )
    expect(narrow.bands).toEqual([])
    expect(narrow.shafts.map(({ ids }) => ids.length)).toEqual([20, 20])
  })
  it('all stand somewhere once, apart, and not far from their days', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.constantFrom(1, 3)), {
      maxLength: 70,
    })
    fc.assert(
      fc.property(days, fc.constantFrom(0.3, 1, 4, 40), (given, perDay) => {
        const shafts = given.map(([day, rank], at) => shaft(String(at), day, rank, perDay))
        const placed = placeOwnShafts(shafts, day => day * perDay)
        const all = [...placed.shafts, ...placed.bands].sort((a, b) => a.x - b.x)
        expect(all.flatMap(({ ids }) => ids).sort()).toEqual(shafts.map(({ ids }) => ids[0]!).sort())
        for (const [at, { x, from, to }] of placed.shafts.entries()) {
          const before = placed.shafts[at - 1]
          if (before) expect(x - before.x).toBeGreaterThanOrEqual(7 - 1e-6)
          const most = Math.max(6, ((to - from) * perDay) / 2)
          expect(Math.abs(x - ((from + to) / 2) * perDay)).toBeLessThanOrEqual(most + 1e-6)
        }
      }),
    )
  })
})

describe('the lifelines of own events', () => {
  it('have arrows and labels on a page of half the width', () => {
    for (const width of [668, 930]) {
      const placed = place(LETTERS, FIVE_YEARS, width)
      expect(drawn(placed)).toHaveLength(60)
      expect(placed.marks.filter(({ arrow }) => arrow).length).toBeGreaterThan(40)
      expect(placed.labels.filter(({ title }) => title !== '').length).toBeGreaterThanOrEqual(10)
    }
  })
  it('say the year in a long window, and not in a short one', () => {
    const dayOfLabel = (window: Window) => place(LETTERS.slice(0, 1), window, 900).labels[0]!.day
    expect(dayOfLabel(FIVE_YEARS)).toBe('9 Jan 1996')
    expect(dayOfLabel([dayOf(1996, 1, 1), dayOf(1996, 12, 31)])).toBe('9 Jan')
  })
  it('have labels in every quarter of the width', () => {
    const many = Array.from({ length: 100 }, (_, at) => ({
      date: isoOf(dayOf(1996, 1, 1) + at * 18),
      from: ['USA'],
      to: ['CHN'],
      title: `Something ${at}`,
    }))
    const { labels } = place(many, FIVE_YEARS, 1000)
    const quarters = new Set(labels.flatMap(({ leader }) => (leader ? [Math.floor(leader.x / 250.001)] : [])))
    expect([...quarters].sort()).toEqual([0, 1, 2, 3])
  })
  it('count many on one day on that day, inside the plot', () => {
    const day = dayOf(2024, 3, 15)
    const rows = Array.from({ length: 60 }, (_, at) => ({
      date: '2024-03-15',
      from: [at < 30 ? 'USA' : at < 50 ? 'CHN' : 'RUS'],
      to: [at < 30 ? 'CHN' : 'USA'],
      title: `Statement ${at}`,
    }))
    const window: Window = [day - 3, day + 3]
    const placed = place(rows, window, 700)
    expect(drawn(placed).sort()).toEqual(Array.from({ length: 60 }, (_, at) => String(at + 2)).sort())
    // the fourth of seven days, 100 px each
    for (const { x } of placed.marks) expect(x >= 300 && x <= 400).toBe(true)
    for (const { x, width } of placed.bands) expect(x >= 300 && x + width <= 400).toBe(true)
    expect(placed.labels.map(({ title }) => title)).toContain('10 events')
    expect(placed.labels.some(({ title }) => title.includes('×'))).toBe(false)
  })
  it('keep others’ marks apart, and inside', () => {
    const rows = Array.from({ length: 250 }, (_, at) => ({
      date: isoOf(dayOf(1900, 1, 1) + at * 292),
      from: ['RUS'],
      to: ['USA'],
    }))
    const placed = place(rows, [dayOf(1900, 1, 1), dayOf(2099, 12, 31)], 900)
    expect(drawn(placed)).toHaveLength(250)
    const xs = placed.marks.map(({ x }) => x).sort((a, b) => a - b)
    expect(xs[0]! >= 5 && xs.at(-1)! <= 895).toBe(true)
    for (const [at, x] of xs.slice(1).entries()) expect(x - xs[at]!).toBeGreaterThan(4)
  })
})

describe('texts of other scripts', () => {
  afterEach(() => measureUnknown(null))
  it('are as wide as the browser says, where it can', () => {
    expect(textWidth('قمة', 400)).toBe(36)
    measureUnknown((line, weight, size = 12) => line.length * (weight === 600 ? 6 : 5) + size)
    expect(textWidth('قمة', 400)).toBe(27)
    // what the tables know they go on telling
    expect(textWidth('0', 400)).toBeCloseTo(0.497 * 12)
  })
  it('are isolated where they run from right to left', () => {
    expect(isolated('قمة 2020')).toBe('\u2068قمة 2020\u2069')
    expect(isolated('会谈 Summit')).toBe('会谈 Summit')
  })
})

describe('the order of labels', () => {
  it('takes the farthest from all before', () => {
    // the middle first, then the ends, then what is left between them
    const order = spreadOrder([0, 1, 2, 50, 98, 100])
    expect(order[3]).toBe(0)
    expect([order[0], order[5]].sort()).toEqual([1, 2])
    expect(spreadOrder([])).toEqual([])
  })
})

describe('days over the timeline', () => {
  it('never drop the first of a month, and stand apart', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2020, 1, 1) }),
        fc.integer({ min: 7, max: 90 }),
        fc.integer({ min: 330, max: 1300 }),
        (from, days, width) => {
          const window: Window = [from, from + days - 1]
          const perDay = width / days
          fc.pre(perDay * 15 >= 52)
          const ticks = ownTicks(window, width, MONTHS).filter(({ label }) => label !== '')
          for (let day = from; day < from + days; day++) {
            if (isoOf(day).slice(8) !== '01') continue
            const x = (day - from) * perDay
            if (x + 80 > width) continue
            expect(ticks.some(tick => Math.abs(tick.x - x) < 1e-6 && tick.label.startsWith('1 '))).toBe(true)
          }
          for (const [at, tick] of ticks.slice(1).entries()) {
            const before = ticks[at]!
            const end = before.textX + textWidth(before.label, before.strong ? 600 : 400)
            expect(tick.textX - end).toBeGreaterThanOrEqual(14 - 1e-6)
          }
          expect(ticks.filter(({ label }) => /\d{4}$/.test(label)).length).toBeGreaterThan(0)
        },
      ),
    )
  })
})

describe('lanes', () => {
  const WINDOW: Window = [dayOf(2021, 7, 5), dayOf(2021, 7, 11)]
  const tops = (others: number) => {
    const rows = [
      ...Array.from({ length: 8 }, () => ({ date: '2021-07-05', from: ['USA'], to: ['CHN'] })),
      ...Array.from({ length: others }, () => ({ date: '2021-07-07', from: ['RUS'], to: ['CHN'] })),
    ]
    const engine = engineOf(rows)
    const lanes = ownLanes(engine.lanes, 280)
    const density = emptyDensity()
    const placed = emptyPlaced()
    countDensity(density, engine, WINDOW, 'day')
    placeDensity(placed, density, lanes, WINDOW, 700)
    return placed.tops
  }
  it('have one scale where all can be read on it', () => {
    expect(tops(20)).toEqual([20, 20])
    expect(tops(3)).toEqual([8, 8])
    expect(tops(80)).toEqual([80, 8])
  })
  it('of which there is only one stand in the middle, and others of nothing have no name', () => {
    const [only, ...rest] = ownLanes({ by: 'kinds', names: [''], codes: new Uint8Array(9) }, 280)
    expect(rest).toEqual([])
    expect(only!.name).toBe('')
    expect(only!.base).toBeGreaterThan(100)
    expect(only!.base).toBeLessThan(200)
  })
  it('label their marks with dates, over and under a single one', () => {
    const lanes = ownLanes({ by: 'kinds', names: [''], codes: new Uint8Array(9) }, 280)
    const events = Array.from({ length: 9 }, (_, at) => ({
      id: String(at),
      lane: 0,
      lower: at * 40,
      upper: at * 40,
      day: `${at + 1} May 1996`,
      title: 'Letter',
    }))
    const marks = placeLaneMarks(events, lanes, [0, 364], 1000)
    expect(marks.map(({ label }) => label?.day)).toEqual(events.map(({ day }) => day))
    expect(marks.some(({ label }) => label!.y > lanes[0]!.base)).toBe(true)
  })
})

describe('the table of the timeline', () => {
  const engine = engineOf([
    { date: '1998-11-17', from: ['USA'], to: ['CHN'], kind: 'letter', title: 'On the treaty' },
    { date: '1999-02', from: ['CHN'], to: ['USA'], kind: 'letter' },
  ])
  it('is the events where those are marked, with dates that can be sorted', () => {
    const { rows } = rowsTable(engine.columns, Uint32Array.from([0, 1]))
    expect(rows[0]).toEqual([2, '1998-11-17', 'USA', 'CHN', 'letter', 'On the treaty'])
    expect(rows[1]![1]).toBe('1999-02')
  })
  it('is the bars that hold something, else', () => {
    const { rows, columns } = densityTable(engine, [dayOf(1998, 1, 1), dayOf(1999, 12, 31)], 'month')
    expect(columns.slice(0, 4)).toEqual(['From', 'To (included)', 'USA', 'CHN'])
    expect(rows.map(row => row.slice(0, 4))).toEqual([
      ['1998-11-01', '1998-11-30', 1, 0],
      ['1999-02-01', '1999-02-28', 0, 1],
    ])
  })
})
