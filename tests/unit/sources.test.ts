import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadDataset } from '../../src/data/load'
import { sourceLabel } from '../../src/model/citations'
import { createIndex, type EventIndex } from '../../src/model/eventIndex'
import { type Filter, NO_FILTER } from '../../src/model/filter'
import { type SourceItem, sourcePlaces } from '../../src/model/series/sourcePlaces'
import { findSources, sourcesSeries } from '../../src/model/series/sourcesSeries'
import { actsPerBlock, BLOCK, placeBlocks } from '../../src/views/sources/placeBlocks'
import { sourceTable } from '../../src/views/sources/sourceTable'
import { extentLine } from '../../src/views/sources/sourceWords'
import {
  makeClaim,
  makeConflict,
  makeConflictClaim,
  makeCount,
  makeDataset,
  makeEvent,
  makeTrade,
} from './fixtures'

fc.configureGlobal({ seed: 20210711 })

const FOLDER = new URL('../../public/data/prc-dprk/', import.meta.url)
const dataset = await loadDataset(FOLDER.href, async url => new Response(await readFile(new URL(url))))
const off = createIndex(dataset, { context: false, background: false })
const on = createIndex(dataset, { context: true, background: false })
const withBackground = createIndex(dataset, { context: false, background: true })

const entry = (index: EventIndex, id: string, filter: Filter = NO_FILTER) => {
  const series = sourcesSeries(index, filter)
  const { alone, shared, figures } = [...series.articles, ...series.context].find(
    ({ source }) => source.id === id,
  )!
  return [alone, shared, figures]
}
const places = (index: EventIndex, id: string, filter: Filter = NO_FILTER) =>
  sourcePlaces(index, index.summary(filter).matchIds, id)
const place = (index: EventIndex, id: string, locator: string, filter: Filter = NO_FILTER) =>
  places(index, id, filter).find(one => one.locator === locator)!
const named = (item: SourceItem) => {
  if (item.type === 'event') return `event:${item.act.id}`
  if (item.type === 'conflict') return `conflict:${item.conflict.id}`
  return item.type === 'name' ? `name:${item.row.name}` : `${item.type}:${item.row.id}`
}

