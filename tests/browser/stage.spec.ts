import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { openPages } from './printPreview'

/** Where everything on the stages stands, each from the corner of its own stage. */
function laidOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.stage')].flatMap((stage, at) => {
      const from = stage.getBoundingClientRect()
      return [...stage.querySelectorAll('*')].flatMap(element => {
        const { x, y, width, height } = element.getBoundingClientRect()
        if (width === 0) return []
        const place = [x - from.x, y - from.y, width, height].map(Math.round).join(' ')
        return `${at} ${element.tagName} ${element.getAttribute('class')} ${place}`
      })
    }),
  )
}

test.describe('in every window alike', () => {
  test.use({ viewport: { width: 1280, height: 720 } })
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 1000, height: 700 },
    { width: 1920, height: 1080 },
  ])
    test(`${viewport.width} px`, async ({ app, page }) => {
      await openPages(app)
      const before = await laidOut(page)
      expect(before.length).toBeGreaterThan(900)
      await page.setViewportSize(viewport)
      await expect.poll(() => laidOut(page)).toEqual(before)
    })
})

test('no text on a stage meets another, is cut, or is smaller than 12 px', async ({ app, page }) => {
  await openPages(app)
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll('.stage')].flatMap((stage, at) => {
      const room = stage.getBoundingClientRect()
      const out: string[] = []
      const texts = [
        ...stage.querySelectorAll(
          'svg text, .plot-number-text, .year-name, .year-status, .legend li, .source-line, .stage-more',
        ),
      ]
        .filter(element => element.checkVisibility() && (element.textContent ?? '').trim() !== '')
        .filter(
          element =>
            !element.matches('.visually-hidden, .visually-hidden *, .year-mark, .oc-target, .lane-mark'),
        )
      const seen = texts.map(element => ({
        element,
        words: element.textContent ?? '',
        box: element.getBoundingClientRect(),
      }))
      for (const [i, a] of seen.entries()) {
        const { fontSize } = getComputedStyle(a.element)
        if (Number.parseFloat(fontSize) < 12) out.push(`${at} small: ${a.words}`)
        const paged = a.element.closest('.support-rows, .conflict-list')
        if (paged) continue
        const { left, right, top, bottom } = a.box
        if (left < room.left - 1 || right > room.right + 1 || top < room.top - 2 || bottom > room.bottom + 2)
          out.push(`${at} cut: ${a.words}`)
        for (const b of seen.slice(i + 1)) {
          if (a.element.contains(b.element) || b.element.closest('.support-rows, .conflict-list')) continue
          const across = Math.min(right, b.box.right) - Math.max(left, b.box.left)
          const down = Math.min(bottom, b.box.bottom) - Math.max(top, b.box.top)
          if (across > 1 && down > 6) out.push(`${at}: ${a.words} × ${b.words}`)
        }
      }
      return out
    }),
  )
  expect(faults).toEqual([])
})

test('a list shows whole rows, and nothing of it lies over its key or its source', async ({ app, page }) => {
  await openPages(app)
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll('.stage :is(.support-rows, .conflict-list)')].flatMap(list => {
      const room = list.getBoundingClientRect()
      const foot = list.closest('.stage')?.querySelector('.source-line')?.getBoundingClientRect()
      return [...list.querySelectorAll('.support-row, .conflict-entry')].flatMap(row => {
        const box = row.getBoundingClientRect()
        if (box.width === 0) return []
        const whole = box.top >= room.top - 1 && box.bottom <= room.bottom + 1
        return whole && foot && box.bottom <= foot.top ? [] : [row.textContent]
      })
    }),
  )
  expect(faults).toEqual([])
})

test('what stands on the stage are the marks: no control of the page, no title twice', async ({
  app,
  page,
}) => {
  await openPages(app)
  for (const stage of await page.locator('.stage').all()) {
    await expect(stage.getByRole('button', { name: /^(Table|Export|Full screen|All marks)$/ })).toHaveCount(0)
    await expect(stage.getByRole('radio')).toHaveCount(0)
    await expect(stage.getByRole('combobox')).toHaveCount(0)
    await expect(stage.locator('.source-line')).toBeVisible()
  }
})

test('a mark has a name that it keeps from state to state', async ({ app, page }) => {
  await openPages(app)
  const marks = await page.evaluate(() =>
    [...document.querySelectorAll('.stage')].map(stage =>
      [...stage.querySelectorAll('[data-mark]')].map(mark => mark.getAttribute('data-mark') ?? ''),
    ),
  )
  for (const names of marks) expect(new Set(names).size).toBe(names.length)
  const all = marks.flat()
  // 2018: six from Kim and two from Xi (Cheng ¶11), so the last step is the sixth
  expect(all).toContain('m:2018:dprk-to-prc:5')
  expect(all).not.toContain('m:2018:dprk-to-prc:6')
  expect(all).toContain('t:2020')
  expect(all).toContain('y:2022')
  expect(all).toContain('e:2022-04-29-rail-suspended')
})

test.describe('on a slide', () => {
  test.use({ viewport: { width: 1280, height: 720 } })
  test('what a list has no room for is counted, and a press brings it and goes back', async ({ page }) => {
    await page.goto('./#v=1&kinds=appointment,commemoration&scene=reading/disputed-dates')
    const stage = page.locator('.stage')
    // four conflicts touch these acts: armistice-day, credentials-day, monument-visit-2022-day, korean-war-end-day
    const entries = stage.locator('.conflict-entry:not(.is-outside)')
    await expect(entries).toHaveCount(4)
    await expect(entries.first()).toBeInViewport({ ratio: 1 })
    const more = stage.getByRole('button', { name: '1 more', exact: true })
    await expect(entries.last()).not.toBeInViewport()
    await more.click()
    await expect(entries.last()).toBeInViewport({ ratio: 0.95 })
    await expect(entries.first()).not.toBeInViewport()
    await stage.getByRole('button', { name: 'From the first' }).click()
    await expect(entries.first()).toBeInViewport({ ratio: 1 })
    await expect(more).toBeVisible()
  })

  test('marks stay live: a number opens, a mark answers to the pointer', async ({ page }) => {
    await page.goto('./#v=1&layers=article&scene=reading/stated-against-listed')
    const stage = page.locator('.stage')
    await stage
      .getByRole('button', { name: /^2018: / })
      .first()
      .focus()
    await expect(stage.getByText(/^8 messages/).first()).toBeVisible()
    const number = stage.getByRole('button', { name: /^Kim 5, 2020: / })
    await number.click()
    await expect(number).toHaveAttribute('aria-current', 'true')
  })
})
