import { expect, test } from './app'

const OPEN = 'v=1&tab=conflicts'

test('the list is chosen from the keyboard, and opened by link', async ({ app, page }) => {
  await app.open()
  await page.getByRole('tab', { name: 'Timeline' }).focus()
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tab=conflicts/)
  // 2 of a count, 9 of a fact; 7 of timing; 5 readings, a name
  await expect(app.region('Conflicts')).toContainText(
    '24 conflicts in the sources shown: 11 of a count or a fact, 7 of timing, 5 of a reading, 1 of a name.',
  )
})

test('an entry has all claims with their sources and layers, and our note', async ({ app }) => {
  await app.open(OPEN)
  const entry = app
    .region('Conflicts')
    .getByRole('listitem')
    .filter({ has: app.page.getByRole('button', { name: 'Count: the year 2019', exact: true }) })
  await expect(entry).toContainText(
    'The article goes from 2018 to 2020 and gives no count for 2019. Cheng, ¶11',
  )
  await expect(entry).toContainText('Messages went both ways on 6 October 2019. CGTN')
  await expect(entry).toContainText('Kim answered Xi on 19 September 2019.')
  await expect(entry.getByText(/, context$/)).toHaveCount(2)
  await expect(entry).toContainText('at least six messages of this year are traced, three each way')
})

test('an entry opens Details, and Details lead back to it', async ({ app, page }) => {
  await app.open(OPEN)
  const entry = app.region('Conflicts').getByRole('button', { name: /^Name: / })
  await entry.focus()
  await page.keyboard.press('Enter')
  await expect(app.details.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(page).toHaveURL(/sel=conflict:pak-myong-ho-name/)
  await expect(entry).toHaveAttribute('aria-current', 'true')
  await page.getByRole('tab', { name: 'Sources' }).click()
  await app.details.getByRole('link', { name: 'All conflicts' }).click()
  await expect(page).toHaveURL(/tab=conflicts/)
  await expect(app.region('Conflicts').getByRole('button', { name: /^Name: / })).toBeFocused()
})

test('Details lead back to the list where its table stands in its place', async ({ app }) => {
  await app.open('v=1&tab=conflicts&tables=conflicts&sel=conflict:armistice-day')
  await expect(app.region('Conflicts').getByRole('table')).toBeVisible()
  await app.details.getByRole('link', { name: 'All conflicts' }).click()
  await expect(app.region('Conflicts').getByRole('button', { name: /^Fact: 28 Jul 2021/ })).toBeFocused()
})

test('what a conflict concerns opens its own Details, and these lead to the conflict', async ({
  app,
  page,
}) => {
  await app.open(OPEN)
  await app
    .region('Conflicts')
    .getByRole('button', { name: '22 Sep 2021 Kim answers Xi', exact: true })
    .click()
  await expect(page).toHaveURL(/sel=event:2021-09-25-kim-xi-reply/)
  await app.details.getByRole('button', { name: /^The timing\./ }).click()
  await expect(page).toHaveURL(/sel=conflict:kim-reply-2021-day/)
  await expect(app.details.getByRole('heading', { level: 2 })).toHaveText(/The sources differ on the timing/)
})

test('the filter parts what it touches from what it does not', async ({ app }) => {
  await app.open(`${OPEN}&years=2019`)
  const list = app.region('Conflicts')
  await expect(list).toContainText('7 of 24 touch what the filter leaves; the others are folded below.')
  // 24 − 7
  const folded = list.getByRole('group').filter({ hasText: 'Outside the filter 17' }).last()
  await expect(folded.getByRole('listitem').first()).toBeHidden()
  await list.getByRole('link', { name: 'Outside the filter, 17 conflicts' }).click()
  await expect(folded.getByText('Outside the filter 17')).toBeFocused()
  await expect(folded.getByRole('listitem').first()).toBeVisible()
})

test('Disputed only is the filter’s own clause', async ({ app, page }) => {
  await app.open(OPEN)
  const list = app.region('Conflicts')
  await list.getByRole('checkbox', { name: 'Disputed only' }).check()
  await expect(page).toHaveURL(/disputed/)
  await expect(list).toContainText('11 of 24 touch what the filter leaves')
  await app.filters.getByRole('button', { name: 'Reset filters' }).click()
  await expect(list.getByRole('checkbox', { name: 'Disputed only' })).not.toBeChecked()
})

test('a passage that bears no mark is in the list with its opening words', async ({ app }) => {
  await app.open(OPEN)
  await app.region('Conflicts').getByRole('button', { name: 'Reading: Cheng, ¶19', exact: true }).click()
  await expect(app.details).toContainText('The sources can be read in two ways')
})

test('the table has a row a claim', async ({ app }) => {
  await app.open(OPEN)
  const list = app.region('Conflicts')
  await list.getByRole('button', { name: 'Table' }).click()
  for (const column of ['Kind', 'Concerns', 'Claim', 'Source', 'Layer', 'Note'])
    await expect(list.getByRole('columnheader', { name: column, exact: true })).toBeVisible()
  await expect(list.getByRole('row').filter({ hasText: 'the year 2019' })).toHaveCount(3)
})

test('with context off there are six, and no word of context', async ({ app }) => {
  await app.open(`${OPEN}&layers=article`)
  const list = app.region('Conflicts')
  await expect(list).toContainText('6 conflicts in the sources shown')
  await expect(list.getByText('context', { exact: false })).toHaveCount(0)
})

test('the sign on a chart leads to its conflict, under every rule', async ({ app, page }) => {
  for (const rule of ['', '&rule=listed', '&rule=traced']) {
    await app.open(`v=1${rule}`)
    const sign = app.messages.getByRole('button', { name: /^The sources differ on the count, 2021/ })
    await sign.click()
    await expect(page).toHaveURL(/sel=conflict:count-to-12-august-2021/)
    await expect(sign).toHaveAttribute('aria-current', 'true')
  }
  await app.open('v=1&step=month')
  await app.trade.getByRole('button', { name: /^The sources differ on the fact, May 2019/ }).click()
  await expect(page).toHaveURL(/sel=conflict:trade-2019-05-total/)
})

test('with context off no chart signs what context alone disputes', async ({ app }) => {
  await app.open('v=1&layers=article')
  await expect(
    app.messages.getByRole('button', { name: /^The sources differ on the count, 2021/ }),
  ).toBeVisible()
  await expect(
    app.messages.getByRole('button', { name: /^The sources differ on the count, 2019/ }),
  ).toHaveCount(0)
})

test('in the list of events timing has its own quiet sign', async ({ app }) => {
  await app.open('v=1&q=congratulations')
  const item = app.events.getByRole('listitem', { name: /^22 Sep 2021/ })
  await expect(item).toContainText('the sources differ on the timing')
  await expect(item).not.toContainText('≠')
})

test('on a phone Details make way for the list', async ({ app, page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open('v=1&sel=conflict:armistice-day')
  await app.details.getByRole('link', { name: 'All conflicts' }).click()
  await expect(app.details).toHaveCount(0)
  const entry = app.region('Conflicts').getByRole('button', { name: /^Fact: 28 Jul 2021/ })
  await expect(entry).toBeFocused()
  await expect(entry).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})
