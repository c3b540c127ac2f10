import { afterEach, describe, expect, test, vi } from 'vitest'
import { linkedFiles } from '../../src/opening/linkedData'

const BASE = 'https://lab.example/dash/index.html'
/** A site of files by path; all else is 404. */
function site(files: Record<string, string>) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (place: URL, how: RequestInit) => {
    asked.push(place.href)
    expect(how.mode).toBe('same-origin')
    const content = files[place.pathname]
    return content === undefined ? new Response('', { status: 404 }) : new Response(content)
  })
  return asked
}
afterEach(() => vi.unstubAllGlobals())

const descriptor = (...paths: unknown[]) => JSON.stringify({ resources: paths.map(path => ({ path })) })

test('a folder: its descriptor, then the tables it names', async () => {
  const asked = site({
    '/dash/sets/one/datapackage.json': descriptor('events.csv', 'data/actors.csv', 'picture.png'),
    '/dash/sets/one/events.csv': 'date,title',
    '/dash/sets/one/data/actors.csv': 'id',
  })
  const files = await linkedFiles('sets/one/', BASE)
  expect(files.map(({ name }) => name)).toEqual(['datapackage.json', 'events.csv', 'data/actors.csv'])
  expect(await files[1]?.blob.text()).toBe('date,title')
  expect(asked).not.toContain('https://lab.example/dash/sets/one/picture.png')
})

test.each(['sets/one', 'sets/v1.2'])('a folder without a slash at its end: %s', async path => {
  const asked = site({
    [`/dash/${path}/datapackage.json`]: descriptor('events.csv'),
    [`/dash/${path}/events.csv`]: 'date,title',
  })
  const files = await linkedFiles(path, BASE)
  expect(files.map(({ name }) => name)).toEqual(['datapackage.json', 'events.csv'])
  expect(asked.at(-1)).toBe(`https://lab.example/dash/${path}/events.csv`)
})

test('a descriptor by its own path, and tables in several files', async () => {
  site({ '/sets/datapackage.json': descriptor(['a.csv', 'b.csv']), '/sets/a.csv': 'a', '/sets/b.csv': 'b' })
  const files = await linkedFiles('/sets/datapackage.json', BASE)
  expect(files.map(({ name }) => name)).toEqual(['datapackage.json', 'a.csv', 'b.csv'])
})

test('a zip comes as one file', async () => {
  site({ '/dash/set.zip': 'PK' })
  expect((await linkedFiles('set.zip', BASE)).map(({ name }) => name)).toEqual(['set.zip'])
})

describe('refused, before anything is asked for:', () => {
  test.each([
    'https://elsewhere.example/datapackage.json',
    '//elsewhere.example/datapackage.json',
    'http://lab.example/datapackage.json',
    'https://lab.example:8443/datapackage.json',
    '\\\\elsewhere.example\\datapackage.json',
    'data:application/json,{}',
    'blob:https://lab.example/0b1c',
    'javascript:alert(1)',
    'file:///etc/datapackage.json',
    'http://[',
  ])('%s lies elsewhere', async path => {
    const asked = site({})
    await expect(linkedFiles(path, BASE)).rejects.toThrow('from another place')
    expect(asked).toEqual([])
  })
  test.each(['events.csv', 'sets/one.gz', 'datapackage.json/events.xlsx'])('%s is no package', async path => {
    const asked = site({})
    await expect(linkedFiles(path, BASE)).rejects.toThrow('opens a Data Package only')
    expect(asked).toEqual([])
  })
})

test.each([
  'https://elsewhere.example/events.csv',
  '//elsewhere.example/events.csv',
  '../events.csv',
  'data/../../events.csv',
  '/events.csv',
  'data:text/csv,date.csv',
])('a descriptor that asks for %s is refused', async path => {
  const asked = site({ '/dash/datapackage.json': descriptor(path) })
  await expect(linkedFiles('datapackage.json', BASE)).rejects.toThrow('not beside it')
  expect(asked).toEqual(['https://lab.example/dash/datapackage.json'])
})

test.each([
  ['what is not there', {}, 'the server answered 404'],
  ['a page in its place', { '/dash/datapackage.json': '<!doctype html>' }, 'is no datapackage.json'],
  ['a descriptor without tables', { '/dash/datapackage.json': '{}' }, 'is no datapackage.json'],
  [
    'a table that is missing',
    { '/dash/datapackage.json': descriptor('a.csv') },
    'a.csv could not be fetched',
  ],
  [
    'a package without measure',
    { '/dash/datapackage.json': descriptor(...Array.from({ length: 65 }, (_, at) => `${at}.csv`)) },
    'more than 64',
  ],
])('%s is said', async (_what, files, sentence) => {
  site(files)
  await expect(linkedFiles('datapackage.json', BASE)).rejects.toThrow(sentence)
})

test('no connection is said, and no path', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(linkedFiles('set.zip', BASE)).rejects.toThrow('there is no connection')
  await expect(linkedFiles(' ', BASE)).rejects.toThrow('names no package')
})
