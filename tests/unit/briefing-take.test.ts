import { describe, expect, test } from 'vitest'
import { sceneState } from '../../src/briefing/sceneState'
import {
  firstTitle,
  leadOf,
  retaken,
  shownTitle,
  takeScene,
  withLead,
  withTitles,
} from '../../src/briefing/takeScene'
import { dataset } from './realData'

const state = (fragment: string) => sceneState(fragment, dataset).state

describe('which view leads', () => {
  test.each([
    ['the default', '', 'messages'],
    ['years chosen, which move the window by themselves', 'v=1&years=2021', 'messages'],
    ['an open reading', 'v=1&tab=evidence&sel=event:2021-07-30-xi-kim-reply', 'evidence'],
    ['a zoomed timeline', 'v=1&window=2021-07-01..2021-07-31', 'timeline'],
    ['an event selected', 'v=1&sel=event:2021-07-30-xi-kim-reply', 'timeline'],
    ['trade by month', 'v=1&step=month', 'trade'],
    ['a counting rule', 'v=1&rule=listed', 'messages'],
  ])('%s', (_name, fragment, view) => {
    expect(leadOf(state(fragment), dataset.info)).toBe(view)
  })
})

describe('a first title', () => {
  test('the finding that holds', () => {
    const finding = dataset.findings.find(({ view, state }) => view === 'messages' && state === '')
    expect(firstTitle(state(''), 'messages', dataset)).toBe(finding?.sentence)
  })
  test('else the view with the filter in words, else the view alone', () => {
    expect(firstTitle(state('v=1&years=2021&actors=xi-jinping'), 'messages', dataset)).toBe(
      'Messages by year: Xi Jinping, 2021',
    )
    expect(firstTitle(state('v=1&years=2019&actors=xi-jinping'), 'conflicts', dataset)).toBe(
      'Conflicts: Xi Jinping, 2019',
    )
  })
})

test('a scene is the state of the screen, and nothing of what is presented', () => {
  const taken = takeScene(state('v=1&tab=support&years=2021'), dataset)
  expect(taken).toMatchObject({ view: 'support', caption: '', notes: '', question: '' })
  expect(state(taken.state)).toEqual(state('v=1&tab=support&years=2021'))
  expect(taken.state).not.toContain('scene=')
})

describe('another state, another view', () => {
  const made = takeScene(state('v=1&years=2021&actors=xi-jinping'), dataset)
  test('what nobody wrote or chose follows the state', () => {
    const next = {
      ...made,
      ...retaken(made, state('v=1&tab=conflicts&years=2019&actors=xi-jinping'), dataset),
    }
    expect(next).toMatchObject({ view: 'conflicts', title: 'Conflicts: Xi Jinping, 2019', id: made.id })
  })
  test('what was written or chosen stays', () => {
    const own = { ...made, title: 'My own words', view: 'trade' as const }
    expect(retaken(own, state('v=1&tab=conflicts'), dataset)).toMatchObject({ view: 'trade' })
    expect(retaken(own, state('v=1&tab=conflicts'), dataset)).not.toHaveProperty('title')
  })
  test('a title that nobody wrote follows the view', () => {
    expect(withLead(made, 'conflicts', dataset)).toEqual({
      view: 'conflicts',
      title: 'Conflicts: Xi Jinping, 2021',
    })
    expect(withLead({ ...made, title: 'Mine' }, 'conflicts', dataset)).toEqual({ view: 'conflicts' })
  })
})

test('where there is no title, the name of the view stands in', () => {
  expect(shownTitle({ title: '  ', view: 'openers' })).toBe('Who speaks first')
  expect(shownTitle({ title: 'Mine', view: 'openers' })).toBe('Mine')
  const scene = { ...takeScene(state(''), dataset), title: '' }
  expect(withTitles({ id: 'own', title: '', scenes: [scene] }, 'Briefing')).toMatchObject({
    title: 'Briefing',
    scenes: [{ title: 'Messages by year' }],
  })
})
