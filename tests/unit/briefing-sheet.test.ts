import { expect, test } from 'vitest'
import { sheetFacts } from '../../src/briefing/sheetFacts'
import { DEFAULT_STATE } from '../../src/store/useDashboard'
import { dataset } from './realData'

const said = (view: 'messages' | 'openers' | 'timeline', context = true) =>
  new Map(sheetFacts(dataset, { view }, { ...DEFAULT_STATE, scope: { ...DEFAULT_STATE.scope, context } }))

// a printed number tells no opener: who speaks first is counted one by one, whatever the rule asked for
test('a page names the counting rule in force, not the one that was asked for', () => {
  expect(said('messages').get('Counting rule')).toBe('stated')
  expect(said('openers').get('Counting rule')).toBe('traced')
  expect(said('openers', false).get('Counting rule')).toBe('listed')
  expect(said('timeline').has('Counting rule')).toBe(false)
})

test('a page names its layers as exports do', () => {
  expect(said('messages').get('Layers')).toBe('articles and context')
  expect(said('messages', false).get('Layers')).toBe('articles alone')
})
