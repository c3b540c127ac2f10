import { expect, test } from './app'

test('the toggles of the years say what the tables count', async ({ app }) => {
  await app.open()
  for (const name of [
    '2016: 2 exchanges',
    '2019: no count',
    '2020: 9 messages, 5 from Kim to Xi, 4 from Xi to Kim',
    '2021: 9 messages to 12 August, 4 from Kim to Xi, 5 from Xi to Kim',
  ])
    await expect(app.messages.getByRole('button', { name, exact: true })).toBeVisible()
  for (const name of [/^2020: US\$539 million, down 80\.67 %/, /^2016: about US\$5,650 million, computed/])
    await expect(app.trade.getByRole('button', { name })).toBeVisible()
  await expect(app.year('trade', 2019)).toHaveAccessibleName(/^2019: US\$2,789 million/)
})

test('listed and traced count other things, and say so', async ({ app, page }) => {
  await app.open()
  await app.messages.getByRole('radio', { name: 'Listed' }).check()
  await expect(app.year('messages', 2021)).toHaveAccessibleName(/6 from Kim to Xi, 4 from Xi to Kim/)
  await expect(app.year('messages', 2022)).toHaveAccessibleName(/2 from Kim to Xi, 2 from Xi to Kim/)
  await app.messages.getByRole('radio', { name: 'Traced' }).check()
  await expect(app.year('messages', 2022)).toHaveAccessibleName(/^2022: at least 8 messages, 5 .*, 3 /)
  await expect(page).toHaveURL(/rule=traced/)
})

test('with context off 2019 is computed, and what is not on the screen is not in the link', async ({
  app,
  page,
}) => {
  await app.open('v=1&layers=article&rule=traced')
  await expect(app.year('trade', 2019)).toHaveAccessibleName(/^2019: about US\$2,788 million, computed/)
  await expect(app.messages.getByRole('radio', { name: 'Listed' })).toBeChecked()
  await expect(page.getByRole('list', { name: 'Notices' })).toContainText(/context/)
})

test('what stands beside the blocks is read without hovering', async ({ app }) => {
  await app.open()
  for (const words of ['no count', 'counted,', 'traced 3 of 8', 'traced 9 of 9', 'traced 8 of 9 to 12 Aug'])
    await expect(app.messages.locator('.drawing').getByText(words).first()).toBeVisible()
})

test('a printed number opens its source', async ({ app }) => {
  await app.open()
  await app.trade.getByRole('button', { name: /80\.67 %.*show the source/ }).click()
  await expect(app.details.getByText(/Cheng, ¶14/).first()).toBeVisible()
  await expect(app.details).toContainText('80.67')
})

test('the window filters once it is told to, from the keyboard too', async ({ app, page }) => {
  await app.open()
  const whole = (await app.status.textContent()) ?? ''
  const start = page.getByRole('slider').first()
  await start.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/window=/)
  await expect(app.status).toHaveText(whole)
  await page.getByRole('button', { name: 'Filter to it' }).click()
  await expect(app.status).not.toHaveText(whole)
  await expect(page).toHaveURL(/span=/)
  await page.getByRole('button', { name: 'Filter to it' }).click()
  await expect(app.status).toHaveText(whole)
})

test('the search knows names in every spelling', async ({ app }) => {
  await app.open()
  const search = app.filters.getByRole('searchbox', { name: 'Search events' })
  const found: (string | null)[] = []
  for (const spelling of ['김정은', 'Kim Jong-un', 'ＫＩＭ　ＪＯＮＧ ＵＮ']) {
    await search.fill('zzzz')
    await expect(app.status).toHaveText(/^0 of/)
    await search.fill(spelling)
    await expect(app.status).not.toHaveText(/^0 of/)
    found.push(await app.status.textContent())
  }
  expect(new Set(found).size).toBe(1)
  await search.fill('习近平')
  await expect(app.status).not.toHaveText(found[0] ?? '')
})

