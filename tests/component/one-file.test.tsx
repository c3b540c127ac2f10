import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dataBlock, type Enclosed } from '../../src/data/enclosed'
import { enclosedOf, pageAgain, saveOneFile } from '../../src/export/oneFile'
import { useDashboard } from '../../src/store/useDashboard'
import { freshStore, SET } from '../unit/storeFixtures'

const { id, version } = SET.info
const DESCRIPTOR = JSON.stringify({ name: id, version })
const FILES = { 'datapackage.json': DESCRIPTOR, 'events.csv': 'id\r\nx\r\n' }
const BUILT: Enclosed = {
  files: { ...FILES, 'events.csv': 'of the build' },
  briefing: null,
  start: '',
  key: 'built',
}
const page = (content: Enclosed) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Kinds: messages</title><style id="app-style">a{}</style><style>put here by an extension</style></head><body class="extended"><noscript><p>Words</p></noscript><div id="loading" hidden>…</div><div id="root"><p>drawn</p></div><script type="application/json" id="enclosed">${dataBlock(content)}</script><script type="module" id="app-script">run("\\x3c/script>")</script><aside>put here by an extension</aside></body></html>`

let saved: { name: string; blob: Blob }[] = []
const tools = { signal: new AbortController().signal, progress: () => {} }
let served: Record<string, string> = {}

beforeEach(() => {
  freshStore()
  saved = []
  served = { ...FILES }
  const blobs: Blob[] = []
  URL.createObjectURL = blob => `blob:${blobs.push(blob as Blob) - 1}`
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs[Number(this.href.slice('blob:'.length))]
    if (blob) saved.push({ name: this.download, blob })
  })
  vi.stubGlobal('fetch', async (url: URL) => {
    const name = url.pathname.split('/').at(-1) ?? ''
    const body = name === 'prc-dprk-relations.html' ? page(BUILT) : served[name]
    return body === undefined ? new Response(null, { status: 404 }) : new Response(body)
  })
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

/** jsdom's blobs have no text(). */
const read = (blob: Blob | undefined) =>
  new Promise<string>(done => {
    const reader = new FileReader()
    reader.onload = () => done(String(reader.result))
    if (blob) reader.readAsText(blob)
  })

test('a saved file holds the served tables, the scenes and the screen, and says so in its name', async () => {
  useDashboard.getState().toggleYear(2021)
  const briefing = { version: 1, scenes: [{ id: 'a' }, { id: 'b' }] }
  await saveOneFile(SET, briefing, tools)
  await saveOneFile(SET, null, tools)
  expect(saved.map(({ name }) => name)).toEqual([
    `prc-dprk-${version}-dashboard-with-2-scenes.html`,
    `prc-dprk-${version}-dashboard.html`,
  ])
  const [first, second] = await Promise.all(saved.map(async ({ blob }) => enclosedOf(await read(blob))))
  expect(first).toMatchObject({ files: FILES, briefing, start: `v=1&d=${id}@${version}&years=2021` })
  expect(second?.briefing).toBeNull()
  expect(new Set(['built', first?.key, second?.key]).size).toBe(3)
})

test('tables that changed on the server are not saved under the screen of the old ones', async () => {
  served['datapackage.json'] = JSON.stringify({ name: id, version: '9.0.0' })
  await expect(saveOneFile(SET, null, tools)).rejects.toThrow(/no longer the one on this screen/)
  delete served['events.csv']
  await expect(saveOneFile(SET, null, tools)).rejects.toThrow('events.csv could not be fetched')
  expect(saved).toEqual([])
})

test('a page makes itself again as it was before its script ran', () => {
  const drawn = new DOMParser().parseFromString(page(BUILT), 'text/html')
  drawn.documentElement.dataset.theme = 'dark'
  const again = pageAgain(drawn)
  const opened = new DOMParser().parseFromString(again, 'text/html')
  expect(opened.documentElement.getAttributeNames()).toEqual(['lang'])
  expect(opened.title).toBe('PRC–DPRK relations')
  expect(opened.getElementById('root')?.innerHTML).toBe('')
  expect(opened.getElementById('loading')?.hidden).toBe(false)
  for (const element of ['app-style', 'app-script', 'enclosed'])
    expect(opened.getElementById(element)?.textContent).toBe(drawn.getElementById(element)?.textContent)
  expect(opened.querySelector('noscript')).not.toBeNull()
  expect(again).not.toContain('extension')
  expect(enclosedOf(again)).toEqual(BUILT)
  // a copy of a copy is the same
  expect(pageAgain(opened)).toBe(again)
})
