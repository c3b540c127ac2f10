import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/charts/textWidth'
import type { EventRow } from '../../src/data/types'
import type { Window } from '../../src/model/series/timelineWindow'
import { text } from '../../src/text/text'
import { placeShafts } from '../../src/views/timeline/placeArrows'
import type { PlacedTimeline } from '../../src/views/timeline/placed'
import { placeTicks } from '../../src/views/timeline/placeTicks'
import { placeTimeline } from '../../src/views/timeline/placeTimeline'
import { day } from './fixtures'
import { act, denseSummer, FIRST, seriesOf, toKim, toXi } from './timelineFixture'

const HEIGHT = 320

/** Everything that looks.md forbids of labels, in words; empty where nothing is wrong. */
function wrongs({ labels, size, marks }: PlacedTimeline): string[] {
  const said: string[] = []
  const meets = (a: { x: number; y: number; width: number; height: number }, b: typeof a) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01
  labels.forEach((label, i) => {
    const { box } = label
    if (
      box.x < 0 ||
      box.x + box.width > size.width ||
      box.y < -0.01 ||
      box.y + box.height > size.height + 0.01
    )
      said.push(`${label.id} leaves the drawing`)
    for (const other of labels.slice(i + 1))
      if (meets(box, other.box)) said.push(`${label.id} touches ${other.id}`)
    for (const other of labels) {
      const { leader } = other
      if (!leader || other === label) continue
      const [top, bottom] = [Math.min(leader.y1, leader.y2), Math.max(leader.y1, leader.y2)]
      if (leader.x > box.x && leader.x < box.x + box.width && top < box.y + box.height && bottom > box.y)
        said.push(`the leader of ${other.id} passes through ${label.id}`)
    }
    for (const { arrow, x, mark } of marks)
      if (arrow && mark.id !== label.id && label.leader === null && x > box.x && x < box.x + box.width) {
        const [top, bottom] = [Math.min(arrow.from, arrow.tip), Math.max(arrow.from, arrow.tip)]
        if (top < box.y + box.height && bottom > box.y)
          said.push(`the arrow of ${mark.id} passes through ${label.id}`)
      }
  })
  return said
}

describe('labels of a dense summer', () => {
  const series = seriesOf(denseSummer())
  it.each([1056, 896, 768, 640])('never clash at %i px', width => {
    const placed = placeTimeline(series, { width, height: HEIGHT }, null)
    expect(wrongs(placed)).toEqual([])
    expect(placed.labels.length).toBeGreaterThanOrEqual(Math.floor(width / 50))
  })
  it('name every message of the leaders that stands at 1056 px', () => {
    const placed = placeTimeline(series, { width: 1056, height: HEIGHT }, null)
    const labelled = new Set(placed.labels.map(label => label.id))
    const unnamed = placed.marks.filter(
      ({ mark }) => mark.arrow?.weight === 'leader' && !labelled.has(mark.id),
    )
    expect(unnamed.map(({ mark }) => mark.id)).toEqual([])
  })
  it.each(
    denseSummer()
      .filter(row => !row.date.text.includes('2018'))
      .map(row => row.id),
  )('admit %s first when it is selected', id => {
    const placed = placeTimeline(series, { width: 1056, height: HEIGHT }, id)
    expect(wrongs(placed)).toEqual([])
    expect(placed.labels.some(label => label.selected)).toBe(true)
  })
  it.each([284, 300, 304, 320, 573])('keep their letters in a drawing %i px high', height => {
    for (const width of [1056, 896, 640]) {
      const placed = placeTimeline(series, { width, height }, null)
      expect(wrongs(placed)).toEqual([])
      // a row is 15 px, the letters of a line of 16 reach farther down
      for (const { box } of placed.labels) expect(box.y + 16).toBeLessThanOrEqual(height)
    }
  })
  it('have five rows above and four below at 284 px, the height on a wide screen', () => {
    // 284 less 45 above, 24 below, 72 between the lines and 2 at the foot leaves 141: nine rows of 15
    const { labels, lines } = placeTimeline(series, { width: 1056, height: 284 }, null)
    expect(lines.dprk).toBeCloseTo(45 + 5 * 15)
    expect(lines.prc).toBeCloseTo(284 - 2 - 4 * 15 - 24)
    expect(Math.min(...labels.map(({ box }) => box.y))).toBeCloseTo(0)
  })
  it('come out the same every time', () => {
    const [a, b] = [0, 1].map(() => placeTimeline(series, { width: 900, height: HEIGHT }, null))
    expect(a?.labels).toEqual(b?.labels)
  })
  it('stand in July at its full width', () => {
    const july = seriesOf(denseSummer(), [day('2021-06-27'), day('2021-08-06')])
    const placed = placeTimeline(july, { width: 1056, height: HEIGHT }, null)
    expect(wrongs(placed)).toEqual([])
    expect(placed.bands).toEqual([])
    for (const id of ['centenary', 'treaty-kim', 'treaty-xi', 'flood', 'earlier'])
      expect(placed.labels.map(label => label.id)).toContain(id)
  })
})

