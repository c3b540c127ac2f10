// Data of one's own: the built app, and beside it what else one would write, on the same rows in the same run.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { run } from '../tools/run.mjs'
import {
  brushApp,
  importIntoApp,
  sidesOfApp,
  toggleActorsInApp,
  toggleYearsInApp,
  workersGone,
} from './driveApp.mjs'
import {
  brushRival,
  importIntoRival,
  parseAlone,
  toggleActorsInRival,
  toggleYearsInRival,
} from './driveRival.mjs'
import { standInPage } from './inPage.mjs'
import { makeEvents } from './makeEvents.mjs'
import { memoryOf } from './memory.mjs'

/** How many events, and how many actors among them. */
export const SIZES = new Map([
  [10_000, 40],
  [188_000, 250],
  [1_000_000, 16_000],
])
const RIVALS = ['crossfilter', 'rollup']
const IMPORTS = 3
const STEPS = 100
const WARM_STEPS = 20
const YEARS = 60
/** Long enough for a million rows on a slow machine. */
const PATIENCE_MS = 600_000

/** Builds and serves the pages of the rivals. */
async function serveRivals(folder) {
  const root = join(import.meta.dirname, 'rivals')
  const pages = [...RIVALS, 'parse'].map(name => join(root, `${name}.html`))
  const outDir = join(folder, 'rivals')
  const common = { root, configFile: false, logLevel: 'warn' }
  await build({ ...common, build: { outDir, emptyOutDir: true, rolldownOptions: { input: pages } } })
  const server = await preview({ ...common, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  return { url: server.resolvedUrls.local[0], close: () => server.close() }
}

/** A browser of its own for each page, so that its processes are the page's. */
async function withPage(options, act) {
  const browser = await chromium.launch(options)
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    page.on('pageerror', error => console.error(`${page.url()}: ${error.message}`))
    await page.addInitScript(standInPage)
    return await act(page, browser)
  } finally {
    await browser.close()
  }
}

/** What memory a page has more, once it holds the file. */
async function memoryMore(page, browser, open) {
  const before = await memoryOf(browser, page)
  await open()
  await workersGone(page)
  await page.evaluate(() => globalThis.bench.calm())
  const after = await memoryOf(browser, page)
  const more = (part, than = part) => (after[part] === null ? null : after[part] - before[than])
  return { scripts: more('scripts'), process: more('process'), peak: more('peak', 'resident') }
}

async function measureApp(options, url, path) {
  return withPage(options, async (page, browser) => {
    await page.goto(url)
    await page.getByRole('region', { name: 'Events' }).getByRole('listitem').first().waitFor()
    const memory = await memoryMore(page, browser, () => importIntoApp(page, url, path))
    const sides = await sidesOfApp(page)
    const brush = await brushApp(page, STEPS, WARM_STEPS)
    await toggleYearsInApp(page, 10)
    await page.getByRole('button', { name: 'Reset filters' }).click()
    const years = await toggleYearsInApp(page, YEARS)
    const actors = await toggleActorsInApp(page)
    return { memory, sides, brush, years, actors: actors.took, names: actors.names }
  })
}

async function measureRival(options, url, path, { sides, names }) {
  const query = new URLSearchParams(sides.map(side => ['side', side]))
  const address = `${url}?${query}`
  return withPage(options, async (page, browser) => {
    await page.goto(address)
    let opened
    const memory = await memoryMore(page, browser, async () => {
      opened = await importIntoRival(page, address, path)
    })
    const brush = await brushRival(page, STEPS, WARM_STEPS)
    await toggleYearsInRival(page, 10)
    await toggleYearsInRival(page, 0)
    const years = await toggleYearsInRival(page, YEARS)
    const actors = await toggleActorsInRival(page, names)
    return { memory, opened, brush, years, actors }
  })
}

/** The app's import and the parser alone, turn by turn, so that both have the same machine. */
async function measureImports(options, url, rivals, path, count) {
  const imports = []
  const parses = []
  for (let turn = 0; turn < IMPORTS; turn++) {
    parses.push(await withPage(options, page => parseAlone(page, `${rivals}parse.html`, path, count)))
    imports.push(
      await withPage(options, async page => {
        const opened = await importIntoApp(page, url, path)
        await workersGone(page)
        return opened
      }),
    )
  }
  return { imports, parses }
}

async function bytesOfColumns(path) {
  const { code, output } = await run(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', 'tests/bench/columnBytes.ts', path],
    { capture: true, quiet: true },
  )
  if (code !== 0) throw new Error(output)
  return JSON.parse(output)
}

/**
 * Measures the app and its rivals.
 * @param options of the browser
 * @param url of the built app
 * @param counts how many events, each a run
 * @param onFigures gets the figures of each run as soon as they are there
 */
export async function measureOwnData(options, url, counts, onFigures) {
  const folder = await mkdtemp(join(tmpdir(), 'own-data-'))
  const rivals = await serveRivals(folder)
  try {
    for (const count of counts) {
      const path = join(folder, `events-${count}.csv`)
      const bytes = await makeEvents(path, count, SIZES.get(count))
      console.log(`\n${basename(path)}: ${(bytes / 1e6).toFixed(1)} MB`)
      const said = async (what, work) => {
        console.log(`  ${what}…`)
        return work()
      }
      const { imports, parses } = await said('imports', () =>
        measureImports(options, url, rivals.url, path, count),
      )
      const app = await said('the app', () => measureApp(options, url, path))
      const others = {}
      for (const name of RIVALS)
        others[name] = await said(name, () => measureRival(options, `${rivals.url}${name}.html`, path, app))
      const columns = await said('bytes an event', () => bytesOfColumns(path))
      onFigures({ count, actors: SIZES.get(count), bytes, imports, parses, app, rivals: others, columns })
      await rm(path)
    }
  } finally {
    await rivals.close()
    await rm(folder, { recursive: true, force: true })
  }
}
