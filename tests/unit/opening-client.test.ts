import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ImportError, type Progress } from '../../src/data/import/importTypes'
import { createImporter } from '../../src/opening/importClient'
import type { Asked, ImportRequest, Told } from '../../src/opening/importMessages'
import { headOf, piecesOf } from '../../src/opening/setPieces'
import { CHOICES, lookAt, setFrom } from './openingFixtures'
import { dataset } from './realData'

/** A worker whose answers are given by hand. */
class ByHand {
  static all: ByHand[] = []
  asked: Asked[] = []
  ended = false
  onmessage: ((event: { data: Told }) => void) | null = null
  onerror: ((event: { preventDefault: () => void }) => void) | null = null
  onmessageerror: (() => void) | null = null
  constructor() {
    ByHand.all.push(this)
  }
  postMessage(asked: Asked) {
    this.asked.push(asked)
  }
  terminate() {
    this.ended = true
  }
  say(told: Told) {
    if (!this.ended) this.onmessage?.({ data: told })
  }
  die() {
    this.onerror?.({ preventDefault: () => {} })
  }
}
const importer = () => createImporter(() => new ByHand() as unknown as Worker)
const worker = () => ByHand.all.at(-1)!
const REQUEST: ImportRequest = {
  files: [],
  choices: CHOICES,
  read: { table: '', encoding: 'utf-8', delimiter: ',' },
  name: 'letters.csv',
  size: 10,
  described: null,
  openedAt: 0,
}
const SET = setFrom([{ from: ['Kim'], to: ['Xi'], title: 'A letter' }, { title: 'Another' }])
const give = (id: number) => {
  worker().say({ id, is: 'head', head: structuredClone(headOf(SET)) })
  for (const piece of piecesOf(SET)) worker().say({ id, is: 'piece', piece })
  worker().say({ id, is: 'end' })
}
beforeEach(() => {
  ByHand.all = []
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  performance.clearMeasures()
})
afterEach(() => vi.useRealTimers())

function begin() {
  const client = importer()
  const control = new AbortController()
  const told: Progress[] = []
  const ended = client.importFile(REQUEST, {
    signal: control.signal,
    progress: progress => told.push(progress),
  })
  return { client, control, told, ended }
}

test('a look is answered, and its fault keeps its kind and sentence', async () => {
  const client = importer()
  const first = client.look([], {})
  const second = client.look([], { encoding: 'gb18030' })
  expect(worker().asked.map(asked => asked.do)).toEqual(['look', 'look'])
  // out of turn
  worker().say({ id: 2, is: 'failed', failure: { kind: 'empty', message: '“a” is empty.' } })
  worker().say({ id: 1, is: 'looked', look: lookAt() })
  expect((await first).name).toBe('letters.csv')
  await expect(second).rejects.toEqual(new ImportError('empty', '“a” is empty.'))
  expect(ByHand.all).toHaveLength(1)
})

test('an import tells how far it is, then gives the whole set, then whether it is kept', async () => {
  const { told, ended } = begin()
  const progress: Progress = { bytes: 5, ofBytes: 10, rows: 1, bad: 0, stage: 'reading' }
  worker().say({ id: 1, is: 'progress', progress })
  give(1)
  const { set, refused } = await ended
  expect(told).toEqual([progress])
  expect(set).toEqual(SET)
  const [measure] = performance.getEntriesByName('own: import') as PerformanceMeasure[]
  expect(measure?.detail).toEqual({ rows: SET.report.rows, bytes: 10 })
  worker().say({ id: 1, is: 'kept', refused: 'the browser has no room left for it' })
  expect(await refused).toBe('the browser has no room left for it')
})

test('a package opened as a whole comes at once, then whether it is kept', async () => {
  const client = importer()
  const ended = client.openWhole({ files: [], name: 'a.zip', size: 10, openedAt: 0 })
  const whole = { info: SET.info, dataset }
  worker().say({ id: 1, is: 'whole', set: whole })
  const { set, refused } = await ended
  expect(set).toBe(whole)
  // it is still being kept: the worker is not ended under it
  client.end()
  expect(worker().ended).toBe(false)
  worker().say({ id: 1, is: 'kept', refused: '' })
  expect(await refused).toBe('')
  expect(worker().ended).toBe(true)
})

test('a package that cannot be opened as a whole says why; one that was handed over is open even so', async () => {
  const client = importer()
  const request = { files: [], name: 'a.zip', size: 10, openedAt: 0 }
  const first = client.openWhole(request)
  worker().say({ id: 1, is: 'failed', failure: { kind: 'broken', message: 'trade.csv: the file is empty.' } })
  await expect(first).rejects.toEqual(new ImportError('broken', 'trade.csv: the file is empty.'))
  const second = client.openWhole(request)
  worker().say({ id: 2, is: 'whole', set: { info: SET.info, dataset } })
  const { refused } = await second
  worker().die()
  expect(await refused).not.toBe('')
})

