import type { Page } from '@playwright/test'
import { presenterText as words } from '../../src/text/presenter'
import { expect, test } from './app'
import { addScene, openPanel, presenterOf as presenter, slideTitle as title } from './panel'

const place = (page: Page) => presenter(page).getByRole('button', { name: /^Scene \d+ of \d+/ })
const at = (page: Page, n: number) => expect(place(page)).toHaveText(`${n} of 9`)
/** Presses *Present* in the header and waits for the first scene. */
async function present(page: Page) {
  await page.getByRole('banner').getByRole('button', { name: 'Present' }).click()
  await at(page, 1)
}
/** Opens a scene by its link. */
async function open(page: Page, scene: string) {
  await page.goto(`./#v=1&scene=reading/${scene}`)
  await expect(title(page)).toBeVisible()
}
const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null)

test('Present goes full screen with the first of nine scenes, its view live', async ({ app, page }) => {
  await app.open()
  await present(page)
  await expect.poll(() => isFull(page)).toBe(true)
  await expect(presenter(page)).toBeFocused()
  await expect(page.getByRole('region', { name: 'Filters' })).toHaveCount(0)
  await expect(page).toHaveURL(/scene=reading\//)
  expect(await app.violations('main')).toEqual([])
})

test('PageUp and PageDown move wherever the focus is; arrows, Space and B only on the presenter itself', async ({
  app,
  page,
}) => {
  await open(page, 'stated-against-listed')
  await at(page, 2)
  await page.keyboard.press('ArrowRight')
  await at(page, 3)
  await page.keyboard.press('Space')
  await at(page, 4)
  await page.keyboard.press('Shift+Space')
  await page.keyboard.press('ArrowLeft')
  await at(page, 2)
  // in a chart the arrows are the chart's
  const year = app.year('messages', 2016)
  await year.focus()
  await page.keyboard.press('ArrowRight')
  await expect(app.year('messages', 2017)).toBeFocused()
  await page.keyboard.press('b')
  await expect(page.getByRole('button', { name: words.unblank })).toHaveCount(0)
  await at(page, 2)
  // a clicker's keys go on all the same
  await page.keyboard.press('PageDown')
  await at(page, 3)
  await page.keyboard.press('PageUp')
  await at(page, 2)
})

test('every press counts, however fast they come', async ({ page }) => {
  await open(page, 'stated-against-listed')
  await page.evaluate(() => {
    const press = () =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true }),
      )
    for (let times = 0; times < 4; times++) press()
  })
  await at(page, 6)
})

test('B blanks the screen, and can be switched off', async ({ page }) => {
  await open(page, 'stated-against-listed')
  await at(page, 2)
  const blank = page.getByRole('button', { name: words.unblank })
  await page.keyboard.press('b')
  await expect(blank).toBeVisible()
  await page.keyboard.press('b')
  await expect(blank).toHaveCount(0)
  await place(page).click()
  await page.getByRole('checkbox', { name: words.blankKey }).uncheck()
  await page.getByRole('dialog').getByRole('button', { name: words.close }).click()
  await expect(presenter(page)).toBeFocused()
  await page.keyboard.press('b')
  await expect(blank).toHaveCount(0)
})

test('the first Escape leaves full screen, the next the presenter, back to where one was', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await app.open('v=1&years=2020&rule=listed')
  // the page is longer than the window once all of it is drawn
  const scrolled = () =>
    page.evaluate(() => {
      window.scrollTo(0, 100)
      return Math.round(window.scrollY)
    })
  await expect.poll(scrolled).toBe(100)
  const before = page.url()
  // not by the mouse, which would scroll to the button first
  await page.getByRole('button', { name: 'Present' }).evaluate(button => (button as HTMLElement).click())
  await at(page, 1)
  await expect.poll(() => isFull(page)).toBe(true)
  await page.keyboard.press('PageDown')
  await at(page, 2)
  // something done by hand while presenting
  await app.year('messages', 2018).click()
  await expect(presenter(page)).toContainText('Changed by hand')
  await presenter(page).focus()
  await page.keyboard.press('Escape')
  await expect.poll(() => isFull(page)).toBe(false)
  await expect(presenter(page)).toBeVisible()
  // Playwright presses faster than anybody
  await expect(async () => {
    await page.keyboard.press('Escape')
    await expect(presenter(page)).toHaveCount(0, { timeout: 300 })
  }).toPass()
  await expect(app.filters).toBeVisible()
  expect(page.url()).toBe(before)
  await expect(app.year('messages', 2020)).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => page.evaluate(() => Math.round(window.scrollY))).toBe(100)
  await expect(page.getByRole('button', { name: 'Present' })).toBeFocused()
})

