import { describe, expect, test } from 'vitest'
import type { FindingRow } from '../../src/data/types'
import { findingFor, findingState } from '../../src/store/findings'
import { DEFAULT_STATE } from '../../src/store/useDashboard'
import { cites } from './fixtures'
import { SET } from './storeFixtures'

const finding = (state: string, rest: Partial<FindingRow> = {}): FindingRow => ({
  view: 'messages',
  state,
  layers: ['article'],
  sentence: `for ${state}`,
  sources: cites('cheng-2021#p10'),
  ...rest,
})
const set = (...findings: FindingRow[]) => ({ ...SET, findings })
const year2020 = { ...DEFAULT_STATE.filter, time: { type: 'years' as const, years: [2020] } }

describe('the state of a finding', () => {
  test('holds filter, scope and what the view answers to; never the window', () => {
    const state = {
      ...DEFAULT_STATE,
      filter: year2020,
      scope: { context: false, background: false },
      reading: {
        ...DEFAULT_STATE.reading,
        rule: 'listed' as const,
        step: 'month' as const,
        scale: 'log' as const,
        window: [18_000, 18_100] as const,
      },
      selection: { type: 'event' as const, id: 'ctx-note' },
    }
    expect(findingState(state, 'messages')).toBe('layers=article&years=2020&rule=listed')
    expect(findingState(state, 'trade')).toBe('layers=article&years=2020&step=month')
    expect(findingState(state, 'timeline')).toBe('layers=article&years=2020')
    expect(findingState(DEFAULT_STATE, 'messages')).toBe('')
  })
})

describe('the finding shown', () => {
  const off = { ...DEFAULT_STATE, scope: { context: false, background: false } }

  test('stands for exactly its state', () => {
    const both = set(finding(''), finding('years=2020'))
    expect(findingFor(both, 'messages', DEFAULT_STATE)?.state).toBe('')
    expect(findingFor(both, 'messages', { ...DEFAULT_STATE, filter: year2020 })?.state).toBe('years=2020')
    expect(
      findingFor(both, 'messages', { ...DEFAULT_STATE, filter: { ...year2020, disputed: true } }),
    ).toBeNull()
    expect(findingFor(both, 'trade', DEFAULT_STATE)).toBeNull()
  })

  test('an authored state counts whatever the order of its keys', () => {
    const row = finding('v=1&d=prc-dprk@0.1.0&rule=listed&years=2020')
    const state = {
      ...DEFAULT_STATE,
      filter: year2020,
      reading: { ...DEFAULT_STATE.reading, rule: 'listed' as const },
    }
    expect(findingFor(set(row), 'messages', state)).toBe(row)
  })

  test('needs all its layers, and the layer of each source', () => {
    expect(findingFor(set(finding('layers=article')), 'messages', off)).not.toBeNull()
    expect(
      findingFor(set(finding('layers=article', { layers: ['article', 'context'] })), 'messages', off),
    ).toBeNull()
    expect(
      findingFor(set(finding('layers=article', { sources: cites('kcnawatch') })), 'messages', off),
    ).toBeNull()
    expect(
      findingFor(set(finding('', { sources: cites('kcnawatch') })), 'messages', DEFAULT_STATE),
    ).not.toBeNull()
    expect(findingFor(set(finding('', { sources: cites('nowhere') })), 'messages', DEFAULT_STATE)).toBeNull()
  })

  test('a state that cannot be read stands for nothing, not for the default', () => {
    expect(findingFor(set(finding('years=1066')), 'messages', DEFAULT_STATE)).toBeNull()
  })
})
