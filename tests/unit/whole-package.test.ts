import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { wholeReportOf } from '../../src/app/wholeReportOf'
import type { GivenFile } from '../../src/data/import/importTypes'
import { lookAt } from '../../src/data/import/openFile'
import { contractFiles, filesFetcher, readWhole, WHOLE_EVENTS_MOST } from '../../src/data/import/wholePackage'
import { keptWhole, listedOf, openWhole } from '../../src/opening/wholeSet'
import { isOwn } from '../../src/store/fragment'
import { wholeFaults, wholeReport } from '../../src/text/wholePackage'
import { given, zipped } from './importFiles'
import { dataset } from './realData'

const FOLDER = new URL('../../public/data/prc-dprk/', import.meta.url)
const NAMES = (await readdir(FOLDER)).filter(name => /\.(?:csv|json)$/.test(name))
const BUILT_IN: Readonly<Record<string, string>> = Object.fromEntries(
  await Promise.all(NAMES.map(async name => [name, await readFile(new URL(name, FOLDER), 'utf8')] as const)),
)
const together = (files: Readonly<Record<string, string>>): GivenFile[] =>
  Object.entries(files).map(([name, content]) => given(name, content))
const inZip = async (files: Readonly<Record<string, string>>) => [given('a.zip', await zipped(files))]
/** The built-in files with one of them changed. */
const amended = (name: string, amend: (content: string) => string) => ({
  ...BUILT_IN,
  [name]: amend(BUILT_IN[name] ?? ''),
})
const { signal } = new AbortController()
const opened = (files: readonly GivenFile[]) =>
  openWhole({ files, name: 'a.zip', size: 10, openedAt: 5 }, signal)
const refusal = (files: readonly GivenFile[]) =>
  opened(files).then(
    () => 'opened',
    error => (error as Error).message,
  )

describe('The files given answer in place of a server', () => {
  const fetcher = filesFetcher([
    given('events.csv', 'id\n한\n'),
    given('a.csv', new Uint8Array([0xef, 0xbb])),
  ])
  test('by the end of the address, byte by byte', async () => {
    const answer = await fetcher('https://lab.example/x/events.csv', {})
    expect(answer.ok).toBe(true)
    expect(await answer.text()).toBe('id\n한\n')
    expect(new Uint8Array(await (await fetcher('a.csv', {})).arrayBuffer())).toEqual(
      new Uint8Array([0xef, 0xbb]),
    )
  })
  test('what is not among them is missing; a name that only ends like one is another', async () => {
    expect((await fetcher('trade.csv', {})).status).toBe(404)
    expect((await fetcher('old-events.csv', {})).status).toBe(404)
  })
  test('not once the reading was given up', async () => {
    await expect(fetcher('events.csv', { signal: AbortSignal.abort() })).rejects.toThrow()
  })
})

test('the built-in files, as a package, are the built-in dataset', async () => {
  expect(await readWhole(together(BUILT_IN), null)).toEqual(dataset)
})

describe('A package opened as a whole', () => {
  test('is the same however it comes: as a zip, in a folder of one, as its files in another order', async () => {
    const sets = await Promise.all([
      opened(await inZip(BUILT_IN)),
      opened(
        await inZip(Object.fromEntries(Object.entries(BUILT_IN).map(([name, text]) => [`x/${name}`, text]))),
      ),
      opened(together(BUILT_IN).reverse()),
      opened([...together(BUILT_IN), given('CODEBOOK.md', 'beside the point')]),
    ])
    const [first] = sets
    expect(new Set(sets.map(({ set }) => set.info.hash)).size).toBe(1)
    for (const { set } of sets) expect(set.dataset).toEqual(first.set.dataset)
  })

  test('bears the mark of its content in its version, and keeps its own id and title', async () => {
    const { set } = await opened(together(BUILT_IN))
    expect(set.info).toMatchObject({
      id: dataset.info.id,
      version: dataset.info.version,
      title: dataset.info.title,
      fileName: 'a.zip',
      openedAt: 5,
    })
    expect(set.dataset.info).toEqual({
      ...dataset.info,
      version: `${dataset.info.version}~${set.info.hash}`,
    })
    expect(isOwn(set.dataset.info)).toBe(true)
    const other = await opened(
      together(amended('events.csv', text => text.replace('Founding', 'The founding'))),
    )
    expect(other.set.info.hash).not.toBe(set.info.hash)
  })

  test('a name that no link could hold becomes one', async () => {
    const { set } = await opened(
      together(amended('datapackage.json', text => text.replace('"prc-dprk"', '"My set & more"'))),
    )
    expect(set.info.id).toBe('my-set-more')
  })

  test('is kept as its files and read anew as it was', async () => {
    const { set, kept } = await opened(await inZip(BUILT_IN))
    // the descriptor and fourteen tables
    expect(kept.files).toHaveLength(15)
    expect(await keptWhole(structuredClone(kept))).toEqual(set)
    expect(listedOf(set)).toEqual({
      info: set.info,
      events: dataset.events.length,
      setAside: 0,
      whole: true,
    })
  })

  test('crosses from the worker whole', async () => {
    const { set } = await opened(together(BUILT_IN))
    expect(structuredClone(set)).toEqual(set)
  })

  test('has its rows that cannot be used in the report', async () => {
    const { set } = await opened(
      together(amended('events.csv', text => text.replace('cpc-founded,1921,', 'cpc-founded,one day,'))),
    )
    const report = wholeReportOf(set.dataset)
    // nothing refers to that event
    expect(report).toMatchObject({ events: dataset.events.length - 1, badCount: 1, rows: dataset.rowCount })
    expect(report.bad).toMatchObject([{ line: 2, column: 'events.csv, date', value: 'one day' }])
    expect(report.badByReason).toEqual([{ reason: report.bad[0]?.reason, count: 1 }])
    expect(report.became).toContain(wholeReport.table('events.csv', dataset.events.length - 1))
    // each table is named
    expect(report.became).toHaveLength(1 + NAMES.length - 1)
    expect(listedOf(set).setAside).toBe(1)
  })
})

