import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'
import { readCsv } from '../unit/rfc4180'
import { expect, test } from './app'
import { outside } from './outside'

const exportDialog = (page: Page) => page.getByRole('dialog', { name: /^Export: / })
const choice = (page: Page, form: string) =>
  exportDialog(page).getByRole('button', { name: form, exact: true })

/** Opens the dialog of a chart, unless it stands. */
async function dialogOf(page: Page, region: Locator) {
  if (!(await exportDialog(page).isVisible())) await region.getByRole('button', { name: 'Export' }).click()
  await expect(exportDialog(page)).toBeVisible()
}

async function take(page: Page, region: Locator, form: string): Promise<{ name: string; bytes: Buffer }> {
  await dialogOf(page, region)
  const download = page.waitForEvent('download')
  await choice(page, form).click()
  return kept(await download)
}

async function kept(file: Download) {
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

/** Width and height as the file itself says them. */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  expect(png.subarray(12, 16).toString()).toBe('IHDR')
  return [png.readUInt32BE(16), png.readUInt32BE(20)]
}

/** How many colours a picture has, and which share of it is not its ground. */
function pixelsOf(page: Page, png: Buffer) {
  return page.evaluate(async bytes => {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(atob(bytes), sign => sign.charCodeAt(0))]),
    )
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray()
    const seen = new Map<number, number>()
    for (let at = 0; at < data.length; at += 4) {
      const color = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
      seen.set(color, (seen.get(color) ?? 0) + 1)
    }
    const ground = Math.max(...seen.values())
    return { colors: seen.size, drawn: 1 - ground / (data.length / 4) }
  }, png.toString('base64'))
}

/** What an SVG file holds, read in a page that has no policy of ours. */
async function readSvg(page: Page, svg: string) {
  const blank = await page.context().newPage()
  const read = await blank.evaluate(source => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml')
    const all = [...file.querySelectorAll('*')]
    const values = all.flatMap(node => [...node.attributes].map(({ name, value }) => [name, value]))
    return {
      error: file.querySelector('parsererror')?.textContent ?? null,
      root: file.documentElement.localName,
      title: file.querySelector('title')?.textContent ?? '',
      description: file.querySelector('desc')?.textContent ?? '',
      texts: [...file.querySelectorAll('text:not([aria-hidden])')].map(text => text.textContent ?? ''),
      names: [...new Set(all.map(node => node.localName))],
      ids: all.map(node => node.id).filter(id => id !== ''),
      refers: values.flatMap(([, value]) =>
        [...(value ?? '').matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id),
      ),
      addresses: [
        ...values.filter(([name]) => name === 'href' || name === 'xlink:href' || name === 'src'),
        ...[...(file.querySelector('style')?.textContent ?? '').matchAll(/url\(((?!data:)[^)]*)\)/g)],
      ].map(String),
      faces: [...(file.querySelector('style')?.textContent ?? '').matchAll(/font-family:"?([^";]+)/g)].map(
        ([, name]) => name,
      ),
    }
  }, svg)
  await blank.close()
  return read
}

/** The cells of a table as they stand on the screen, the head first. */
const cellsOf = (table: Locator) =>
  table
    .getByRole('row')
    .evaluateAll(rows => rows.map(row => [...row.children].map(cell => cell.textContent ?? '')))

/** A cell of the file as the screen writes it: to at most two decimals, a dash for nothing. */
function sameCell(shown: string, saved: string): boolean {
  if (shown === saved) return true
  if (saved === '') return shown === '–'
  const figure = Number(shown.replace('−', '-').replaceAll(',', '').replace('≈', ''))
  return Math.abs(figure - Number(saved)) <= 0.005 + Math.abs(Number(saved)) * 0.0005
}

const VIEWS = [
  { region: 'Messages by year', link: '', name: 'messages-by-year-stated', size: [1920, null] },
  { region: 'Trade by year', link: 'step=month', name: 'trade-by-month', size: [1920, null] },
  { region: 'Timeline', link: '', name: 'timeline-2021-02-01-to-2022-03-20', size: [1920, null] },
  { region: 'Evidence', link: 'tab=evidence', name: 'evidence', size: [2240, null] },
  { region: 'Mutual support', link: 'tab=support', name: 'mutual-support', size: [1920, null] },
] as const

