import { TABS } from '../../src/model/filter'
import { expect, test } from './app'

const FRAGMENTS = [
  '',
  'v=1&rule=traced',
  'v=1&step=month',
  'v=1&layers=article',
  'v=1&window=2021-06-27..2021-08-06',
]

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 1280, 900, 390, 320])
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: width > 1300 ? 900 : 720 } })
      for (const fragment of FRAGMENTS)
        test(`no label overlaps another, nothing is cut, every chart has marks: ${fragment || 'default'}`, async ({
          app,
          page,
        }) => {
          await app.open(fragment)
          await page.evaluate(() => document.fonts.ready)
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0)
          for (const chart of ['Messages by year', 'Trade by year', 'Timeline']) {
            await expect(app.region(chart).locator('.drawing svg').first()).toBeVisible()
            const found = await app.region(chart).evaluate(region => {
              const drawing = region.querySelector('.drawing')
              if (!drawing) return ['no drawing']
              const faults: string[] = []
              const seen = [...drawing.querySelectorAll<Element>('svg text, [data-label]')]
                .filter(element => element.checkVisibility() && (element.textContent ?? '').trim())
                .map(element => {
                  const box = element.getBoundingClientRect()
                  return {
                    words: element.textContent ?? '',
                    left: box.left,
                    right: box.right,
                    top: box.top,
                    bottom: box.bottom,
                  }
                })
              if (!drawing.querySelector('svg rect, svg path, svg circle, svg line')) faults.push('no marks')
              for (const [i, a] of seen.entries()) {
                if (a.left < -1 || a.right > innerWidth + 1) faults.push(`cut: ${a.words}`)
                for (const b of seen.slice(i + 1)) {
                  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
                  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
                  // a line's box is taller than its ink by a third of the size on either side
                  if (across > 1 && down > 4) faults.push(`${a.words} × ${b.words}`)
                }
              }
              return faults
            })
            expect(found, chart).toEqual([])
          }
        })
    })

for (const tab of TABS)
  test.describe(`the reading ${tab}`, () => {
    const table = tab === 'timeline' ? [] : [`&tables=${tab}`]
    for (const more of ['', '&layers=article', '&base=2020', '&q=zzzz', ...table])
      test(`stands on one screen with the charts above it${more}`, async ({ app, page }) => {
        await app.open(`v=1&tab=${tab}${more}`)
        await page.evaluate(() => document.fonts.ready)
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900)
      })
    for (const width of [900, 320])
      test(`is not wider than the page at ${width} px`, async ({ app, page }) => {
        await page.setViewportSize({ width, height: 720 })
        await app.open(`v=1&tab=${tab}`)
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        ).toBeLessThanOrEqual(0)
      })
  })

test('messages, trade and strip stand on one axis, to the pixel', async ({ app, page }) => {
  await app.open()
  const left = async (chart: 'messages' | 'trade', year: number) =>
    (await app.year(chart, year).boundingBox())?.x ?? Number.NaN
  for (const year of [2016, 2019, 2022]) expect(await left('messages', year)).toBe(await left('trade', year))
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(900)
})

for (const width of [360, 700])
  test(`where the timeline runs down, no line crosses a day or a title at ${width}`, async ({
    app,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await app.open()
    const day = app.timeline.getByText('11 Jul', { exact: true }).first()
    await expect(day).toBeVisible()
    const found = await app.timeline.evaluate(region => {
      const lines = [...region.querySelectorAll('.tl-life')].map(line => line.getBoundingClientRect())
      const textOf = (element: Element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        return range.getBoundingClientRect()
      }
      const days = [...region.querySelectorAll('.v-day')].filter(day => day.textContent !== '')
      const titles = [...region.querySelectorAll('.v-title')]
      return {
        lines: lines.length,
        day: Math.max(...days.map(one => textOf(one).right)) - Math.min(...lines.map(({ left }) => left)),
        title:
          Math.min(...titles.map(one => textOf(one).left)) - Math.max(...lines.map(({ right }) => right)),
      }
    })
    expect(found.lines).toBe(2)
    expect(found.day).toBeLessThan(-4)
    expect(found.title).toBeGreaterThan(4)
  })
