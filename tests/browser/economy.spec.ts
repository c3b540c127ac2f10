import { type App, expect, test } from './app'

const region = (app: App) => app.region('Politics and economy')
const year = (app: App, of: number) =>
  region(app)
    .getByRole('toolbar', { name: 'Years of messages and trade' })
    .getByRole('button', { name: new RegExp(`^${of}: `) })

test('is reached by keyboard and stands on the axis of the charts above, to the pixel', async ({
  app,
  page,
}) => {
  await app.open()
  await page.getByRole('tab', { name: 'Timeline' }).focus()
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tab=economy/)
  for (const of of [2016, 2020, 2022]) {
    const [above, here] = await Promise.all([
      app.year('trade', of).boundingBox(),
      year(app, of).boundingBox(),
    ])
    expect(here?.x).toBe(above?.x)
    expect(here?.width).toBe(above?.width)
  }
})

test('shows messages and trade in their own units, gaps and parts marked', async ({ app }) => {
  await app.open('v=1&tab=economy')
  await expect(year(app, 2020)).toHaveAccessibleName('2020: 9 messages; trade US$539 million')
  await expect(year(app, 2016)).toHaveAccessibleName(/2 exchanges; trade about US\$5,650 million, computed/)
  for (const words of ['to 12 Aug', 'no count'])
    await expect(region(app).locator('.drawing').getByText(words, { exact: true }).first()).toBeVisible()
  await expect(region(app)).toContainText('−80.67 % on the year before')
})

test('reads both as an index on a year that has both, and back', async ({ app, page }) => {
  await app.open('v=1&tab=economy')
  await region(app).getByRole('radio', { name: 'Index' }).check()
  await expect(page).toHaveURL(/base=2018/)
  await expect(year(app, 2020)).toHaveAccessibleName(
    '2020: 9 messages, index 112.5; trade US$539 million, index 22.2',
  )
  const base = region(app).getByRole('combobox', { name: 'Base year' })
  await expect(base.getByRole('option')).toHaveText(['2018', '2020'])
  await base.selectOption('2020')
  await expect(year(app, 2018)).toHaveAccessibleName(/8 messages, index 88\.9; .*index 451$/)
  await expect(year(app, 2021)).toHaveAccessibleName(/no index \(part of the year\)/)
  await region(app).getByRole('radio', { name: 'Own units' }).check()
  await expect(page).not.toHaveURL(/base=/)
})

test('says why a year of a link is no base, and draws own units', async ({ app }) => {
  await app.open('v=1&tab=economy&base=2018&layers=article')
  await expect(region(app).getByText(/^No index on 2018: trade has no printed figure/)).toBeVisible()
  await expect(region(app).getByRole('radio', { name: 'Own units' })).toBeChecked()
  await region(app).getByRole('radio', { name: 'Index' }).check()
  await expect(region(app).getByRole('combobox', { name: 'Base year' }).getByRole('option')).toHaveText([
    '2020',
  ])
})

test('has no index of a list', async ({ app }) => {
  await app.open('v=1&tab=economy&base=2018')
  await app.messages.getByRole('radio', { name: 'Listed' }).check()
  await expect(region(app).getByRole('radio', { name: 'Index' })).toBeDisabled()
  await expect(region(app).getByText(/^Index needs the stated counts/)).toBeVisible()
  await expect(year(app, 2021)).toHaveAccessibleName(/^2021: 10 messages;/)
})

test('follows the filter, and a year chosen in it filters every view', async ({ app }) => {
  await app.open('v=1&tab=economy&dir=dprk-to-prc')
  await expect(year(app, 2018)).toHaveAccessibleName(/^2018: 6 of 8 messages;/)
  await year(app, 2020).click()
  await expect(app.year('messages', 2020)).toHaveAttribute('aria-pressed', 'true')
  await expect(app.filters.getByRole('button', { name: /Time/ })).toContainText('2020')
})

test('a mark, a number and a word of the caption open their source', async ({ app, page }) => {
  await app.open('v=1&tab=economy')
  const sanctions = region(app).getByRole('toolbar', { name: 'Sanctions', exact: true })
  await sanctions.getByRole('button', { name: /resolution 2397.*22 December 2017/ }).click()
  await expect(app.details).toContainText('resolution 2397')
  await expect(sanctions.locator('[aria-current]')).toHaveAccessibleName(/2397/)
  await region(app).getByRole('button', { name: '−80.67 %' }).click()
  await expect(app.details).toContainText('80.67')
  await region(app)
    .getByRole('button', { name: /^9 = 5 \+ 4, messages of 2020/ })
    .click()
  await expect(app.details).toContainText('5 + 4')
  await expect(page).toHaveURL(/sel=count/)
})

test('one tab stop leads along the marks of a lane by arrows', async ({ app, page }) => {
  await app.open('v=1&tab=economy')
  const sanctions = region(app).getByRole('toolbar', { name: 'Sanctions', exact: true })
  await sanctions.getByRole('button').first().focus()
  await page.keyboard.press('End')
  await expect(sanctions.getByRole('button', { name: /veto/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(app.details).toContainText(/veto/)
})

test('context off: nothing from outside', async ({ app }) => {
  await app.open('v=1&tab=economy&layers=article')
  await expect(year(app, 2019)).toHaveAccessibleName(/trade about US\$2,788 million, computed/)
  await expect(year(app, 2018)).toHaveAccessibleName('2018: 8 messages; no trade figure')
  const words = (await region(app).innerText()).replaceAll('\n', ' ')
  expect(words).not.toMatch(/2,431|2,789|5,060|5,650|resolution|context/)
  await expect(region(app).getByRole('button', { name: 'UN sanctions', exact: true })).toBeVisible()
  await region(app).getByRole('button', { name: 'UN sanctions', exact: true }).click()
  await expect(app.details).toContainText('Cheng, ¶')
})

test('the table says what is drawn', async ({ app }) => {
  await app.open('v=1&tab=economy&base=2018')
  await region(app).getByRole('button', { name: 'Table', exact: true }).click()
  const row = region(app).getByRole('row', { name: /^2020/ })
  for (const cell of ['112.5', '22.2', 'sum of printed numbers', 'article'])
    await expect(row.getByRole('cell', { name: cell, exact: true })).toBeVisible()
})

for (const width of [1440, 1280, 900, 390])
  test(`fits ${width} px`, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 900 })
    await app.open('v=1&tab=economy&base=2020')
    await expect(year(app, 2020)).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
    const box = await region(app).boundingBox()
    if (width >= 1200) expect(box?.height).toBeLessThanOrEqual(332)
  })
