import { readFile, writeFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import JSZip from 'jszip'
import { expect, test } from './app'

const LETTERS = `date,from,to,kind,title,note
2021-07-11,Kim Jong Un,Xi Jinping,letter,"Sixtieth anniversary, greetings",x
11 July 2021,Xi Jinping,Kim Jong Un,letter,Answer,
Sep 2021,Kim Jong Un,Xi Jinping,letter,Foundation day,
31 June 2021,Kim Jong Un,Xi Jinping,letter,No such day,
2022,Choe Son Hui,Wang Yi,visit,Some visit,
,Kim Jong Un,Xi Jinping,letter,No date,
`
const csv = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(content),
})
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Open data' })
const banner = (page: Page) => page.getByRole('complementary', { name: 'Whose data this is' })

async function openData(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Open data' }).click()
  await expect(dialog(page).getByRole('heading', { name: 'Your own data' })).toBeFocused()
  return dialog(page)
}
/** Gives files to the dialog, as far as their columns. */
async function columns(page: Page, files: Parameters<Locator['setInputFiles']>[0]): Promise<Locator> {
  const opened = await openData(page)
  await opened.locator('input[type=file]').setInputFiles(files)
  await expect(opened.getByRole('heading', { name: /^What the columns of/ })).toBeFocused()
  return opened
}
/** The cells of the first rows, as they are understood. */
const preview = (opened: Locator) =>
  opened
    .locator('.preview tbody tr')
    .evaluateAll(rows => rows.map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent)))

/** How many sets the browser keeps: a set is kept a moment after it is shown. */
const keptIn = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const opening = indexedDB.open('prc-dprk-own-data')
        opening.onsuccess = () => {
          const database = opening.result
          const count = database.transaction('infos').objectStore('infos').count()
          count.onsuccess = () => {
            database.close()
            resolve(count.result)
          }
        }
      }),
  )

/** A workbook of one sheet, as a program that knows no styles would write it. */
async function workbook(rows: readonly (readonly (string | number)[])[]): Promise<Buffer> {
  const cell = (value: string | number, place: string) =>
    typeof value === 'number'
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`
  const type = 'application/vnd.openxmlformats'
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="${type}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  )
  zip.file(
    'xl/workbook.xml',
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relation}"><sheets><sheet name="Letters" sheetId="1" r:id="r1"/></sheets></workbook>`,
  )
  zip.file(
    'xl/_rels/workbook.xml.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  )
  zip.file(
    'xl/worksheets/sheet1.xml',
    `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows
      .map(
        (row, at) =>
          `<row r="${at + 1}">${row.map((value, x) => cell(value, `${'ABCDE'[x]}${at + 1}`)).join('')}</row>`,
      )
      .join('')}</sheetData></worksheet>`,
  )
  return zip.generateAsync({ type: 'nodebuffer' })
}

