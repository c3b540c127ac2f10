import { expect, test } from './app'

const XI_REPLY = /^30 Jul 2021|^by 30 Jul 2021/

test.describe('a lecturer’s walk', () => {
  test('by mouse: 2021, Xi Jinping, the reply of 30 July, its source and conflict, and back to the whole', async ({
    app,
    page,
  }) => {
    await app.open()
    const whole = (await app.status.textContent()) ?? ''
    await app.year('messages', 2021).click()
    await expect(app.year('messages', 2021)).toHaveAttribute('aria-pressed', 'true')
    await expect(app.status).not.toHaveText(whole)
    await app.filters.getByRole('button', { name: /^Actors/ }).click()
    await app.filters
      .getByRole('group', { name: 'Actors' })
      .getByRole('checkbox', { name: /^Xi Jinping/ })
      .check()
    await page.keyboard.press('Escape')
    await app.events.getByRole('listitem').filter({ hasText: XI_REPLY }).getByRole('button').click()
    await expect(app.details.getByText(/Asmolov, ¶7/).first()).toBeVisible()
    await expect(app.details.getByText(/sources differ/i).first()).toBeVisible()
    await page.goBack()
    await expect(app.details).toBeHidden()
    await page.goBack()
    await page.goBack()
    await expect(app.status).toHaveText(whole)
    await expect(app.year('messages', 2021)).toHaveAttribute('aria-pressed', 'false')
  })

  test('by keyboard alone', async ({ app, page }) => {
    await app.open()
    const whole = (await app.status.textContent()) ?? ''
    const toolbar = app.messages.getByRole('toolbar')
    await toolbar.getByRole('button').first().focus()
    await page.keyboard.press('Home')
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
    await expect(app.year('messages', 2021)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(app.year('messages', 2021)).toHaveAttribute('aria-pressed', 'true')
    await app.filters.getByRole('button', { name: /^Actors/ }).focus()
    await page.keyboard.press('Enter')
    const xi = app.filters
      .getByRole('group', { name: 'Actors' })
      .getByRole('checkbox', { name: /^Xi Jinping/ })
    await xi.focus()
    await page.keyboard.press('Space')
    await expect(xi).toBeChecked()
    await page.keyboard.press('Escape')
    await expect(app.filters.getByRole('button', { name: /^Actors/ })).toBeFocused()
    const reply = app.events.getByRole('listitem').filter({ hasText: XI_REPLY }).getByRole('button')
    await reply.focus()
    await page.keyboard.press('Enter')
    await expect(app.details.getByRole('heading').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(app.details).toBeHidden()
    await expect(reply).toBeFocused()
    // the status line speaks half a second after the last change: the address tells at once where we are
    while (page.url().includes('#v=1')) {
      const before = page.url()
      await page.goBack()
      await expect(page).not.toHaveURL(before)
    }
    await expect(app.status).toHaveText(whole)
  })
})

test.describe('by touch, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('2021, Xi Jinping in the sheet, the reply, and back', async ({ app, page }) => {
    await app.open()
    const whole = (await app.status.textContent()) ?? ''
    await app.year('messages', 2021).tap()
    await page.getByRole('button', { name: /^Filters/ }).tap()
    await page.getByRole('checkbox', { name: /^Xi Jinping/ }).tap()
    await page.keyboard.press('Escape')
    await app.events.getByRole('listitem').filter({ hasText: XI_REPLY }).getByRole('button').tap()
    // the sheet stands at the foot of what is seen, wherever the page was scrolled to
    await expect(app.details.getByRole('heading').first()).toBeInViewport({ ratio: 1 })
    await expect(app.details.getByText(/Asmolov, ¶7/).first()).toBeVisible()
    for (let entry = 0; entry < 3; entry++) await page.goBack()
    await expect(app.status).toHaveText(whole)
  })
})

for (const timezoneId of ['America/Los_Angeles', 'Pacific/Kiritimati'])
  test.describe(`in ${timezoneId}`, () => {
    test.use({ timezoneId })
    test('a copied link opens the same screen, after any number of reloads', async ({
      app,
      page,
      browser,
    }) => {
      await app.open()
      await app.filters.getByRole('button', { name: /^Time/ }).click()
      await app.filters.getByLabel('From').fill('2021-07-01')
      await app.filters.getByLabel('To').fill('2021-07-31')
      await page.keyboard.press('Tab')
      await expect(page).toHaveURL(/2021-07-01.*2021-07-31/)
      await page.keyboard.press('Escape')
      await app.events.getByRole('listitem').filter({ hasText: XI_REPLY }).getByRole('button').first().click()
      await expect(app.details).toBeVisible()
      await expect(app.status).not.toHaveText(/^(\d+) of \1 /)
      const link = page.url()
      const shown = await app.status.textContent()
      const title = await app.details.getByRole('heading').first().textContent()
      const context = await browser.newContext({ timezoneId: 'Asia/Seoul' })
      const fresh = await context.newPage()
      await fresh.goto(link)
      for (let reload = 0; reload < 3; reload++) await fresh.reload()
      await expect(fresh.getByRole('status').filter({ hasText: /shown/ })).toHaveText(shown ?? '')
      await expect(fresh.getByRole('region', { name: 'Details' }).getByRole('heading').first()).toHaveText(
        title ?? '',
      )
      expect(fresh.url()).toBe(link)
      await context.close()
    })
  })
