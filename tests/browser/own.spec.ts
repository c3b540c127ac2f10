import type { Page } from '@playwright/test'
import { expect, test } from './app'

/**
 * Nine events of three states. Aland to Borduria: 2001, 2001, 2003; Borduria to Aland: 2001, 2002; of others four,
 * one of them known to the year 2002 only.
 */
const NINE = `date,from,to,kind,title
2001-02-01,Aland,Borduria,letter,First letter
2001-05-01,Borduria,Aland,letter,Answer to the first
2001-09-10,Aland,Borduria,note,Note on rice
2001-12-01,Carpania,Aland,visit,A visit
2002,Carpania,Borduria,visit,A visit of some day
2002-07-07,Borduria,Aland,note,Note on coal
2002-07-08,Carpania,Aland,note,Third note
2003-01-31,Aland,Borduria,letter,Last letter
2003-03-03,Carpania,Borduria,letter,Letter from Carpania
`
const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
})
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const year = (page: Page, name: string) =>
  region(page, 'Events by year').getByRole('button', { name: new RegExp(`^${name}: `) })
const status = (page: Page) => region(page, 'Filters').getByRole('status')
const titles = (page: Page) => region(page, 'Events').getByRole('listitem')

async function give(page: Page, ...files: Parameters<typeof file>) {
  await page.getByRole('button', { name: 'Open data' }).click()
  const dialog = page.getByRole('dialog', { name: 'Open data' })
  await dialog.locator('input[type=file]').setInputFiles(file(...files))
  await dialog.getByRole('button', { name: /^Open / }).click()
  await expect(region(page, 'Events by year')).toBeVisible()
}

test('nine events are counted, linked and listed as any dataset is', async ({ app, page }) => {
  await app.open()
  await give(page, 'nine.csv', NINE)
  await expect(status(page)).toHaveText('9 of 9 events shown')
  await expect(page.getByRole('complementary', { name: 'Whose data this is' })).toContainText('nine.csv')
  // Aland and Borduria share five events, more than any other two
  await expect(year(page, '2001')).toHaveAccessibleName(
    /^2001: 4 events, 2 from Aland to Borduria, 1 from Borduria to Aland/,
  )
  await year(page, '2002').click()
  await expect(status(page)).toHaveText('3 of 9 events shown')
  await expect(titles(page)).toHaveCount(3)
  // years are counted under all clauses but time
  await expect(year(page, '2001')).toHaveAccessibleName(/^2001: 4 events/)
  await region(page, 'Filters')
    .getByRole('button', { name: /^Kinds/ })
    .click()
  await region(page, 'Filters')
    .getByRole('group', { name: 'Kinds' })
    .getByRole('checkbox', { name: 'note' })
    .check()
  await expect(status(page)).toHaveText('2 of 9 events shown')
  await expect(year(page, '2001')).toHaveAccessibleName(/^2001: 1 event\b/)
  await page.goBack()
  await expect(status(page)).toHaveText('3 of 9 events shown')
  await page.goBack()
  await expect(status(page)).toHaveText('9 of 9 events shown')
  // the entry before is that of the built-in dataset
  await page.goBack()
  await expect(status(page)).toHaveText('99 of 99 events shown')
})

test('an event leads to the line of its file', async ({ app, page }) => {
  await app.open()
  await give(page, 'nine.csv', NINE)
  await titles(page).filter({ hasText: 'Note on coal' }).getByRole('button').click()
  const details = region(page, 'Details')
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Note on coal')
  // the header is line 1
  await expect(details).toContainText('nine.csv, line 7')
  await details.getByRole('button', { name: 'Next' }).click()
  await expect(details.getByRole('heading', { level: 2 })).toHaveText('Third note')
})