for (const { region, link, name, size } of VIEWS)
  test(`${region} goes along as PNG at double size, and for slides at 1920 × 1080`, async ({ app, page }) => {
    await app.open(`v=1${link && `&${link}`}`)
    const large = await take(page, app.region(region), 'PNG')
    expect(large.name).toBe(`prc-dprk-1.0.0-${name}.png`)
    const [width, height] = sizeOf(large.bytes)
    expect(width).toBe(size[0])
    expect(height).toBeGreaterThan(600)
    const slide = await take(page, app.region(region), 'PNG for slides')
    expect(slide.name).toBe(`prc-dprk-1.0.0-${name}-1920x1080.png`)
    expect(sizeOf(slide.bytes)).toEqual([1920, 1080])
    for (const { bytes } of [large, slide]) {
      const { colors, drawn } = await pixelsOf(page, bytes)
      expect(colors).toBeGreaterThan(20)
      expect(drawn).toBeGreaterThan(0.02)
      expect(drawn).toBeLessThan(0.6)
    }
    await expect(
      exportDialog(page).getByRole('status').filter({ hasText: 'The slide is saved' }),
    ).toBeVisible()
  })

test('the SVG stands alone: text as text, with name, filter and where it comes from', async ({
  app,
  page,
}) => {
  await app.open('v=1&d=prc-dprk@1.0.0&years=2018,2020')
  const { name, bytes } = await take(page, app.messages, 'SVG')
  expect(name).toBe('prc-dprk-1.0.0-messages-by-year-stated-2018-and-2020.svg')
  const svg = await readSvg(page, bytes.toString('utf8'))
  expect(svg).toMatchObject({ error: null, root: 'svg', addresses: [] })
  expect(svg.title).toBe('Messages by year')
  // 2018: Cheng ¶11 counts eight, six from Kim and two from Xi
  expect(svg.texts).toEqual(expect.arrayContaining(['Kim 6', 'Xi 2', '2018', 'Filter: 2018, 2020']))
  for (const said of ['Filter: 2018, 2020', 'stated', 'Cheng, ¶11', 'articles and context', 'prc-dprk 1.0.0'])
    expect([svg.description, svg.texts.join('\n')]).toEqual(Array(2).fill(expect.stringContaining(said)))
  expect(svg.texts.join('\n')).toContain(page.url())
  expect(svg.names).not.toContain('foreignObject')
  expect(svg.names).not.toContain('script')
  expect(new Set(svg.ids).size).toBe(svg.ids.length)
  expect(svg.ids).toEqual(expect.arrayContaining(svg.refers))
  expect(svg.faces).toEqual(expect.arrayContaining(['Source Serif 4', 'Source Sans 3']))
})

for (const [region, link] of [
  ['Messages by year', ''],
  ['Trade by year', ''],
  ['Timeline', ''],
  ['Evidence', 'tab=evidence'],
  ['Mutual support', 'tab=support'],
] as const)
  test(`with context off, the picture of ${region} names nothing from outside the articles`, async ({
    app,
    page,
  }) => {
    await app.open(`v=1&layers=article${link && `&${link}`}`)
    const { name, bytes } = await take(page, app.region(region), 'SVG')
    expect(name).toMatch(/-articles-alone\.svg$/)
    const { title, description, texts } = await readSvg(page, bytes.toString('utf8'))
    const said = [title, description, ...texts].join('\n').toLowerCase()
    expect(said).toContain('layers: articles alone')
    expect(outside.filter(word => said.includes(word.toLowerCase()))).toEqual([])
  })

