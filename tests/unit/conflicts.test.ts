import { readFile } from 'node:fs/promises'
import { describe, expect, it, test } from 'vitest'
import { loadDataset } from '../../src/data/load'
import { disputesByTarget } from '../../src/model/disputes'
import { createIndex } from '../../src/model/eventIndex'
import { type Filter, NO_FILTER } from '../../src/model/filter'
import { conflictSeries } from '../../src/model/series/conflictSeries'
import { conflictTable } from '../../src/views/conflicts/conflictTable'
import { makeConflict, makeConflictClaim, makeCount, makeDataset, makeEvent } from './fixtures'

const FOLDER = new URL('../../public/data/prc-dprk/', import.meta.url)
const dataset = await loadDataset(FOLDER.href, async url => new Response(await readFile(new URL(url))))
const on = createIndex(dataset, { context: true, background: false })
const off = createIndex(dataset, { context: false, background: false })

const idsOf = (index: typeof on, filter: Partial<Filter> = {}) => {
  const { groups, outside } = conflictSeries(index, { ...NO_FILTER, ...filter })
  return {
    touching: groups.flatMap(({ conflicts }) => conflicts.map(({ id }) => id)),
    outside: outside.map(({ id }) => id),
  }
}

describe('the conflicts of both layers', () => {
  const series = conflictSeries(on, NO_FILTER)

  it('stand by kind, what is disputed first: 2 + 9 + 7 + 5 + 1 = 24', () => {
    expect(series.groups.map(({ kind, conflicts }) => [kind, conflicts.length])).toEqual([
      ['count', 2],
      ['fact', 9],
      ['timing', 7],
      ['reading', 5],
      ['name', 1],
    ])
    expect(series).toMatchObject({ touching: 24, total: 24, outside: [] })
  })

  it('stand in order of what they concern', () => {
    expect(series.groups[0]?.conflicts.map(({ id }) => id)).toEqual(['count-2019', 'count-to-12-august-2021'])
    // 22 March 2021, 14 April 2021, 22 September 2021, 21 February, 28 April, 28 July, 9 September 2022
    expect(series.groups[2]?.conflicts.map(({ id }) => id)).toEqual([
      'congress-briefing-day',
      'credentials-day',
      'kim-reply-2021-day',
      'xi-thanks-2022-day',
      'rail-suspension-day',
      'monument-visit-2022-day',
      'founding-letters-2022-day',
    ])
    // the passage has no date: it is the last of its kind
    expect(series.groups[3]?.conflicts.at(-1)?.id).toBe('sacrifice-reading')
  })

  it('show all claims of a three-way conflict, and of a five-way one', () => {
    const claims = (id: string) =>
      series.groups.flatMap(group => group.conflicts).find(conflict => conflict.id === id)?.claims.length
    expect(claims('trade-2020-measure')).toBe(3)
    expect(claims('congress-briefing-day')).toBe(5)
  })
})

it('with context off there are those of which the articles make two claims, and no word of context', () => {
  expect(idsOf(off).touching.toSorted()).toEqual([
    'border-and-rail',
    'count-to-12-august-2021',
    'covid-early-2019',
    'korean-war-end-day',
    'sacrifice-reading',
    'unit-2016-2018',
  ])
  const table = conflictTable(conflictSeries(off, NO_FILTER), off)
  // two claims each
  expect(table.rows).toHaveLength(12)
  expect(table.rows.every(row => row[4] === 'article')).toBe(true)
})

