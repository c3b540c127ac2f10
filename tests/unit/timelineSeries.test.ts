import { describe, expect, it } from 'vitest'
import { timeShape } from '../../src/model/series/timelineShape'
import { fitWindow, moveEnd, panWindow, zoomWindow } from '../../src/model/series/timelineWindow'
import { parseEdtf } from '../../src/time/edtf'
import { day, makeEvent } from './fixtures'
import { act, denseSummer, FIRST, seriesOf, toKim, toXi } from './timelineFixture'

describe('shape of a date', () => {
  it('puts a day at its noon', () => {
    expect(timeShape(parseEdtf('2021-07-11'))).toEqual({
      kind: 'day',
      at: day('2021-07-11') + 0.5,
      range: null,
      either: [],
      ring: null,
    })
  })
  it.each([
    ['2021-07-11', 'day', null],
    ['2021-03-22?', 'day', 'uncertain'],
    ['2022-09', 'month', null],
    ['2021-08~', 'month', 'approximate'],
    ['2018', 'year', null],
    ['2018%', 'year', 'both'],
    ['2018-03-25/2018-03-28', 'lasted', null],
    ['[2018-03..2021-08]', 'one-of', null],
    ['[..2021-07-30]', 'one-of', null],
    ['[2022-04-28,2022-04-29]', 'either', null],
    ['201X', 'one-of', null],
  ])('tells %s as %s, ring %s', (text, kind, ring) => {
    expect(timeShape(parseEdtf(text))).toMatchObject({ kind, ring })
  })
  it('spans a month, its mark in the middle', () => {
    const shape = timeShape(parseEdtf('2022-09'))
    expect(shape?.range).toEqual({ from: day('2022-09-01'), to: day('2022-10-01'), fades: null })
    expect(shape?.at).toBe((day('2022-09-01') + day('2022-10-01')) / 2)
  })
  it('fades at the end without a limit and stands at the other', () => {
    const by = timeShape(parseEdtf('[..2021-07-30]'))
    expect(by?.range).toEqual({ from: null, to: day('2021-07-31'), fades: 'start' })
    expect(by?.at).toBe(day('2021-07-30') + 0.5)
    const since = timeShape(parseEdtf('[2022-09-26..]'))
    expect(since?.range?.fades).toBe('end')
    expect(since?.at).toBe(day('2022-09-26') + 0.5)
  })
  it('reads "in July, by the 30th" as a bound at the 30th', () => {
    const shape = timeShape(parseEdtf('[2021-07-01..2021-07-30]'))
    expect(shape?.range).toEqual({ from: day('2021-07-01'), to: day('2021-07-31'), fades: 'start' })
    expect(shape?.at).toBe(day('2021-07-30') + 0.5)
  })
  it('leaves from between two days', () => {
    const shape = timeShape(parseEdtf('[2021-07-23,2021-07-24]'))
    expect(shape?.either).toEqual([day('2021-07-23') + 0.5, day('2021-07-24') + 0.5])
    expect(shape?.at).toBe(day('2021-07-24'))
  })
})

