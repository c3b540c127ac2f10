import { readFile } from 'node:fs/promises'
import { describe, expect, it, test } from 'vitest'
import { loadDataset } from '../../src/data/load'
import { createIndex } from '../../src/model/eventIndex'
import { NO_FILTER } from '../../src/model/filter'
import { supportSeries } from '../../src/model/series/supportSeries'
import { supportTable } from '../../src/views/support/supportTable'
import { extentLine, stance, whoActs } from '../../src/views/support/supportWords'
import { makeDataset, makeEvent } from './fixtures'

const FOLDER = new URL('../../public/data/prc-dprk/', import.meta.url)
const dataset = await loadDataset(FOLDER.href, async url => new Response(await readFile(new URL(url))))
const on = createIndex(dataset, { context: true, background: false })
const off = createIndex(dataset, { context: false, background: false })

describe('of both layers', () => {
  const series = supportSeries(on, NO_FILTER)
  const ids = (side: string, supporting: boolean) =>
    series.entries
      .filter(entry => entry.side === side && (entry.supports !== null) === supporting)
      .map(({ act }) => act.id)

  it('China backs the DPRK’s causes in seven acts', () => {
    expect(ids('PRC', true)).toEqual([
      'xi-confirms-support',
      '2018-06-12-geng-sanctions',
      '2019-12-16-draft-resolution',
      '2021-08-wang-lift-sanctions',
      '2022-03-07-wang-security-concerns',
      '2022-05-01-liu-statement',
      '2022-05-26-veto',
    ])
  })

  it('the DPRK backs China’s in five, and criticises only in four', () => {
    expect(ids('DPRK', true).toSorted()).toEqual([
      '2021-10-01-kim-xi-national-day',
      '2022-05-30-pak-gsi-article',
      '2022-08-03-dprk-taiwan-statement',
      '2022-08-06-jo-pelosi-statement',
      'dprk-xinjiang-article',
    ])
    expect(ids('DPRK', false).toSorted()).toEqual([
      '2021-03-23-kim-xi-congress-briefing',
      '2021-07-11-kim-xi-treaty',
      '2021-09-25-kim-xi-reply',
      '2022-09-kim-xi-founding',
    ])
    expect(ids('PRC', false)).toEqual([])
  })

  it('counts whom each criticised', () => {
    // not named: 23 March, 11 July, 25 September, 1 October 2021, September 2022; the US: Xinjiang, 3 and 6 August 2022
    expect(series.criticised).toEqual([
      { actor: 'unnamed-adversary', bySide: { DPRK: 5, PRC: 0 }, total: 5 },
      { actor: 'us', bySide: { DPRK: 3, PRC: 1 }, total: 4 },
      { actor: 'nancy-pelosi', bySide: { DPRK: 1, PRC: 0 }, total: 1 },
    ])
  })

  it('finds that of the leaders only Xi is never quoted', () => {
    // "hostile forces" and four more are Kim’s printed words; Xi acts once, in xi-confirms-support
    expect(series.paraphrased).toEqual([{ leader: 'xi-jinping', acts: 1 }])
  })

  it('says how many, and claims nothing of it', () => {
    expect(extentLine(series)).toBe(
      '7 acts of China for the DPRK’s causes, 5 of the DPRK for China’s; 4 more only criticise others. A list, not a measure.',
    )
  })

  it('names who acts with a side, and never the adversary without a name', () => {
    const entry = (id: string) => series.entries.find(({ act }) => act.id === id)!
    expect(whoActs(dataset, entry('2019-12-16-draft-resolution'))).toBe('PRC, with Russia')
    expect(stance(dataset, entry('2021-10-01-kim-xi-national-day'))).toEqual([
      'for China’s cause',
      'against an adversary not named',
    ])
    expect(stance(dataset, entry('2022-08-06-jo-pelosi-statement'))).toEqual([
      'for China’s cause',
      'against Nancy Pelosi, the US',
    ])
    expect(stance(dataset, entry('2021-07-11-kim-xi-treaty'))).toEqual([
      'only criticises an adversary not named',
    ])
  })

  it('has a row an act in its table', () => {
    const { columns, rows } = supportTable(series, dataset)
    expect(columns).toEqual(['Date', 'Side', 'Who', 'Title', 'For', 'Against', 'Layer', 'Source'])
    // 7 + 5 + 4
    expect(rows).toHaveLength(16)
    expect(rows[1]).toEqual([
      '12 Jun 2018',
      'China',
      'Geng Shuang',
      'Foreign Ministry spokesman first suggests lifting sanctions',
      'DPRK',
      null,
      'article',
      rows[1]?.[7],
    ])
  })
})

it('with context off the veto is not there: six', () => {
  const { supporting, entries } = supportSeries(off, NO_FILTER)
  expect(supporting).toEqual({ PRC: 6, DPRK: 5 })
  expect(entries.every(({ act }) => act.row.layer === 'article')).toBe(true)
})

it('with background on, China’s three years of efforts are one act more', () => {
  const index = createIndex(dataset, { context: true, background: true })
  expect(supportSeries(index, NO_FILTER).supporting.PRC).toBe(8)
})

it('counts under the filter: what may be of 2021', () => {
  const series = supportSeries(on, { ...NO_FILTER, time: { type: 'years', years: [2021] } })
  // Xi’s support between 2018 and August 2021, Wang in August; 1 October, and Xinjiang by September 2022
  expect(series.supporting).toEqual({ PRC: 2, DPRK: 2 })
  // 23 March, 11 July, 22 September
  expect(series.criticismOnly).toEqual({ PRC: 0, DPRK: 3 })
})

it('says so where nothing is left', () => {
  const series = supportSeries(on, { ...NO_FILTER, text: 'zzz' })
  expect(series.entries).toEqual([])
  expect(extentLine(series)).toBe('No act of support or criticism matches what is asked for.')
})

describe('a column', () => {
  const series = (...events: ReturnType<typeof makeEvent>[]) =>
    supportSeries(createIndex(makeDataset({ events }), { context: true, background: false }), NO_FILTER)

  test('of an act of both is that of the side whose cause it is not', () => {
    const both = makeEvent({ from: ['kim-jong-un', 'xi-jinping'], to: [], supports: 'DPRK' })
    expect(series(both).entries.map(({ side, supports }) => [side, supports])).toEqual([['PRC', 'DPRK']])
  })
  test('is none for third parties, for one’s own cause, and for both criticising together', () => {
    const third = makeEvent({ from: ['nancy-pelosi'], to: [], supports: 'PRC' })
    const own = makeEvent({ supports: 'DPRK' })
    const together = makeEvent({ from: ['kim-jong-un', 'xi-jinping'], to: [], criticises: ['us'] })
    expect(series(third, own, together).entries).toEqual([])
  })
})
