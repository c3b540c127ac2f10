import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test as base, expect, type Page } from '@playwright/test'
import { TABS } from '../../src/model/filter'
import { text } from '../../src/text/text'

/** A page on which any console error, uncaught error, policy violation or foreign request fails the test. */
export const test = base.extend<{ allowErrors: RegExp[]; app: App }>({
  allowErrors: [[], { option: true }],
  app: async ({ page, baseURL, allowErrors }, use) => {
    const complaints: string[] = []
    page.on('console', message => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
    })
    page.on('pageerror', error => complaints.push(String(error)))
    page.on('request', request => {
      const url = new URL(request.url())
      if (url.protocol.startsWith('http') && !request.url().startsWith(baseURL ?? ''))
        complaints.push(`request to ${url.host}`)
    })
    await page.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', event =>
        console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
      ),
    )
    await use(new App(page))
    expect(complaints.filter(text => !allowErrors.some(pattern => pattern.test(text)))).toEqual([])
  },
})

export { expect }

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The app by the names that stay put. */
export class App {
  constructor(readonly page: Page) {}

  async open(fragment = '') {
    await this.page.goto(fragment ? `./#${fragment}` : './')
    await expect(this.status).toBeVisible()
    // a reading is fetched after the first view
    const tab = TABS.find(name => fragment.split('&').includes(`tab=${name}`))
    if (tab) await expect(this.region(text.readings.names[tab])).toBeVisible()
    return this
  }
  region(name: string) {
    return this.page.getByRole('region', { name, exact: true })
  }
  get filters() {
    return this.region('Filters')
  }
  get messages() {
    return this.region('Messages by year')
  }
  get trade() {
    return this.region('Trade by year')
  }
  get timeline() {
    return this.region('Timeline')
  }
  get events() {
    return this.region('Events')
  }
  get details() {
    return this.region('Details')
  }
  get status() {
    return this.page.getByRole('status').filter({ hasText: /events? shown/ })
  }
  /** What axe finds fault with; `root` is a CSS selector. Evaluated through the debugger, since the page's policy refuses foreign scripts. */
  async violations(root = 'html'): Promise<string[]> {
    await this.page.evaluate(axe)
    return this.page.evaluate(async selector => {
      type Result = { id: string; nodes: { target: string[]; failureSummary?: string }[] }
      const runner = (
        globalThis as unknown as { axe: { run: (root: string) => Promise<{ violations: Result[] }> } }
      ).axe
      return (await runner.run(selector)).violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.target} ${nodes[0]?.failureSummary}`,
      )
    }, root)
  }
  /** The toggle of a year in a chart. */
  year(chart: 'messages' | 'trade', year: number) {
    return this[chart].getByRole('button', { name: new RegExp(`^${year}: `) })
  }
}
