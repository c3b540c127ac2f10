import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { askForPages, openPages, pagesOf } from './printPreview'

const TITLES = [
  'Who writes, when, and why: a calendar of messages',
  'Nine messages in 2020, and nine again by 12 August 2021',
  'Politics up, economy down: trade fell 80.67\u00a0% in 2020',
  'In the articles Kim is quoted, Xi only paraphrased',
  'Each side speaks up for the other’s cause',
  'Lifting sanctions: asked for in 2018, 2019 and 2021',
  'Border and rail: the restart that no article dates',
  'What Cheng expected in 2021, held against 2022',
  'Where sources differ on a day, both claims are kept',
]

/** Number of pages of a PDF, and width and height of its first one in points. */
async function pdfOf(page: Page, options: Parameters<Page['pdf']>[0]) {
  const raw = (await page.pdf(options)).toString('latin1')
  const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(raw) ?? []
  return {
    pages: raw.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    width: Number(width),
    height: Number(height),
  }
}

test('as many pages as scenes, on A4 and on Letter, with notes and without', async ({ app, page }) => {
  const pages = await openPages(app)
  await expect(pages.getByRole('article')).toHaveCount(9)
  const a4 = await pdfOf(page, { preferCSSPageSize: true })
  expect(a4.pages).toBe(9)
  expect(a4.width / a4.height).toBeCloseTo(297 / 210, 2)
  expect((await pdfOf(page, { format: 'Letter', landscape: true })).pages).toBe(9)

  const note = pages.getByText('Do not read a rate out of it')
  await expect(note).toBeHidden()
  await pages.getByRole('checkbox', { name: 'With the speaker’s notes' }).check()
  await expect(note).toBeVisible()
  expect((await pdfOf(page, { preferCSSPageSize: true })).pages).toBe(9)
})

test('nothing of a list is left out, with the notes or without', async ({ app }) => {
  const pages = await openPages(app)
  const more = pages.getByText(/^\d+ more$/)
  await expect(more).toHaveCount(0)
  await pages.getByRole('checkbox', { name: 'With the speaker’s notes' }).check()
  await expect(pages.getByRole('status')).toHaveText('9 pages, A4 landscape', { timeout: 20_000 })
  await expect(more).toHaveCount(0)
  // a row is on its page whole
  const cut = await pages.getByRole('article').evaluateAll(sheets =>
    sheets.flatMap(sheet => {
      const view = sheet.querySelector('.sheet-view')!.getBoundingClientRect()
      return [...sheet.querySelectorAll('.support-row, .conflict-entry')]
        .map(row => row.getBoundingClientRect())
        .filter(({ right, bottom }) => right > view.right + 1 || bottom > view.bottom + 1)
    }),
  )
  expect(cut).toEqual([])
})

test('each page has its title, a drawing, what is said of it and how it can be opened again', async ({
  app,
  page,
  baseURL,
}) => {
  const pages = await openPages(app)
  await page.emulateMedia({ media: 'print' })
  for (const [at, title] of TITLES.entries()) {
    const sheet = pages.getByRole('article', { name: title, exact: true })
    await expect(sheet.getByRole('heading', { name: title, exact: true })).toBeVisible()
    await expect(sheet.getByText(`${at + 1} of 9`, { exact: true })).toBeVisible()
    await expect(sheet.getByText('Reading the relationship in nine scenes')).toBeVisible()
    await expect(sheet.getByText(/^Relations between .*, version \d+\.\d+\.\d+$/)).toBeVisible()
    const found = await sheet.evaluate(element => {
      const stage = element.querySelector('.stage')
      const page = element.getBoundingClientRect()
      const drawn = stage?.querySelectorAll(
        'svg :is(rect, path, circle):not(defs *), .support-row, .conflict-entry',
      )
      return {
        marks: drawn?.length ?? 0,
        wide: element.scrollWidth - element.clientWidth,
        // 186 mm of an A4 page with margins of 12 mm, at 96 pixels an inch
        tall: page.height <= (186 / 25.4) * 96,
        cut: [...element.querySelectorAll('header, h3, p, footer')]
          .filter(part => !part.closest('.stage'))
          .filter(
            part => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 5,
          )
          .map(part => part.textContent),
      }
    })
    expect(found.marks, title).toBeGreaterThan(5)
    expect({ wide: found.wide, tall: found.tall, cut: found.cut }).toEqual({ wide: 0, tall: true, cut: [] })
  }
  const first = pages.getByRole('article').first()
  await expect(first.getByText('All 49 events of the two articles', { exact: false })).toBeVisible()
  await expect(first.getByText('articles alone', { exact: true })).toBeVisible()
  const link = await first.getByText('scene=reading/who-writes').textContent()
  expect(link).toContain(baseURL)
  await page.emulateMedia({ media: null })
  await page.goto(link ?? '')
  await page.reload()
  await expect(page).toHaveURL(/scene=reading\/who-writes$/)
})