test('a file is chosen, one Enter opens it, and its report says what became of it', async ({ app, page }) => {
  await app.open()
  const opened = await columns(page, csv('letters.csv', LETTERS))
  expect(await preview(opened)).toEqual([
    ['11 Jul 2021', 'Kim Jong Un → Xi Jinping', 'letter', 'Sixtieth anniversary, greetings'],
    ['11 Jul 2021', 'Xi Jinping → Kim Jong Un', 'letter', 'Answer'],
    ['Sep 2021', 'Kim Jong Un → Xi Jinping', 'letter', 'Foundation day'],
    ['31 June 2021', 'Set aside: is not a day of the calendar'],
    ['2022', 'Choe Son Hui → Wang Yi', 'visit', 'Some visit'],
    ['', 'Set aside: no date'],
  ])
  expect(await app.violations('.opening')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(banner(page)).toContainText('letters.csv (4 events')
  await expect(banner(page)).toContainText('This is not the built-in dataset.')
  await expect(banner(page).getByRole('button', { name: 'Sides: Kim Jong Un and Xi Jinping' })).toBeVisible()

  await banner(page)
    .getByRole('button', { name: /^2 rows set aside/ })
    .click()
  const report = page.getByRole('dialog', { name: 'What became of letters.csv' })
  await expect(
    report.getByRole('row', { name: '5 date 31 June 2021 is not a day of the calendar' }),
  ).toBeVisible()
  expect(await app.violations('.opening')).toEqual([])
  const saving = page.waitForEvent('download')
  await report.getByRole('button', { name: 'Save them as CSV' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('letters-set-aside.csv')
  expect(await readFile(await saved.path(), 'utf8')).toBe(
    '\ufeffline,column,value,reason\r\n5,date,31 June 2021,is not a day of the calendar\r\n7,date,,no date\r\n',
  )
  await page.keyboard.press('Escape')
  await expect(report).toBeHidden()
})

test('a workbook of five columns opens right the first time', async ({ app, page }) => {
  await app.open()
  const opened = await columns(page, {
    name: '往来.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: await workbook([
      ['日期', '发信人', '收信人', '标题', '来源'],
      // a spreadsheet's count of days: 11 July 2021
      [44388, '习近平', '金正恩', '条约六十周年', '人民日报'],
      ['2021/9/9', '김정은', '시진핑', '건국절 답전', '로동신문'],
      ['11 July 2021', '金正恩', '习近平', '贺电', '劳动新闻'],
      ['2021年10月1日', '金正恩', '习近平', '国庆贺电', ''],
      ['2021-02-30', '金正恩', '习近平', 'no such day', ''],
      ['soon', '金正恩', '习近平', 'no date', ''],
      ['', '金正恩', '习近平', 'none at all', ''],
    ]),
  })
  expect((await preview(opened)).map(([date, who]) => [date, who])).toEqual([
    ['11 Jul 2021', '习近平 → 金正恩'],
    ['9 Sep 2021', '김정은 → 시진핑'],
    ['11 Jul 2021', '金正恩 → 习近平'],
    ['1 Oct 2021', '金正恩 → 习近平'],
    ['2021-02-30', 'Set aside: is not a day of the calendar'],
    ['soon', 'Set aside: is not a date that can be read'],
    ['', 'Set aside: no date'],
  ])
  await page.keyboard.press('Enter')
  await expect(banner(page)).toContainText('往来.xlsx (4 events')
  await expect(banner(page).getByRole('button', { name: /^3 rows set aside/ })).toBeVisible()
})

test('what was opened stays in the browser until it is removed; its link finds it', async ({ app, page }) => {
  await app.open()
  await columns(page, csv('letters.csv', LETTERS))
  await page.keyboard.press('Enter')
  await expect(banner(page)).toBeVisible()
  const link = page.url()
  expect(link).toMatch(/d=letters@1~[0-9a-f]{12}/)
  await expect.poll(() => keptIn(page)).toBe(1)
  await page.reload()
  await expect(banner(page)).toContainText('letters.csv (4 events')

  await banner(page).getByRole('button', { name: 'Other data' }).click()
  const item = dialog(page).getByRole('listitem').filter({ hasText: 'letters.csv · 4 events' })
  await expect(item).toContainText('open now')
  expect(await app.violations('.opening')).toEqual([])
  await item.getByRole('button', { name: 'Remove letters' }).click()
  await expect(item.getByRole('button', { name: 'Keep it' })).toBeFocused()
  await item.getByRole('button', { name: 'Remove', exact: true }).click()
  await expect(dialog(page).getByText('“letters” is removed from this browser.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(banner(page)).toContainText('It lasts until the page closes')
  await page.goto('about:blank')
  await page.goto(link)
  await expect(page.getByRole('heading', { name: /letters/ })).toBeVisible()
  await expect(banner(page)).toBeHidden()
})

test('closing the tab in mid-import loses nothing that was there, and keeps nothing half', async ({
  app,
  page,
  context,
}, testInfo) => {
  await app.open()
  await columns(page, csv('letters.csv', LETTERS))
  await page.keyboard.press('Enter')
  await expect(banner(page)).toBeVisible()
  await expect.poll(() => keptIn(page)).toBe(1)

  const large = testInfo.outputPath('large.csv')
  const row = '2021-07-11,Kim Jong Un,Xi Jinping,letter,A title of some length to read,\n'
  await writeFile(large, LETTERS + row.repeat(700_000))
  const other = await context.newPage()
  await other.goto(page.url().replace(/#.*/, ''))
  await columns(other, large)
  await other.keyboard.press('Enter')
  await expect(other.getByRole('heading', { name: 'Reading large.csv' })).toBeFocused()
  await expect(other.getByText(/^[1-9][\d,]* rows$/)).toBeVisible()
  await other.close()

  await banner(page).getByRole('button', { name: 'Other data' }).click()
  await expect(dialog(page).getByText(/letters.csv · 4 events/)).toBeVisible()
  await expect(dialog(page).getByText(/large.csv/)).toBeHidden()
})

test('Cancel and Escape end a reading, back to the columns', async ({ app, page }, testInfo) => {
  await app.open()
  const large = testInfo.outputPath('large.csv')
  const row = '2021-07-11,Kim Jong Un,Xi Jinping,letter,A title of some length to read,\n'
  await writeFile(large, LETTERS + row.repeat(700_000))
  const opened = await columns(page, large)
  await page.keyboard.press('Enter')
  await expect(opened.getByRole('heading', { name: 'Reading large.csv' })).toBeFocused()
  await opened.getByRole('button', { name: 'Cancel' }).click()
  await expect(opened.getByRole('alert')).toHaveText('Cancelled. Nothing was opened.')
  await opened.getByRole('button', { name: 'Open large.csv' }).click()
  await expect(opened.getByRole('heading', { name: 'Reading large.csv' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(opened.getByRole('alert')).toHaveText('Cancelled. Nothing was opened.')
  await page.keyboard.press('Escape')
  await expect(opened).toBeHidden()
  await expect(page.getByRole('button', { name: 'Open data' })).toBeFocused()
})

test('a browser that keeps nothing opens the file all the same, and says so', async ({ app, page }) => {
  await page.route(/importWorker/, async route => {
    const answer = await route.fetch()
    const barred = `Object.defineProperty(self, 'indexedDB', { get() { throw new DOMException('barred', 'SecurityError') } });\n`
    await route.fulfill({ response: answer, body: barred + (await answer.text()) })
  })
  await app.open()
  await columns(page, csv('letters.csv', LETTERS))
  await page.keyboard.press('Enter')
  await expect(banner(page)).toContainText(
    'It lasts until the page closes: the browser does not let this page keep',
  )
})

test('what is no data is said in a sentence, and another file can follow', async ({ app, page }) => {
  await app.open()
  const opened = await openData(page)
  const input = opened.locator('input[type=file]')
  await input.setInputFiles(csv('page.csv', '<!doctype html><html><body>Not found</body></html>'))
  await expect(opened.getByRole('alert')).toContainText('is a web page')
  await input.setInputFiles(csv('letters.csv', LETTERS))
  await expect(
    opened.getByRole('heading', { name: 'What the columns of letters.csv stand for' }),
  ).toBeFocused()
})

test('a link opens a package beside the page, and none from elsewhere', async ({ app, page }) => {
  await page.goto('./#v=1&data=data/prc-dprk/')
  await expect(dialog(page).getByRole('heading', { name: /^What the columns of/ })).toBeVisible()
  await page.goto('about:blank')
  await page.goto(`./#v=1&data=${encodeURIComponent('https://elsewhere.example/datapackage.json')}`)
  await expect(page.getByRole('alert')).toContainText('from another place')
  expect(await app.violations()).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`on a phone the dialog is a full sheet, in ${colorScheme}`, async ({ app, page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.emulateMedia({ colorScheme })
    await app.open()
    const opened = await columns(page, csv('letters.csv', LETTERS))
    expect(await opened.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 })
    expect(await opened.evaluate(sheet => sheet.scrollWidth - sheet.clientWidth)).toBe(0)
    expect(await app.violations('.opening')).toEqual([])
    await opened.getByRole('button', { name: 'Open 6 rows' }).click()
    await expect(banner(page)).toBeVisible()
    await banner(page)
      .getByRole('button', { name: /^Sides/ })
      .click()
    const sides = page.getByRole('dialog', { name: 'The two sides' })
    await sides.getByLabel('Second side').fill('Wang Yi')
    expect(await app.violations('.opening')).toEqual([])
    await sides.getByRole('button', { name: 'Use these two' }).click()
    await expect(banner(page).getByRole('button', { name: 'Sides: Kim Jong Un and Wang Yi' })).toBeVisible()
  })
