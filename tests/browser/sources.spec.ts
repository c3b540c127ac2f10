import { readFileSync } from 'node:fs'
import { csvParse } from 'd3'
import { expect, test } from './app'

const OPEN = 'v=1&tab=sources'
const table = (name: string) =>
  csvParse(readFileSync(new URL(`../../public/data/prc-dprk/${name}.csv`, import.meta.url), 'utf8'))

test('is reached from the keyboard and tells the first article paragraph by paragraph', async ({
  app,
  page,
}) => {
  await app.open()
  await page.getByRole('tab', { name: 'Timeline' }).focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  const region = app.region('Sources')
  await expect(region.getByRole('heading', { name: /Political Aspect/ })).toBeVisible()
  const given = region.getByRole('group', { name: 'What Asmolov gives' })
  const seventh = given.getByRole('listitem').filter({ hasText: '¶7' })
  await expect(seventh).toContainText('“On July 30, in a response …”')
  await expect(seventh.getByRole('button', { name: /^30 Jul 2021 Xi answers earlier letters/ })).toBeVisible()
  await expect(given.getByRole('listitem').filter({ hasText: '¶32' })).toContainText('Frame of the web page.')
  await expect(region).toContainText('n.d. [after 26 September 2022]')
})

test('an event of a paragraph lights up elsewhere and opens Details', async ({ app }) => {
  await app.open(`${OPEN}&window=2021-02-01..2022-03-20`)
  const region = app.region('Sources')
  const answer = region.getByRole('button', { name: /^30 Jul 2021 Xi answers earlier letters/ })
  await answer.hover()
  await expect(app.events.locator('.event.is-lit')).toHaveCount(1)
  await answer.click()
  await expect(app.details).toContainText('Asmolov, ¶7')
  await expect(answer).toHaveAttribute('aria-current', 'true')
  await region.getByRole('button', { name: /^Cheng/ }).click()
  await region.getByRole('button', { name: /^US\$539 million/ }).click()
  await expect(app.details).toContainText('Cheng, ¶14')
})