describe('what each source gives, in a small set', () => {
  const set = makeDataset({
    events: [
      makeEvent({ id: 'own', sources: 'asmolov-2022#p4' }),
      makeEvent({ id: 'both', sources: 'asmolov-2022#p4;cheng-2021#p11', kind: 'visit' }),
      makeEvent({ id: 'claimed', sources: 'asmolov-2022#p5' }),
      makeEvent({ id: 'passing', sources: 'cheng-2021#p11', tier: 'background' }),
    ],
    claims: [makeClaim({ event: 'claimed', field: 'sent', value: '2021-06-30', sources: 'kcnawatch' })],
    counts: [makeCount({ id: 'five', sources: 'cheng-2021#p11' })],
    trade: [makeTrade({ id: 'usd', layer: 'context', sources: 'kcnawatch' })],
  })
  const at = (context: boolean, background = false) => createIndex(set, { context, background })

  it('an act that a claim of another source dates is shared, once that layer is shown', () => {
    // own: Asmolov alone; both: with Cheng; claimed: with KCNA Watch, or Asmolov alone without context
    expect(entry(at(true), 'asmolov-2022')).toEqual([1, 2, 0])
    expect(entry(at(true), 'cheng-2021')).toEqual([0, 1, 1])
    expect(entry(at(true), 'kcnawatch')).toEqual([0, 1, 1])
    expect(entry(at(false), 'asmolov-2022')).toEqual([2, 1, 0])
    expect(sourcesSeries(at(false), NO_FILTER).context).toEqual([])
  })

  it('background counts where it is switched on', () => {
    expect(entry(at(false, true), 'cheng-2021')).toEqual([1, 1, 1])
  })

  it('every clause of the filter narrows it but the one by source', () => {
    const visits = { ...NO_FILTER, kinds: ['visit' as const] }
    expect(entry(at(true), 'asmolov-2022', visits)).toEqual([0, 1, 0])
    const ticked = { ...visits, sources: ['kcnawatch'] }
    expect(entry(at(true), 'asmolov-2022', ticked)).toEqual([0, 1, 0])
    const series = sourcesSeries(at(true), ticked)
    expect([series.acts, series.single, series.giving, series.most]).toEqual([1, 0, 2, 1])
  })

  it('a place tells what the filter leaves out, and what is only mentioned in passing', () => {
    const filter = { ...NO_FILTER, kinds: ['visit' as const] }
    const states = (index: EventIndex, source: string) =>
      places(index, source, filter).flatMap(({ items }) =>
        items.flatMap(item => (item.type === 'event' ? [[item.act.id, item.state]] : [])),
      )
    expect(states(at(true), 'asmolov-2022')).toEqual([
      ['own', 'outside'],
      ['both', 'shown'],
      ['claimed', 'outside'],
    ])
    expect(states(at(true, true), 'cheng-2021')).toContainEqual(['passing', 'outside'])
    const covered = {
      ...set,
      coverage: [{ source: 'cheng-2021', paragraph: 'p11', rows: ['event:passing'], reason: '' }],
    }
    const index = createIndex(covered, { context: true, background: false })
    expect(states(index, 'cheng-2021')).toEqual([['passing', 'background']])
  })

  it('a source of no paragraphs has one place with its claims and figures', () => {
    const [whole, ...more] = places(at(true), 'kcnawatch')
    expect(more).toEqual([])
    expect([whole?.locator, whole?.opens, whole?.items.map(named)]).toEqual([
      '',
      null,
      ['event:claimed', 'trade:usd'],
    ])
    const [first] = whole!.items
    expect(first?.type === 'event' && first.claims.map(({ field, value }) => [field, value])).toEqual([
      ['sent', '2021-06-30'],
    ])
  })

  it('paragraphs stand in their order, not by their first sign', () => {
    const many = makeDataset({
      names: [],
      events: ['p10', 'p2', 'p1'].map(p => makeEvent({ sources: `asmolov-2022#${p}` })),
    })
    const index = createIndex(many, { context: true, background: false })
    expect(places(index, 'asmolov-2022').map(({ locator }) => locator)).toEqual(['p1', 'p2', 'p10'])
  })

  it('a conflict of which one claim shows is told by neither', () => {
    const torn = makeDataset({
      names: [],
      conflicts: [makeConflict({ id: 'torn' })],
      conflictClaims: [
        makeConflictClaim({ conflict: 'torn', claim: 'A', source: 'asmolov-2022#p4' }),
        makeConflictClaim({ conflict: 'torn', claim: 'B', source: 'kcnawatch', layer: 'context' }),
      ],
    })
    const told = (context: boolean) =>
      places(createIndex(torn, { context, background: false }), 'asmolov-2022').flatMap(({ items }) =>
        items.map(named),
      )
    expect(told(true)).toEqual(['conflict:torn'])
    expect(told(false)).toEqual([])
  })
})