for (const [region, link, filters] of [
  ['Messages by year', 'tables=messages', 'No filter'],
  ['Messages by year', 'years=2021&rule=listed&tables=messages', 'Filter: 2021'],
  ['Trade by year', 'tables=trade', 'No filter'],
  ['Trade by year', 'layers=article&tables=trade', 'No filter'],
  ['Evidence', 'tab=evidence&tables=evidence', 'No filter'],
  ['Mutual support', 'kinds=statement&tab=support&tables=support', 'Filter: statements'],
] as const)
  test(`CSV and JSON of ${region} (${link}) are its table and say where it comes from`, async ({
    app,
    page,
  }) => {
    await app.open(`v=1&d=prc-dprk@1.0.0&${link}`)
    const table = app.region(region).getByRole('table', { name: /, as a table$/ })
    await expect(table).toBeVisible()
    const [head = [], ...shown] = await cellsOf(table)
    const csv = await take(page, app.region(region), 'CSV')
    const text = csv.bytes.toString('utf8')
    expect(text.startsWith('\ufeff')).toBe(true)
    const [columns = [], ...rows] = readCsv(text.slice(1))
    expect(columns).toEqual([
      ...head,
      ...['chart', 'filters', 'counting_rule', 'layers', 'sources', 'dataset'],
    ])
    expect(rows).toHaveLength(shown.length)
    for (const [at, row] of shown.entries())
      for (const [column, cell] of row.entries())
        expect([cell, rows[at]?.[column], sameCell(cell, rows[at]?.[column] ?? '')]).toEqual([
          cell,
          rows[at]?.[column],
          true,
        ])
    const layers = link.includes('layers=article') ? 'articles alone' : 'articles and context'
    for (const row of rows) {
      expect(row[head.length]).toBe(region)
      expect(row[head.length + 1]).toBe(filters)
      expect(row[head.length + 3]).toBe(layers)
      expect(row.at(-1)).toBe('prc-dprk 1.0.0')
    }
    const json = JSON.parse((await take(page, app.region(region), 'JSON')).bytes.toString('utf8'))
    expect(json).toMatchObject({
      chart: region,
      filters,
      layers,
      dataset: { id: 'prc-dprk', version: '1.0.0' },
    })
    expect(json.address).toBe(page.url())
    expect(json.columns).toEqual(head)
    const cells = json.rows.map((row: Record<string, unknown>) => head.map(name => String(row[name] ?? '')))
    // the apostrophe that guards a cell of a spreadsheet has no place in JSON
    expect(cells).toEqual(
      rows.map(row => row.slice(0, head.length).map(cell => cell.replace(/^'(?=\W)/, ''))),
    )
  })

test('the timeline and the list of events go along as their events', async ({ app, page }) => {
  await app.open('v=1&years=2021&window=2021-01-01..2021-12-31')
  const items = app.events.getByRole('list').getByRole('listitem')
  // the list comes once the charts stand
  await expect(items.first()).toBeVisible()
  const listed = await items.count()
  const events = await take(page, app.events, 'CSV')
  expect(readCsv(events.bytes.toString('utf8').slice(1))).toHaveLength(listed + 1)
  await expect(exportDialog(page).getByRole('listitem')).toHaveCount(2)
  await exportDialog(page).getByRole('button', { name: 'Close' }).click()
  const timeline = await take(page, app.timeline, 'CSV')
  const [head, first] = readCsv(timeline.bytes.toString('utf8').slice(1))
  // as the list has them: by their ids, with dates that can be sorted
  expect(head?.slice(0, 3)).toEqual(['id', 'date', 'date shown'])
  expect(first?.slice(0, 2)).toEqual(readCsv(events.bytes.toString('utf8').slice(1))[1]?.slice(0, 2))
  expect(first?.join()).toContain('Filter: 2021; drawn: 1 Jan 2021 to 31 Dec 2021')
})

test('a picture is copied to the clipboard, and not said to be saved', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await app.open()
  await dialogOf(page, app.trade)
  await choice(page, 'Copy as image').click()
  await expect(exportDialog(page).getByText('The picture is on the clipboard')).toBeVisible()
  await expect(exportDialog(page).getByText(/is saved/)).toHaveCount(0)
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const image = await createImageBitmap(await item!.getType('image/png'))
    return { types: item!.types, width: image.width }
  })
  expect(copied).toEqual({ types: ['image/png'], width: 1920 })
})