test('one tab stop for the list: arrows move, Enter chooses, the link keeps it', async ({ app, page }) => {
  await app.open(OPEN)
  const region = app.region('Sources')
  const list = region.getByRole('group', { name: 'All sources' })
  await expect(list.locator('button[tabindex="0"]')).toHaveCount(1)
  await list.getByRole('button', { name: /^Asmolov/ }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(list.getByRole('button', { name: /^Cheng/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(region.getByRole('heading', { name: '[Untitled commentary]' })).toBeVisible()
  await expect(page).toHaveURL(/source=cheng-2021/)
  await page.reload()
  await expect(region.getByRole('heading', { name: '[Untitled commentary]' })).toBeVisible()
  await page.goBack()
  await expect(region.getByRole('heading', { name: /Political Aspect/ })).toBeVisible()
})

test('a source is found by its number, and a chosen one far down is brought into view', async ({ app }) => {
  await app.open(`${OPEN}&source=yonhap-aen20190620007300325`)
  const region = app.region('Sources')
  const row = region.getByRole('button', { name: /^Yonhap AEN20190620007300325/ })
  await expect(row).toBeInViewport()
  await expect(row).toHaveAttribute('aria-current', 'true')
  await expect(row).toHaveAccessibleName(/4 events told by it alone, 1 told by others too, 0 figures$/)
  await region.getByRole('searchbox', { name: 'Find a source' }).fill('139194')
  await expect(region.getByRole('group', { name: 'All sources' }).getByRole('button')).toHaveCount(1)
  await region.getByRole('button', { name: /^KBS 139194/ }).click()
  await expect(region.getByRole('heading', { name: 'KBS' })).toBeVisible()
})

test('a citation is copied in the chosen style and stands in the page', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open(`${OPEN}&source=cheng-2021`)
  const region = app.region('Sources')
  await expect(
    region.getByText('Cheng, X. (n.d. [after 12 August 2021]). [Untitled commentary].'),
  ).toBeVisible()
  await region.getByRole('radio', { name: 'Chicago' }).check()
  const citation = 'Cheng Xiaohe. [Untitled commentary]. n.d. [after 12 August 2021].'
  await expect(region.getByText(citation)).toBeVisible()
  await region.getByRole('button', { name: 'Copy' }).click()
  await expect(region.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation)
  await region.getByRole('radio', { name: 'BibTeX' }).check()
  await expect(region.getByText('@misc{cheng-2021,')).toBeVisible()
  await expect(region.getByRole('button', { name: 'Copy' })).toBeVisible()
})

test('where the browser refuses to copy, the citation is marked', async ({ app, page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
  })
  await app.open(`${OPEN}&source=cheng-2021`)
  const region = app.region('Sources')
  await region.getByRole('button', { name: 'Copy' }).click()
  await expect(region.getByText(/marked above/)).toBeVisible()
  expect(await page.evaluate(() => String(getSelection()))).toContain('[Untitled commentary]')
})

test('Only its events filters every view, and the counts of the others stay', async ({ app, page }) => {
  await app.open(`${OPEN}&source=cheng-2021`)
  const region = app.region('Sources')
  const only = region.getByRole('button', { name: 'Only its events' })
  const all = (await app.status.textContent()) ?? ''
  await only.click()
  await expect(only).toHaveAttribute('aria-pressed', 'true')
  await expect(page).toHaveURL(/sources=cheng-2021/)
  // nine alone and two with others
  await expect(app.status).toHaveText(/^11 of/)
  await expect(region.getByRole('button', { name: /^Asmolov/ })).toHaveAccessibleName(
    /19 events told by it alone/,
  )
  await region.getByRole('button', { name: /^Asmolov/ }).click()
  await expect(region.getByRole('button', { name: /^28 Jul 2021 Kim at the monument/ })).toContainText(
    'outside the filter',
  )
  await expect(only).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('button', { name: 'Reset filters' }).click()
  await expect(app.status).toHaveText(all)
})

test('the filter narrows what the sources give', async ({ app }) => {
  await app.open(`${OPEN}&q=zzz`)
  const region = app.region('Sources')
  await expect(region).toContainText('No event of the present filter')
  await expect(region.getByRole('button', { name: /^Asmolov/ })).toHaveAccessibleName(
    / 0 events told by it alone/,
  )
})

test('the table has a row a source', async ({ app }) => {
  await app.open(OPEN)
  const region = app.region('Sources')
  await region.getByRole('button', { name: 'Table' }).click()
  await expect(region.getByRole('row')).toHaveCount(1 + table('sources').length)
  await expect(region.getByRole('row').filter({ hasText: 'cheng-2021' })).toContainText(
    '[Untitled commentary]',
  )
})

test('with context off only the two articles are there', async ({ app, page }) => {
  await app.open(`${OPEN}&layers=article&source=kbs-139194`)
  const region = app.region('Sources')
  await expect(region.getByRole('heading', { name: /Political Aspect/ })).toBeVisible()
  await expect(region.getByRole('group', { name: 'All sources' }).getByRole('button')).toHaveCount(2)
  await expect(page.getByRole('list', { name: 'Notices' })).toContainText(/context/)
  const publishers = table('sources')
    .filter(row => row.layer === 'context')
    .flatMap(row => [row.publisher ?? '', row.reference ?? ''])
    .filter(word => word.length > 3)
  expect(publishers.length).toBeGreaterThan(250)
  const said = (await region.textContent()) ?? ''
  expect(publishers.filter(word => said.includes(word))).toEqual([])
  // the day that only context knows, and the one that the article prints
  await expect(region).not.toContainText('22 Sep 2021')
  await expect(region).toContainText('25 Sep 2021')
})

test('Details lead to their source', async ({ app, page }) => {
  await app.open('v=1&sel=trade:trade-2020-gacc-article')
  await app.details.getByRole('link', { name: 'in Sources: Cheng' }).click()
  await expect(app.region('Sources').getByRole('heading', { name: '[Untitled commentary]' })).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Sources' })).toBeFocused()
  await expect(page).toHaveURL(/tab=sources.*source=cheng-2021/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('a select chooses the source, and the page does not scroll sideways', async ({ app, page }) => {
    await app.open(OPEN)
    const region = app.region('Sources')
    await region.getByRole('combobox', { name: 'Source' }).selectOption('cheng-2021')
    await expect(region.getByRole('heading', { name: '[Untitled commentary]' })).toBeVisible()
    await expect(region.getByText('¶14')).toBeHidden()
    await region.getByRole('button', { name: 'All 21 paragraphs' }).click()
    await expect(region.getByText('¶14')).toBeVisible()
    const low = await region
      .locator('.source-item, .source-only, .citation .link')
      .evaluateAll(targets =>
        targets
          .filter(target => target.getBoundingClientRect().height < 44)
          .map(target => target.textContent),
      )
    expect(low).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    )
  })
  test('Details lead to their source, and the sheet gives way', async ({ app }) => {
    await app.open('v=1&sel=trade:trade-2020-gacc-article')
    await app.details.getByRole('link', { name: 'in Sources: Cheng' }).click()
    await expect(app.details).toBeHidden()
    await expect(
      app.region('Sources').getByRole('heading', { name: '[Untitled commentary]' }),
    ).toBeInViewport()
  })
})
