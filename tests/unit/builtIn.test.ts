import { describe, expect, it, test } from 'vitest'
import { builtInBriefing } from '../../src/briefing/builtIn'
import type { Scene } from '../../src/briefing/scene'
import { sceneFragment, sceneState } from '../../src/briefing/sceneState'
import type { Dataset, EventRow, IndicatorRow, TradeRow } from '../../src/data/types'
import { dataset } from './realData'

const scenes = (of: Dataset = dataset) => builtInBriefing(of).scenes
const scene = (id: string, of: Dataset = dataset): Scene | undefined => scenes(of).find(one => one.id === id)
const caption = (id: string, of?: Dataset) => scene(id, of)?.caption
const words = ({ title, caption, notes, question }: Scene) => [title, caption, notes, question]

/** The dataset with some of its events changed, or left out where `change` gives null. */
const withEvents = (change: (row: EventRow) => EventRow | null): Dataset => ({
  ...dataset,
  events: dataset.events.flatMap(row => change(row) ?? []),
})
const without = (id: string) => withEvents(row => (row.id === id ? null : row))

test('nine scenes, whose names are lasting: links have them', () => {
  expect(builtInBriefing(dataset).id).toBe('reading')
  expect(builtInBriefing(dataset).title).toBe('Reading the relationship in nine scenes')
  expect(scenes().map(({ id }) => id)).toEqual([
    'who-writes',
    'stated-against-listed',
    'politics-up-economy-down',
    'tone',
    'mutual-support',
    'sanctions-thread',
    'border-and-rail',
    'forecasts',
    'disputed-dates',
  ])
})

test('the same dataset gives the same scenes, so that what is drawn of them stays', () => {
  expect(builtInBriefing(dataset)).toBe(builtInBriefing(dataset))
})