test('where the browser lets no page copy a picture, that is said and the file offered', async ({
  app,
  page,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await app.open()
  await dialogOf(page, app.trade)
  await choice(page, 'Copy as image').click()
  await expect(exportDialog(page).getByRole('alert')).toContainText(
    'lets no page put a picture on the clipboard',
  )
  const download = page.waitForEvent('download')
  await exportDialog(page).getByRole('button', { name: 'Save it as PNG' }).click()
  expect(sizeOf((await kept(await download)).bytes)[0]).toBe(1920)
})

test.describe('what cannot be fetched', () => {
  test.use({ allowErrors: [/ERR_FAILED/] })

  test('a face: said, and had when asked for again', async ({ app, page }) => {
    await app.open()
    await page.route('**/*.woff2', route => route.abort())
    await dialogOf(page, app.messages)
    await choice(page, 'PNG').click()
    const alert = exportDialog(page).getByRole('alert')
    await expect(alert).toContainText('The PNG could not be made: the type of the page could not be fetched')
    await expect(exportDialog(page).getByText(/^No preview/)).toBeVisible()
    await page.unroute('**/*.woff2')
    const download = page.waitForEvent('download')
    await alert.getByRole('button', { name: 'Try again' }).click()
    expect(sizeOf((await kept(await download)).bytes)[0]).toBe(1920)
    await expect(alert).toHaveCount(0)
  })

  test('the script of a table: said, and nothing is saved', async ({ app, page }) => {
    await app.open()
    await page.route('**/tradeTable*.js', route => route.abort())
    const saved: Download[] = []
    page.on('download', file => saved.push(file))
    await dialogOf(page, app.trade)
    await choice(page, 'CSV').click()
    await expect(exportDialog(page).getByRole('alert')).toContainText(
      'The CSV could not be made: a script of the page could not be fetched',
    )
    expect(saved).toEqual([])
  })
})

test('a canvas that cannot be had is said', async ({ app, page }) => {
  await app.open()
  await dialogOf(page, app.messages)
  await expect(exportDialog(page).getByRole('img')).toBeVisible()
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = done => {
      done(null)
    }
  })
  await choice(page, 'PNG').click()
  await expect(exportDialog(page).getByRole('alert')).toContainText('the browser gave no canvas for it')
})

test('long work shows how far it is, and cancelled it leaves nothing', async ({ app, page }) => {
  await app.open()
  let release = () => {}
  const held = new Promise<void>(done => {
    release = done
  })
  await page.route('**/*.woff2', async route => {
    await held
    await route.continue()
  })
  const saved: Download[] = []
  page.on('download', file => saved.push(file))
  await dialogOf(page, app.messages)
  await choice(page, 'PNG').click()
  await expect(exportDialog(page).getByRole('progressbar')).toBeVisible()
  await exportDialog(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(exportDialog(page).getByRole('progressbar')).toHaveCount(0)
  release()
  // the preview goes on, and shows that there was time enough for a file
  await expect(exportDialog(page).getByRole('img')).toBeVisible()
  await expect(exportDialog(page).getByText(/is saved/)).toHaveCount(0)
  expect(saved).toEqual([])
  await exportDialog(page).getByRole('button', { name: 'Close' }).click()
  // of what was drawn beside the page nothing is left
  await expect(page.locator('.picture')).toHaveCount(0)
})

test('by keyboard: Enter opens and takes, Escape closes, and the focus is where it was', async ({
  app,
  page,
}) => {
  await app.open()
  const button = app.trade.getByRole('button', { name: 'Export' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(exportDialog(page)).toBeVisible()
  expect(await app.violations('dialog')).toEqual([])
  const csv = choice(page, 'CSV')
  for (
    let presses = 0;
    presses < 8 && !(await csv.evaluate(node => node === document.activeElement));
    presses += 1
  )
    await page.keyboard.press('Tab')
  const download = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  expect((await download).suggestedFilename()).toBe('prc-dprk-1.0.0-trade-by-year.csv')
  await page.keyboard.press('Escape')
  await expect(exportDialog(page)).toHaveCount(0)
  await expect(button).toBeFocused()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the dialog fits, and the picture is the same as elsewhere', async ({ app, page }) => {
    await app.open()
    await dialogOf(page, app.timeline)
    const [width = 0] = await exportDialog(page).evaluate(node => [node.scrollWidth, node.clientWidth])
    expect(width).toBeLessThanOrEqual(390)
    for (const form of ['PNG', 'PNG for slides', 'SVG', 'Copy as image', 'CSV', 'JSON'])
      expect((await choice(page, form).boundingBox())?.height).toBeGreaterThanOrEqual(44)
    const { bytes } = await take(page, app.timeline, 'SVG')
    const { texts } = await readSvg(page, bytes.toString('utf8'))
    // across, as on a wide screen: the phone's own timeline runs down and names no lines
    expect(texts).toEqual(expect.arrayContaining(['Pyongyang', 'Beijing', 'Feb 2021']))
    await expect(page.locator('body')).toHaveJSProperty('scrollWidth', 390)
  })
})
