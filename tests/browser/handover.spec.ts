import { pathToFileURL } from 'node:url'
import { expect, test } from './app'
import { deckOf, part, runs } from './deckFile'
import { makeFive, openPanel, panelOf, presenterOf, slideTitle, titles } from './panel'

// what somebody does who reads no help: five screens, in order, shown, and handed on in both forms
test('five scenes made, put in order, presented, and handed on as PowerPoint and as one file', async ({
  app,
  page,
}, testInfo) => {
  await app.open()
  await makeFive({ page, app })
  await panelOf(page).getByRole('button', { name: 'Done' }).click()
  await panelOf(page).getByRole('button', { name: 'Up: Five' }).click()
  await panelOf(page).getByRole('button', { name: 'Down: One' }).click()
  const order = ['Two', 'One', 'Three', 'Five', 'Four']
  expect(await titles(page)).toEqual(order)

  await panelOf(page).getByRole('button', { name: 'Present', exact: true }).click()
  for (const name of order) {
    await expect(slideTitle(page)).toHaveText(name)
    await page.keyboard.press('PageDown')
  }
  await presenterOf(page).getByRole('button', { name: 'Leave' }).click()
  // the panel is open again
  await expect(panelOf(page)).toBeVisible()

  const { zip } = await deckOf(page)
  const slides: string[] = []
  for (let slide = 1; zip.file(`ppt/slides/slide${slide}.xml`); slide++) {
    const xml = await part(zip, `ppt/slides/slide${slide}.xml`)
    if (!xml.includes('show="0"')) slides.push(runs(xml)[0] ?? '')
  }
  expect(slides).toEqual(order)

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panelOf(page).getByRole('button', { name: 'Save as one file' }).click(),
  ])
  const path = testInfo.outputPath(download.suggestedFilename())
  await download.saveAs(path)
  await page.context().setOffline(true)
  await page.goto(pathToFileURL(path).href)
  await expect(app.status).toBeVisible()
  await openPanel(page)
  expect(await titles(page)).toEqual(order)
  await panelOf(page).getByRole('button', { name: 'Present', exact: true }).click()
  await expect(slideTitle(page)).toHaveText('Two')
  await expect(app.year('messages', 2021)).toHaveAttribute('aria-pressed', 'true')
})
