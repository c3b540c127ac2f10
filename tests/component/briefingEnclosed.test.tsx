import { expect, test, vi } from 'vitest'
import { ownBriefing } from '../../src/briefing/ownBriefing'
import { ENCLOSED_ID } from '../../src/data/enclosed'
import { sharedStorage } from '../unit/briefingPlaces'

const asked: string[] = []
vi.mock('../../src/briefing/briefingPlace', () => ({
  openBriefingPlace: (key: string) => {
    asked.push(key)
    return sharedStorage().window()
  },
}))

test('a page saved as one file begins with the scenes in it, and has a place of its own in the storage', async () => {
  const block = document.createElement('script')
  block.type = 'application/json'
  block.id = ENCLOSED_ID
  const scenes = [{ id: 'x', title: 'Taken along', view: 'trade' }]
  const briefing = { format: 'prc-dprk-briefing', version: 1, title: '', scenes }
  block.textContent = JSON.stringify({ files: {}, briefing, key: 'file-7' })
  document.head.append(block)
  expect((await ownBriefing()).scenes).toMatchObject(scenes)
  expect(asked).toEqual(['file-7'])
})