describe('the two articles', () => {
  it('give each of their 49 acts alone while nothing else is shown', () => {
    const series = sourcesSeries(off, NO_FILTER)
    expect(series.articles.map(({ source }) => source.id)).toEqual(['asmolov-2022', 'cheng-2021'])
    expect(series.context).toEqual([])
    expect(series.articles.map(({ shared }) => shared)).toEqual([0, 0])
    expect(series.articles.reduce((sum, { alone }) => sum + alone, 0)).toBe(off.acts.length)
    expect(extentLine(series, false, false)).toBe('49 events from 2 articles; each rests on one alone')
  })

  it('give figures: Cheng 13 counts, 2 trade totals and 3 indicators, Asmolov the wagons', () => {
    // indicators of Cheng: the change of 2020 trade, the GDP, the meetings of 2018–2019
    expect(entry(off, 'cheng-2021')[2]).toBe(13 + 2 + 3)
    expect(entry(off, 'asmolov-2022')[2]).toBe(1)
  })

  it('are told paragraph by paragraph, with the reason where nothing was drawn', () => {
    const asmolov = places(off, 'asmolov-2022').filter(({ locator }) => locator !== '')
    expect(asmolov.map(({ locator }) => locator)).toEqual(Array.from({ length: 34 }, (_, at) => `p${at + 1}`))
    expect(asmolov.flatMap(({ locator, reason }) => (reason === '' ? [] : [locator]))).toEqual([
      'p1',
      'p2',
      'p19',
      'p30',
      'p31',
      'p32',
      'p33',
      'p34',
    ])
    expect(asmolov.every(({ opens }) => opens !== null)).toBe(true)
    expect(asmolov[6]).toMatchObject({ locator: 'p7', opens: 'On July 30, in a response', reason: '' })
    expect(asmolov[6]!.items.map(named)).toContain('event:2021-07-30-xi-kim-reply')
    expect(place(off, 'cheng-2021', 'p10')).toMatchObject({
      opens: 'Message Diplomacy',
      items: [],
      reason: 'Heading.',
    })
    expect(places(off, 'cheng-2021').filter(({ locator }) => locator !== '')).toHaveLength(21)
  })

  it('¶11 of Cheng gives the thirteen printed counts, and two events in passing', () => {
    const { items } = place(off, 'cheng-2021', 'p11')
    expect(items.filter(({ type }) => type === 'count')).toHaveLength(13)
    expect(items.flatMap(item => (item.type === 'event' ? [[item.act.id, item.state]] : []))).toEqual([
      ['2018-kim-china-visit', 'background'],
      ['covid-outbreak', 'background'],
    ])
    expect(
      place(withBackground, 'cheng-2021', 'p11').items.flatMap(item =>
        item.type === 'event' ? [item.state] : [],
      ),
    ).toEqual(['shown', 'shown'])
  })

  it('have every citation of a row in the paragraph that it names', () => {
    for (const act of withBackground.acts)
      for (const { source, locator } of act.row.sources)
        expect([act.id, place(withBackground, source, locator).items.map(named)]).toEqual([
          act.id,
          expect.arrayContaining([`event:${act.id}`]),
        ])
  })
})

describe('with context', () => {
  it('Yonhap of 20 June 2019 gives four meetings alone, and dates the visit that Cheng tells', () => {
    const id = 'yonhap-aen20190620007300325'
    expect(entry(on, id)).toEqual([4, 1, 0])
    const [whole] = places(on, id)
    const events = whole!.items.flatMap(item => (item.type === 'event' ? [item] : []))
    expect(events.map(({ act }) => act.row.layer)).toEqual([
      'context',
      'context',
      'context',
      'context',
      'article',
    ])
    expect(events[4]?.act.id).toBe('2019-06-xi-pyongyang')
    expect(events[4]?.claims.map(({ field }) => field)).toEqual(['happened'])
  })

  it('counts what the facet of the filter counts', () => {
    const { sources } = on.summary(NO_FILTER).facets
    const series = sourcesSeries(on, NO_FILTER)
    for (const { source, alone, shared } of [...series.articles, ...series.context])
      expect([source.id, alone + shared]).toEqual([source.id, sources.get(source.id) ?? 0])
  })

  it('every source gives something', () => {
    for (const source of dataset.sources.keys())
      expect([source, places(on, source).some(({ items }) => items.length > 0)]).toEqual([source, true])
  })

  it('reports of one agency stand together, and upper case makes no difference', () => {
    const publishers = sourcesSeries(on, NO_FILTER).context.map(({ source }) => source.publisher)
    const agencies = publishers.map(name => name.replace(/, at .*/, '').toLowerCase())
    const runs = agencies.filter((name, at) => name !== agencies[at - 1])
    expect(runs).toEqual([...new Set(runs)])
    expect(publishers.indexOf('Reuters, at asiaone.com')).toBeGreaterThan(publishers.indexOf('Reuters'))
    expect(publishers.indexOf('kcnawatch')).toBeLessThan(publishers.indexOf('Yonhap'))
  })

  it('is found by name, by number and in any writing', () => {
    const { articles, context } = sourcesSeries(on, NO_FILTER)
    const all = [...articles, ...context]
    const found = (sought: string) => findSources(all, sought).map(({ source }) => source.id)
    expect(found('ＵＰＩ mofcom')).toEqual(['upi-mofcom'])
    expect(found('54c9308e')).toEqual(['ft-54c9308e'])
    expect(found('cheng xiaohe')).toEqual(['cheng-2021'])
    expect(found('political aspect')).toEqual(['asmolov-2022'])
    expect(found('no such source')).toEqual([])
    expect(found(' ')).toHaveLength(159)
  })
})

