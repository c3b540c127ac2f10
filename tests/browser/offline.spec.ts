import { exportText } from '../../src/text/export'
import { expect, test } from './app'
import { panelOf } from './panel'

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