test('a kept package comes as a whole too', async () => {
  const client = importer()
  const ended = client.openKept('0123456789ab')
  expect(worker().asked).toEqual([{ id: 1, do: 'open', hash: '0123456789ab' }])
  const whole = { info: SET.info, dataset }
  worker().say({ id: 1, is: 'whole', set: whole })
  expect(await ended).toBe(whole)
  client.end()
  expect(worker().ended).toBe(true)
})

test('each piece is asked for when the last was received', async () => {
  const { ended } = begin()
  const [first, second] = piecesOf(SET)
  worker().say({ id: 1, is: 'head', head: structuredClone(headOf(SET)) })
  expect(worker().asked).toHaveLength(1)
  worker().say({ id: 1, is: 'piece', piece: first! })
  expect(worker().asked.slice(1)).toEqual([{ id: 1, do: 'more' }])
  worker().say({ id: 1, is: 'piece', piece: second! })
  expect(worker().asked.slice(2)).toEqual([{ id: 1, do: 'more' }])
  worker().say({ id: 1, is: 'end' })
  await ended
})

describe('cancelled', () => {
  test('it stops by itself where it can, and the worker serves on', async () => {
    const { client, control, ended } = begin()
    control.abort()
    expect(worker().asked.at(-1)).toEqual({ id: 1, do: 'cancel' })
    worker().say({ id: 1, is: 'failed', failure: { kind: 'cancelled', message: '' } })
    await expect(ended).rejects.toMatchObject({ name: 'AbortError' })
    vi.advanceTimersByTime(1000)
    expect(worker().ended).toBe(false)
    void client.look([], {})
    expect(ByHand.all).toHaveLength(1)
  })
  test('a worker that does not hear is ended after half a second, and another one serves', async () => {
    const { client, control, ended } = begin()
    const said = expect(ended).rejects.toMatchObject({ name: 'AbortError' })
    control.abort()
    vi.advanceTimersByTime(499)
    expect(worker().ended).toBe(false)
    vi.advanceTimersByTime(1)
    expect(worker().ended).toBe(true)
    await said
    void client.look([], {})
    expect(ByHand.all).toHaveLength(2)
  })
  test('too late, the set is open, as it is kept', async () => {
    const { control, ended } = begin()
    control.abort()
    give(1)
    vi.advanceTimersByTime(1000)
    expect((await ended).set).toEqual(SET)
    expect(worker().ended).toBe(false)
  })
  test('once the set is handed over there is nothing to cancel', async () => {
    const { control, ended } = begin()
    give(1)
    control.abort()
    expect((await ended).set.info.id).toBe('letters')
    expect(worker().asked.map(asked => asked.do)).not.toContain('cancel')
  })
})

describe('a worker that dies', () => {
  test('in mid-import says so in a sentence, and another one serves', async () => {
    const { client, ended } = begin()
    worker().say({
      id: 1,
      is: 'progress',
      progress: { bytes: 1, ofBytes: 2, rows: 1, bad: 0, stage: 'reading' },
    })
    worker().die()
    await expect(ended).rejects.toMatchObject({ kind: 'too-large' })
    await expect(ended).rejects.toThrow('for want of memory')
    void client.look([], {})
    expect(ByHand.all).toHaveLength(2)
  })
  test('while it hands a set over is said as well', async () => {
    const { ended } = begin()
    worker().say({ id: 1, is: 'head', head: structuredClone(headOf(SET)) })
    worker().die()
    await expect(ended).rejects.toThrow('for want of memory')
  })
  test('before it said anything could not be loaded', async () => {
    const { ended } = begin()
    worker().die()
    await expect(ended).rejects.toMatchObject({ kind: 'outdated' })
    await expect(ended).rejects.toThrow('loaded anew')
  })
  test('while it keeps a set leaves the set open, not kept', async () => {
    const { ended } = begin()
    give(1)
    const { refused } = await ended
    worker().die()
    expect(await refused).not.toBe('')
  })
})

test('ended, it first keeps what it was given to keep', async () => {
  const { client, ended } = begin()
  give(1)
  const { refused } = await ended
  client.end()
  expect(worker().ended).toBe(false)
  worker().say({ id: 1, is: 'kept', refused: '' })
  expect(await refused).toBe('')
  expect(worker().ended).toBe(true)
})

test('a kept set comes whole; one that is not kept says so', async () => {
  const client = importer()
  const kept = client.openKept('aaaaaaaaaaaa')
  const gone = client.openKept('bbbbbbbbbbbb')
  give(1)
  worker().say({
    id: 2,
    is: 'failed',
    failure: { kind: 'not-kept', message: 'This set is not kept in this browser, or no longer.' },
  })
  expect(await kept).toEqual(SET)
  await expect(gone).rejects.toThrow('not kept in this browser')
})