describe('second lines', () => {
  const detailed = (placed: PlacedTimeline) => placed.labels.filter(({ detail }) => detail !== null)
  const july = seriesOf(denseSummer().slice(0, 28), [day('2021-06-27'), day('2021-08-06')])

  it('say who to whom where every label has room for two', () => {
    const placed = placeTimeline(july, { width: 1056, height: HEIGHT }, null)
    expect(wrongs(placed)).toEqual([])
    const centenary = placed.labels.find(({ id }) => id === 'centenary')
    expect(centenary?.detail?.text).toBe('Kim Jong Un to Xi Jinping')
    expect(centenary?.box.height).toBe(30)
    expect(centenary?.box.width).toBeGreaterThanOrEqual(textWidth('Kim Jong Un to Xi Jinping', 400))
  })
  it('give way where a label would be lost to them', () => {
    const series = seriesOf(denseSummer())
    expect(detailed(placeTimeline(series, { width: 1056, height: HEIGHT }, null))).toEqual([])
  })
  it('cost no label at any window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: day('2021-02-01'), max: day('2022-03-01') }),
        fc.integer({ min: 14, max: 120 }),
        fc.integer({ min: 284, max: 600 }),
        (from, days, height) => {
          const series = seriesOf(denseSummer(), [from, from + days])
          const placed = placeTimeline(series, { width: 1056, height }, null)
          expect(wrongs(placed)).toEqual([])
          if (detailed(placed).length === 0) return
          const labelled = new Set(placed.labels.map(({ id }) => id))
          const inside = placed.marks.filter(({ x }) => x >= 0 && x <= 1056)
          expect(inside.filter(({ mark }) => !labelled.has(mark.id)).map(({ mark }) => mark.id)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('a density band', () => {
  const series = seriesOf(
    [
      ...['05', '06', '07', '08'].map(date => toXi(`may-${date}`, `2021-05-${date}`)),
      ...['05', '06', '07'].map(date => toXi(`dec-${date}`, `2021-12-${date}`)),
    ],
    [day('2016-01-01'), day('2022-12-31')],
  )
  it('says how many messages it holds, where it is the largest', () => {
    const placed = placeTimeline(series, { width: 1056, height: HEIGHT }, null)
    expect(placed.bands.map(band => band.count)).toEqual([4, 3])
    expect(placed.labels.map(({ day, title }) => `${day} ${title}`)).toEqual(['4 messages'])
    expect(wrongs(placed)).toEqual([])
    const [band] = placed.bands
    const { box } = placed.labels[0]!
    expect(box.x + box.width / 2).toBeCloseTo(band!.x + band!.width / 2)
    expect(box.y).toBe(band!.y + band!.height)
  })
})

const rows = fc.array(
  fc.record({
    offset: fc.integer({ min: 0, max: 412 }),
    from: fc.constantFrom('kim-jong-un', 'xi-jinping', 'wang-yi', 'dprk', 'vladimir-putin', 'both'),
    message: fc.boolean(),
    length: fc.integer({ min: 1, max: 26 }),
    reply: fc.option(fc.nat(59), { nil: null }),
  }),
  { maxLength: 60 },
)
const iso = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10)

describe('whatever the events', () => {
  it('no label clashes, shafts stand apart, and none is moved more than 5 px', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 480, max: 1400 }), (drawn, width) => {
        const events = drawn.map(({ offset, from, message, length, reply }, i): EventRow => {
          const date = iso(FIRST[0] + offset)
          const part = {
            shortTitle: 'M'.repeat(length),
            ...(reply === null ? {} : { inReplyTo: [`e${reply}`] }),
          }
          if (from === 'both') return act(`e${i}`, date, 'prc', { ...part, from: ['prc', 'dprk'] })
          if (!message) return act(`e${i}`, date, from, part)
          return from === 'xi-jinping' || from === 'wang-yi' || from === 'vladimir-putin'
            ? toKim(`e${i}`, date, { ...part, from: [from] })
            : toXi(`e${i}`, date, { ...part, from: [from] })
        })
        const series = seriesOf(events)
        const placed = placeTimeline(series, { width, height: HEIGHT }, drawn.length ? 'e0' : null)
        expect(wrongs(placed)).toEqual([])
        const shafts = placed.marks
          .filter(({ arrow, mark }) => arrow && mark.lane !== 'third')
          .map(({ x }) => x)
          .sort((a, b) => a - b)
        for (const [i, x] of shafts.slice(1).entries())
          expect(x - shafts[i]!).toBeGreaterThanOrEqual(10 - 1e-6)
        for (const { x, mark, arrow } of placed.marks)
          if (arrow)
            expect(Math.abs(x - (mark.shape.at - FIRST[0]) * placed.perDay)).toBeLessThanOrEqual(5 + 1e-6)
        const banded = placed.bands.reduce((sum, band) => sum + band.count, 0)
        expect(banded + placed.marks.length).toBe(series.marks.length)
      }),
      { numRuns: 120 },
    )
  })
})

