import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { FrameLocator, Page } from '@playwright/test'
import { frameSnippet } from '../../src/export/frameSnippet'
import { serve } from '../tools/serve.mjs'
import { expect, test } from './app'

const SAME_ORIGIN = 'allow-scripts allow-same-origin allow-popups'
const OWN_ORIGIN = 'allow-scripts allow-popups'

/** The README's script. */
const LISTENER = `addEventListener('message', event => {
  for (const frame of document.querySelectorAll('iframe'))
    if (event.source === frame.contentWindow && event.data?.type === 'prc-dprk:height')
      frame.style.height = event.data.height + 'px'
})`

/** Pages on another origin than the app's, each by its path. */
const hosted = new Map<string, string>()
let host: Server
let open: Awaited<ReturnType<typeof serve>>

test.beforeAll(async () => {
  host = createServer((request, response) => {
    response.setHeader('content-type', 'text/html')
    response.end(hosted.get(request.url ?? '') ?? '')
  })
  await new Promise<void>(done => host.listen(0, done))
  open = await serve(0, { cors: true })
})
test.afterAll(() => {
  host.close()
  open.close()
})

// the page around the frame is another site, and so is the one that lets every origin read
test.use({ allowErrors: [/^request to (?:localhost|127\.0\.0\.1):\d+$/] })

/** Puts the frame that the dialog *Share* gives into a page elsewhere, and opens that. */
async function embed(page: Page, address: string, sandbox = SAME_ORIGIN, style = '') {
  const frame = frameSnippet(address, 'Embedded')
    .replace(/sandbox="[^"]*"/, `sandbox="${sandbox}"`)
    .replace('loading="lazy"', '')
    .replace('style="border: 0"', `style="border: 0; ${style}"`)
  const path = `/${hosted.size}`
  hosted.set(
    path,
    `<!doctype html><title>Host</title><body><p>A page</p>${frame}<script>${LISTENER}</script>`,
  )
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}${path}`)
  return page.frameLocator('iframe')
}

const messagesIn = (frame: FrameLocator) =>
  frame.getByRole('region', { name: 'Messages by year', exact: true })
const year = (frame: FrameLocator, of: number) =>
  messagesIn(frame).getByRole('button', { name: new RegExp(`^${of}: `) })
const framed = (page: Page) => {
  const [, frame] = page.frames()
  if (!frame) throw new Error('no frame')
  return frame
}

for (const [name, sandbox] of [
  ['of its own origin', SAME_ORIGIN],
  ['without an origin, from a server that lets all read', OWN_ORIGIN],
] as const)
  test(`one view in a frame ${name}: its controls work, and the history stays the host’s`, async ({
    app,
    page,
    baseURL,
  }) => {
    await page.addInitScript(() => {
      const heard: string[] = []
      Object.assign(globalThis, { heard })
      if (window.parent === window) return
      const listen = window.addEventListener.bind(window)
      window.addEventListener = (type: string, ...rest: unknown[]) => {
        heard.push(type)
        return (listen as (...all: unknown[]) => void)(type, ...rest)
      }
    })
    const base = sandbox === OWN_ORIGIN ? open.url : baseURL
    const frame = await embed(page, `${base}#v=1&embed=messages`, sandbox)
    const view = messagesIn(frame)
    await expect(view.getByRole('button', { name: /^Kim 6, 2018/ })).toBeVisible()
    await expect(view.getByText('Cheng, ¶11; Asmolov; context', { exact: true })).toBeVisible()
    await expect(frame.getByRole('region')).toHaveCount(1)
    for (const button of ['Share', 'Briefing', 'Export', 'Full screen', 'Reset filters'])
      await expect(frame.getByRole('button', { name: button })).toHaveCount(0)
    expect(await framed(page).title()).toBe('Messages by year · PRC–DPRK relations, 2016–2022')

    const before = await page.evaluate(() => history.length)
    await year(frame, 2021).click()
    await view.getByRole('radio', { name: 'Listed' }).check()
    await expect(year(frame, 2021)).toHaveAccessibleName(/6 from Kim to Xi, 4 from Xi to Kim/)
    // a change of its own after the time in which changes are one
    await expect.poll(() => framed(page).url()).toMatch(/years=2021&rule=listed&embed=messages$/)
    await view.getByRole('button', { name: 'All years' }).click()
    await expect.poll(() => framed(page).url()).toMatch(/#v=1&d=prc-dprk@1\.0\.0&rule=listed&embed=messages$/)
    expect(await page.evaluate(() => history.length)).toBe(before)
    const heard = await framed(page).evaluate(() => (globalThis as unknown as { heard: string[] }).heard)
    expect(heard).toContain('hashchange')
    expect(heard).not.toContain('message')
    expect(app.page).toBe(page)
  })

test('a frame without an origin, from a server that does not let all read, is what the README warns of', async ({
  page,
  baseURL,
}) => {
  const refused = page.waitForEvent('requestfailed', request => request.url().endsWith('.js'))
  await embed(page, `${baseURL}#v=1&embed=messages`, OWN_ORIGIN)
  await refused
})

test('storage that throws counts as empty', async ({ app, page }) => {
  await embed(page, `${open.url}#v=1&embed=trade`, OWN_ORIGIN)
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('region', { name: 'Trade by year' })).toBeVisible()
  expect(
    await framed(page).evaluate(() => {
      try {
        return typeof localStorage
      } catch (error) {
        return (error as Error).name
      }
    }),
  ).toBe('SecurityError')
  expect(app.page).toBe(page)
})

