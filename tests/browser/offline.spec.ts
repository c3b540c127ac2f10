import { exportText } from '../../src/text/export'
import { expect, test } from './app'
import { openPanel, panelOf } from './panel'

test.use({ allowErrors: [/Failed to load resource|ERR_INTERNET|preload CSS|dynamically imported/i] })

test('what a button opens can be had again once there is a connection', async ({ app, page, context }) => {
  await app.open()
  await context.setOffline(true)
  const header = page.getByRole('banner')
  await header.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('alert')).toContainText('no connection')
  await context.setOffline(false)
  await header.getByRole('button', { name: 'Share' }).click()
  await expect(async () => {
    if (!(await page.getByRole('dialog').isVisible()))
      await header.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible({ timeout: 1000 })
  }).toPass()
  // with its styles: the way out stands at the right of the heading
  const [heading, close] = await Promise.all([
    page.getByRole('dialog').getByRole('heading', { level: 2 }).first().boundingBox(),
    page.getByRole('dialog').getByRole('button', { name: 'Close' }).boundingBox(),
  ])
  expect(close?.x).toBeGreaterThan((heading?.x ?? 0) + 100)
})

test('the panel of the briefing comes back with its styles', async ({ app, page, context }) => {
  await app.open('v=1&years=2020')
  await context.setOffline(true)
  const button = page.getByRole('button', { name: 'Briefing', exact: true })
  await button.click()
  await expect(page.getByRole('alert')).toContainText('no connection')
  await context.setOffline(false)
  await page.getByRole('alert').getByRole('button', { name: exportText.work.again }).click()
  // a new page may be needed for the styles; the screen is the same
  await expect(async () => {
    if (!(await panelOf(page).isVisible())) await button.click()
    await expect(panelOf(page)).toBeVisible({ timeout: 1000 })
  }).toPass()
  await expect(panelOf(page)).toHaveCSS('position', 'fixed')
  await expect(app.year('messages', 2020)).toHaveAttribute('aria-pressed', 'true')
})

for (const part of [/PrintBriefing[^/]*\.js/, /PrintBriefing[^/]*\.css/])
  test(`pages to print that lack ${part.source} say so, and come with their styles when tried again`, async ({
    app,
    page,
  }) => {
    let broken = true
    await page.route(part, route => (broken ? route.abort() : route.continue()))
    await app.open()
    const panel = await openPanel(page, 'Built-in')
    const print = panel.getByRole('button', { name: 'Print or PDF' })
    await print.click()
    const alert = panel.getByRole('alert')
    await expect(alert).toContainText('The pages could not be made: it could not be fetched')
    // still broken, it is said again
    await alert.getByRole('button', { name: exportText.work.again }).click()
    if (part.source.endsWith('js')) {
      await expect(alert).toContainText('could not be fetched')
      await expect(print).toBeFocused()
      broken = false
      await alert.getByRole('button', { name: exportText.work.again }).click()
    } else {
      // the styles come with a new page only
      broken = false
      await expect(panel).toHaveCount(0)
      await openPanel(page, 'Built-in')
      await print.click()
    }
    const pages = page.getByRole('region', { name: /: pages$/ })
    await expect(pages).toBeVisible()
    await expect(pages).toHaveCSS('position', /fixed|absolute/)
    await expect(panel).toBeHidden()
  })

test('what takes long to come says so, and can be given up', async ({ app, page }) => {
  await app.open()
  let free = () => {}
  const held = new Promise<void>(done => {
    free = done
  })
  await page.route(/SharePart/, async route => {
    await held
    await route.continue()
  })
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('progressbar', { name: /Share/ })).toBeVisible()
  await page.getByRole('button', { name: 'Dismiss' }).click()
  await expect(page.getByRole('progressbar')).toHaveCount(0)
  free()
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
})
