import { expect, test } from './app'

const OPEN = 'v=1&tab=support'

test('both columns are chosen from the keyboard, in order of date', async ({ app, page }) => {
  await app.open()
  await page.getByRole('tab', { name: 'Timeline' }).focus()
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tab=support/)
  const support = app.region('Mutual support')
  await expect(support).toContainText(
    '7 acts of China for the DPRK’s causes, 5 of the DPRK for China’s; 4 more only criticise others. A list, not a measure.',
  )
  // 7 + 5 + 4
  const items = support.getByRole('listitem')
  await expect(items).toHaveCount(16)
  await expect(items.nth(0)).toContainText('between Mar 2018 and Aug 2021')
  await expect(items.nth(1)).toContainText('12 Jun 2018')
  await expect(items.nth(2)).toContainText('PRC, with Russia')
})

test('the DPRK stands left of the spine, China right of it', async ({ app }) => {
  await app.open(OPEN)
  const support = app.region('Mutual support')
  const box = async (name: string) => (await support.getByRole('button', { name }).boundingBox())!
  const north = await box('DPRK Foreign Ministry backs China on Taiwan')
  const china = await box('Wang Yi: the North’s security concerns remain unresolved')
  expect(north.x + north.width).toBeLessThan(china.x)
})

test('criticism without support is said to be that, of nobody who is not named', async ({ app }) => {
  await app.open(OPEN)
  const item = app
    .region('Mutual support')
    .getByRole('listitem')
    .filter({ hasText: 'Kim to Xi on the anniversary of the Friendship Treaty' })
  await expect(item).toContainText('only criticises an adversary not named')
})

test('whom each criticised is counted, and follows the filter', async ({ app }) => {
  await app.open(OPEN)
  const support = app.region('Mutual support')
  const tally = support.getByRole('table', { name: 'Whom each criticised' })
  // the DPRK: Xinjiang, 3 and 6 August 2022; China: 7 March 2022
  await expect(tally.getByRole('row', { name: /^the US/ })).toHaveText('the US31')
  await expect(support).toContainText('Xi Jinping is only paraphrased')
  await app.year('messages', 2021).click()
  await expect(support).toContainText(
    '2 acts of China for the DPRK’s causes, 2 of the DPRK for China’s; 3 more',
  )
})

test('a title opens Details from the keyboard and is then the current one', async ({ app, page }) => {
  await app.open(OPEN)
  const title = app.region('Mutual support').getByRole('button', { name: /^China and Russia table a draft/ })
  await title.focus()
  await page.keyboard.press('Enter')
  await expect(app.details.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(page).toHaveURL(/sel=event:2019-12-16-draft-resolution/)
  await expect(title).toHaveAttribute('aria-current', 'true')
})

test('the table has a row an act; with context off the veto is in neither', async ({ app }) => {
  await app.open(OPEN)
  const support = app.region('Mutual support')
  await support.getByRole('button', { name: 'Table', exact: true }).click()
  const table = support.getByRole('table', { name: 'Mutual support' })
  await expect(table.getByRole('row')).toHaveCount(17)
  await expect(table).toContainText('veto')
  await app.open(`${OPEN}&layers=article&tables=support`)
  await expect(table.getByRole('row')).toHaveCount(16)
  await expect(table).not.toContainText('veto')
})

test('nothing left is said', async ({ app }) => {
  await app.open(`${OPEN}&q=zzz`)
  await expect(app.region('Mutual support').locator('.drawing')).toHaveText(
    'No event matches everything that is asked for.',
  )
})

test('on a phone it is one column that tells the side in words', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open(OPEN)
  const items = app.region('Mutual support').getByRole('listitem')
  await expect(items.nth(0)).toContainText('China')
  await expect(items.nth(3)).toContainText('the DPRK')
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