test('the printed address of a scene opens nothing but that scene', async ({ app }) => {
  const pages = await openPages(app)
  const links = await pages.getByText(/#v=1&d=prc-dprk@/).allTextContents()
  expect(new Set(links).size).toBe(9)
})

test('in a dark room the pages are as light as the paper', async ({ app, page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  const pages = await openPages(app)
  const ink = await pages
    .getByRole('heading', { name: 'Who writes, when, and why', exact: false })
    .evaluate(element => {
      const [r = 255, g = 255, b = 255] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? []
      return Math.max(r, g, b)
    })
  expect(ink).toBeLessThan(80)
  // on the last page the paper goes on below the scene
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  for (const element of ['html', 'body'])
    await expect(page.locator(element)).toHaveCSS('background-color', 'rgb(255, 255, 255)')
})

test('the page behind is out of reach until it is closed, and is as it was then', async ({ app, page }) => {
  const title = (await app.open()) && (await page.title())
  await askForPages(app)
  const pages = pagesOf(app)
  await expect(pages).toBeVisible()
  await expect(pages.getByRole('heading', { name: 'Reading the relationship in nine scenes' })).toBeFocused()
  await expect(page.locator('#root')).toHaveJSProperty('inert', true)
  await expect(page).toHaveTitle('Reading the relationship in nine scenes')
  await page.keyboard.press('Escape')
  await expect(pages).toHaveCount(0)
  await expect(page.locator('#root')).toHaveJSProperty('inert', false)
  await expect(page).toHaveTitle(title)
  await expect(page.getByRole('button', { name: 'Print or PDF', exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Print or PDF', exact: true }).click()
  await pages.getByRole('button', { name: 'Close', exact: true }).click()
  // the plain page prints as before: not on the briefing's landscape
  const plain = await pdfOf(page, { format: 'A4', preferCSSPageSize: true })
  expect(plain.pages).toBeGreaterThan(0)
  expect(plain.width).toBeLessThan(plain.height)
})

test('while a page is awaited it says so, nothing can be printed, and it can be given up', async ({
  app,
  page,
}) => {
  await app.open()
  let release = () => {}
  const held = new Promise<void>(done => {
    release = done
  })
  await page.route(/OccasionsView.*\.js/, async route => {
    await held
    await route.continue()
  })
  await askForPages(app)
  const pages = pagesOf(app)
  await expect(pages.getByRole('progressbar', { name: 'The views are being fetched' })).toBeVisible()
  await expect(pages.getByRole('button', { name: 'Print', exact: true })).toBeDisabled()
  await pages.getByRole('button', { name: 'Cancel' }).click()
  await expect(pages).toHaveCount(0)
  await expect(app.status).toBeVisible()
  release()
})

test.describe('without a network', () => {
  test.use({ allowErrors: [/Failed to load resource/] })
  test('what could not be fetched is said, and can be tried again', async ({ app, page }) => {
    await app.open()
    let broken = true
    await page.route(/SupportView.*\.js/, route => (broken ? route.abort() : route.continue()))
    await askForPages(app)
    const pages = pagesOf(app)
    await expect(pages.getByRole('alert')).toContainText('The pages could not be made')
    await expect(pages.getByRole('button', { name: 'Print', exact: true })).toBeDisabled()
    broken = false
    await pages.getByRole('button', { name: 'Try again' }).click()
    await expect(pages.getByRole('status')).toHaveText('9 pages, A4 landscape', { timeout: 20_000 })
    await expect(pages.getByRole('article')).toHaveCount(9)
  })
})

test('nothing that axe knows is wrong with the preview', async ({ app }) => {
  await openPages(app)
  expect(await app.violations('.print-briefing')).toEqual([])
})

test('scenes of one’s own: each with its state as the address, long words and long lists and all', async ({
  app,
  page,
}) => {
  await app.open('v=1&layers=article&tab=openers')
  await page.getByRole('button', { name: 'Briefing', exact: true }).click()
  const panel = page.getByRole('complementary', { name: 'Briefing' })
  const add = panel.getByRole('button', { name: 'Add scene' })
  await add.click()
  for (const [tab, at] of [
    ['Evidence', 2],
    ['Sources', 3],
  ] as const) {
    await page.getByRole('tab', { name: tab }).click()
    await expect(app.region(tab)).toBeVisible()
    await add.click()
    await expect(panel.getByRole('radio', { name: `Your scenes (${at})` })).toBeVisible()
  }
  // longer than one can be written here: from a file it is kept as it is
  const addLong = async (caption: string) => {
    const scenes = [{ title: 'Long', caption, view: 'conflicts' }]
    await panel.getByLabel('Open scenes').setInputFiles({
      name: 'long.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ format: 'prc-dprk-briefing', version: 1, scenes })),
    })
    await panel.getByRole('button', { name: 'Add to them' }).click()
  }
  const last = 'and this is the last word of it all.'
  await addLong(`${'A caption that is far too long for a slide goes on and on. '.repeat(30)}${last}`)
  await panel.getByRole('button', { name: 'Print or PDF', exact: true }).click()
  const pages = page.getByRole('region', { name: /: pages$/ })
  await expect(pages.getByRole('status')).toHaveText('4 pages, A4 landscape', { timeout: 20_000 })
  await page.emulateMedia({ media: 'print' })
  const sheets = pages.getByRole('article')
  await expect(sheets.first().getByText(/#v=1&.*layers=article&tab=openers$/)).toBeVisible()
  await expect(sheets.nth(2).getByText(/^\d+ more$/)).toBeVisible()
  await expect(sheets.last().getByText(last)).toBeVisible()
  // a caption of three hundred words stands on its page
  expect((await pdfOf(page, { preferCSSPageSize: true })).pages).toBe(4)
  const cut = await sheets.last().evaluate(sheet => sheet.scrollHeight - sheet.clientHeight)
  expect(cut).toBeLessThanOrEqual(1)

  // what is too long for a page goes on to the next one, which is said and counted
  await page.emulateMedia({ media: null })
  await pages.getByRole('button', { name: 'Close', exact: true }).click()
  await panel.getByRole('button', { name: 'Edit: Long' }).click()
  await panel.getByRole('button', { name: 'Delete' }).click()
  await addLong('A caption that is far too long for a page goes on and on. '.repeat(160))
  await panel.getByRole('button', { name: 'Print or PDF', exact: true }).click()
  await expect(pages.getByRole('status')).toHaveText('5 pages, A4 landscape', { timeout: 20_000 })
  await expect(sheets.last()).toContainText('4 of 4, goes on overleaf')
  await expect(sheets.first()).not.toContainText('overleaf')
  expect((await pdfOf(page, { preferCSSPageSize: true })).pages).toBe(5)
})
