import { expect, test } from 'vitest'
import { ImportError, type ImportReport, type Progress } from '../../src/data/import/importTypes'
import { lookAt } from '../../src/data/import/openFile'
import { readEvents } from '../../src/data/import/readRows'
import type { ImportRequest } from '../../src/opening/importMessages'
import { failureOf, importSet, type ReadEvents } from '../../src/opening/importSet'
import { given, zipped } from './importFiles'
import { CHOICES, day } from './openingFixtures'

const REPORT: ImportReport = { rows: 3, events: 2, bad: [], badCount: 1, badByReason: [], became: [] }
const REQUEST: ImportRequest = {
  files: [{ name: 'My letters.csv', blob: new Blob(['date,title']) }],
  choices: CHOICES,
  read: { table: '', encoding: 'utf-8', delimiter: ',' },
  name: 'My letters.csv',
  size: 10,
  described: null,
  openedAt: 42,
}
/** A reader that has read these days. */
const reads =
  (...days: string[]): ReadEvents =>
  async (_files, _choices, _ask, builder, onProgress) => {
    for (const [at, iso] of days.entries()) {
      const lower = day(iso)
      const row = { lower, upper: lower, flags: 0, edtf: '', line: at + 2, from: ['Kim'], to: ['Xi'] }
      builder.add({ ...row, kind: '', level: '', occasion: '', source: '', title: iso, summary: '' })
    }
    onProgress({ bytes: 10, ofBytes: 10, rows: 3, bad: 1, stage: 'reading' })
    return REPORT
  }
const run = (readEvents: ReadEvents, change: Partial<ImportRequest> = {}, signal?: AbortSignal) => {
  const told: Progress[] = []
  const ended = importSet(
    readEvents,
    { ...REQUEST, ...change },
    progress => told.push(progress),
    signal ?? new AbortController().signal,
  )
  return { told, ended }
}

test('events outside the four hundred years of the axis are said', async () => {
  // of four hundred years together, 2019 to 2021 hold three of five days; 21 and 9999 lie further apart
  const { ended } = run(reads('2021-07-11', '2020-07-11', '2019-07-11', '0021-07-11', '9999-07-11'))
  const { info, report, columns } = await ended
  expect([info.extent, columns.rows]).toEqual([[2019, 2021], 5])
  expect(report.became).toEqual([
    '2 events lie outside the axis of time, which holds the years 2019 to 2021: they have no mark on it.',
  ])
})

test('a part of the page that is gone is no fault of the file', () => {
  for (const said of [
    'Failed to fetch dynamically imported module: https://lab.example/a.js',
    'error loading dynamically imported module: https://lab.example/a.js',
    'Importing a module script failed.',
  ])
    expect(failureOf(new TypeError(said))).toMatchObject({ kind: 'outdated' })
  expect(failureOf(new TypeError('x is undefined')).kind).toBe('broken')
})

test('the table that the first look found is the one that is read', async () => {
  const zip = await zipped({ 'about.csv': 'name,note\nx,y\n', 'list.csv': 'day;what\n2021-07-11;Letters\n' })
  const files = [given('a.zip', zip)]
  const { table, encoding, delimiter, guess } = await lookAt(files, {})
  expect([table, delimiter]).toEqual(['list.csv', ';'])
  const { ended } = run(readEvents, { files, choices: guess, read: { table, encoding, delimiter } })
  expect((await ended).columns.rows).toBe(1)
})

test('a file becomes a set by its own name, its years, and its busiest pair', async () => {
  const { told, ended } = run(reads('2021-07-11', '2018-03-26'))
  const { info, columns, report, choices } = await ended
  expect(info).toEqual({
    id: 'my-letters',
    version: '1',
    hash: expect.stringMatching(/^[0-9a-f]{12}$/),
    title: 'My letters',
    fileName: 'My letters.csv',
    size: 10,
    openedAt: 42,
    extent: [2018, 2021],
    window: [day('2018-01-01'), day('2021-12-31')],
    sides: ['Kim', 'Xi'],
  })
  expect([columns.rows, report, choices]).toEqual([2, REPORT, CHOICES])
  expect(told.map(({ stage, rows, bad }) => [stage, rows, bad])).toEqual([
    ['reading', 3, 1],
    ['sorting', 3, 1],
    ['indexing', 3, 1],
  ])
})

test('a package goes by its descriptor', async () => {
  const described = {
    id: 'prc-dprk',
    version: '2.1',
    title: 'Letters',
    sides: ['Xi', 'Kim'] as const,
    whole: false,
  }
  const { info } = await run(reads('2021-07-11'), { described }).ended
  expect([info.id, info.version, info.title, info.sides]).toEqual([
    'prc-dprk',
    '2.1',
    'Letters',
    ['Xi', 'Kim'],
  ])
})

test('no event at all is no set', async () => {
  await expect(run(reads()).ended).rejects.toMatchObject({ kind: 'no-data' })
})

test('cancelled while it is read, nothing comes of it', async () => {
  const control = new AbortController()
  const reading: ReadEvents = async (...given) => {
    control.abort()
    return reads('2021-07-11')(...given)
  }
  await expect(run(reading, {}, control.signal).ended).rejects.toMatchObject({ name: 'AbortError' })
})

test.each([
  [new ImportError('empty', '“a.csv” is empty.'), 'empty', '“a.csv” is empty.'],
  [new DOMException('x', 'AbortError'), 'cancelled', 'Cancelled'],
  [new DOMException('x', 'NotReadableError'), 'broken', 'moved, changed'],
  [new RangeError('Array buffer allocation failed'), 'too-large', 'too large for the memory'],
  [new TypeError('x is undefined'), 'broken', 'x is undefined'],
  ['odd', 'broken', 'odd'],
])('%s becomes a sentence', (error, kind, sentence) => {
  const failure = failureOf(error)
  expect(failure.kind).toBe(kind)
  expect(failure.message).toContain(sentence)
})
