import { expect, test } from './app'

test('the tabs are used from the keyboard, and the reading is in the link', async ({ app, page }) => {
  await app.open()
  const tabs = page.getByRole('tablist', { name: 'Readings' })
  await tabs.getByRole('tab', { name: 'Timeline' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(app.region('Evidence')).toBeVisible()
  await expect(app.timeline).toHaveCount(0)
  await expect(page).toHaveURL(/tab=evidence/)
  await page.goBack()
  await expect(app.timeline).toBeVisible()
})

test('how many messages did Xi send in 2021: the several right answers stand in one column', async ({
  app,
}) => {
  await app.open('v=1&tab=evidence')
  const year = app.region('Evidence').getByRole('group', { name: '2021', exact: true })
  await expect(year).toContainText(
    'to 12 Aug: 5 stated, 3 listed, 4 traced; at least 6 with later ones listed, 7 traced',
  )
  await expect(
    year.getByRole('button', { name: '4 in 2021, Xi to Kim: listed; show only these' }),
  ).toBeVisible()
  await expect(
    year.getByRole('button', { name: '6 in 2021, Xi to Kim: at least, traced; show only these' }),
  ).toBeVisible()
  await year
    .getByRole('button', { name: /^5 .*in 2021, Xi to Kim: stated to 12 Aug; show the source/ })
    .click()
  await expect(app.details).toContainText('Cheng, ¶11')
  await expect(app.details).toContainText('2 counted, but not listed')
  await expect(app.details).toContainText('at least 7 in 2021 = 5 + 2 traced later')
})

test('was there any in 2019: no count is not none', async ({ app }) => {
  await app.open('v=1&tab=evidence')
  const year = app.region('Evidence').getByRole('group', { name: '2019', exact: true })
  await expect(year).toContainText('no count, none listed, at least 6 traced')
  await year.getByRole('button', { name: 'The sources differ on the count, 2019: show the conflict' }).click()
  await expect(app.details).toContainText('No count is not none')
})

test('a listed cell filters to what it counts, and Back undoes it', async ({ app, page }) => {
  await app.open('v=1&tab=evidence')
  const whole = (await app.status.textContent()) ?? ''
  await app
    .region('Evidence')
    .getByRole('button', { name: /^4 in 2021, Xi to Kim: listed/ })
    .click()
  await expect(app.status).toHaveText(/^4 of \d+ events shown$/)
  await expect(app.events.getByRole('listitem')).toHaveCount(4)
  await page.goBack()
  await expect(app.status).toHaveText(whole)
})

test('a source filters by itself, and again by none', async ({ app }) => {
  await app.open('v=1&tab=evidence')
  const cheng = app.region('Events by source').getByRole('button', { name: /^Cheng / })
  await cheng.click()
  await expect(cheng).toHaveAttribute('aria-pressed', 'true')
  await expect(app.status).toHaveText(/^11 of \d+ events shown$/)
  await cheng.click()
  await expect(cheng).toHaveAttribute('aria-pressed', 'false')
})

test('arrows go through the matrix from one tab stop', async ({ app, page }) => {
  await app.open('v=1&tab=evidence')
  const evidence = app.region('Evidence')
  await evidence.getByRole('button', { name: /^5 .*in 2021, Xi to Kim: stated/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(evidence.getByRole('button', { name: /^4 in 2021, Xi to Kim: listed/ })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(evidence.getByRole('button', { name: /^2 in 2022, Xi to Kim: listed/ })).toBeFocused()
  await page.keyboard.press('Home')
  await expect(evidence.getByRole('button', { name: /^4 in 2021, Xi to Kim: listed/ })).toBeFocused()
})

test('its table says the same', async ({ app }) => {
  await app.open('v=1&tab=evidence&tables=evidence')
  const row = app.region('Evidence').getByRole('row', { name: /^2021 Xi to Kim/ })
  await expect(row).toHaveText(/5messages1 Jan – 12 Aug 202146342/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('readings are chosen from a list', async ({ app, page }) => {
    await app.open()
    await page.getByRole('combobox', { name: 'Reading' }).selectOption('Evidence')
    await expect(app.region('Evidence').getByRole('group', { name: '2021', exact: true })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })
})
