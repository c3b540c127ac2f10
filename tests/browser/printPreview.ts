import type { Locator } from '@playwright/test'
import { type App, expect } from './app'

/** Opens the built-in briefing on pages, and waits until every page stands. */
export async function openPages(app: App): Promise<Locator> {
  await app.open()
  await askForPages(app)
  const pages = pagesOf(app)
  await expect(pages.getByRole('status')).toHaveText('9 pages, A4 landscape', { timeout: 20_000 })
  await app.page.evaluate(() => document.fonts.ready)
  return pages
}

export async function askForPages(app: App): Promise<void> {
  await app.page.getByRole('button', { name: 'Briefing', exact: true }).click()
  await app.page.getByRole('radio', { name: 'Built-in' }).check()
  await app.page.getByRole('button', { name: 'Print or PDF', exact: true }).click()
}

export const pagesOf = (app: App): Locator => app.region('Reading the relationship in nine scenes: pages')
