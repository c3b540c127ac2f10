import { expect, test } from './app'
import { count, deckOf, part, related, runs } from './deckFile'
import { openPanel } from './panel'

/** Values of a series by its name, with empty places left out. */
function valuesOf(chart: string, name: string): string[] {
  const series = chart.split('<c:ser>').find(one => one.includes(`<c:v>${name}</c:v>`)) ?? ''
  const values = series.slice(series.indexOf('<c:val>'), series.indexOf('</c:val>'))
  return [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value ?? '')
}

test('the built-in briefing as PowerPoint: a slide, notes and a picture a scene, charts of the bar charts', async ({
  app,
  page,
}) => {
  await app.open()
  await openPanel(page, 'Built-in')
  const { name, zip } = await deckOf(page)
  expect(name).toMatch(/^prc-dprk-1\.0\.0-reading-the-relationship-in-nine-scenes\.pptx$/)
  // nine scenes, and behind the one of the messages and the one of the trade a hidden slide with a chart
  expect(count(zip, /^ppt\/slides\/slide\d+\.xml$/)).toBe(11)
  expect(count(zip, /^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toBe(11)
  expect(count(zip, /^ppt\/charts\/chart\d+\.xml$/)).toBe(2)
  expect(count(zip, /^ppt\/embeddings\/.*\.xlsx$/)).toBe(2)
  const slides = Array.from({ length: 11 }, (_, at) => at + 1)
  const shown: number[] = []
  for (const slide of slides) {
    const xml = await part(zip, `ppt/slides/slide${slide}.xml`)
    const targets = await related(zip, slide)
    expect(targets.some(target => target.startsWith('notesSlides/'))).toBe(true)
    if (xml.includes('show="0"')) expect(targets.some(target => target.startsWith('charts/'))).toBe(true)
    else {
      shown.push(slide)
      expect(targets.some(target => target.startsWith('media/'))).toBe(true)
      // a title that office programs know as one
      expect(xml).toContain('type="title"')
    }
  }
  expect(shown).toHaveLength(9)

  // Cheng, ¶11: 6 in 2018, 5 in 2020 and 4 to 12 August 2021 from Kim; 2, 4 and 5 from Xi; 2 and 1 exchanges before
  const chart = await part(zip, 'ppt/charts/chart1.xml')
  expect(valuesOf(chart, 'Kim to Xi')).toEqual(['6', '5', '4'])
  expect(valuesOf(chart, 'Xi to Kim')).toEqual(['2', '4', '5'])
  expect(chart).toContain('<c:v>2016 (2 exchanges)</c:v>')
  expect(chart).toContain('<c:v>2017 (1 exchange)</c:v>')
  // of the years held against the forecasts only context has figures: outlines
  const trade = await part(zip, 'ppt/charts/chart2.xml')
  const looks = trade
    .split('<c:ser>')
    .slice(1)
    .map(one => one.slice(0, one.indexOf('</c:spPr>')))
  expect(looks.map(look => [/<a:noFill\/>/.test(look), /prstDash/.test(look)])).toEqual([[true, false]])

  const second = runs(await part(zip, 'ppt/slides/slide2.xml'))
  expect(second[0]).toBe('Nine messages in 2020, and nine again by 12 August 2021')
  expect(second.join(' ')).toContain('Counting rule: stated')
  expect(second.join(' ')).toContain('Dataset: prc-dprk 1.0.0')
  const notes = runs(await part(zip, 'ppt/notesSlides/notesSlide2.xml'))
  expect(notes.find(run => run.startsWith('Question for the class: '))).toBeDefined()
  expect(notes.find(run => run.endsWith('scene=reading/stated-against-listed'))).toBeDefined()

  const picture = await zip.file('ppt/media/image-2-1.png')?.async('base64')
  const seen = await page.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    context?.drawImage(bitmap, 0, 0)
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
    let blue = 0
    // #1b3f77, in which Kim's blocks are drawn
    for (let at = 0; at < pixels.length; at += 4)
      if (pixels[at] === 0x1b && pixels[at + 1] === 0x3f && pixels[at + 2] === 0x77) blue += 1
    return { width: bitmap.width, height: bitmap.height, blue: blue / (bitmap.width * bitmap.height) }
  }, picture ?? '')
  expect([seen.width, seen.height]).toEqual([2336, 896])
  expect(seen.blue).toBeGreaterThan(0.02)
})

test('scenes of one’s own as PowerPoint: their words, their order, their screens', async ({ app, page }) => {
  await app.open('v=1&years=2020')
  const panel = await openPanel(page)
  await panel.getByRole('button', { name: 'Add scene' }).click()
  await panel.getByRole('textbox', { name: 'Title', exact: true }).fill('Nine & <none>')
  await panel.getByRole('textbox', { name: /^Speaker notes/ }).fill('First line\nSecond line')
  await app.trade.getByRole('radio', { name: 'Month' }).check()
  await panel.getByRole('button', { name: 'Add scene' }).click()
  await panel.getByRole('combobox', { name: 'Leads' }).selectOption({ label: 'Trade by year' })
  const { zip } = await deckOf(page)
  const first = await part(zip, 'ppt/slides/slide1.xml')
  expect(first).toContain('Nine &amp; &lt;none&gt;')
  expect(runs(first).join(' ')).toContain('Filter: 2020')
  const notes = runs(await part(zip, 'ppt/notesSlides/notesSlide1.xml'))
  expect(notes.slice(0, 2)).toEqual(['First line', 'Second line'])
  // only 2020 is in the filter: 5 and 4
  expect(valuesOf(await part(zip, 'ppt/charts/chart1.xml'), 'Kim to Xi')).toEqual(['5'])
  // two scenes, both of bar charts
  expect(count(zip, /^ppt\/slides\/slide\d+\.xml$/)).toBe(4)
})

test('a deck under way shows itself and can be cancelled; nothing is saved then', async ({ app, page }) => {
  await app.open()
  const panel = await openPanel(page, 'Built-in')
  let saved = false
  page.on('download', () => {
    saved = true
  })
  await panel.getByRole('button', { name: 'PowerPoint' }).click()
  await expect(panel.getByRole('progressbar')).toBeVisible()
  await panel.getByRole('button', { name: 'Cancel' }).click()
  await expect(panel.getByRole('progressbar')).toHaveCount(0)
  await expect(panel.getByRole('alert')).toHaveCount(0)
  // another can be begun at once
  const { zip } = await deckOf(page)
  expect(saved).toBe(true)
  expect(count(zip, /^ppt\/slides\/slide\d+\.xml$/)).toBe(11)
})

test.describe('without its scripts', () => {
  test.use({ allowErrors: [/Failed to load resource|pptxgen|error loading dynamically/i] })
  test('a deck that fails says why, and can be tried again', async ({ app, page }) => {
    await page.route(/pptxgen/, route => route.abort())
    await app.open()
    const panel = await openPanel(page, 'Built-in')
    await panel.getByRole('button', { name: 'PowerPoint' }).click()
    await expect(panel.getByRole('alert')).toContainText('could not be made')
    await page.unroute(/pptxgen/)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      panel.getByRole('button', { name: 'Try again' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/\.pptx$/)
  })
})
