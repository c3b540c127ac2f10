import { describe, expect, it } from 'vitest'
import { citeLine, citeShort, openingWords } from '../../src/model/citations'
import { createIndex } from '../../src/model/eventIndex'
import { type Filter, NO_FILTER } from '../../src/model/filter'
import { filterPhrases, filterSentence, yearsPhrase } from '../../src/model/sentence'
import { ACTORS, cites, day, makeActor, makeDataset, makeEvent, SOURCES } from './fixtures'

const dataset = makeDataset({
  events: [
    makeEvent({ date: '2021-07-01' }),
    makeEvent({ date: '[2020-12..2021-01]' }),
    makeEvent({ date: '2020-05-08', layer: 'context' }),
    makeEvent({ date: '2020-01-01/2021-12-31', kind: 'economy', from: ['dprk'], to: ['prc'] }),
    makeEvent({ date: '2022-03-07', kind: 'statement', from: ['wang-yi'], to: ['ri-ryong-nam'] }),
  ],
})
const index = createIndex(dataset, { context: true, background: false })
const say = (change: Partial<Filter>, of = index) => {
  const filter = { ...NO_FILTER, ...change }
  return filterSentence(of, filter, of.summary(filter))
}
const phrases = (change: Partial<Filter>) => filterPhrases(index, { ...NO_FILTER, ...change })
const years = (...list: number[]): Filter['time'] => ({ type: 'years', years: list })

describe('the sentence of the filter', () => {
  it('counts everything where nothing is asked', () => {
    expect(say({})).toBe('All 5 events')
    expect(say({}, createIndex(dataset, { context: false, background: false }))).toBe(
      'All 4 events of the two articles',
    )
  })

  it('names the clauses, time last, and what only possibly matches it', () => {
    expect(say({ kinds: ['message'], actors: ['kim-jong-un'], time: years(2021) })).toBe(
      '2 of 5 events: messages, Kim Jong Un, 2021; 1 of them only possibly in 2021',
    )
  })

  it('does not speak of a search that looks for nothing', () => {
    expect(say({ text: '.*' })).toBe('All 5 events')
    expect(phrases({ text: '<b>' })).toHaveLength(1)
  })

  it('holds what lasted to be surely in each of its years', () => {
    expect(say({ kinds: ['economy'], time: years(2021) })).toBe('1 of 5 events: economy, 2021')
  })

  it('holds an act between two chosen years to be surely in them', () => {
    expect(say({ time: years(2020, 2021) })).toBe('4 of 5 events: 2020–2021')
  })

  it('speaks of a span as a time', () => {
    expect(say({ time: { type: 'span', from: day('2021-01-15'), to: day('2021-07-01') } })).toBe(
      '3 of 5 events: 15 Jan 2021 – 1 Jul 2021; 1 of them only possibly in that time',
    )
    expect(phrases({ time: { type: 'span', from: day('2021-07-01'), to: null } })).toEqual([
      'from 1 Jul 2021',
    ])
    expect(phrases({ time: { type: 'span', from: null, to: day('2021-07-01') } })).toEqual([
      'until 1 Jul 2021',
    ])
    expect(phrases({ time: { type: 'span', from: null, to: null } })).toEqual([])
  })

  it('names several ticks as any of them, and between as both', () => {
    expect(phrases({ actors: ['kim-jong-un', 'xi-jinping'] })).toEqual(['Kim Jong Un or Xi Jinping'])
    expect(phrases({ actors: ['kim-jong-un', 'xi-jinping'], between: true })).toEqual([
      'between Kim Jong Un and Xi Jinping',
    ])
    expect(phrases({ kinds: ['message', 'visit', 'statement'] })).toEqual(['messages, visits or statements'])
  })

  it('names a side that is ticked as a whole, and counts a crowd', () => {
    expect(phrases({ actors: ['kim-jong-un', 'dprk', 'ri-ryong-nam'] })).toEqual(['DPRK (all 3 actors)'])
    expect(phrases({ actors: ['kim-jong-un', 'xi-jinping', 'wang-yi', 'us', 'russia'] })).toEqual([
      '5 actors',
    ])
  })

  it('names the other clauses', () => {
    expect(
      phrases({
        levels: ['leader'],
        directions: ['mutual'],
        occasions: ['CPC centenary'],
        sources: ['cheng-2021'],
        disputed: true,
        text: ' floods ',
      }),
    ).toEqual(['leaders', 'by both sides', 'occasion CPC centenary', 'told by Cheng', 'disputed', '“floods”'])
  })

  it('names nothing that only a hidden layer knows', () => {
    const actors = [...ACTORS, makeActor('outsider', 'Outside Name', 'US', { layer: 'context' })]
    const events = [makeEvent(), makeEvent({ layer: 'context', occasion: 'Outside day' })]
    const set = makeDataset({ actors, events })
    const ticks = { ...NO_FILTER, actors: ['outsider'], occasions: ['Outside day'], sources: ['kcnawatch'] }
    const said = (context: boolean) =>
      filterPhrases(createIndex(set, { context, background: false }), ticks).join('; ')
    expect(said(true)).toBe('Outside Name; occasion Outside day; told by KCNA Watch')
    expect(said(false)).not.toMatch(/Outside|KCNA/)
  })

  it('says years next to each other as a range', () => {
    expect(yearsPhrase([2020, 2016, 2019, 2018])).toBe('2016, 2018–2020')
  })
})

describe('citations', () => {
  it("give the author's surname, wherever the name has it, and the paragraph", () => {
    expect(citeShort(dataset, { source: 'asmolov-2022', locator: 'p7' })).toBe('Asmolov, ¶7')
    expect(citeShort(dataset, { source: 'cheng-2021', locator: 'p11' })).toBe('Cheng, ¶11')
    expect(citeShort(dataset, { source: 'asmolov-2022', locator: '' })).toBe('Asmolov')
  })

  it('fall back to publisher, title and id', () => {
    const sources = [
      ...SOURCES,
      { ...SOURCES[2]!, id: 'untold', publisher: '', title: 'A page' },
      { ...SOURCES[2]!, id: 'byline', author: 'Kim, Min-ji' },
    ]
    const set = makeDataset({ sources })
    expect(citeShort(set, { source: 'kcnawatch', locator: '' })).toBe('KCNA Watch')
    expect(citeShort(set, { source: 'untold', locator: 'table 3' })).toBe('A page, table 3')
    expect(citeShort(set, { source: 'byline', locator: '' })).toBe('Kim')
    expect(citeShort(set, { source: 'missing', locator: '' })).toBe('missing')
  })

  it('name each source once on a line', () => {
    expect(citeLine(dataset, cites('asmolov-2022#p7;cheng-2021#p11;asmolov-2022#p9'))).toBe(
      'Asmolov, ¶7, ¶9; Cheng, ¶11',
    )
  })

  it('have opening words where the locators table does', () => {
    expect(openingWords(dataset, { source: 'asmolov-2022', locator: 'p4' })).toBe(
      'On July 1, 2021, Kim Jong-un',
    )
    expect(openingWords(dataset, { source: 'asmolov-2022', locator: 'p5' })).toBeNull()
  })
})
