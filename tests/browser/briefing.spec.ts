import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { addScene, makeFive, openPanel, panelOf, rows, titles } from './panel'

/** Drags a scene by its grip to the middle of another, which takes the place. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const grip = await rows(page).nth(from).locator('.scene-grip').boundingBox()
  const target = await rows(page).nth(to).boundingBox()
  if (!grip || !target) throw new Error('nothing to drag')
  const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x, (y + target.y) / 2)
  await page.mouse.move(x, to > from ? target.y + target.height - 2 : target.y + 2)
}

/** What the browser keeps of briefings, as text. */
const keptText = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>(resolve => {
        const opening = indexedDB.open('prc-dprk-briefings')
        opening.onsuccess = () => {
          const all = opening.result.transaction('briefings').objectStore('briefings').getAll()
          all.onsuccess = () => {
            opening.result.close()
            resolve(JSON.stringify(all.result))
          }
        }
      }),
  )

test('five scenes of five screens: made, put in order by mouse and by buttons, edited, and still there after a reload', async ({
  app,
  page,
}) => {
  await app.open()
  await makeFive({ page, app })
  await panelOf(page).getByRole('button', { name: 'Done' }).click()

  await drag(page, 4, 0)
  await page.mouse.up()
  expect(await titles(page)).toEqual(['Five', 'One', 'Two', 'Three', 'Four'])
  await drag(page, 1, 3)
  await page.mouse.up()
  expect(await titles(page)).toEqual(['Five', 'Two', 'Three', 'One', 'Four'])
  // Escape puts it back, and does not close the panel
  await drag(page, 0, 4)
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await titles(page)).toEqual(['Five', 'Two', 'Three', 'One', 'Four'])
  const up = panelOf(page).getByRole('button', { name: 'Up: Four' })
  await up.click()
  await expect(up).toBeFocused()
  expect(await titles(page)).toEqual(['Five', 'Two', 'Three', 'Four', 'One'])

  await panelOf(page).getByRole('button', { name: 'Edit: Two' }).click()
  await panelOf(page)
    .getByLabel(/^Caption/)
    .fill('Nine by 12 August')
  await panelOf(page).getByRole('textbox', { name: 'Title of the briefing' }).fill('Seminar 3')
  // a change is a transaction of its own: a reload in the same moment comes before it
  await expect.poll(() => keptText(page)).toContain('Seminar 3')

  await page.reload()
  await openPanel(page)
  await expect(rows(page)).toHaveCount(5)
  expect(await titles(page)).toEqual(['Five', 'Two', 'Three', 'Four', 'One'])
  await expect(panelOf(page).getByRole('textbox', { name: 'Title of the briefing' })).toHaveValue('Seminar 3')
  await panelOf(page).getByRole('button', { name: 'Edit: Two' }).click()
  await expect(panelOf(page).getByLabel(/^Caption/)).toHaveValue('Nine by 12 August')

  // each brings its screen back
  await panelOf(page).getByRole('button', { name: 'Show: Three' }).click()
  await expect(app.region('Evidence')).toBeVisible()
  await expect(app.year('messages', 2021)).toHaveAttribute('aria-pressed', 'true')
  await panelOf(page).getByRole('button', { name: 'Show: Five' }).click()
  await expect(app.timeline).toBeVisible()
  await expect(app.messages.getByRole('radio', { name: 'Listed' })).toBeChecked()
  await expect(app.year('messages', 2021)).toHaveAttribute('aria-pressed', 'false')
})

