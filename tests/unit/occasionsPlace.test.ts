import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type Box, boxesMeet } from '../../src/charts/placedText'
import { loadDataset } from '../../src/data/load'
import type { AnniversaryRow, EventRow } from '../../src/data/types'
import { createIndex, type EventIndex } from '../../src/model/eventIndex'
import { NO_FILTER } from '../../src/model/filter'
import { occasionSeries } from '../../src/model/series/occasionSeries'
import { fewestRows } from '../../src/views/occasions/flagRows'
import { hitOccasion } from '../../src/views/occasions/hitOccasion'
import { type PlacedOccasions, placeOccasions } from '../../src/views/occasions/placeOccasions'
import { makeClaim, makeDataset, makeEvent } from './fixtures'

const FOLDER = new URL('../../public/data/prc-dprk/', import.meta.url)
const real = await loadDataset(FOLDER.href, async url => new Response(await readFile(new URL(url))))
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const place = (index: EventIndex, width: number) =>
  placeOccasions(
    occasionSeries(index, index.summary(NO_FILTER), NO_FILTER.time),
    width,
    MONTHS,
    ({ day, month }) => `${day} ${MONTHS[month - 1]}`,
  )

/** A row of an anniversary in the article layer. */
const anniversary = (id: string, monthDay: string, name = `Day of ${id}`): AnniversaryRow => ({
  id,
  monthDay,
  name,
  since: '',
  layer: 'article',
  sources: [],
})
const indexOf = (events: readonly EventRow[], anniversaries: readonly AnniversaryRow[] = []) =>
  createIndex(makeDataset({ events, anniversaries }), { context: true, background: false })

/** Forty messages of both leaders in the two months about two anniversaries that lie four days apart. */
const crowded = indexOf(
  Array.from({ length: 40 }, (_, at) =>
    makeEvent({
      id: `e${at}`,
      date: `2021-${at % 2 ? '09' : '10'}-${String(1 + ((at * 7) % 20)).padStart(2, '0')}`,
      ...(at % 3 ? {} : { from: ['xi-jinping'], to: ['kim-jong-un'] }),
      occasion: `Occasion ${at}`,
      occasionKind: 'anniversary',
      anniversary: at % 2 ? 'a' : 'b',
    }),
  ),
  [
    anniversary('a', '10-01'),
    anniversary('b', '10-05'),
    ...Array.from({ length: 12 }, (_, at) => anniversary(`m${at}`, `${String(at + 1).padStart(2, '0')}-15`)),
  ],
)

const cases: readonly (readonly [name: string, placed: PlacedOccasions])[] = [
  1136, 976, 852, 700, 480, 358, 328,
].flatMap(width =>
  (
    [
      ['articles', createIndex(real, { context: false, background: false })],
      ['both layers', createIndex(real, { context: true, background: false })],
      ['a crowd', crowded],
    ] as const
  ).map(([name, index]) => [`${name} at ${width}`, place(index, width)] as const),
)

const pairs = <T>(list: readonly T[]) => list.flatMap((a, at) => list.slice(at + 1).map(b => [a, b] as const))
const inside = ({ x, width }: Box, end: number) => x >= 0 && x + width <= end + 0.01

describe.each(cases)('%s', (_, placed) => {
  const names = placed.names.names

  it('no name touches a name, and no line passes through one', () => {
    for (const [a, b] of pairs(names))
      expect([a.line.id, b.line.id, boxesMeet(a.box, b.box)]).toEqual([a.line.id, b.line.id, false])
    for (const { box, line } of names)
      for (const other of names)
        if (other.box.y < box.y)
          expect([line.id, other.line.id, other.x > box.x && other.x < box.x + box.width]).toEqual([
            line.id,
            other.line.id,
            false,
          ])
    for (const { box } of names) expect(inside(box, placed.width)).toBe(true)
  })

  it('no mark of a side hides another, and each stands in the row of its year', () => {
    for (const row of placed.grid.rows) {
      for (const [a, b] of pairs(row.marks))
        expect([a.mark.act.id, b.mark.act.id, boxesMeet(a.box, b.box)]).toEqual([
          a.mark.act.id,
          b.mark.act.id,
          false,
        ])
      for (const { box, y, mark } of row.marks) {
        expect(mark.year).toBe(row.year)
        expect(mark.lane === 'dprk' ? y < row.middle : y > row.middle).toBe(true)
        expect(box.y >= row.top && box.y + box.height <= row.top + row.height).toBe(true)
      }
    }
  })

  it('no label touches a label or a mark', () => {
    const boxes = placed.marks.map(({ mark, box }) => ({ id: mark.act.id, box }))
    for (const [a, b] of pairs(placed.labels))
      expect([a.text, b.text, boxesMeet(a.box, b.box)]).toEqual([a.text, b.text, false])
    for (const label of placed.labels) {
      for (const { id, box } of boxes)
        if (id !== label.id)
          expect([label.text, id, boxesMeet(label.box, box)]).toEqual([label.text, id, false])
      expect(inside(label.box, placed.span.left + placed.span.width)).toBe(true)
    }
  })

  it('each mark is what the pointer finds at its own place', () => {
    for (const mark of placed.marks)
      expect(hitOccasion(placed.grid, placed.labels, mark, 12)?.mark.act.id).toBe(mark.mark.act.id)
  })
})

