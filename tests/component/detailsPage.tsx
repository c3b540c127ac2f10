import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { Dataset } from '../../src/data/types'
import { knownOf } from '../../src/store/known'
import { IndexProvider, useMakeIndex } from '../../src/store/model'
import { configureDashboard, DEFAULT_STATE, useDashboard } from '../../src/store/useDashboard'
import {
  makeConflict,
  makeConflictClaim,
  makeCount,
  makeDataset,
  makeEvent,
  makeIndicator,
  makeTrade,
  SOURCES,
} from '../unit/fixtures'

/** Six events of 2020 to 2022 with a reply, a conflict, a context event and one of third parties. */
export const DATASET: Dataset = makeDataset({
  events: [
    makeEvent({ id: 'virus', date: '2020-05-08', title: 'Kim congratulates Xi on the epidemic' }),
    makeEvent({
      id: 'treaty',
      date: '2021-07-11',
      title: 'Kim on the treaty',
      occasion: 'Friendship Treaty',
      sources: 'asmolov-2022#p4',
    }),
    makeEvent({
      id: 'reply',
      date: '2021-07-30',
      from: ['xi-jinping'],
      to: ['kim-jong-un'],
      title: 'Xi answers earlier letters',
      shortTitle: 'Xi answers',
      inReplyTo: ['virus', 'treaty'],
      replyBasis: 'unspecified',
      quote: 'protect, strengthen and develop',
      speaker: 'xi-jinping',
      sources: 'asmolov-2022#p7;asmolov-2022#p4',
      note: 'Which letters is not said.',
    }),
    makeEvent({
      id: 'pelosi',
      date: '2022-08',
      kind: 'visit',
      level: 'official',
      from: ['nancy-pelosi'],
      to: [],
      title: 'Nancy Pelosi travels',
    }),
    makeEvent({
      id: 'meeting',
      date: '2021-05-27',
      kind: 'meeting',
      level: 'ministerial',
      from: ['wang-yi', 'ri-ryong-nam'],
      to: [],
      title: 'Wang Yi meets Ri',
    }),
    makeEvent({
      id: 'train',
      date: '2022-01-16',
      kind: 'transport',
      level: 'other',
      from: ['dprk', 'prc'],
      to: [],
      title: 'First freight train',
      layer: 'context',
      check: 'verified',
      sources: 'kcnawatch',
    }),
  ],
  counts: [
    makeCount({ id: 'kim-2020', count: 5 }),
    makeCount({ id: 'xi-2020', from: 'xi-jinping', to: 'kim-jong-un', count: 4 }),
    makeCount({ id: 'kim-letter', part: 'letter', count: 1 }),
  ],
  trade: [
    makeTrade({ id: 'trade-2020' }),
    makeTrade({
      id: 'trade-2019',
      period: '2019',
      valueUsd: 2_788_000_000,
      lowUsd: 2_785_000_000,
      highUsd: 2_792_000_000,
      status: 'computed',
      vintage: 'revised',
      computedFrom: ['trade-2020', 'change'],
    }),
  ],
  indicators: [makeIndicator({ id: 'change', measure: 'Two-way trade, change on the year' })],
  conflicts: [
    makeConflict({
      id: 'count-2021',
      kind: 'count',
      layer: 'article',
      targets: ['event:reply', 'year:2021'],
    }),
    makeConflict({ id: 'outside', kind: 'fact', targets: ['event:reply'] }),
  ],
  conflictClaims: [
    makeConflictClaim({ conflict: 'count-2021', claim: 'Xi sent five.', source: 'cheng-2021#p11' }),
    makeConflictClaim({ conflict: 'count-2021', claim: 'Xi sent three.', source: 'asmolov-2022' }),
    makeConflictClaim({ conflict: 'outside', claim: 'It was one letter.', source: 'asmolov-2022#p7' }),
    makeConflictClaim({ conflict: 'outside', claim: 'It was two.', source: 'kcnawatch', layer: 'context' }),
  ],
  locators: [
    { source: 'asmolov-2022', locator: 'p4', opens: 'On July 1, 2021, Kim Jong-un' },
    { source: 'asmolov-2022', locator: 'p7', opens: 'On July 30, in a response' },
  ],
  sources: SOURCES.map(source =>
    source.id === 'asmolov-2022'
      ? { ...source, reference: 'Asmolov, Konstantin. New Eastern Outlook, n.d.' }
      : source,
  ),
})

function Indexed({ dataset, children }: { dataset: Dataset; children: ReactNode }) {
  return <IndexProvider value={useMakeIndex(dataset)}>{children}</IndexProvider>
}

/** The store as on a fresh page, and the parts drawn on a dataset. @returns a person at the page. */
export function open(children: ReactNode, dataset: Dataset = DATASET) {
  configureDashboard({ info: dataset.info, known: knownOf(dataset) })
  useDashboard.setState(DEFAULT_STATE)
  const user = userEvent.setup()
  render(<Indexed dataset={dataset}>{children}</Indexed>)
  return user
}

export const store = () => useDashboard.getState()
