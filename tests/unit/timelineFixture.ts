import type { EventRow } from '../../src/data/types'
import { createIndex } from '../../src/model/eventIndex'
import { NO_FILTER } from '../../src/model/filter'
import { timelineSeries } from '../../src/model/series/timelineSeries'
import type { Window } from '../../src/model/series/timelineWindow'
import { ACTORS, day, makeDataset, makeEvent } from './fixtures'

type Part = Parameters<typeof makeEvent>[0]

export const toXi = (id: string, date: string, part: Part = {}): EventRow => makeEvent({ id, date, ...part })
export const toKim = (id: string, date: string, part: Part = {}): EventRow =>
  makeEvent({ id, date, from: ['xi-jinping'], to: ['kim-jong-un'], ...part })
export const act = (id: string, date: string, from: string, part: Part = {}): EventRow =>
  makeEvent({ id, date, kind: 'statement', level: 'official', from: [from], to: [], ...part })

/** The first window of the timeline. */
export const FIRST: Window = [day('2021-02-01'), day('2022-03-20')]

export function seriesOf(events: readonly EventRow[], window: Window = FIRST) {
  const dataset = makeDataset({ events, actors: ACTORS })
  const index = createIndex(dataset, { context: true, background: false })
  return timelineSeries(index.summary(NO_FILTER).matches, window, dataset.actors)
}

/** About forty acts as dense as the summer of 2021, in all lanes and with every kind of date. */
export function denseSummer(): EventRow[] {
  const rows: EventRow[] = [
    toKim('answer-march', '2021-03-22', { shortTitle: 'Xi answers the briefing', inReplyTo: ['briefing'] }),
    toXi('briefing', '2021-03-22', { shortTitle: 'Briefing on the congress' }),
    act('ambassador', '2021-02', 'dprk', { shortTitle: 'New ambassador named' }),
    act('credentials', '2021-04-14', 'ri-ryong-nam', { shortTitle: 'Ambassador accredited' }),
    makeEvent({
      id: 'meets',
      date: '2021-05-27',
      kind: 'meeting',
      from: ['wang-yi', 'ri-ryong-nam'],
      to: [],
      shortTitle: 'Wang Yi meets Ri',
    }),
    act('article', '2021-06', 'ri-ryong-nam', { kind: 'article', shortTitle: 'Ri’s article in China' }),
    act('article-li', '2021-06-21', 'prc', { kind: 'article', shortTitle: 'Ambassador Li’s article' }),
    toXi('centenary', '2021-07-01', { shortTitle: 'CPC centenary' }),
    toXi('treaty-kim', '2021-07-11', { shortTitle: 'Treaty at 60' }),
    toKim('treaty-xi', '2021-07-11', { shortTitle: 'Treaty at 60' }),
    toXi('flood', '[2021-07-23,2021-07-24]', { shortTitle: 'Flood condolences' }),
    act('monument', '2021-07-28', 'dprk', { shortTitle: 'Friendship Monument' }),
    toKim('earlier', '[..2021-07-30]', {
      shortTitle: 'Xi answers earlier letters',
      inReplyTo: ['centenary', 'treaty-kim', 'flood'],
      replyBasis: 'unspecified',
    }),
    act('sanctions', '2021-08~', 'wang-yi', { shortTitle: 'Wang Yi: lift sanctions' }),
    toKim('founding', '2021-09-09', { shortTitle: 'The DPRK at 73' }),
    makeEvent({
      id: 'putin',
      date: '2021-09-09',
      from: ['vladimir-putin'],
      to: ['kim-jong-un'],
      shortTitle: 'Putin to Kim',
    }),
    toXi('replies', '2021-09-22', { shortTitle: 'Kim replies', inReplyTo: ['founding'] }),
    toXi('prc-72', '2021-10-01', { shortTitle: 'The PRC at 72' }),
    toKim('thanks', '2021-10-19', { shortTitle: 'Xi’s reply', inReplyTo: ['prc-72'], layer: 'context' }),
    act('fugitive', '2021-11', 'prc', { kind: 'law-enforcement', shortTitle: 'Fugitive caught' }),
    makeEvent({
      id: 'train',
      date: '2022-01-16',
      kind: 'transport',
      from: ['prc', 'dprk'],
      to: [],
      shortTitle: 'First freight train',
    }),
    toXi('open', '2022-02-04', { shortTitle: 'Olympics open', layer: 'context' }),
    toXi('close', '2022-02-21', { shortTitle: 'Olympics close' }),
    toKim('close-thanks', '2022-02-21', { shortTitle: 'Xi’s thanks', inReplyTo: ['close'] }),
    act('us', '2022-03-07', 'wang-yi', { shortTitle: 'Wang Yi: up to the US' }),
    act('pledge', '[2018-03..2021-08]', 'kim-jong-un'),
    act('line', '[2018-03..2021-08]', 'xi-jinping'),
  ]
  // July grows denser: an act every other day on either line
  for (let i = 0; i < 14; i += 1)
    rows.push(
      act(`july-${i}`, `2021-07-${String(2 + i * 2).padStart(2, '0')}`, i % 2 ? 'prc' : 'dprk', {
        shortTitle: `Statement no ${i} of July`,
      }),
    )
  return rows
}
