import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import JSZip from 'jszip'
import { expect, test } from './app'

const BUILT_IN = fileURLToPath(new URL('../../public/data/prc-dprk/', import.meta.url))
const TITLE = 'Kim to Xi on the anniversary of the Friendship Treaty'
const AMENDED = 'Kim writes to Xi on the sixtieth year of the treaty'
/** All rows of its events; 99 of them are acts, the rest their background. */
const ALL = '132 events'

/** A zip of the built-in dataset's files, each as `amend` leaves it; null leaves it out. */
async function packageOf(amend: (name: string, content: string) => string | null) {
  const zip = new JSZip()
  for (const name of readdirSync(BUILT_IN).filter(file => /\.(?:csv|json)$/.test(file))) {
    const content = amend(name, readFileSync(`${BUILT_IN}${name}`, 'utf8'))
    if (content !== null) zip.file(name, content)
  }
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
}
const amended = () =>
  packageOf((name, content) => (name === 'events.csv' ? content.replace(TITLE, AMENDED) : content))

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const status = (page: Page) => region(page, 'Filters').getByRole('status')
const banner = (page: Page) => page.getByRole('complementary', { name: 'Whose data this is' })

async function give(page: Page, buffer: Buffer) {
  await page.getByRole('button', { name: 'Open data' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open data' })
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'amended.zip', mimeType: 'application/zip', buffer })
  return dialog
}