describe('series', () => {
  const mark = (events: Parameters<typeof seriesOf>[0], id: string) =>
    seriesOf(events).marks.find(each => each.id === id)

  it('stands messages on the sender’s line and points them at the other', () => {
    expect(mark([toXi('a', '2021-07-01')], 'a')).toMatchObject({
      lane: 'dprk',
      arrow: { to: 'prc', weight: 'leader' },
    })
    expect(mark([toKim('a', '2021-07-01')], 'a')).toMatchObject({
      lane: 'prc',
      arrow: { to: 'dprk', weight: 'leader' },
    })
    expect(mark([makeEvent({ id: 'a', from: ['vladimir-putin'], to: ['kim-jong-un'] })], 'a')).toMatchObject({
      lane: 'third',
      arrow: { to: 'dprk', weight: 'other' },
    })
    expect(
      mark([makeEvent({ id: 'a', from: ['wang-yi'], to: ['dprk'], level: 'ministerial' })], 'a'),
    ).toMatchObject({
      arrow: { to: 'dprk', weight: 'other' },
    })
  })
  it('counts what may lie in the window but has no known end in it', () => {
    // by May 2022: drawn at its known end, which lies after the window
    const late = act('late', '[..2022-05-31]', 'wang-yi')
    const inside = act('inside', '2021-07-01', 'wang-yi')
    const before = act('before', '2020-07-01', 'wang-yi')
    const { acts, undrawn } = seriesOf([late, inside, before])
    expect([acts.map(({ id }) => id), undrawn]).toEqual([['inside'], 1])
  })
  it('says beneath a label who to whom, and the report where it is of another day', () => {
    const detail = (...events: Parameters<typeof seriesOf>[0]) => mark(events, 'a')?.label.detail
    expect(detail(toXi('a', '2021-07-01'))).toBe('Kim Jong Un to Xi Jinping')
    expect(detail(act('a', '2021-07-01', 'wang-yi'))).toBe('Wang Yi')
    expect(detail(makeEvent({ id: 'a', kind: 'other', from: [], to: [] }))).toBe('')
    // whom an appointment is of is no addressee
    expect(detail(makeEvent({ id: 'a', kind: 'appointment', from: ['dprk'], to: ['ri-ryong-nam'] }))).toBe(
      'North Korea',
    )
  })
  it('stands acts of both in the middle', () => {
    expect(
      mark([makeEvent({ id: 'a', kind: 'transport', from: ['prc', 'dprk'], to: [] })], 'a'),
    ).toMatchObject({ lane: 'both', arrow: null })
  })
  it('takes the line of whom an act without an actor is about', () => {
    expect(mark([makeEvent({ id: 'a', kind: 'economy', from: [], to: ['dprk'] })], 'a')?.lane).toBe('dprk')
  })

  it('stands trade between the two sides on neither line, whoever published the figure', () => {
    const trade = makeEvent({ id: 'a', kind: 'economy', from: ['wang-yi'], to: ['prc', 'dprk'] })
    expect(mark([trade], 'a')?.lane).toBe('both')
  })

  it('stands a train that no source gives to a side between the two', () => {
    const train = (from: string[]) => makeEvent({ id: 'a', kind: 'transport', from, to: [] })
    expect(mark([train([])], 'a')?.lane).toBe('both')
    expect(mark([train(['dprk'])], 'a')?.lane).toBe('dprk')
    expect(mark([makeEvent({ id: 'a', kind: 'other', from: [], to: [] })], 'a')?.lane).toBe('third')
  })
  it('lets acts of one line on one day share a mark, and parts of a meeting its mark', () => {
    const series = seriesOf([
      makeEvent({ id: 'm', date: '2021-05-27', kind: 'meeting', from: ['wang-yi', 'ri-ryong-nam'], to: [] }),
      act('w', '2021-05-27', 'wang-yi', { partOf: 'm' }),
      act('r', '2021-05-27', 'ri-ryong-nam', { partOf: 'm' }),
      act('x', '2021-06-01', 'dprk'),
      act('y', '2021-06-01', 'kim-jong-un'),
    ])
    expect(series.marks.map(each => [each.id, each.members.length])).toEqual([
      ['m', 3],
      ['x', 2],
    ])
    expect(series.acts).toHaveLength(5)
  })
  it('never joins messages', () => {
    expect(seriesOf([toXi('a', '2021-07-01'), toXi('b', '2021-07-01')]).marks).toHaveLength(2)
  })
  it('makes a ribbon of bounds longer than a year, or than the window', () => {
    const long = seriesOf([act('a', '[2018-03..2021-08]', 'dprk')])
    expect(long.marks).toEqual([])
    expect(long.ribbons.dprk).toEqual([
      { id: 'a', from: day('2018-03-01'), to: day('2021-09-01'), context: false },
    ])
    const july = [day('2021-07-05'), day('2021-07-20')] as const
    const month = seriesOf([act('a', '2021-07', 'prc')], july)
    expect([month.marks.length, month.ribbons.prc.length]).toEqual([0, 1])
  })
  it('ties answers to causes by in_reply_to, dotted where the letter is not said', () => {
    const { ties } = seriesOf(denseSummer())
    expect(ties).toContainEqual({ cause: 'briefing', answer: 'answer-march', dotted: false })
    expect(ties.filter(tie => tie.answer === 'earlier')).toEqual([
      { cause: 'centenary', answer: 'earlier', dotted: true },
      { cause: 'treaty-kim', answer: 'earlier', dotted: true },
      { cause: 'flood', answer: 'earlier', dotted: true },
    ])
  })
  it('leaves out what lies outside the window, an open bound by its known end', () => {
    const series = seriesOf([
      toXi('before', '2021-01-31'),
      toXi('first', '2021-02-01'),
      toXi('last', '2022-03-20'),
      toXi('after', '2022-03-21'),
      toKim('open', '[..2023-01-01]'),
    ])
    expect(series.acts.map(each => each.id)).toEqual(['first', 'last'])
  })
  it('names a whole year by its number', () => {
    expect(mark([act('a', '2021-01-01/2021-12-31', 'dprk')], 'a')?.label.day).toBe('2021')
  })
})

describe('window', () => {
  const axis = [day('2016-01-01'), day('2022-12-31')] as const
  it('zooms about a day that stays where it is', () => {
    const from = day('2021-01-01')
    const [a, b] = zoomWindow([from, from + 99], 0.5, from + 50, axis)
    expect([a - from, b - a + 1]).toEqual([25, 50])
  })
  it('keeps inside the axis and at seven days or more', () => {
    expect(panWindow(FIRST, 10_000, axis)[1]).toBe(axis[1])
    expect(zoomWindow(FIRST, 100, FIRST[0], axis)).toEqual(axis)
    expect(fitWindow([FIRST[0], FIRST[0]], axis)).toEqual([FIRST[0], FIRST[0] + 6])
    expect(moveEnd(FIRST, 'to', 0, axis)).toEqual([FIRST[0], FIRST[0] + 6])
    expect(moveEnd(FIRST, 'from', -1e6, axis)).toEqual([axis[0], FIRST[1]])
  })
})
