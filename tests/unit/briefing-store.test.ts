import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createOwn, type Own } from '../../src/briefing/ownStore'
import type { Scene } from '../../src/briefing/scene'
import { append, edit, insertBehind, moveBehind, remove, rename } from '../../src/briefing/sceneList'
import { sharedStorage } from './briefingPlaces'

const scene = (id: string): Scene => ({
  id,
  title: id,
  caption: '',
  notes: '',
  question: '',
  view: 'messages',
  state: '',
})
const order = ({ store }: Own) =>
  store
    .getState()
    .briefing.scenes.map(({ id }) => id)
    .join(' ')

describe('kept in the browser', () => {
  test('what one window made the next one opens', async () => {
    const storage = sharedStorage()
    const first = createOwn(storage.window)
    await first.opened
    first.change(append([scene('a'), scene('b')]))
    first.change(rename('Seminar'))
    first.change(moveBehind('b', null))
    await storage.rest()
    const next = createOwn(storage.window)
    await next.opened
    expect(order(next)).toBe('b a')
    expect(next.store.getState()).toMatchObject({ kept: 'kept', briefing: { id: 'own', title: 'Seminar' } })
  })

  test('a change is on the screen at once, and made before the storage is open it is not lost', async () => {
    const storage = sharedStorage({ version: 1, title: 'T', scenes: [scene('a')] })
    const own = createOwn(storage.window)
    own.change(append([scene('b')]))
    expect(order(own)).toBe('b')
    await own.opened
    await storage.rest()
    expect(order(own)).toBe('a b')
    expect(storage.kept()).toMatchObject({ scenes: [{ id: 'a' }, { id: 'b' }] })
  })

  test('two windows: what is made in one is seen in the other, and neither undoes the other', async () => {
    const storage = sharedStorage({ version: 1, title: '', scenes: ['a', 'b', 'c'].map(scene) })
    const [one, other] = [createOwn(storage.window), createOwn(storage.window)]
    await Promise.all([one.opened, other.opened])
    // at the same moment, before either has heard of the other
    one.change(edit('a', { title: 'Changed here' }))
    other.change(moveBehind('c', null))
    other.change(remove(['b']))
    one.change(append([scene('d')]))
    await storage.rest()
    for (const own of [one, other]) {
      expect(order(own)).toBe('c a d')
      expect(own.store.getState().briefing.scenes[1]?.title).toBe('Changed here')
    }
  })

  test('any changes from two windows, in any turn: both come to the same', async () => {
    const change = fc.record({
      window: fc.nat(1),
      what: fc.constantFrom('add', 'remove', 'front', 'edit'),
      at: fc.nat(9),
      wait: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 20 }), async made => {
        const storage = sharedStorage()
        const windows = [createOwn(storage.window), createOwn(storage.window)]
        await Promise.all(windows.map(({ opened }) => opened))
        for (const [n, { window, what, at, wait }] of made.entries()) {
          const own = windows[window]
          const { scenes = [] } = own?.store.getState().briefing ?? {}
          const id = scenes[at % Math.max(1, scenes.length)]?.id ?? ''
          if (what === 'add') own?.change(append([scene(`n${n}`)]))
          if (what === 'remove') own?.change(remove([id]))
          if (what === 'front') own?.change(moveBehind(id, null))
          if (what === 'edit') own?.change(edit(id, { caption: `n${n}` }))
          if (wait) await storage.rest()
        }
        await storage.rest()
        const [one, other] = windows.map(({ store }) => store.getState().briefing)
        expect(one).toEqual(other)
        if (made.length > 0) expect(storage.kept()).toMatchObject({ scenes: one?.scenes })
      }),
      { numRuns: 60 },
    )
  })
})

test('several deletions are taken back one by one, the last first', async () => {
  const own = createOwn(sharedStorage({ version: 1, title: '', scenes: ['a', 'b'].map(scene) }).window)
  await own.opened
  own.change(remove(['a']), { done: 'a gone', back: insertBehind(scene('a'), []) })
  own.change(remove(['b']), { done: 'b gone', back: insertBehind(scene('b'), ['a']) })
  expect(order(own)).toBe('')
  own.undo()
  expect(order(own)).toBe('b')
  expect(own.store.getState().undoable.map(({ done }) => done)).toEqual(['a gone'])
  own.undo()
  expect(order(own)).toBe('a b')
  own.undo()
  expect(order(own)).toBe('a b')
})

