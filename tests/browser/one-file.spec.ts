import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { type Enclosed, ONE_FILE } from '../../src/data/enclosed'
import { enclosedOf } from '../../src/export/oneFile'
import { startFirefox, systemFirefox } from '../tools/firefox.mjs'
import { type App, expect, test } from './app'

const ROOT = join(import.meta.dirname, '../..')
const BUILT = join(ROOT, 'dist', ONE_FILE)
const table = (file: string) => readFileSync(join(ROOT, 'public/data/prc-dprk', file), 'utf8')

/** Opens a file from disk with the network off; `asked` fills with every request but those for what is inside. */
async function openFile(page: Page, path: string, fragment = '') {
  const asked: string[] = []
  page.on('request', request => {
    if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url())
  })
  await page.context().setOffline(true)
  const address = pathToFileURL(path).href
  await page.goto(fragment ? `${address}#${fragment}` : address)
  return { asked, address }
}

async function expectFigures(app: App) {
  // Cheng, ¶11 and ¶14
  await expect(app.messages.getByRole('button', { name: /^Kim 6, 2018/ })).toBeVisible()
  await expect(app.year('messages', 2020)).toHaveAccessibleName(
    '2020: 9 messages, 5 from Kim to Xi, 4 from Xi to Kim',
  )
  await expect(app.year('trade', 2020)).toHaveAccessibleName(/^2020: US\$539 million, down 80\.67 %/)
}

/** Presses *Save as one file* in the dialog *Share* and keeps what is saved. */
async function saveByHand(page: Page, to: string): Promise<{ name: string; html: string; inside: Enclosed }> {
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as one file' }).click()
  const file = await download
  await file.saveAs(to)
  await expect(page.getByRole('status').filter({ hasText: 'The one file is saved' })).toBeVisible()
  await page.keyboard.press('Escape')
  const html = readFileSync(to, 'utf8')
  return { name: file.suggestedFilename(), html, inside: enclosedOf(html) }
}

test('opens from disk without a network, with its figures, fonts, filters and sources', async ({
  app,
  page,
}) => {
  const { asked, address } = await openFile(page, BUILT)
  await expectFigures(app)
  const whole = (await app.status.textContent()) ?? ''
  await app.year('messages', 2021).click()
  await expect(app.status).not.toHaveText(whole)
  await expect(page).toHaveURL(/#v=1&d=prc-dprk@1\.0\.0&years=2021$/)
  await app.trade.getByRole('button', { name: /80\.67 %.*show the source/ }).click()
  await expect(app.details.getByText(/Cheng, ¶14/).first()).toBeVisible()
  await page.goBack()
  await page.goBack()
  await expect(app.status).toHaveText(whole)
  await page.getByRole('tab', { name: 'Evidence' }).click()
  await expect(app.region('Evidence').getByRole('group', { name: '2021', exact: true })).toBeVisible()
  const faces = await page.evaluate(() =>
    [...document.fonts].map(({ family, status }) => `${family} ${status}`),
  )
  expect(faces.sort()).toEqual(['Source Sans 3 loaded', 'Source Serif 4 loaded'])
  expect(asked.map(url => url.split('#')[0])).toEqual([address])
})

test('hands out the tables that it carries', async ({ app, page }) => {
  await openFile(page, BUILT, 'about')
  await expect(page.getByRole('heading', { name: 'About the data' })).toBeVisible()
  for (const [link, file] of [
    ['events.csv', 'events.csv'],
    ['pass-1.csv', 'coding/pass-1.csv'],
    [/^Codebook/, 'CODEBOOK.md'],
  ] as const) {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name: link, exact: typeof link === 'string' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toBe(file.split('/').at(-1))
    expect(readFileSync((await saved.path()) ?? '', 'utf8')).toBe(table(file))
  }
  expect(app.page).toBe(page)
})

test('a file saved from the site opens on its screen, and a copy of it is as whole', async ({
  app,
  page,
}, info) => {
  await app.open('v=1&years=2021&rule=listed')
  await page.getByRole('button', { name: 'Dark' }).click()
  const first = info.outputPath('first.html')
  const saved = await saveByHand(page, first)
  expect(saved.name).toBe('prc-dprk-1.0.0-dashboard.html')
  expect(saved.inside.files['events.csv']).toBe(table('events.csv'))
  expect(saved.inside.briefing).toBeNull()

  const { asked } = await openFile(page, first)
  await expectOpenOn2021(app)
  await page.getByRole('button', { name: 'Dark' }).click()
  const second = info.outputPath('second.html')
  const copy = await saveByHand(page, second)
  expect(copy.inside.files).toEqual(saved.inside.files)
  expect(copy.inside.key).not.toBe(saved.inside.key)
  // as it was before it was opened: nothing drawn, no theme chosen
  expect(copy.html).toContain('<div id="root"></div>')
  expect(copy.html).not.toMatch(/<html[^>]*data-theme|<div id="loading"[^>]*hidden/)

  await page.goto(pathToFileURL(second).href)
  await expectOpenOn2021(app)
  await app.filters.getByRole('button', { name: 'Reset filters' }).click()
  await app.messages.getByRole('radio', { name: 'Stated' }).check()
  await expectFigures(app)
  expect(asked.filter(url => !url.startsWith('file:'))).toEqual([])
})

async function expectOpenOn2021(app: App) {
  await expect(app.year('messages', 2021)).toHaveAttribute('aria-pressed', 'true')
  await expect(app.messages.getByRole('radio', { name: 'Listed' })).toBeChecked()
}

test('the saved file holds the tables that are shown, not those of the build', async ({
  app,
  page,
}, info) => {
  await page.route('**/data/prc-dprk/events.csv', async route => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('CPC centenary', 'Hundred years'),
    })
  })
  await app.open()
  const { inside } = await saveByHand(page, info.outputPath('changed.html'))
  expect(inside.files['events.csv']).toBe(table('events.csv').replaceAll('CPC centenary', 'Hundred years'))
})

