import { expect, test } from './app'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

test('Share copies the link of the screen and says so', async ({ app, page }) => {
  await app.open('v=1&d=prc-dprk@1.0.0&years=2021')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  await expect(dialog.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  await expect(dialog.getByLabel('Link to this screen', { exact: true })).toHaveValue(page.url())
  expect(await app.violations('dialog')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeFocused()
})

test('Share copies what is not yet in the address', async ({ app, page }) => {
  await app.open()
  await page.getByRole('slider').first().focus()
  await page.keyboard.down('ArrowRight')
  await page
    .getByRole('button', { name: 'Share', exact: true })
    .evaluate(button => (button as HTMLElement).click())
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('window=')
})

test('on About the data the link leads there', async ({ app, page }) => {
  await app.open('v=1&d=prc-dprk@1.0.0&years=2021')
  await page.getByRole('link', { name: 'About the data' }).click()
  await expect(page.getByRole('heading', { name: 'About the data' })).toBeVisible()
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByLabel('Link to this screen', { exact: true })).toHaveValue(/\/#about$/)
})

test('where the browser refuses, the link is marked in its field', async ({ app, page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await app.open('v=1&d=prc-dprk@1.0.0&years=2021')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: 'did not let it be copied' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toHaveCount(0)
  await expect(page.getByLabel('Link to this screen', { exact: true })).toBeFocused()
  expect(await page.evaluate(() => String(getSelection()))).toBe(page.url())
})

test('the system’s sheet is offered only where there is one, and gets the link', async ({ app, page }) => {
  await app.open('v=1&d=prc-dprk@1.0.0&years=2021')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send by …' })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.evaluate(() => {
    navigator.share = async data => {
      Object.assign(globalThis, { sent: data?.url })
    }
  })
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByRole('button', { name: 'Send by …' }).click()
  expect(await page.evaluate(() => (globalThis as unknown as { sent: string }).sent)).toBe(page.url())
})

test('a link of more than 1,800 characters is said to be long, one of 1,800 is not', async ({
  app,
  page,
}) => {
  await app.open()
  const search = app.filters.getByRole('searchbox', { name: 'Search events' })
  const link = page.getByLabel('Link to this screen', { exact: true })
  const said = page.getByText(/Some programs cut links off after 1,800/)
  const share = async (letters: number) => {
    await search.fill('x'.repeat(letters))
    await expect(page).toHaveURL(new RegExp(`q=x{${letters}}$`))
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    await expect(link).toBeVisible()
    return (await link.inputValue()).length
  }
  const close = async () => {
    await page.keyboard.press('Escape')
    await expect(link).toBeHidden()
  }
  const around = (await share(1)) - 1
  await close()
  expect(await share(1800 - around)).toBe(1800)
  await expect(said).toBeHidden()
  await close()
  expect(await share(1801 - around)).toBe(1801)
  await expect(said).toHaveText(/^This link has 1,801 characters/)
  await expect(page.getByRole('button', { name: 'Save as one file' })).toBeVisible()
})

test('the markup of a frame holds the chosen view in the present state', async ({ app, page }) => {
  await app.open('v=1&years=2021&tab=evidence&sel=event:2021-07-30-xi-kim-reply')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Share' })
  // the reading on the screen is offered first
  await expect(dialog.getByLabel('View')).toHaveValue('evidence')
  await dialog.getByLabel('View').selectOption('Messages by year')
  await dialog.getByRole('button', { name: 'Copy: Markup of the frame' }).click()
  await expect(dialog.getByRole('status').filter({ hasText: 'Markup copied' })).toBeVisible()
  const markup = await page.evaluate(() => navigator.clipboard.readText())
  // a page without a policy may read the border’s style
  const elsewhere = await page.context().newPage()
  const frame = await elsewhere.evaluate(html => {
    const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')
    return { src: frame?.src, title: frame?.title, sandbox: [...(frame?.sandbox ?? [])] }
  }, markup)
  const bare = page.url().split('#')[0]
  expect(frame.src).toBe(`${bare}#v=1&d=prc-dprk@1.0.0&years=2021&embed=messages`)
  expect(frame.title).toBe('Messages by year, PRC–DPRK relations, 2016–2022')
  expect(frame.sandbox).toEqual(
    expect.arrayContaining(['allow-scripts', 'allow-same-origin', 'allow-popups']),
  )
})