test('out as a file and in again: the same scenes, whatever is written in them', async ({ app, page }) => {
  await app.open()
  await makeFive({ page, app })
  const panel = panelOf(page)
  const markup = '<img src=x onerror="alert(1)"> & “quotes” 习近平'
  await panel.getByRole('textbox', { name: 'Title', exact: true }).fill(markup)
  await panel.getByLabel(/^Speaker notes/).fill('line one\nline two')
  await panel.getByRole('textbox', { name: 'Title of the briefing' }).fill('Für das Seminar')
  const before = await titles(page)
  const saving = page.waitForEvent('download')
  await panel.getByRole('button', { name: 'Save scenes' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toMatch(/^für-das-seminar-\d{4}-\d{2}-\d{2}\.json$/)
  const path = await saved.path()
  const json = JSON.parse(await readFile(path, 'utf8'))
  expect(json).toMatchObject({ format: 'prc-dprk-briefing', version: 1, dataset: { id: 'prc-dprk' } })
  expect(json.scenes.map(({ view }: { view: string }) => view)).toEqual([
    'messages',
    'messages',
    'evidence',
    'conflicts',
    'messages',
  ])
  expect(json.scenes[4]).toMatchObject({ title: markup, notes: 'line one\nline two' })

  for (let left = 5; left > 0; left--) {
    await panel
      .getByRole('button', { name: /^Edit: / })
      .first()
      .click()
    await panel.getByRole('button', { name: 'Delete' }).click()
    await expect(panel.getByRole('button', { name: /^Edit: / })).toHaveCount(left - 1)
  }
  await page.reload()
  await openPanel(page)
  await expect(panel.getByRole('button', { name: /^Edit: / })).toHaveCount(0)

  await panel.getByLabel('Open scenes').setInputFiles(path)
  await expect(rows(page)).toHaveCount(5)
  expect(await titles(page)).toEqual(before)
  await panel.getByRole('button', { name: 'Edit: Three' }).click()
  await panel.getByRole('button', { name: 'Done' }).click()
  await panel.getByRole('button', { name: /^Edit: <img/ }).click()
  await expect(panel.getByLabel(/^Speaker notes/)).toHaveValue('line one\nline two')

  // a second time it asks, which Escape leaves alone, and can be taken back
  await panel.getByLabel('Open scenes').setInputFiles(path)
  await expect(panel.getByRole('button', { name: 'Add to them' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(panel.getByRole('button', { name: 'Open scenes' })).toBeFocused()
  await panel.getByLabel('Open scenes').setInputFiles(path)
  await panel.getByRole('button', { name: 'Add to them' }).click()
  await expect(rows(page)).toHaveCount(10)
  const ids = await rows(page).evaluateAll(all => all.map(row => row.getAttribute('data-scene')))
  expect(new Set(ids).size).toBe(10)
  await panel.getByRole('button', { name: 'Undo' }).click()
  await expect(rows(page)).toHaveCount(5)
  await panel.getByRole('button', { name: 'Down: One' }).click()
  await panel.getByLabel('Open scenes').setInputFiles(path)
  await panel.getByRole('button', { name: 'Put in their place' }).click()
  expect(await titles(page)).toEqual(before)
  await panel.getByRole('button', { name: 'Undo' }).click()
  expect((await titles(page))[0]).toBe('Two')
})

test('files that are none are refused in a sentence, and nothing is lost', async ({ app, page }) => {
  await app.open()
  await openPanel(page)
  await addScene(page, 'Mine')
  const panel = panelOf(page)
  const file = (content: string) => ({
    name: 'scenes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  })
  const briefing = (change: object) =>
    JSON.stringify({
      format: 'prc-dprk-briefing',
      version: 1,
      dataset: { id: 'prc-dprk', version: '1.0.0' },
      title: '',
      scenes: [{ id: 'a', title: 'Foreign', view: 'globe', state: 'v=1&sel=event:never-was' }],
      ...change,
    })
  for (const [content, said] of [
    ['Dear students,', /not JSON/],
    ['{"type":"FeatureCollection"}', /no file of scenes of this dashboard/],
    [briefing({ version: 7 }), /of version 7/],
    [briefing({ dataset: { id: 'sahel', version: '1.0.0' } }), /another dataset, “sahel”/],
    [briefing({ scenes: [{ title: 7 }] }), /broken at “scenes\.0\.title”/],
    [briefing({ scenes: [] }), /no scene in this file/],
    [`"${'x'.repeat(5_000_001)}"`, /larger than 5 MB/],
  ] as const) {
    await panel.getByLabel('Open scenes').setInputFiles(file(content))
    await expect(panel.getByRole('alert')).toHaveText(said)
    expect(await titles(page)).toEqual(['Mine'])
  }
  // what can be used of a scene is, and the rest is named
  await panel.getByLabel('Open scenes').setInputFiles(file(briefing({})))
  await panel.getByRole('button', { name: 'Add to them' }).click()
  await expect(panel.getByRole('alert')).toHaveCount(0)
  expect(await titles(page)).toEqual(['Mine', 'Foreign'])
  const named = panel.getByRole('list', { name: /could not be used/ }).getByRole('listitem')
  await expect(named).toHaveText([/“Foreign”.*never-was/, /“Foreign”.*“globe”/])
})

test('two windows show the same scenes, and neither undoes the other', async ({ app, page, context }) => {
  await app.open()
  await openPanel(page)
  await addScene(page, 'One')
  await addScene(page, 'Two')
  const other = await context.newPage()
  await other.goto('./')
  await openPanel(other)
  await expect(rows(other)).toHaveCount(2)
  await addScene(other, 'Three')
  await expect(rows(page)).toHaveCount(3)
  await expect.poll(() => titles(page)).toEqual(['One', 'Two', 'Three'])
  await panelOf(page).getByRole('button', { name: 'Up: Three' }).click()
  await panelOf(other)
    .getByLabel(/^Caption/)
    .fill('from the other window')
  await expect.poll(() => titles(other)).toEqual(['One', 'Three', 'Two'])
  await panelOf(page).getByRole('button', { name: 'Edit: Three' }).click()
  await expect(panelOf(page).getByLabel(/^Caption/)).toHaveValue('from the other window')
  await other.close()
})

test('what was written is there again after the tab has crashed', async ({ app, page, context }) => {
  const witness = await context.newPage()
  await witness.goto('./')
  await openPanel(witness)
  await app.open()
  await openPanel(page)
  await addScene(page, 'One')
  await panelOf(page)
    .getByLabel(/^Speaker notes/)
    .fill('said before the crash')
  await panelOf(witness).getByRole('button', { name: 'Edit: One' }).click()
  await expect(panelOf(witness).getByLabel(/^Speaker notes/)).toHaveValue('said before the crash')
  await witness.close()
  const crashed = page.waitForEvent('crash')
  const debug = await context.newCDPSession(page)
  // it has nobody left to answer
  debug.send('Page.crash').catch(() => {})
  await crashed
  const next = await context.newPage()
  await next.goto('./')
  await openPanel(next)
  await expect.poll(() => titles(next)).toEqual(['One'])
  await panelOf(next).getByRole('button', { name: 'Edit: One' }).click()
  await expect(panelOf(next).getByLabel(/^Speaker notes/)).toHaveValue('said before the crash')
})

test('the panel stays while the dashboard is used, gives the focus back, and is there again after presenting', async ({
  app,
  page,
}) => {
  await app.open()
  const panel = await openPanel(page)
  await app.year('messages', 2020).click()
  await page.getByRole('tab', { name: 'Evidence' }).click()
  await app.filters.getByRole('button', { name: 'Reset filters' }).click()
  await expect(panel).toBeVisible()
  await addScene(page, 'One')
  // nothing of the dashboard lies under it
  const left = (await panel.boundingBox())?.x ?? 0
  for (const region of [app.filters, app.messages, app.trade, app.events])
    expect((await region.boundingBox())?.x).toBeLessThan(left)
  const drawn = await app.messages.boundingBox()
  expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual(left)

  await panel.getByRole('button', { name: 'Present from here: One' }).click()
  await expect(panel).toHaveCount(0)
  await page.evaluate(() => document.exitFullscreen().catch(() => {}))
  await page.goBack()
  await expect(panel).toBeVisible()
  expect(await titles(page)).toEqual(['One'])
  await panel.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: 'Briefing', exact: true })).toBeFocused()
})

test('a press on a number or beside the grip selects nothing', async ({ app, page }) => {
  await app.open()
  await openPanel(page)
  await addScene(page, 'One')
  await addScene(page, 'Two')
  const [row] = await rows(page).all()
  const grip = await row?.locator('.scene-grip').boundingBox()
  const place = await row?.locator('.scene-place').boundingBox()
  if (!grip || !place) throw new Error('no row')
  const y = place.y + place.height / 2
  for (const x of [place.x + 4, grip.x + grip.width + 2]) {
    await page.mouse.click(x, y, { clickCount: 3 })
    expect(await page.evaluate(() => String(getSelection()))).toBe('')
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x + 40, y + 120)
    await page.mouse.up()
    expect(await page.evaluate(() => String(getSelection()))).toBe('')
  }
})

test('what is selected can be read in spite of the panel', async ({ app, page }) => {
  await app.open('v=1&sel=event:2021-07-30-xi-kim-reply')
  const panel = await openPanel(page)
  await panel.getByRole('link', { name: 'See its details' }).click()
  await expect(panel).toHaveCount(0)
  await expect(app.details.getByRole('heading').first()).toBeFocused()
})

test.describe('by touch, on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true })
  test('a finger drags a scene, and the list scrolls under it', async ({ app, page }) => {
    await app.open()
    await page.getByRole('button', { name: 'Briefing', exact: true }).tap()
    for (let n = 1; n <= 7; n++) await addScene(page, `Scene ${n}`)
    await panelOf(page).getByRole('button', { name: 'Done' }).tap()
    await panelOf(page).getByRole('heading', { name: 'Briefing' }).scrollIntoViewIfNeeded()
    const [first] = await rows(page).locator('.scene-grip').all()
    await first?.scrollIntoViewIfNeeded()
    const grip = await first?.boundingBox()
    if (!grip) throw new Error('no grip')
    expect(grip.width).toBeGreaterThanOrEqual(44)
    expect(grip.height).toBeGreaterThanOrEqual(44)
    // real touches, which the browser would scroll with if it were let
    const touch = await page.context().newCDPSession(page)
    const at = (y: number) => ({ touchPoints: [{ x: grip.x + grip.width / 2, y }] })
    const start = grip.y + grip.height / 2
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', ...at(start) })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(start + 30) })
    // held at the foot of the sheet, until the end of the list has come
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(836) })
    await expect(rows(page).last()).toBeInViewport({ ratio: 0.9 })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', ...at(838) })
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    await expect.poll(() => titles(page)).toEqual([2, 3, 4, 5, 6, 7, 1].map(n => `Scene ${n}`))
  })
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test.describe(`axe, ${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } })
      test('the panel, empty, with an open scene, and the built-in one', async ({ app, page }) => {
        await app.open()
        const panel = await openPanel(page)
        expect(await app.violations()).toEqual([])
        await addScene(page, 'One')
        await addScene(page, 'Two')
        expect(await app.violations('.briefing-panel')).toEqual([])
        await panel.getByRole('button', { name: 'Delete' }).click()
        await panel.getByRole('radio', { name: 'Built-in' }).check()
        expect(await app.violations('.briefing-panel')).toEqual([])
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(wide).toBeLessThanOrEqual(0)
      })
    })