test('charts stay live: a year toggles, a mark leads to its source, and the scene can be had back', async ({
  app,
  page,
}) => {
  await open(page, 'stated-against-listed')
  await at(page, 2)
  await app.year('messages', 2018).click()
  await expect(app.year('messages', 2018)).toHaveAttribute('aria-pressed', 'true')
  await presenter(page).getByRole('button', { name: words.asMade }).click()
  await expect(app.year('messages', 2018)).toHaveAttribute('aria-pressed', 'false')
  // Cheng prints 6 from Kim in 2018, in paragraph 11
  await app.messages.getByRole('button', { name: 'Kim 6, 2018: show the source' }).click()
  await expect(app.details).toContainText('Cheng, ¶11')
  await app.details.getByRole('button', { name: 'Close' }).click()
  await expect(app.details).toHaveCount(0)
})

test('a list leads to any scene; Back leaves the presenter', async ({ app, page }) => {
  await app.open()
  await present(page)
  await place(page).click()
  const items = page.getByRole('dialog').getByRole('listitem')
  await expect(items).toHaveCount(9)
  const last = items.last().getByRole('button')
  const name = await last.textContent()
  await last.click()
  await at(page, 9)
  await expect(title(page)).toHaveText(name ?? '')
  await page.goBack()
  await expect(presenter(page)).toHaveCount(0)
  await expect(app.filters).toBeVisible()
})

test('a link opens its scene as it was made; a scene that is not there says so', async ({ app, page }) => {
  await open(page, 'stated-against-listed')
  await at(page, 2)
  await page.reload()
  await at(page, 2)
  await page.goto('about:blank')
  await page.goto('./#v=1&scene=reading/not-there')
  await expect(page.getByRole('alert')).toHaveText(words.gone)
  await page.getByRole('button', { name: words.toDashboard }).click()
  await expect(app.filters).toBeVisible()
})

test('buttons and swipes move; at the ends nothing moves', async ({ page }) => {
  await open(page, 'stated-against-listed')
  await presenter(page).getByRole('button', { name: words.previous }).click()
  await at(page, 1)
  await expect(presenter(page).getByRole('button', { name: words.previous })).toBeDisabled()
  await page.keyboard.press('PageUp')
  await at(page, 1)
  const swipe = (from: number, to: number) =>
    title(page).evaluate(
      (element, [from, to]) => {
        const point = (type: string, clientX: number) =>
          element.dispatchEvent(
            new PointerEvent(type, {
              bubbles: true,
              pointerType: 'touch',
              isPrimary: true,
              clientX,
              clientY: 60,
            }),
          )
        point('pointerdown', from!)
        point('pointerup', to!)
      },
      [from, to],
    )
  await swipe(600, 300)
  await at(page, 2)
  await swipe(300, 340)
  await at(page, 2)
  await swipe(300, 600)
  await at(page, 1)
})

test('the speaker’s window has notes, the next scene and a clock, in step both ways', async ({ page }) => {
  await open(page, 'stated-against-listed')
  await at(page, 2)
  const [speaker] = await Promise.all([
    page.waitForEvent('popup'),
    presenter(page).getByRole('button', { name: words.speaker }).click(),
  ])
  const notes = speaker.getByRole('main', { name: words.notes.window })
  await expect(notes).toContainText('2 of 9')
  await expect(notes.getByRole('heading', { level: 1 })).toHaveText((await title(page).textContent()) ?? '')
  await expect(notes.getByRole('heading', { level: 3 })).not.toBeEmpty()
  await expect(notes.getByText(words.notes.elapsed)).toBeVisible()
  await notes.getByRole('button', { name: words.notes.forth }).click()
  await at(page, 3)
  await expect(notes).toContainText('3 of 9')
  await speaker.keyboard.press('PageUp')
  await at(page, 2)
  await page.keyboard.press('PageDown')
  await expect(notes).toContainText('3 of 9')
  await notes.getByRole('button', { name: words.blank }).click()
  await expect(page.getByRole('button', { name: words.unblank })).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('button', { name: words.unblank })).toHaveCount(0)
  await page.close()
  // a window that is closed may have no time to say so: then its silence does
  await expect(notes).toContainText(words.notes.alone, { timeout: 15_000 })
})