test.describe('what cannot be had', () => {
  test.use({ allowErrors: [/Failed to load resource/] })
  test('a site without the file says so, and tries again', async ({ app, page }) => {
    await page.route(`**/${ONE_FILE}`, route => route.fulfill({ status: 404, body: '' }))
    await app.open()
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await page.getByRole('button', { name: 'Save as one file' }).click()
    await expect(page.getByRole('alert')).toContainText('put up without it')
    await page.unroute(`**/${ONE_FILE}`)
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Try again' }).click()
    await download
  })
})

test('saving that takes long shows how far it is, and can be cancelled', async ({ app, page }) => {
  let release = () => {}
  const held = new Promise<void>(done => {
    release = done
  })
  await page.route('**/CODEBOOK.md', async route => {
    await held
    await route.continue().catch(() => {})
  })
  let downloads = 0
  page.on('download', () => {
    downloads++
  })
  await app.open()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'Save as one file' }).click()
  const bar = page.getByRole('progressbar', { name: 'The one file is being made' })
  await expect(bar).toBeVisible()
  // all of it but the held one
  await expect
    .poll(() => bar.evaluate(element => (element as HTMLProgressElement).value))
    .toBeGreaterThan(0.9)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect(bar).toBeHidden()
  release()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(downloads).toBe(0)
})

test('from disk, Share says that a link works nowhere else and offers the file', async ({ app, page }) => {
  await openFile(page, BUILT)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog).toContainText('A link to it works nowhere else')
  await expect(dialog.getByRole('textbox')).toHaveCount(0)
  await expect(dialog.getByRole('button', { name: 'Save as one file' })).toBeVisible()
  expect(await app.violations('dialog')).toEqual([])
})

test('Firefox opens it from disk, and a copy that is saved there', async () => {
  const path = systemFirefox()
  if (!path) console.log('  one file in Firefox: not checked, there is none on this machine')
  test.skip(!path, 'not checked')
  const firefox = await startFirefox(path ?? '')
  const shown = () =>
    firefox.run(() =>
      [...document.querySelectorAll('[role=status]')]
        .map(({ textContent }) => textContent)
        .find(words => /events shown/.test(words ?? '')),
    )
  const press = (name: string) =>
    firefox.run(name => {
      const buttons = [...document.querySelectorAll<HTMLElement>('button')]
      const found = buttons.filter(one => (one.ariaLabel ?? one.textContent ?? '').startsWith(name))
      if (found.length === 1) found[0]?.click()
      return found.length
    }, name)
  try {
    await firefox.goto(pathToFileURL(BUILT).href)
    await expect.poll(shown, { timeout: 15_000 }).toMatch(/^(\d+) of \1 events shown$/)
    const whole = await shown()
    expect(await press('2021: 9 messages')).toBe(1)
    await expect.poll(shown).not.toBe(whole)
    expect(await firefox.run(() => location.hash)).toContain('years=2021')
    expect(await press('Kim 6')).toBe(1)
    const details = () => firefox.run(() => document.querySelector('[aria-label=Details]')?.textContent)
    await expect.poll(details).toContain('Cheng, ¶11')
    const faces = await firefox.run(() =>
      [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`).sort(),
    )
    expect(faces).toEqual(['Source Sans 3 loaded', 'Source Serif 4 loaded'])

    // what would be saved is kept in the page: nothing is put on the disk of whoever runs this
    await firefox.run(() => {
      const make = URL.createObjectURL
      URL.createObjectURL = blob => {
        Object.assign(globalThis, { saved: blob })
        return make.call(URL, blob)
      }
      HTMLAnchorElement.prototype.click = () => {}
    })
    await press('Share')
    await expect.poll(() => press('Save as one file')).toBe(1)
    const copy = () =>
      firefox.run(() => (globalThis as unknown as { saved?: Blob }).saved?.text() ?? Promise.resolve(''))
    await expect.poll(async () => (await copy()).length).toBeGreaterThan(1_000_000)
    const saved = test.info().outputPath('firefox.html')
    writeFileSync(saved, await copy())
    await firefox.goto(pathToFileURL(saved).href)
    await expect.poll(details, { timeout: 15_000 }).toContain('Cheng, ¶11')
    expect(await shown()).not.toBe(whole)
    expect(firefox.complaints).toEqual([])
  } finally {
    await firefox.close()
  }
})