test('the frame becomes as tall as what it holds, Details too, which a mark opens in it', async ({
  app,
  page,
  baseURL,
}) => {
  const frame = await embed(page, `${baseURL}#v=1&embed=timeline`)
  await expect(frame.getByRole('region', { name: 'Timeline', exact: true })).toBeVisible()
  const heights = async () => {
    const outer = await page.locator('iframe').evaluate(element => element.clientHeight)
    const inner = await framed(page).evaluate(() => [
      Math.ceil(document.querySelector('.embed')?.getBoundingClientRect().height ?? 0),
      document.documentElement.scrollHeight,
    ])
    return { outer, inner: inner[0], scrolled: inner[1] }
  }
  await expect.poll(async () => (await heights()).inner === (await heights()).outer).toBe(true)
  const before = (await heights()).outer
  // the plot takes the pointer for all that is drawn in it
  await frame.getByText('Treaty anniversary, Xi').first().click({ force: true })
  const details = frame.getByRole('region', { name: 'Details' })
  await expect(details.getByText(/Asmolov, ¶4/).first()).toBeVisible()
  await expect.poll(async () => (await heights()).outer).toBeGreaterThan(before + 200)
  await expect
    .poll(async () => {
      const { outer, scrolled } = await heights()
      return scrolled === outer
    })
    .toBe(true)
  // what lies elsewhere is not offered here
  await expect(details.getByRole('link', { name: 'All events' })).toHaveCount(0)
  await details.getByRole('button', { name: 'Close' }).click()
  await expect.poll(async () => (await heights()).outer).toBe(before)
  expect(app.page).toBe(page)
})

test('what a mark opens comes into sight, also where the frame is taller than the window', async ({
  app,
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1000, height: 560 })
  const frame = await embed(page, `${baseURL}#v=1&embed=messages`)
  const number = messagesIn(frame).getByRole('button', { name: /^Kim 6, 2018/ })
  await number.click()
  const heading = frame.getByRole('region', { name: 'Details' }).getByRole('heading').first()
  await expect(heading).toBeInViewport()
  // a link that has something open moves nobody’s page
  const opened = await embed(page, `${baseURL}#v=1&embed=messages&sel=event:2021-07-30-xi-kim-reply`)
  await expect(opened.getByRole('region', { name: 'Details' })).toBeVisible()
  await expect(page.getByText('A page', { exact: true })).toBeInViewport()
  expect(app.page).toBe(page)
})

test('what a pointer finds on the timeline, keys find in its list', async ({ app, page, baseURL }) => {
  const frame = await embed(page, `${baseURL}#v=1&embed=timeline`)
  await frame.getByRole('button', { name: 'Table', exact: true }).press('Enter')
  const events = frame.getByRole('region', { name: 'Events', exact: true })
  await expect(events.getByRole('heading', { name: 'Events' })).toBeFocused()
  await events.getByRole('button', { name: /^11 Jul 2021 Xi/ }).press('Enter')
  await expect(frame.getByRole('region', { name: 'Details' })).toContainText('Asmolov, ¶4')
  expect(app.page).toBe(page)
})

test('the link leads to the whole in the same state', async ({ app, page, baseURL }) => {
  const frame = await embed(page, `${baseURL}#v=1&d=prc-dprk@1.0.0&years=2021&embed=evidence`)
  await expect(frame.getByRole('region', { name: 'Evidence', exact: true })).toBeVisible()
  await expect(frame.getByText(/events: 2021/)).toBeVisible()
  const opened = page.waitForEvent('popup')
  await frame.getByRole('link', { name: 'Open the whole dashboard' }).click()
  const whole = await opened
  await expect(whole.getByRole('button', { name: /^2021: 9 messages/ })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(whole.getByRole('tab', { name: 'Evidence' })).toHaveAttribute('aria-selected', 'true')
  expect(whole.url()).not.toContain('embed')
  expect(app.page).toBe(page)
})

test('what leads to another reading opens it in the whole', async ({ app, page, baseURL }) => {
  const frame = await embed(page, `${baseURL}#v=1&embed=evidence`)
  const opened = page.waitForEvent('popup')
  await frame.getByRole('button', { name: 'All in Sources' }).click()
  const whole = await opened
  await expect(whole.getByRole('tab', { name: 'Sources' })).toHaveAttribute('aria-selected', 'true')
  await expect(frame.getByRole('region', { name: 'Evidence', exact: true })).toBeVisible()
  expect(app.page).toBe(page)
})

test('a view that there is not is named, and the way to the whole stays', async ({ app, page, baseURL }) => {
  const frame = await embed(page, `${baseURL}#v=1&embed=weather`)
  await expect(frame.getByRole('alert')).toHaveText('There is no view “weather” here.')
  await expect(frame.getByRole('link', { name: 'Open the whole dashboard' })).toBeVisible()
  expect(app.page).toBe(page)
})

for (const view of ['messages', 'timeline', 'sources'])
  test(`${view} keeps within a frame of 360 px`, async ({ app, page, baseURL }) => {
    await embed(page, `${baseURL}#v=1&embed=${view}`, SAME_ORIGIN, 'width: 360px')
    const frame = page.frameLocator('iframe')
    await expect(frame.getByRole('region').first()).toBeVisible()
    const wide = () => framed(page).evaluate(() => document.documentElement.scrollWidth)
    await expect.poll(wide).toBe(360)
    await expect(frame.getByRole('link', { name: 'Open the whole dashboard' })).toBeVisible()
    expect(app.page).toBe(page)
  })

test('an embed has no fault that axe finds', async ({ app, page }) => {
  for (const view of ['messages', 'trade', 'timeline']) {
    await page.goto(`./#v=1&embed=${view}`)
    await page.reload()
    await expect(page.getByRole('region')).toBeVisible()
    expect(await app.violations()).toEqual([])
  }
})
