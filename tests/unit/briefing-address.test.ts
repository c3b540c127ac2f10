import { expect, test } from 'vitest'
import { builtInBriefing } from '../../src/briefing/builtIn'
import { sceneAddress } from '../../src/briefing/sceneAddress'
import { OWN_BRIEFING } from '../../src/store/dashboard'
import { dataset } from './realData'

const builtIn = builtInBriefing(dataset)
const own = { ...builtIn, id: OWN_BRIEFING }
const named = (id: string) => builtIn.scenes.find(scene => scene.id === id)!

test('a built-in scene has a link by its name', () => {
  expect(sceneAddress(builtIn, named('who-writes'), dataset)).toBe(
    'v=1&d=prc-dprk@1.0.0&scene=reading/who-writes',
  )
})

test('a scene of one’s own has that of its screen, marked, with the view that leads', () => {
  // the built-in scene is kept as `layers=article`, and Occasions leads
  expect(sceneAddress(own, named('who-writes'), dataset)).toBe(
    'v=1&d=prc-dprk@1.0.0&layers=article&tab=occasions',
  )
  expect(sceneAddress(own, { ...named('who-writes'), view: 'messages', state: '' }, dataset)).toBe('')
})