test('a package with every table opens the whole dashboard, here, by its link, and from those kept', async ({
  app,
  page,
}) => {
  await app.open()
  const dialog = await give(page, await amended())
  await dialog.getByRole('button', { name: 'Open the whole package' }).click()

  await expect(banner(page)).toContainText('amended.zip')
  await expect(banner(page)).toContainText(ALL)
  await expect(banner(page)).toContainText('This is not the built-in dataset.')
  await expect(status(page)).toHaveText('99 of 99 events shown')
  await expect(app.messages).toBeVisible()
  await expect(app.trade).toBeVisible()
  await expect(page.getByRole('link', { name: 'About the data' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: /^(?:Briefing|Present)$/ })).toHaveCount(0)
  expect(page.url()).toMatch(/#v=1&d=prc-dprk@\d+\.\d+\.\d+~[0-9a-f]{12}$/)

  await app.events.getByRole('button', { name: new RegExp(AMENDED) }).click()
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(AMENDED)
  await expect(page).toHaveURL(/~[0-9a-f]{12}&sel=event:2021-07-11-kim-xi-treaty$/)

  const second = await page.context().newPage()
  await second.goto(page.url())
  await expect(region(second, 'Details').getByRole('heading', { level: 2 })).toHaveText(AMENDED)
  await expect(banner(second)).toContainText('amended.zip')
  await second.getByRole('button', { name: 'Other data' }).click()
  const kept = second.getByRole('dialog', { name: 'Open data' }).getByRole('listitem')
  await expect(kept.filter({ hasText: 'amended.zip' })).toContainText('the whole package')
  await second.close()

  await page.getByRole('button', { name: 'Share' }).click()
  const share = page.getByRole('dialog')
  await expect(share.getByRole('textbox')).toHaveValue(page.url())
  await share.getByRole('button', { name: 'Close' }).click()

  await page.goBack()
  await expect(app.details).toHaveCount(0)
  await page.goBack()
  await expect(banner(page)).toHaveCount(0)
  await expect(status(page)).toHaveText('99 of 99 events shown')
  await expect(app.events.getByRole('button', { name: new RegExp(TITLE) })).toBeVisible()
  await expect(app.events.getByText(AMENDED)).toHaveCount(0)
})

test('elsewhere the link asks for the package, and takes its files given together for the same', async ({
  app,
  page,
  browser,
}) => {
  await app.open()
  const dialog = await give(page, await amended())
  await dialog.getByRole('button', { name: 'Open the whole package' }).click()
  await expect(banner(page)).toBeVisible()
  const link = page.url()

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await other.goto(link)
  await other.getByRole('button', { name: 'Open the file' }).click()
  const zip = await JSZip.loadAsync(await amended())
  const files = await Promise.all(
    Object.values(zip.files).map(async entry => ({
      name: entry.name,
      mimeType: 'text/csv',
      buffer: await entry.async('nodebuffer'),
    })),
  )
  const asks = other.getByRole('dialog', { name: 'Open data' })
  await asks.locator('input[type=file]').setInputFiles(files)
  await asks.getByRole('button', { name: 'Open the whole package' }).click()
  await expect(status(other)).toHaveText('99 of 99 events shown')
  expect(other.url()).toBe(link)
  await elsewhere.close()
})

test('a row that cannot be used is set aside, and said in the report', async ({ app, page }) => {
  await app.open()
  const content = await packageOf((name, text) =>
    name === 'events.csv' ? text.replace('kim-xi-treaty,2021-07-11,', 'kim-xi-treaty,one day,') : text,
  )
  const dialog = await give(page, content)
  await dialog.getByRole('button', { name: 'Open the whole package' }).click()
  await expect(status(page)).toHaveText('98 of 98 events shown')
  await expect(page.getByRole('button', { name: /rows could not be read$/ })).toBeVisible()
  await page.getByRole('button', { name: /rows? set aside/ }).click()
  const report = page.getByRole('dialog', { name: 'What became of amended.zip' })
  await expect(report).toContainText('events.csv: 131 rows in use.')
  await expect(report.getByRole('row').filter({ hasText: 'one day' })).toContainText('events.csv, date')
})

test('a package whose table of events is broken says why, and opens by its events only', async ({
  app,
  page,
}) => {
  await app.open()
  const content = await packageOf((name, text) =>
    name === 'events.csv' ? text.replace(',tier,', ',rank,') : text,
  )
  const dialog = await give(page, content)
  await dialog.getByRole('button', { name: 'Open the whole package' }).click()
  await expect(dialog.getByRole('alert')).toContainText(
    'It cannot be opened as a whole. events.csv: the column tier is missing from its first line.',
  )
  await expect(dialog.getByRole('button', { name: 'Open the whole package' })).toHaveCount(0)
  await dialog.getByRole('button', { name: /^Open \d+ rows$/ }).click()
  await expect(region(page, 'Events by year')).toBeVisible()
  await expect(status(page)).toHaveText('132 of 132 events shown')
  // its table of actors names them
  await region(page, 'Filters')
    .getByRole('button', { name: /^Actors/ })
    .click()
  await expect(region(page, 'Filters').getByRole('checkbox', { name: 'Kim Jong-un' })).toBeVisible()
})

test('what a browser kept before packages were kept stays, and a package is kept beside it', async ({
  app,
  page,
}) => {
  await app.open()
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('prc-dprk-own-data', 1)
        asked.onerror = () => reject(asked.error)
        asked.onupgradeneeded = () => {
          for (const name of ['infos', 'heads', 'pieces', 'mappings', 'once'])
            asked.result.createObjectStore(name)
          const info = {
            hash: '0123456789ab',
            title: 'Kept before',
            fileName: 'old.csv',
            size: 9,
            openedAt: 1,
          }
          asked.transaction?.objectStore('infos').put({ info, events: 3, setAside: 0 }, '0123456789ab')
        }
        asked.onsuccess = () => {
          asked.result.close()
          resolve()
        }
      }),
  )
  const dialog = await give(page, await amended())
  await dialog.getByRole('button', { name: 'Open the whole package' }).click()
  await expect(banner(page)).toBeVisible()
  await page.getByRole('button', { name: 'Other data' }).click()
  const kept = page.getByRole('dialog', { name: 'Open data' }).getByRole('listitem')
  await expect(kept.filter({ hasText: 'Kept before' })).toContainText('old.csv · 3 events')
  await expect(kept.filter({ hasText: 'amended.zip' })).toContainText('open now')
  await page.getByRole('button', { name: 'Close' }).click()
  await page.getByRole('button', { name: 'Back to the built-in dataset' }).click()
  await expect(banner(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Open data' }).click()
  await kept.filter({ hasText: 'amended.zip' }).getByRole('button', { name: /^Open/ }).click()
  await expect(banner(page)).toContainText('amended.zip')
  await page.getByRole('button', { name: 'Other data' }).click()
  const item = kept.filter({ hasText: 'amended.zip' })
  await item.getByRole('button', { name: /^Remove/ }).click()
  await item.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(kept.filter({ hasText: 'amended.zip' })).toHaveCount(0)
})

test('a package of this site is opened as a whole by data=', async ({ app, page }) => {
  await page.goto('./#data=data/prc-dprk/')
  await page.getByRole('button', { name: 'Open the whole package' }).click()
  await expect(banner(page)).toContainText(ALL)
  await expect(app.trade).toBeVisible()
})