describe('the filter', () => {
  it('2019 is touched by events of it, by numbers of it, and by what has no date', () => {
    // covid: June 2019; us-vote: 16 December 2019; border: some day from 2019 to August 2021
    expect(idsOf(on, { time: { type: 'years', years: [2019] } }).touching.toSorted()).toEqual([
      'border-and-rail',
      'count-2019',
      'covid-early-2019',
      'sacrifice-reading',
      'trade-2019-05-exports',
      'trade-2019-05-total',
      'us-vote-on-easing',
    ])
  })

  it('2016 is touched by the unit of its count, a conflict that is about no event', () => {
    expect(idsOf(on, { time: { type: 'years', years: [2016] } }).touching).toEqual([
      'unit-2016-2018',
      'sacrifice-reading',
    ])
  })

  it('a conflict that touches it by one of its events does so whole', () => {
    const { touching } = idsOf(on, { time: { type: 'years', years: [2021] } })
    expect(touching).toContain('count-to-12-august-2021')
    // a visit of 2021 and one of 2022
    expect(touching).toContain('armistice-day')
    expect(touching).not.toContain('rail-suspension-day')
  })

  it('disputed leaves the 2 of a count and the 9 of a fact, and no timing of a disputed event', () => {
    const { touching, outside } = idsOf(on, { disputed: true })
    expect(touching).toHaveLength(11)
    expect(outside).toContain('monument-visit-2022-day')
  })

  it('a clause that only events answer to leaves numbers and passages outside', () => {
    const { touching } = idsOf(on, { actors: ['ri-ryong-nam'] })
    expect(touching).toEqual(['credentials-day'])
  })

  it('what leaves no event leaves no conflict, and all are still listed', () => {
    const { touching, outside } = idsOf(on, { text: 'zzz' })
    expect(touching).toEqual([])
    expect(outside).toHaveLength(24)
  })

  test('sources are asked of the claims where there is no event', () => {
    const index = createIndex(
      makeDataset({
        counts: [makeCount({ id: 'c' })],
        conflicts: [makeConflict({ id: 'numbers', targets: ['count:c'], kind: 'count' })],
        conflictClaims: [
          makeConflictClaim({ conflict: 'numbers', claim: 'five', source: 'cheng-2021#p11' }),
          makeConflictClaim({ conflict: 'numbers', claim: 'four', source: 'kcnawatch', layer: 'context' }),
        ],
      }),
      { context: true, background: false },
    )
    expect(idsOf(index, { sources: ['kcnawatch'] }).touching).toEqual(['numbers'])
    expect(idsOf(index, { sources: ['asmolov-2022'] }).touching).toEqual([])
  })

  test('an event that is not in scope does not speak for a conflict: its date does', () => {
    const index = createIndex(
      makeDataset({
        events: [makeEvent({ id: 'e', date: '2018-05', tier: 'background' })],
        conflicts: [makeConflict({ id: 'quiet', targets: ['event:e'], kind: 'fact' })],
        conflictClaims: ['a', 'b'].map(claim => makeConflictClaim({ conflict: 'quiet', claim })),
      }),
      { context: true, background: false },
    )
    expect(idsOf(index).touching).toEqual(['quiet'])
    expect(idsOf(index, { time: { type: 'years', years: [2018] } }).touching).toEqual(['quiet'])
    expect(idsOf(index, { time: { type: 'years', years: [2019] } }).touching).toEqual([])
  })
})

describe('the signs', () => {
  it('are of disputes of counts and facts alone', () => {
    const disputes = disputesByTarget(dataset, on.scope)
    expect(disputes.get('count:counts-2021-xi')?.id).toBe('count-to-12-august-2021')
    expect(disputes.get('year:2019')?.id).toBe('count-2019')
    expect(disputes.get('trade:trade-2019-05-gacc-total-first')?.id).toBe('trade-2019-05-total')
    // readings: the unit of 2016 and 2017, the measure of the trade of 2020
    expect(disputes.has('year:2016')).toBe(false)
    expect(disputes.has('indicator:indicator-2020-trade-change')).toBe(false)
  })

  it('with context off are those that the articles dispute between themselves', () => {
    expect(disputesByTarget(dataset, off.scope).has('year:2019')).toBe(false)
    expect(disputesByTarget(dataset, off.scope).get('year:2021')?.id).toBe('count-to-12-august-2021')
  })
})

it('the table has one row a claim, with who makes it and its layer', () => {
  const table = conflictTable(conflictSeries(on, NO_FILTER), on)
  expect(table.columns).toEqual(['Kind', 'Concerns', 'Claim', 'Source', 'Layer', 'Note'])
  expect(table.rows).toHaveLength(dataset.conflictClaims.length)
  expect(table.rows[0]).toEqual([
    'Count',
    'the year 2019',
    'The article goes from 2018 to 2020 and gives no count for 2019.',
    'Cheng, ¶11',
    'article',
    'No count is not none: with these and three others at least six messages of this year are traced, three each way.',
  ])
})