describe('A package that cannot be opened as a whole says why', () => {
  test.each([
    [
      'a column is missing',
      'events.csv',
      (text: string) => text.replace(',tier,', ',rank,'),
      'events.csv: the column tier',
    ],
    ['a table is empty', 'trade.csv', () => '', 'trade.csv: the file is empty'],
    [
      'a descriptor for other states',
      'datapackage.json',
      (text: string) => text.replace(/"sides": \[[^\]]*\]/, '"sides": ["A", "B"]'),
      'datapackage.json: sides',
    ],
    [
      'no event is left',
      'events.csv',
      (text: string) => text.slice(0, text.indexOf('\n') + 1),
      wholeFaults.noEvents,
    ],
  ])('%s', async (_, name, amend, says) => {
    expect(await refusal(together(amended(name, amend)))).toContain(says)
  })

  test('all files that cannot be used are named at once', async () => {
    const files = { ...amended('events.csv', () => 'id\n'), 'trade.csv': 'id\n' }
    const said = await refusal(together(files))
    expect(said).toContain('events.csv: ')
    expect(said).toContain('trade.csv: ')
  })

  test('a table that is not in the package, though its descriptor names it', async () => {
    const { 'trade.csv': _, ...others } = BUILT_IN
    expect(await refusal(together(others))).toContain('trade')
    // the look goes by the files, and offers the whole only where all are there
    expect((await lookAt(together(others), {})).described?.whole).toBe(false)
    expect((await lookAt(together(BUILT_IN), {})).described?.whole).toBe(true)
  })

  test('one without a descriptor, and a file that is no package', async () => {
    const { 'datapackage.json': _, ...others } = BUILT_IN
    expect(await refusal(await inZip(others))).toContain(
      wholeFaults.file('datapackage.json', wholeFaults.missing),
    )
    expect(await refusal([given('a.csv', 'date,title\n2021,x\n')])).toBe(wholeFaults.noPackage)
  })

  test('more events than could be drawn', async () => {
    const [header = '', ...rows] = (BUILT_IN['events.csv'] ?? '').trim().split('\n')
    const row = rows[0] ?? ''
    const many = Array.from({ length: WHOLE_EVENTS_MOST + 1 }, (_, at) =>
      row.replace('cpc-founded', `e${at}`),
    )
    const files = amended('events.csv', () => [header, ...many].join('\n'))
    expect(await refusal(together(files))).toBe(wholeFaults.tooMany(WHOLE_EVENTS_MOST + 1, WHOLE_EVENTS_MOST))
  })

  test('given up, it says nothing', async () => {
    await expect(
      openWhole({ files: together(BUILT_IN), name: 'a', size: 1, openedAt: 0 }, AbortSignal.abort()),
    ).rejects.toMatchObject({ name: 'AbortError' })
  })
})

test('the look at contract files tells a whole package from one that lacks a table', async () => {
  expect(await contractFiles(together(BUILT_IN))).toHaveLength(15)
  expect((await lookAt(await inZip(BUILT_IN), {})).described?.whole).toBe(true)
  const lacking = amended('datapackage.json', text => text.replace('"findings.csv"', '"other.csv"'))
  expect((await lookAt(await inZip(lacking), {})).described?.whole).toBe(false)
})