test('the link holds sides, filter and Details, here and in another tab; elsewhere it asks for the file', async ({
  app,
  page,
  browser,
}) => {
  await app.open()
  await give(page, 'nine.csv', NINE)
  await page.getByRole('button', { name: /^Sides/ }).click()
  const sides = page.getByRole('dialog')
  await sides.getByRole('combobox').nth(0).fill('Carpania')
  await sides.getByRole('combobox').nth(1).fill('Borduria')
  await sides.getByRole('button', { name: /^(Choose|Use|Set|Take)/ }).click()
  await expect(year(page, '2003')).toHaveAccessibleName(/1 from Carpania to Borduria/)
  await year(page, '2003').click()
  await titles(page).first().getByRole('button').click()
  await expect(status(page)).toHaveText('2 of 9 events shown')
  const link = page.url()
  expect(link).toMatch(/#v=1&d=nine@1~[0-9a-f]{12}&years=2003&sel=event:9&sides=Carpania,Borduria$/)

  const second = await page.context().newPage()
  await second.goto(link)
  await expect(region(second, 'Details').getByRole('heading', { level: 2 })).toHaveText('Last letter')
  await expect(status(second)).toHaveText('2 of 9 events shown')

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await other.goto(link)
  await expect(other.getByRole('heading', { name: /“nine”/ })).toBeVisible()
  await other.getByRole('button', { name: 'Open the file' }).click()
  const dialog = other.getByRole('dialog', { name: 'Open data' })
  await dialog.locator('input[type=file]').setInputFiles(file('nine.csv', NINE))
  await dialog.getByRole('button', { name: /^Open / }).click()
  await expect(region(other, 'Details').getByRole('heading', { level: 2 })).toHaveText('Last letter')
  await expect(status(other)).toHaveText('2 of 9 events shown')
  await elsewhere.close()
})

test('a file named in another script has a link that holds', async ({ app, page }) => {
  await app.open()
  await give(page, '서신 2001.csv', NINE)
  await year(page, '2003').click()
  await expect(status(page)).toHaveText('2 of 9 events shown')
  const second = await page.context().newPage()
  await second.goto(page.url())
  await expect(status(second)).toHaveText('2 of 9 events shown')
  await page.reload()
  await expect(status(page)).toHaveText('2 of 9 events shown')
})

test('other content under the same name is not taken for what the link was made on', async ({
  app,
  page,
}) => {
  await app.open()
  await give(page, 'nine.csv', NINE)
  const link = page.url()
  const changed = link.replace(/~[0-9a-f]{12}/, '~000000000000')
  await page.goto('about:blank')
  await page.goto(changed)
  await expect(page.getByRole('heading', { name: /“nine”/ })).toBeVisible()
  await page.getByRole('button', { name: 'Go to the built-in dataset' }).click()
  await expect(status(page)).toHaveText('99 of 99 events shown')
})

test('a file dropped while another dialog is open takes its place', async ({ app, page }) => {
  await app.open()
  await give(page, 'nine.csv', NINE)
  await page.getByRole('button', { name: /^Report/ }).click()
  await expect(page.getByRole('dialog', { name: 'What became of nine.csv' })).toBeVisible()
  await page.evaluate(content => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([content], 'other.csv'))
    for (const type of ['dragenter', 'drop'])
      document.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, NINE)
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(
    page.getByRole('dialog', { name: 'Open data' }).getByRole('heading', { name: /other\.csv/ }),
  ).toBeVisible()
})

test('opened and left by keyboard, the focus is at the name of what is shown', async ({ app, page }) => {
  await app.open()
  await give(page, 'nine.csv', NINE)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('nine, 2001–2003')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('button', { name: 'Back to the built-in dataset' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('PRC–DPRK relations, 2016–2022')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
})

test('a chart of one’s own is taken along as a picture and a table', async ({ app, page }) => {
  await app.open()
  await give(page, 'nine.csv', NINE)
  await region(page, 'Timeline').getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog', { name: /^Export/ })
  await expect(dialog.getByRole('img')).toBeVisible()
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'SVG' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toMatch(/^nine-.*\.svg$/)
})

test('a machine-coded file of 188,000 rows opens without a question and answers', async ({ app, page }) => {
  const states = ['USA', 'CHN', 'RUS', 'JPN', 'KOR', 'PRK', 'IND', 'GBR']
  const kinds = ['Consult', 'Appeal', 'Threaten']
  const rows = Array.from({ length: 188_000 }, (_, at) => {
    const day = new Date(Date.UTC(1995, 0, 1 + Math.floor((at * 10_957) / 188_000)))
    const [from, to] = [states[(at * 7) % 8], states[(at * 5 + 3) % 8]]
    return `${day.toISOString().slice(0, 10)},${from},${kinds[at % 3]},${to},wire`
  })
  await app.open()
  await give(page, 'coded.csv', `date,source,event,target,origin\n${rows.join('\n')}\n`)
  await expect(status(page)).toHaveText('188,000 of 188,000 events shown')
  await region(page, 'Filters')
    .getByRole('button', { name: /^Kinds/ })
    .click()
  await region(page, 'Filters').getByRole('checkbox', { name: 'Appeal' }).check()
  // every third row from the second on: 62,667
  await expect(status(page)).toHaveText('62,667 of 188,000 events shown')
  await expect(region(page, 'Events').getByRole('heading').locator('xpath=..')).toContainText(
    'events 1–100 of 62,667',
  )
})