test.each(scenes())('$id: a title of one line, a caption of two, notes and a question', one => {
  expect(one.title.length).toBeLessThanOrEqual(56)
  expect(one.caption.length).toBeLessThanOrEqual(195)
  const sentences = one.notes.split(/[.?] /)
  expect(sentences.length).toBeGreaterThanOrEqual(3)
  expect(sentences.length).toBeLessThanOrEqual(5)
  expect(one.question).toMatch(/\?$/)
  expect(words(one).join(' ')).not.toMatch(/undefined|NaN|null|\[object/)
})

test.each(scenes())('$id: its state is read without complaint and is written in one form', one => {
  const { state, problems } = sceneState(one.state, dataset)
  expect(problems).toEqual([])
  const canonical = sceneFragment({ ...state }, dataset).replace(/^v=1&d=[^&]*&?/, '')
  expect(one.state).toBe(canonical)
})

describe('the numbers, by hand from the articles', () => {
  it('who writes: the messages of Asmolov ¶3–5, ¶7–11 and ¶13', () => {
    // Kim: 23 Mar, 1, 11 and 24 Jul, 25 Sep, 1 Oct 2021, 22 Feb, Sep 2022; Xi: an answer, 11 and 30 Jul, 9 Sep
    // 2021, 26 Feb, Sep 2022. Anniversaries: 1 Jul, both of 11 Jul, 9 Sep, 1 Oct, both of Sep 2022; 25 Sep answers.
    expect(caption('who-writes')).toBe(
      'Asmolov lists 14 messages, eight from Kim and six from Xi. Seven mark an anniversary and at least one more answers such a message. He gives examples, not a total.',
    )
  })

  it('stated against listed: Cheng ¶11 (5 + 4 in 2020; 4 + 5 to 12 August 2021) and Asmolov ¶3, ¶4, ¶7', () => {
    expect(scene('stated-against-listed')?.title).toBe(
      'Nine messages in 2020, and nine again by 12 August 2021',
    )
    expect(caption('stated-against-listed')).toBe(
      'Cheng counts five from Xi by 12 August. Asmolov, whose list is one of examples, names three; two messages are counted but not listed.',
    )
  })

  it('politics up, economy down: Cheng ¶8 (five meetings from March 2018), ¶11 and ¶14', () => {
    const { title, caption } = scene('politics-up-economy-down')!
    expect(title).toBe('Politics up, economy down: trade fell 80.67\u00a0% in 2020')
    expect(caption).toContain('five meetings from March 2018')
    expect(caption).toContain('nine in 2020')
    expect(caption).toContain('US$539 million')
  })

  it('the tone: quotation marks in Asmolov ¶3, ¶9, ¶10 and ¶13; enemies without a name also in ¶4', () => {
    expect(scene('tone')?.title).toBe('In the articles Kim is quoted, Xi only paraphrased')
    expect(caption('tone')).toBe(
      'Of all messages listed, the articles quote four of Kim’s eight and none of Xi’s six. Shown are the acts in which the two take sides: in five, Kim speaks against adversaries not named.',
    )
  })

  it('mutual support in 2022: Wang ¶20–21, Liu ¶22; Park ¶23, media ¶24 (undated), ministry ¶25, Jo ¶26', () => {
    expect(caption('mutual-support')).toBe(
      'Asmolov on mutual support in 2022: China twice for the DPRK’s security, the DPRK four times for China on Taiwan, Xinjiang and Xi’s initiative, one of them only known to be by September 2022.',
    )
  })

  it('mutual support: the sentence that says so is cited, Asmolov ¶19', () => {
    expect(scene('mutual-support')?.notes).toContain('Asmolov, ¶19, ¶20, ¶21,')
  })

  it('the sanctions thread: Cheng ¶16', () => {
    expect(scene('sanctions-thread')?.title).toBe('Lifting sanctions: asked for in 2018, 2019 and 2021')
    expect(caption('sanctions-thread')).toBe(
      'Geng Shuang raised it on 12 June 2018; China and Russia tabled a draft on 16 December 2019; Wang Yi came back to it in 2021. By Cheng’s account little was achieved.',
    )
  })

  it('border and rail: Asmolov ¶29 as printed, and the train of 16 January 2022, which is context’s and says so', () => {
    expect(caption('border-and-rail')).toBe(
      'Cheng has the border shut in the pandemic; Asmolov has rail stopped on 29 April 2022 and running again on 26 September 2022. The restart between is context’s: 16 January 2022.',
    )
  })

  it('forecasts: the customs totals of both years, which are context’s and say so', () => {
    expect(caption('forecasts')).toContain(
      'Context puts trade at US$318\u00a0million in 2021 and US$1,028\u00a0million in 2022',
    )
  })

  it('disputed dates: seven of kind timing in a table of 24; Asmolov ¶14 against the day before', () => {
    expect(caption('disputed-dates')).toMatch(
      /^Seven of 24 differences .* on 15 April 2021, context on 14 April 2021: the timeline draws it at the better known day, tied to the other/,
    )
  })
})

describe('the words follow the tables', () => {
  it('one message fewer is counted nowhere', () => {
    const fewer = without('2021-10-01-kim-xi-national-day')
    expect(caption('who-writes', fewer)).toMatch(
      /^Asmolov lists 13 messages, seven from Kim and six from Xi\. Six mark/,
    )
    expect(caption('tone', fewer)).toMatch(/three of Kim’s seven and .*: in four, Kim/)
  })

  it('another list within the counted time leaves another gap', () => {
    expect(caption('stated-against-listed', without('2021-07-30-xi-kim-reply'))).toContain(
      'names two; three messages are counted but not listed',
    )
  })

  it('another printed count is another title', () => {
    const counts = dataset.counts.map(row => (row.id === 'counts-2020-xi' ? { ...row, count: 3 } : row))
    expect(scene('stated-against-listed', { ...dataset, counts })?.title).toBe(
      'Eight messages in 2020, and nine by 12 August 2021',
    )
  })

  it('another figure and another change', () => {
    const trade = dataset.trade.map(
      (row): TradeRow => (row.id === 'trade-2020-gacc-article' ? { ...row, valueUsd: 540e6 } : row),
    )
    const indicators = dataset.indicators.map(
      (row): IndicatorRow => (row.id === 'indicator-2020-trade-change' ? { ...row, value: -79.5 } : row),
    )
    const told = scene('politics-up-economy-down', { ...dataset, trade, indicators })!
    expect(told.title).toContain('trade fell 79.5\u00a0% in 2020')
    expect(told.caption).toContain('US$540 million')
  })

  it('a word of Xi’s in quotation marks takes the title away', () => {
    const quoted = withEvents(row =>
      row.id === 'xi-confirms-support' ? { ...row, quote: 'firmly support', speaker: 'xi-jinping' } : row,
    )
    expect(scene('tone', quoted)?.title).toBe('How the articles quote Kim and Xi')
  })

  it('a scene whose facts are not in the tables is left out, and the title counts the rest', () => {
    const gone = without('2022-01-16-freight-train')
    expect(scene('border-and-rail', gone)).toBeUndefined()
    expect(builtInBriefing(gone).title).toBe('Reading the relationship in eight scenes')
  })
})

test('a scene without context says nothing that rests on context', () => {
  const article = <Row extends { layer: string }>(rows: readonly Row[]) =>
    rows.filter(({ layer }) => layer === 'article')
  const only: Dataset = {
    ...dataset,
    events: article(dataset.events),
    claims: article(dataset.claims),
    counts: article(dataset.counts),
    trade: article(dataset.trade),
    indicators: article(dataset.indicators),
    names: article(dataset.names),
    conflicts: article(dataset.conflicts),
    conflictClaims: article(dataset.conflictClaims),
    anniversaries: article(dataset.anniversaries),
    sources: new Map([...dataset.sources].filter(([, { layer }]) => layer === 'article')),
    actors: new Map([...dataset.actors].filter(([, { layer }]) => layer === 'article')),
  }
  const bare = scenes().filter(({ state }) => state.split('&').includes('layers=article'))
  expect(bare.map(({ id }) => id)).toEqual([
    'who-writes',
    'stated-against-listed',
    'tone',
    'mutual-support',
    'sanctions-thread',
  ])
  for (const one of bare) expect(scene(one.id, only)).toEqual(one)
  // and no spelling that context alone has
  const known = new Set([...dataset.actors.values()].map(({ name }) => name))
  const foreign = dataset.names.filter(({ layer, name }) => layer === 'context' && !known.has(name))
  for (const one of bare)
    for (const { name } of foreign)
      expect(
        words(one)
          .join(' ')
          .split(/[^\p{L}-]+/u),
      ).not.toContain(name)
})

test('what rests on context is said to be context’s', () => {
  for (const id of ['border-and-rail', 'forecasts', 'disputed-dates']) expect(caption(id)).toMatch(/context/i)
})

test('nothing is said to have risen or fallen but what a source prints', () => {
  for (const one of scenes())
    for (const said of words(one))
      if (!said.includes('80.67\u00a0%')) expect(said).not.toMatch(/\b(rose|fell|risen|fallen|because)\b/)
})