describe('words', () => {
  it('say a publisher once', () => {
    const label = (id: string) => sourceLabel(dataset.sources.get(id)!)
    expect(label('kbs-139194')).toEqual({ name: 'KBS', rest: '139194' })
    expect(label('asiatimes')).toEqual({ name: 'asiatimes', rest: '' })
    expect(label('asmolov-2022')).toEqual({ name: 'Asmolov', rest: '' })
    expect(label('nippon-com')).toEqual({ name: 'Kyodo, at nippon.com', rest: 'Kyodo/nippon.com' })
  })

  it('say so where no event is left', () => {
    const nothing = sourcesSeries(on, { ...NO_FILTER, text: 'zzz' })
    expect(extentLine(nothing, true, false)).toMatch(/^No event of the present filter/)
    expect([nothing.articles.length, nothing.context.length]).toEqual([2, 157])
  })

  it('the table has a row a source, with nothing made up', () => {
    const { columns, rows } = sourceTable(sourcesSeries(off, NO_FILTER))
    expect(rows.map(row => row.length)).toEqual([columns.length, columns.length])
    expect(rows[1]).toEqual([
      'cheng-2021',
      'article',
      'Cheng Xiaohe',
      '[Untitled commentary]',
      null,
      'n.d. [after 12 August 2021]',
      entry(off, 'cheng-2021')[0],
      0,
      18,
      'Cheng Xiaohe. [Untitled commentary]. n.d. [after 12 August 2021].',
    ])
  })
})

describe('blocks', () => {
  it('never overlap, stay in their rows and are as many as the acts', () => {
    fc.assert(
      fc.property(fc.nat(90), fc.nat(90), fc.integer({ min: 1, max: 60 }), (alone, shared, columns) => {
        const { blocks, width, height } = placeBlocks(alone, shared, columns, 1)
        expect(blocks).toHaveLength(alone + shared)
        expect(blocks.filter(block => block.alone)).toHaveLength(alone)
        expect(new Set(blocks.map(({ x, y, height: tall }) => `${x} ${y + tall}`)).size).toBe(blocks.length)
        expect(
          blocks.every(({ x, y, height: tall }) => x + BLOCK.width <= width && y >= 0 && y + tall <= height),
        ).toBe(true)
      }),
    )
  })

  it('stand for several acts where there are thousands, and never vanish', () => {
    expect(actsPerBlock(38, 40)).toBe(1)
    expect(actsPerBlock(120, 40)).toBe(1)
    // 121 / (3 × 40) rounded up
    expect(actsPerBlock(121, 40)).toBe(2)
    expect(placeBlocks(1, 0, 40, 50).blocks).toHaveLength(1)
    expect(placeBlocks(0, 0, 40, 1)).toEqual({ blocks: [], width: 0, height: 0 })
  })
})
