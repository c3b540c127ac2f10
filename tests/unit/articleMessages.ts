import type { CountRow, EventRow } from '../../src/data/types'
import { makeCount, makeEvent } from './fixtures'

const KIM = { from: ['kim-jong-un'], to: ['xi-jinping'] }
const XI = { from: ['xi-jinping'], to: ['kim-jong-un'] }
const anniversary = 'anniversary' as const

/**
 * The messages of Kim and Xi that Asmolov tells one by one, typed from his paragraphs 3 to 13, with Putin's of
 * 9 September 2021 and the defence ministers' of 1 August 2022, which are none of theirs.
 */
export const ARTICLE_MESSAGES: readonly EventRow[] = [
  makeEvent({
    ...KIM,
    id: 'kim-briefing',
    date: '2021-03-23',
    medium: 'verbal',
    occasion: '8th Congress',
    sources: 'asmolov-2022#p3',
  }),
  makeEvent({
    ...XI,
    id: 'xi-answer',
    date: '[2021-03-23..2021-07-11]',
    dateBasis: 'bounded',
    occasion: '8th Congress',
    inReplyTo: ['kim-briefing'],
    sources: 'asmolov-2022#p3',
  }),
  makeEvent({
    ...KIM,
    id: 'kim-centenary',
    date: '2021-07-01',
    occasion: 'CPC centenary',
    occasionKind: anniversary,
    sources: 'asmolov-2022#p4',
  }),
  makeEvent({
    ...KIM,
    id: 'kim-treaty',
    date: '2021-07-11',
    occasion: 'Treaty',
    occasionKind: anniversary,
    sources: 'asmolov-2022#p4',
  }),
  makeEvent({
    ...XI,
    id: 'xi-treaty',
    date: '2021-07-11',
    occasion: 'Treaty',
    occasionKind: anniversary,
    sources: 'asmolov-2022#p4',
  }),
  makeEvent({
    ...KIM,
    id: 'kim-floods',
    date: '2021-07-24',
    occasion: 'Floods',
    occasionKind: 'crisis',
    sources: 'asmolov-2022#p5',
  }),
  makeEvent({
    ...XI,
    id: 'xi-earlier',
    date: '2021-07-30',
    inReplyTo: ['kim-centenary', 'kim-treaty', 'kim-floods'],
    replyBasis: 'unspecified',
    sources: 'asmolov-2022#p7',
  }),
  makeEvent({
    ...XI,
    id: 'xi-founding',
    date: '2021-09-09',
    occasion: 'DPRK founding',
    occasionKind: anniversary,
    sources: 'asmolov-2022#p8',
  }),
  makeEvent({
    from: ['vladimir-putin'],
    to: ['kim-jong-un'],
    id: 'putin-founding',
    date: '2021-09-09',
    occasion: 'DPRK founding',
    sources: 'asmolov-2022#p8',
  }),
  makeEvent({
    ...KIM,
    id: 'kim-reply',
    date: '2021-09-25',
    occasion: 'DPRK founding',
    occasionKind: anniversary,
    inReplyTo: ['xi-founding'],
    sources: 'asmolov-2022#p9',
  }),
  makeEvent({
    ...KIM,
    id: 'kim-national-day',
    date: '2021-10-01',
    occasion: 'PRC founding',
    occasionKind: anniversary,
    sources: 'asmolov-2022#p10',
  }),
  makeEvent({
    ...KIM,
    id: 'kim-olympics',
    date: '2022-02-22',
    occasion: 'Olympics',
    occasionKind: 'event',
    sources: 'asmolov-2022#p11',
  }),
  makeEvent({
    ...XI,
    id: 'xi-thanks',
    date: '2022-02-26',
    occasion: 'Olympics',
    occasionKind: 'event',
    inReplyTo: ['kim-olympics'],
    sources: 'asmolov-2022#p11',
  }),
  makeEvent({
    from: ['ri-yong-gil'],
    to: ['wei-fenghe'],
    id: 'ministers',
    date: '2022-08-01',
    level: 'ministerial',
    occasion: 'PLA founding',
    sources: 'asmolov-2022#p18',
  }),
  makeEvent({
    ...KIM,
    id: 'kim-founding-2022',
    date: '2022-09',
    occasion: 'DPRK founding',
    occasionKind: anniversary,
    sources: 'asmolov-2022#p13',
  }),
  makeEvent({
    ...XI,
    id: 'xi-founding-2022',
    date: '2022-09',
    occasion: 'DPRK founding',
    occasionKind: anniversary,
    sources: 'asmolov-2022#p13',
  }),
]

const both = { from: '', to: '' }
const kim = { from: 'kim-jong-un', to: 'xi-jinping' }
const xi = { from: 'xi-jinping', to: 'kim-jong-un' }

/** The numbers that Cheng prints in his paragraph on message diplomacy. */
export const ARTICLE_COUNTS: readonly CountRow[] = [
  makeCount({ ...both, id: '2016', period: '2016', count: 2, unit: 'exchange', unitBasis: 'inferred' }),
  makeCount({ ...both, id: '2017', period: '2017', count: 1, unit: 'exchange', unitBasis: 'inferred' }),
  makeCount({ ...both, id: '2018', period: '2018', count: 8, unitBasis: 'inferred' }),
  makeCount({ ...kim, id: '2018-kim', period: '2018', count: 6 }),
  makeCount({ ...kim, id: '2018-kim-thanks', period: '2018', count: 2, part: 'thanks' }),
  makeCount({ ...xi, id: '2018-xi', period: '2018', count: 2 }),
  makeCount({ ...kim, id: '2020-kim', period: '2020', count: 5 }),
  makeCount({ ...kim, id: '2020-kim-letter', period: '2020', count: 1, part: 'letter' }),
  makeCount({ ...kim, id: '2020-kim-verbal', period: '2020', count: 1, part: 'verbal' }),
  makeCount({ ...kim, id: '2020-kim-written', period: '2020', count: 3, part: 'written' }),
  makeCount({ ...xi, id: '2020-xi', period: '2020', count: 4 }),
  makeCount({ ...kim, id: '2021-kim', period: '2021-01-01/2021-08-12', count: 4 }),
  makeCount({ ...xi, id: '2021-xi', period: '2021-01-01/2021-08-12', count: 5 }),
]