describe('shafts', () => {
  const shaft = (id: string, x: number, answers: string[] = []) => ({
    id,
    at: 18_000 + x / 2,
    x,
    answers,
    rank: 0,
  })
  const window: Window = [18_000, 18_400]
  it('step 5 px to either side of one day, the answered one left', () => {
    const { x } = placeShafts([shaft('answer', 100, ['cause']), shaft('cause', 100)], window)
    expect([x.get('cause'), x.get('answer')]).toEqual([95, 105])
  })
  it('stay on their day where there is room', () => {
    const { x } = placeShafts([shaft('a', 100), shaft('b', 110), shaft('c', 130)], window)
    expect([...x.values()]).toEqual([100, 110, 130])
  })
  it('become a band of their month where three stand on one day, and leave others standing', () => {
    const { x, bins } = placeShafts(
      [shaft('a', 100), shaft('b', 100), shaft('c', 100), shaft('far', 400)],
      window,
    )
    expect([...x.keys()]).toEqual(['far'])
    // day 18 050 is 3 June 2019
    expect(bins).toEqual([{ from: day('2019-06-01'), to: day('2019-07-01'), ids: ['a', 'b', 'c'] }])
  })
  it('step by the week in a window below four months', () => {
    const { bins } = placeShafts([shaft('a', 100), shaft('b', 100), shaft('c', 100)], [18_000, 18_100])
    // 3 June 2019 was a Monday
    expect(bins.map(bin => [bin.from, bin.to])).toEqual([[day('2019-06-03'), day('2019-06-10')]])
  })
})

describe('heights and arcs', () => {
  it('keep Pyongyang above Beijing, others above both, 72 px apart at least', () => {
    for (const height of [260, 304, 320, 700]) {
      const { lines } = placeTimeline(seriesOf(denseSummer()), { width: 900, height }, null)
      expect(lines.third).toBe(lines.dprk - 32)
      expect(lines.prc - lines.dprk).toBeGreaterThanOrEqual(72)
    }
  })
  it('bow outside the replier’s line, 4 + 0.12 × width deep, between 5 and 16', () => {
    const { arcs } = placeTimeline(seriesOf(denseSummer()), { width: 1056, height: HEIGHT }, null)
    const answer = arcs.find(arc => arc.answer === 'replies')!
    expect(answer.depth).toBeLessThan(0)
    // 13 days of 413 on 1056 px are 33.2 px wide: 4 + 0.12 × 33.2 = 7.99
    expect(-answer.depth).toBeCloseTo(7.99, 1)
    for (const arc of arcs) {
      expect(Math.abs(arc.depth)).toBeGreaterThanOrEqual(5)
      expect(Math.abs(arc.depth)).toBeLessThanOrEqual(16)
    }
    expect(arcs.filter(arc => arc.dotted).map(arc => arc.cause)).toEqual(['centenary', 'treaty-kim', 'flood'])
  })
})

describe('names above the drawing', () => {
  const named = (window: Window, width: number, events: number[] = []) =>
    placeTicks(window, width, text.months, new Set(events)).filter(tick => tick.label !== '')
  it('are months in the first window, the year with the first and with January', () => {
    expect(named(FIRST, 1056).map(tick => tick.label)).toEqual([
      'Feb 2021',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sep',
      'Oct',
      'Nov',
      'Dec',
      'Jan 2022',
      'Feb',
      'Mar',
    ])
  })
  it('are years and quarters over the whole period', () => {
    const labels = named([day('2016-01-01'), day('2022-12-31')], 1056).map(tick => tick.label)
    expect(labels.slice(0, 5)).toEqual(['2016', 'Apr', 'Jul', 'Oct', '2017'])
  })
  it('are days in July, those of events among them', () => {
    const labels = named([day('2021-06-27'), day('2021-08-06')], 1056, [day('2021-07-11'), day('2021-07-24')])
    expect(labels[0]?.label).toBe('27 Jun 2021')
    expect(labels.map(tick => tick.label)).toContain('1 Jul')
    expect(labels.filter(tick => tick.label === '11' || tick.label === '24').every(tick => tick.strong)).toBe(
      true,
    )
  })
  it('never touch each other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 16_801, max: 19_000 }),
        fc.integer({ min: 7, max: 2556 }),
        fc.integer({ min: 300, max: 1400 }),
        (from, days, width) => {
          const ticks = named([from, from + days - 1], width, [from + 1, from + 3])
          const ends = ticks.map(tick => tick.textX + textWidth(tick.label, tick.strong ? 600 : 400))
          for (const [i, tick] of ticks.slice(1).entries()) expect(tick.textX).toBeGreaterThan(ends[i]!)
          for (const end of ends) expect(end).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
})
