import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boxesMeet } from '../../src/charts/placedText'
import { NO_FILTER, type Rule, type TimeClause } from '../../src/model/filter'
import { economyLanes } from '../../src/model/series/economyLanes'
import { economySeries } from '../../src/model/series/economySeries'
import { messageSeries } from '../../src/model/series/messageSeries'
import { occasionSeries } from '../../src/model/series/occasionSeries'
import { placeEconomy } from '../../src/views/economy/placeEconomy'
import { placeMessages } from '../../src/views/messages/placeMessages'
import { placeOccasions } from '../../src/views/occasions/placeOccasions'
import { off, on } from './realData'

const LEADERS = ['Kim', 'Xi'] as const
/** What a slide of 1280 × 720 leaves of the stage for a plot, and what a page of paper leaves. */
const SLIDE = { width: 700, height: 196 }
const PAPER = { width: 838, height: 330 }

describe('messages', () => {
  const series = messageSeries(on, NO_FILTER, 'stated')
  const placed = (size: typeof SLIDE, onStage: boolean) => placeMessages(series, LEADERS, size, onStage)
  const block = (of: ReturnType<typeof placed>) => of.segments[0]?.height ?? 0
  const says = (of: ReturnType<typeof placed>, words: string) => of.texts.some(({ text }) => text === words)

  it('on a slide the blocks take the room of the words beneath them', () => {
    expect(says(placed(SLIDE, false), 'traced 3 of 8')).toBe(true)
    expect(says(placed(SLIDE, true), 'traced 3 of 8')).toBe(false)
    expect(block(placed(SLIDE, true))).toBeGreaterThan(block(placed(SLIDE, false)))
  })

  it('on paper there is room for both', () => {
    expect(says(placed(PAPER, true), 'traced 3 of 8')).toBe(true)
    expect(block(placed(PAPER, true))).toBeGreaterThan(15)
  })

  it('what is not second to anything stays: gaps, cuts, and what is counted but not listed', () => {
    const texts = placed(SLIDE, true).texts.map(({ text }) => text)
    for (const words of ['no count', '2 counted,', 'not listed']) expect(texts).toContain(words)
    expect(texts.join(' ')).toContain('12 Aug')
  })

  it('stands within every stage, under every rule, and no word meets a block', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 620, max: 1200 }),
        fc.integer({ min: 150, max: 700 }),
        fc.constantFrom<Rule>('stated', 'listed', 'traced'),
        fc.boolean(),
        (width, height, rule, context) => {
          const index = context ? on : off
          const of = placeMessages(messageSeries(index, NO_FILTER, rule), LEADERS, { width, height }, true)
          for (const { y, height: tall } of of.segments) {
            expect(y).toBeGreaterThanOrEqual(0)
            expect(y + tall).toBeLessThanOrEqual(height)
          }
          for (const line of of.texts)
            for (const segment of of.segments) expect(boxesMeet(line, segment)).toBe(false)
        },
      ),
      { numRuns: 60 },
    )
  })
})

describe('occasions', () => {
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  const placed = (index: typeof on, room: number | null, time: TimeClause = { type: 'all' }) =>
    placeOccasions(
      occasionSeries(index, index.summary({ ...NO_FILTER, time }), time),
      700,
      MONTHS,
      ({ day, month }) => `${day} ${MONTHS[month - 1]}`,
      room,
    )
  const rowsOf = (of: ReturnType<typeof placed>) => of.grid.rows.map(({ year }) => year)

  it('years without marks give way, but each keeps its line', () => {
    const whole = placed(off, null)
    const tight = placed(off, whole.height - 30)
    expect(tight.height).toBeCloseTo(whole.height - 30, 0)
    expect(rowsOf(tight)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022])
    for (const row of tight.grid.rows) expect(row.height).toBeGreaterThanOrEqual(14)
    const marks = (of: typeof whole) =>
      of.grid.rows.filter(row => row.marks.length > 0).map(({ height }) => height)
    expect(marks(tight)).toEqual(marks(whole))
  })

  it('years that are not asked for go where even that is not enough', () => {
    const time = { type: 'years', years: [2021, 2022] } as const
    expect(rowsOf(placed(on, 200, time))).toEqual([2021, 2022])
    expect(rowsOf(placed(on, null, time))).toHaveLength(7)
    expect(rowsOf(placed(on, 200))).toHaveLength(7)
  })

  it('room to spare changes nothing', () => {
    expect(placed(on, 2000)).toEqual(placed(on, null))
  })
})

describe('politics and economy', () => {
  const series = economySeries(on, NO_FILTER, { rule: 'stated', series: 'GACC', base: null })
  const lanes = economyLanes(on, NO_FILTER)
  const placed = (size: typeof SLIDE, onStage: boolean) => placeEconomy(series, lanes, size, onStage)

  it('on a slide the two panels stand alone, one above the other, within the plot', () => {
    const { panels, lanes } = placed(SLIDE, true)
    expect(lanes).toEqual([])
    const tops = panels.map(({ base }) => base)
    expect(tops[0]).toBeLessThan(SLIDE.height / 2)
    expect(tops[1]).toBeLessThanOrEqual(SLIDE.height)
    // the trade of 2016 to that of 2020 is read from the last row: over a fifth of the plot
    const heights = panels[1]!.points.map(({ y }) => y)
    expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(SLIDE.height / 5)
  })

  it('a scene has them alone at every size', () => {
    for (const size of [SLIDE, PAPER]) {
      const { panels, lanes } = placeEconomy(series, null, size, true)
      expect(lanes).toEqual([])
      expect(panels[1]!.base).toBeGreaterThan(size.height * 0.8)
    }
  })

  it('in a large picture, and on the page, the lanes stand beneath them', () => {
    expect(placed(PAPER, true).lanes).toHaveLength(2)
    expect(placed({ width: 784, height: 276 }, false).lanes).toHaveLength(2)
  })
})
