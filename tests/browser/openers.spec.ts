import { expect, test } from './app'

test('who wrote first more often, and why that is a trap', async ({ app }) => {
  await app.open('v=1&tab=openers&layers=article')
  const reading = app.region('Who speaks first')
  await expect(reading).toContainText('Kim opens 5, Xi 1, 4 belong to mutual exchanges, 4 are replies')
  await expect(reading).toContainText(
    '3 of 6 openings fall on anniversaries; without them Kim opens 3, Xi 0.',
  )
  await expect(
    reading.getByRole('button', { name: '2021 DPRK founding: Xi opens, 9 Sep 2021' }),
  ).toBeVisible()
  await reading.getByRole('button', { name: '2021 DPRK founding: Xi opens, 9 Sep 2021' }).click()
  await expect(app.details).toContainText('Asmolov, ¶8')
})

test('context changes who opened in September 2022', async ({ app }) => {
  await app.open('v=1&tab=openers&layers=article')
  const reading = app.region('Who speaks first')
  await expect(reading.getByRole('button', { name: /^2022 DPRK founding: both at once, / })).toHaveCount(2)
  await app.open('v=1&tab=openers')
  await expect(
    reading.getByRole('button', { name: '2022 DPRK founding: Xi opens, 9 Sep 2022' }),
  ).toBeVisible()
  await expect(reading.getByRole('button', { name: /^2022 DPRK founding: both at once, / })).toHaveCount(0)
})

test('when did Xi thank Kim for the Olympics, and who says so', async ({ app, page }) => {
  await app.open('v=1&tab=openers')
  const delays = app.region('Who speaks first').getByRole('toolbar', { name: 'Days to the answer' })
  const thanks = delays.getByRole('button', {
    name: /Xi’s thanks, to 21 or 22 Feb .*may be older than what it answers/,
  })
  await expect(thanks).toBeVisible()
  await delays.getByRole('button').first().focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(thanks).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(app.details).toContainText('21 February 2022')
  await expect(app.details).toContainText('Asmolov, ¶11')
})

test('it follows the filter, and has a table', async ({ app }) => {
  await app.open('v=1&tab=openers&layers=article&dir=prc-to-dprk')
  await expect(app.region('Who speaks first')).toContainText(
    'Of 6 messages listed in the articles all from Xi, 1 opens, 2 belong to mutual exchanges, 3 are replies',
  )
  await app.region('Who speaks first').getByRole('button', { name: 'Table', exact: true }).click()
  await expect(app.region('Who speaks first').getByRole('row')).toHaveCount(7)
})