test('About the data keeps the screen, and Back returns to it', async ({ app, page }) => {
  await app.open('v=1&years=2021')
  const shown = (await app.status.textContent()) ?? ''
  await page.getByRole('link', { name: 'About the data' }).click()
  await expect(page.getByRole('heading', { name: 'About the data' })).toBeVisible()
  await expect(page.getByText(/no human coder has checked them/)).toBeVisible()
  await page.goBack()
  await expect(app.status).toHaveText(shown)
  await expect(app.year('messages', 2021)).toHaveAttribute('aria-pressed', 'true')
})

test('a year under the focus is lit in every view, an event lights its year', async ({ app, page }) => {
  await app.open()
  await app.year('messages', 2018).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(page.locator('.chart-messages .lit-year')).toHaveCount(1)
  await expect(page.locator('.chart-trade .lit-year')).toHaveCount(1)
  await app.filters.getByRole('searchbox').focus()
  await expect(page.locator('.chart-trade .lit-year')).toHaveCount(0)
  await app.events.getByRole('listitem').filter({ hasText: '9 May 2016' }).hover()
  await expect(page.locator('.chart-messages .lit-year')).toHaveCount(1)
})

test('Details stand beside the charts as a drawer where there is no third column', async ({ app, page }) => {
  await page.setViewportSize({ width: 900, height: 900 })
  await app.open('v=1&sel=event:2021-07-30-xi-kim-reply')
  await expect(app.details.getByRole('heading').first()).toBeInViewport({ ratio: 1 })
  const drawer = await app.details.boundingBox()
  const chart = await app.messages.boundingBox()
  expect(drawer?.y).toBeLessThan(10)
  expect((chart?.x ?? 0) + (chart?.width ?? 0)).toBeLessThanOrEqual(drawer?.x ?? 0)
})

test('on a phone a linked event opens its sheet at the foot of the screen', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open('v=1&sel=event:2021-07-30-xi-kim-reply')
  await expect(app.details.getByRole('heading').first()).toBeInViewport({ ratio: 1 })
  const sheet = await app.details.boundingBox()
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeCloseTo(844, -1)
})

test('Full screen shows one chart', async ({ app, page }) => {
  await app.open()
  await app.messages.getByRole('button', { name: 'Full screen' }).click()
  await expect
    .poll(() => page.evaluate(() => document.fullscreenElement?.getAttribute('aria-label')))
    .toBe('Messages by year')
})

test('what is opened in full screen leaves it, so that it can be seen', async ({ app, page }) => {
  await app.open()
  const full = () => page.evaluate(() => document.fullscreenElement !== null)
  await app.messages.getByRole('button', { name: 'Full screen' }).click()
  await expect.poll(full).toBe(true)
  await app.messages.getByRole('button', { name: /^Kim 6/ }).click()
  await expect(app.details).toBeInViewport()
  await expect.poll(full).toBe(false)
  await app.timeline.getByRole('button', { name: 'Full screen' }).click()
  await expect.poll(full).toBe(true)
  await app.timeline.getByRole('button', { name: 'Table' }).click()
  await expect.poll(full).toBe(false)
  await expect(app.events.getByRole('heading', { name: 'Events' })).toBeFocused()
})

test('the options of the trade lie over what follows', async ({ app, page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await app.open()
  await app.trade.getByText('Options').click()
  await app.trade.getByRole('radio', { name: 'Logarithmic' }).check({ timeout: 5000 })
  await expect(page).toHaveURL(/scale=log/)
})

test('on a phone All events leads to the list, clear of bar and sheet', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open('v=1&sel=event:2021-07-30-xi-kim-reply')
  // what stands above the list is drawn
  await expect(app.timeline.getByRole('listitem').first()).toBeVisible()
  await app.details.getByRole('link', { name: 'All events' }).click()
  await expect(app.details).toBeHidden()
  const heading = app.events.getByRole('heading', { name: 'Events' })
  await expect(heading).toBeFocused()
  const covered = await heading.evaluate(element => {
    const { left, top, height } = element.getBoundingClientRect()
    return document.elementFromPoint(left + 4, top + height / 2) !== element
  })
  expect(covered).toBe(false)
})