describe('what can be taken back', () => {
  const copied = { done: 'copied', back: remove(['x', 'y']) }
  const offers = ({ store }: Own) => store.getState().undoable.map(({ done }) => done)
  const begun = async (storage = sharedStorage({ version: 1, title: '', scenes: [scene('a')] })) => {
    const own = createOwn(storage.window)
    await own.opened
    own.change(append([scene('x'), scene('y')]), copied)
    await storage.rest()
    return { own, storage }
  }

  test.each([
    ['a word', edit('x', { notes: 'written since' })],
    ['another order', moveBehind('x', null)],
    ['another title', rename('Seminar')],
    ['another scene', append([scene('z')])],
  ])('lapses with the next change: %s', async (_name, change) => {
    const { own, storage } = await begun()
    expect(offers(own)).toEqual(['copied'])
    own.change(change)
    expect(offers(own)).toEqual([])
    const before = own.store.getState().briefing
    own.undo()
    expect(own.store.getState().briefing).toEqual(before)
    // and does not come back after another step is taken back
    own.change(remove(['a']), { done: 'a gone', back: insertBehind(scene('a'), []) })
    own.undo()
    expect(offers(own)).toEqual([])
    await storage.rest()
    expect(storage.kept()).toMatchObject({ scenes: own.store.getState().briefing.scenes })
  })

  test('stays while what it did is being kept, and lapses when another window writes', async () => {
    const { own, storage } = await begun()
    await storage.rest()
    expect(offers(own)).toEqual(['copied'])
    const other = createOwn(storage.window)
    await other.opened
    expect(offers(own)).toEqual(['copied'])
    other.change(edit('y', { caption: 'from elsewhere' }))
    await storage.rest()
    expect(own.store.getState().briefing.scenes[2]?.caption).toBe('from elsewhere')
    expect(offers(own)).toEqual([])
  })
})

describe('not kept', () => {
  test('storage that throws: scenes live in memory, and the reason is told', async () => {
    const own = createOwn(async () => {
      throw new Error('The operation is insecure.')
    })
    await own.opened
    expect(own.store.getState()).toMatchObject({
      kept: 'memory',
      reason: 'The browser says: The operation is insecure.',
    })
    own.change(append([scene('a')]))
    own.change(append([scene('b')]))
    expect(order(own)).toBe('a b')
  })

  test('storage that answers oddly is told in plain words', async () => {
    const own = createOwn(async () => {
      const answer: { then: () => void } = JSON.parse('{}')
      answer.then()
      throw new Error('never comes here')
    })
    await own.opened
    const { kept, reason } = own.store.getState()
    expect(kept).toBe('memory')
    expect(reason).toMatch(/storage does not answer as it should/)
    expect(reason).not.toMatch(/then|function/)
  })

  test('storage that is full: what is on the screen stays, what is kept stays too', async () => {
    const storage = sharedStorage({ version: 1, title: '', scenes: [scene('a')] })
    const own = createOwn(storage.window)
    await own.opened
    storage.full = true
    own.change(append([scene('b')]))
    await storage.rest()
    own.change(append([scene('c')]))
    await storage.rest()
    expect(order(own)).toBe('a b c')
    expect(own.store.getState()).toMatchObject({
      kept: 'memory',
      reason: 'The browser says: the disk is full',
    })
    expect(storage.kept()).toMatchObject({ scenes: [{ id: 'a' }] })
  })

  test('what a newer version keeps is not written over', async () => {
    const newer = { version: 99, title: 'Later', chapters: [] }
    const storage = sharedStorage(newer)
    const own = createOwn(storage.window)
    await own.opened
    own.change(append([scene('a')]))
    await storage.rest()
    expect(order(own)).toBe('a')
    expect(own.store.getState().kept).toBe('memory')
    expect(own.store.getState().reason).toMatch(/version 99/)
    expect(storage.kept()).toEqual(newer)
  })
})

describe('a page saved as one file', () => {
  const first = { format: 'prc-dprk-briefing', version: 1, title: 'Taken along', scenes: [scene('x')] }
  test('begins with the scenes in it, and keeps what is made of them', async () => {
    const storage = sharedStorage()
    const own = createOwn(storage.window, first)
    await own.opened
    expect(order(own)).toBe('x')
    own.change(append([scene('y')]))
    await storage.rest()
    const again = createOwn(storage.window, first)
    await again.opened
    expect(order(again)).toBe('x y')
    // all deleted stays deleted
    again.change(remove(['x', 'y']))
    await storage.rest()
    const last = createOwn(storage.window, first)
    await last.opened
    expect(order(last)).toBe('')
  })
  test('shows them where nothing can be kept', async () => {
    const own = createOwn(async () => Promise.reject(new Error('no storage')), first)
    await own.opened
    expect(order(own)).toBe('x')
    expect(own.store.getState()).toMatchObject({ kept: 'memory', briefing: { title: 'Taken along' } })
  })
})
