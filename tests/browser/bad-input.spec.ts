import type { Page } from '@playwright/test'
import { expect, test } from './app'

const EVENTS = '**/data/prc-dprk/events.csv'

/** Answers for events.csv with what `change` makes of the real file. */
async function serveEvents(page: Page, change: (csv: string) => string | Buffer) {
  await page.route(EVENTS, async route => {
    const response = await route.fetch()
    await route.fulfill({ response, body: change(await response.text()) })
  })
}

test.use({ allowErrors: [/Failed to load resource/] })

test('a broken row is set aside and listed, the rest works', async ({ app, page }) => {
  await serveEvents(page, csv =>
    csv.replace(/^(2021-07-01-kim-xi-cpc-centenary),2021-07-01,/m, '$1,2021-07-41,'),
  )
  await app.open()
  await page.getByRole('button', { name: /1 of [\d,]+ rows could not be read/ }).click()
  const list = page.getByRole('dialog')
  await expect(list).toContainText('events.csv')
  await expect(list).toContainText('2021-07-41')
  await page.keyboard.press('Escape')
  await expect(app.events.getByRole('listitem').first()).toBeVisible()
})

const REFUSED: [name: string, body: (csv: string) => string | Buffer, said: RegExp][] = [
  ['a missing column', csv => csv.replace(',kind,', ',sort,'), /kind/],
  ['a wrong encoding', csv => Buffer.from(`\ufeff${csv}`, 'utf16le'), /UTF-8/],
  ['an empty file', () => '', /empty/],
]
for (const [name, body, said] of REFUSED)
  test(`${name} gives a page that names the file, and Retry works`, async ({ page }) => {
    await serveEvents(page, body)
    await page.goto('./')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('events.csv')
    await expect(alert).toContainText(said)
    await page.unroute(EVENTS)
    await page.getByRole('button', { name: 'Retry' }).click()
    await expect(page.getByRole('region', { name: 'Messages by year', exact: true })).toBeVisible()
  })

test('a 404 gives a page that names the file, and Retry works', async ({ page }) => {
  await page.route(EVENTS, route => route.fulfill({ status: 404, body: '' }))
  await page.goto('./')
  await expect(page.getByRole('alert')).toContainText('events.csv')
  await page.unroute(EVENTS)
  await page.getByRole('button', { name: 'Retry' }).click()
  await expect(page.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible()
})

test('a hand-mangled link: what is broken falls back alone and is named', async ({ app, page }) => {
  await app.open('v=1&years=2021,20x1&kinds=message,nonsense&window=%E0%A4%A&sel=event:no-such')
  await expect(app.year('messages', 2021)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Notices' })).toContainText(/nonsense|kinds/)
})

test('markup in a data file is shown as text', async ({ app, page }) => {
  await serveEvents(page, csv =>
    csv.replace(/^(2021-07-01-kim-xi-cpc-centenary,.*)$/m, line =>
      line.replace(/CPC centenary/g, '<img src=x onerror=alert(1)>'),
    ),
  )
  let alerts = 0
  page.on('dialog', dialog => {
    alerts++
    return dialog.dismiss()
  })
  await app.open('v=1&years=2021')
  await expect(page.locator('img[src="x"]')).toHaveCount(0)
  expect(alerts).toBe(0)
})

test('on a slow network the page stands in its outline, says so, and nothing moves when the data comes', async ({
  app,
  page,
}) => {
  let release = () => {}
  const held = new Promise<void>(done => {
    release = done
  })
  await page.route(EVENTS, async route => {
    await held
    await route.continue()
  })
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(globalThis, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('./', { waitUntil: 'commit' })
  const loading = page.getByRole('status').filter({ hasText: 'Loading the dataset…' })
  await expect(loading).toBeVisible()
  release()
  await expect(app.events.getByRole('listitem').first()).toBeVisible()
  await expect(loading).toBeHidden()
  expect(await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts)).toEqual([])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says what it is, and does not pretend to load', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByText(/It needs JavaScript to draw/)).toBeVisible()
    await expect(page.getByText('Loading the dataset…')).toBeHidden()
  })
})

test.describe('a reading that could not be fetched', () => {
  test.use({ allowErrors: [/Failed to load resource|dynamically imported module|could not be fetched/] })
  test('is named, the rest of the page works, and it is asked for again', async ({ app, page }) => {
    await app.open()
    await page.route('**/assets/EvidenceView*.js', route => route.abort())
    await page.getByRole('tab', { name: 'Evidence' }).click()
    await expect(page.getByRole('alert')).toContainText('Evidence could not be drawn')
    await expect(app.messages).toBeVisible()
    await page.unroute('**/assets/EvidenceView*.js')
    await page.getByRole('button', { name: 'Draw it again' }).click()
    await expect(app.region('Evidence').getByRole('group', { name: '2021', exact: true })).toBeVisible()
  })
})

test('a table that could not be fetched is said in its place, and asked for again when it is reopened', async ({
  app,
  page,
}) => {
  await app.open('v=1&tab=occasions')
  await page.route('**/assets/occasionTable*.js', route => route.abort())
  const table = app.region('Occasions').getByRole('button', { name: 'Table', exact: true })
  await table.click()
  await expect(page.getByRole('alert')).toContainText('could not be fetched')
  await page.unroute('**/assets/occasionTable*.js')
  await table.click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await table.click()
  await expect(app.region('Occasions').getByRole('table')).toBeVisible()
})