describe('the drawing', () => {
  const both = createIndex(real, { context: true, background: false })

  it('is at most 320 px high where it stands beside the charts, with the names in full', () => {
    const placed = place(both, 1136)
    expect(placed.names.numbered).toBe(false)
    expect(placed.height).toBeLessThanOrEqual(320)
    expect(placed.names.names.map(({ name }) => name.join(' '))).toContain(
      'Establishment of PRC–DPRK diplomatic relations',
    )
  })

  it('has numbers for names on a phone, in the order of the year', () => {
    const { names } = place(both, 358)
    expect(names.numbered).toBe(true)
    expect(names.names.map(({ head }) => head)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8'])
  })

  it('ties a reply to the line of what it answers, and no other message', () => {
    const { marks, names } = place(both, 1136)
    const line = (id: string) => names.names.find(name => name.line.id === id)?.x
    const tied = marks.filter(({ arc }) => arc).map(({ mark, arc }) => [mark.act.id, arc?.from])
    expect(tied).toEqual([
      ['2019-09-19-kim-xi-reply', line('dprk-founding')],
      ['2020-09-14-kim-xi-reply', line('dprk-founding')],
      ['2020-10-19-kim-xi-reply', line('wpk-founding')],
      ['2020-10-24-xi-kim-reply', line('prc-founding')],
      ['2021-09-25-kim-xi-reply', line('dprk-founding')],
      ['2021-10-19-xi-kim-reply', line('prc-founding')],
      ['2022-09-kim-xi-founding', line('dprk-founding')],
      ['2022-10-13-xi-kim-reply', line('prc-founding')],
    ])
  })

  it('marks each kind of date: a month from its first day to its last, two days, a ring, a day of the report', () => {
    const events = [
      makeEvent({ id: 'month', date: '2021-02' }),
      makeEvent({ id: 'range', date: '[2021-03-23..2021-07-11]', from: ['xi-jinping'], to: ['kim-jong-un'] }),
      makeEvent({ id: 'either', date: '[2022-04-28,2022-04-29]' }),
      makeEvent({ id: 'doubt', date: '2022-08-01?' }),
      makeEvent({ id: 'told', date: '2022-12-30' }),
    ]
    const claims = [
      makeClaim({ event: 'doubt', field: 'reported', value: '2022-08-03' }),
      makeClaim({ event: 'told', field: 'reported', value: '2023-01-02' }),
    ]
    const index = createIndex(makeDataset({ events, claims }), { context: true, background: false })
    const { marks, span, months } = place(index, 1136)
    const at = (id: string) => marks.find(({ mark }) => mark.act.id === id)!
    expect([at('month').tint?.from, at('month').tint?.to]).toEqual([months[1]?.x, months[2]?.x])
    // 23 March is 22/31 through its month, the end of 11 July 11/31
    const column = span.width / 12
    expect(at('range').tint?.from).toBeCloseTo(span.left + (2 + 22 / 31) * column)
    expect(at('range').tint?.to).toBeCloseTo(span.left + (6 + 11 / 31) * column)
    expect(at('either').either).toHaveLength(2)
    expect(at('doubt').mark.shape.ring).toBe('uncertain')
    expect(at('doubt').reported).toEqual({ x: expect.closeTo(at('doubt').x + (2 / 31) * column), tick: true })
    // the report of another year has no tick in this one
    expect(at('told').reported).toEqual({ x: span.left + span.width, tick: false })
  })

  it('a message that stands away from its line is joined to it, one on the line needs nothing', () => {
    const events = [
      makeEvent({ id: 'eve', date: '2021-06-20', occasionKind: 'anniversary', anniversary: 'a' }),
      makeEvent({ id: 'day', date: '2022-07-01', occasionKind: 'anniversary', anniversary: 'a' }),
      makeEvent({ id: 'other', date: '2020-06-20' }),
    ]
    const { marks, names } = place(indexOf(events, [anniversary('a', '07-01')]), 1136)
    expect(marks.map(({ mark, stem }) => [mark.act.id, stem])).toEqual([
      ['other', null],
      ['eve', names.names[0]?.x],
      ['day', null],
    ])
  })
})

describe('flags', () => {
  it('on lines far apart share a row', () => {
    expect(
      fewestRows(
        [
          { x: 0, width: 50, tall: 1 },
          { x: 100, width: 50, tall: 1 },
        ],
        200,
      )?.height,
    ).toBe(1)
  })

  it('a text that would be crossed by a line turns to the other side or goes above it', () => {
    // the first would reach over the second at 30; the second cannot turn, for want of room
    const turned = fewestRows(
      [
        { x: 60, width: 50, tall: 1 },
        { x: 90, width: 50, tall: 1 },
      ],
      200,
    )
    expect(turned).toEqual({ sides: ['left', 'right'], rows: [0, 0], height: 1 })
    const above = fewestRows(
      [
        { x: 20, width: 50, tall: 1 },
        { x: 50, width: 50, tall: 1 },
      ],
      200,
    )
    expect(above).toEqual({ sides: ['right', 'right'], rows: [1, 0], height: 2 })
  })

  it('that cannot stand within the width are not placed', () => {
    expect(fewestRows([{ x: 50, width: 80, tall: 1 }], 100)).toBeNull()
  })
})