/** The marks that are on their way, by their keys, and how long that takes. */
const moving = () => {
  const marks = document.getAnimations().flatMap(animation => {
    const target = animation.effect instanceof KeyframeEffect ? animation.effect.target : null
    const key = target?.getAttribute('data-mark')
    return key ? [{ key, ms: Number(animation.effect?.getTiming().duration) }] : []
  })
  return marks.length > 0 ? marks : null
}

test.describe('marks in motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })
  test('go from scene to scene in less than 400 ms, each to its own place', async ({ page }) => {
    // politics and economy follow the messages: both have the years
    await open(page, 'stated-against-listed')
    await expect(page.getByRole('toolbar', { name: 'Years of the messages' })).toBeVisible()
    const seen = page.waitForFunction(moving)
    await page.keyboard.press('PageDown')
    const marks = await seen.then(handle => handle.jsonValue())
    expect(marks?.map(({ key }) => key)).toContain('y:2016')
    for (const { ms } of marks ?? []) expect(ms).toBeLessThan(400)
    await expect.poll(() => page.evaluate(moving)).toBeNull()
  })
})

test('where less motion is asked for, nothing moves', async ({ page }) => {
  await open(page, 'stated-against-listed')
  await page.evaluate(() => {
    const animate = Element.prototype.animate
    Element.prototype.animate = function (...how) {
      if (this.hasAttribute('data-mark')) document.body.dataset.moved = 'yes'
      return animate.apply(this, how)
    }
  })
  await page.keyboard.press('PageDown')
  await at(page, 3)
  await expect(page.getByRole('region', { name: 'Politics and economy' })).toBeVisible()
  await expect(page.locator('body')).not.toHaveAttribute('data-moved')
})

test('scenes of one’s own are presented in their order, survive a reload, and stand in no link', async ({
  app,
  page,
}) => {
  await app.open('v=1&years=2021')
  const panel = await openPanel(page)
  for (const name of ['First of mine', 'Second of mine']) await addScene(page, name)
  await panel.getByRole('button', { name: 'Present', exact: true }).click()
  await expect(title(page)).toHaveText('First of mine')
  await page.keyboard.press('PageDown')
  await expect(title(page)).toHaveText('Second of mine')
  expect(page.url()).not.toContain('scene=')
  await page.reload()
  await expect(title(page)).toHaveText('Second of mine')
  await expect(place(page)).toHaveText('2 of 2')
  await page.goBack()
  await expect(presenter(page)).toHaveCount(0)
  await expect(app.year('messages', 2021)).toHaveAttribute('aria-pressed', 'true')
  // from now on *Present* means them
  await page.getByRole('banner').getByRole('button', { name: 'Present' }).click()
  await expect(title(page)).toHaveText('First of mine')
})

test('while the screen is blank nothing behind it can be reached, and B shows it again', async ({ page }) => {
  await open(page, 'stated-against-listed')
  await page.keyboard.press('b')
  const unblank = page.getByRole('button', { name: words.unblank })
  await expect(unblank).toBeFocused()
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.keyboard.press(key)
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('.slide, .presenter-bar') ? 'behind' : 'not',
      ),
    ).toBe('not')
  }
  await page.keyboard.press('b')
  await expect(unblank).toHaveCount(0)
  await expect(presenter(page)).toBeFocused()
})

test('by Tab one comes back to the presenter, and to its keys', async ({ page }) => {
  await open(page, 'stated-against-listed')
  await page.keyboard.press('Tab')
  await expect(presenter(page)).not.toBeFocused()
  await page.keyboard.press('Shift+Tab')
  await expect(presenter(page)).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await at(page, 3)
})

test('Back leaves full screen together with the presenter', async ({ app, page }) => {
  await app.open()
  await present(page)
  await expect.poll(() => isFull(page)).toBe(true)
  await page.goBack()
  await expect(app.filters).toBeVisible()
  await expect.poll(() => isFull(page)).toBe(false)
})

test('a pointer that merely lies on a chart shows no tooltip until it moves', async ({ app, page }) => {
  await open(page, 'stated-against-listed')
  const year = await app.year('messages', 2018).boundingBox()
  if (!year) throw new Error('no mark')
  const [x, y] = [year.x + year.width / 2, year.y + 20]
  await page.mouse.move(x, y)
  await expect(page.getByRole('tooltip')).toBeVisible()
  await page.keyboard.press('PageDown')
  await at(page, 3)
  await page.keyboard.press('PageUp')
  await at(page, 2)
  await expect(app.year('messages', 2018)).toBeVisible()
  await expect(page.getByRole('tooltip')).toBeHidden()
  await page.mouse.move(x + year.width * 2, y)
  await expect(page.getByRole('tooltip')).toBeVisible()
})
