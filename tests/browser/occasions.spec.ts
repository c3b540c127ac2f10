import { type App, expect, test } from './app'

const OPEN = 'v=1&tab=occasions'
const occasions = (app: App) => app.region('Occasions')
const marks = (app: App) =>
  occasions(app).getByRole('toolbar', { name: 'Messages and commemorations by day' }).getByRole('button')
const lines = (app: App) => occasions(app).getByRole('list', { name: 'Anniversaries' }).getByRole('listitem')

test('the tab is reached by keyboard, and says how many messages fall on an anniversary', async ({
  app,
  page,
}) => {
  await app.open('v=1&layers=article')
  await page.getByRole('tab', { name: 'Timeline' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Occasions' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/tab=occasions/)
  await expect(occasions(app)).toContainText(
    '7 of 14 messages fall on an anniversary, 8 with the replies to them',
  )
  // fourteen messages and two visits to the monument
  await expect(marks(app)).toHaveCount(16)
})

test('with context on it counts and draws what is traced, with three more lines', async ({ app }) => {
  await app.open(OPEN)
  await expect(occasions(app)).toContainText(
    '17 of 42 messages fall on an anniversary, 25 with the replies to them',
  )
  await expect(marks(app)).toHaveCount(44)
  await expect(lines(app)).toHaveCount(8)
})

test('with context off its lines and its spellings go', async ({ app }) => {
  await app.open(`${OPEN}&layers=article`)
  await expect(lines(app)).toHaveCount(5)
  for (const name of ['birthday', 'diplomatic relations', 'Workers’ Party'])
    await expect(occasions(app)).not.toContainText(name)
  await expect(occasions(app)).toContainText(
    'End of the Korean War: no line, the articles give two days (28 Jul and 29 Jul)',
  )
})

test('it follows the filter, down to nothing', async ({ app }) => {
  await app.open(OPEN)
  await app.year('messages', 2019).click()
  await expect(occasions(app)).toContainText(
    '4 of 6 messages fall on an anniversary, 5 with the replies to them',
  )
  await expect(marks(app)).toHaveCount(6)
  await app.filters.getByRole('searchbox').fill('zzzz')
  await expect(occasions(app)).toContainText('No message matches')
  await expect(occasions(app)).toContainText(
    'No message between the leaders and no commemoration matches the filter.',
  )
  await expect(marks(app)).toHaveCount(0)
})

test('marks are one tab stop; arrows go through them by date, Enter opens Details, Escape hides the words', async ({
  app,
  page,
}) => {
  await app.open(`${OPEN}&layers=article`)
  await occasions(app).getByRole('button', { name: 'All marks' }).focus()
  await page.keyboard.press('Tab')
  await expect(marks(app).first()).toBeFocused()
  await expect(marks(app).first()).toHaveAccessibleName(/^8th WPK Congress: .*23 March 2021$/)
  const tip = occasions(app).getByRole('tooltip')
  await expect(tip).toContainText('23 March 2021')
  await page.keyboard.press('Escape')
  await expect(tip).toHaveCount(0)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(':focus')).toHaveAccessibleName(
    /^CPC centenary: .*1 July 2021; on an anniversary$/,
  )
  await expect(tip).toContainText('on an anniversary')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/sel=event:2021-07-01-kim-xi-cpc-centenary/)
  await expect(app.details.getByRole('heading').first()).toBeFocused()
})

test('a mark opens its source by mouse, and is the current one then', async ({ app }) => {
  await app.open(OPEN)
  const mark = occasions(app).getByRole('button', { name: /^WPK founding: .*10 October 2020/ })
  await mark.hover()
  await expect(occasions(app).getByRole('tooltip')).toContainText('10 October 2020')
  await expect(app.messages.locator('.lit-year')).toHaveAttribute('data-year', '2020')
  await mark.click()
  await expect(app.details).toContainText('10 October 2020')
  await expect(mark).toHaveAttribute('aria-current', 'true')
})

test('a label opens what it names, and of two marks close together the nearest one answers', async ({
  app,
  page,
}) => {
  await app.open(OPEN)
  await occasions(app).locator('text').filter({ hasText: 'Xi re-elected president' }).click()
  await expect(page).toHaveURL(/sel=event:2018-03-17/)
  // five days and fifteen pixels apart: their targets overlap
  const first = await occasions(app)
    .getByRole('button', { name: /^PRC founding: .* 1 October 2019/ })
    .boundingBox()
  const second = await occasions(app)
    .getByRole('button', { name: /^Diplomatic relations: Kim.* 6 October 2019/ })
    .boundingBox()
  if (!first || !second) throw new Error('a mark has no place')
  expect(second.x - first.x).toBeLessThan(first.width)
  await page.mouse.click(second.x + 2, first.y + 12)
  await expect(page).toHaveURL(/sel=event:2019-10-01/)
  await page.mouse.click(first.x + first.width - 1, first.y + 12)
  await expect(page).toHaveURL(/sel=event:2019-10-06-kim/)
})

test('a year lit in the charts lights its row, an event of the list its mark', async ({ app }) => {
  await app.open(OPEN)
  await app.year('messages', 2018).hover()
  await expect(occasions(app).locator('.oc-lit-row')).toHaveAttribute('data-year', '2018')
  await app.events.getByRole('listitem').filter({ hasText: '9 May 2016' }).hover()
  await expect(occasions(app).locator('.oc-lit-row')).toHaveAttribute('data-year', '2016')
  await expect(
    occasions(app).locator('[data-event="2016-05-09-xi-kim-wpk-chairman"] .is-strong'),
  ).toHaveCount(1)
})

test('Table has every act with its anniversary', async ({ app }) => {
  await app.open(`${OPEN}&layers=article`)
  await occasions(app).getByRole('button', { name: 'Table' }).click()
  const table = occasions(app).getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(17)
  await expect(table.getByRole('row').filter({ hasText: '25 Sep 2021' })).toContainText('reply to one')
  await expect(table.getByRole('columnheader', { name: 'On an anniversary' })).toBeVisible()
})

test('on a phone the lines are numbered and named beneath, and nothing scrolls sideways', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await app.open(OPEN)
  await expect(lines(app).last()).toHaveText(/^8\s*10 Oct\s*Founding of the Workers’ Party of Korea$/)
  await expect(lines(app).last()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  const mark = occasions(app).getByRole('button', { name: /^Kim elected WPK chairman/ })
  await mark.scrollIntoViewIfNeeded()
  await mark.click()
  await expect(app.details).toContainText('9 May 2016')
})
