import type { Locator, Page } from '@playwright/test'
import { presenterText } from '../../src/text/presenter'
import { type App, expect } from './app'

export const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Briefing' })

/** Opens the panel of the briefing, on the person's own scenes or the built-in ones. */
export async function openPanel(page: Page, which?: 'Built-in'): Promise<Locator> {
  await page.getByRole('button', { name: 'Briefing', exact: true }).click()
  await expect(panelOf(page).getByRole('heading', { name: 'Briefing' })).toBeFocused()
  if (which) await panelOf(page).getByRole('radio', { name: which }).check()
  return panelOf(page)
}
export const rows = (page: Page) => panelOf(page).getByRole('list', { name: 'Your scenes' }).locator('> li')
/** The titles in order, without the number before them. */
export const titles = (page: Page) =>
  rows(page)
    .locator('.scene-title')
    .evaluateAll(all => all.map(title => title.lastChild?.textContent?.trim()))

export async function addScene(page: Page, title: string): Promise<void> {
  await panelOf(page).getByRole('button', { name: 'Add scene' }).click()
  await panelOf(page).getByRole('textbox', { name: 'Title', exact: true }).fill(title)
}

/** Five scenes, each of another screen. */
export async function makeFive({ page, app }: { page: Page; app: App }): Promise<void> {
  await openPanel(page)
  await addScene(page, 'One')
  await app.year('messages', 2021).click()
  await addScene(page, 'Two')
  await page.getByRole('tab', { name: 'Evidence' }).click()
  await expect(app.region('Evidence')).toBeVisible()
  await addScene(page, 'Three')
  await app.filters.getByRole('button', { name: 'Reset filters' }).click()
  await page.getByRole('tab', { name: 'Conflicts' }).click()
  await expect(app.region('Conflicts')).toBeVisible()
  await addScene(page, 'Four')
  await page.getByRole('tab', { name: 'Timeline' }).click()
  await app.messages.getByRole('radio', { name: 'Listed' }).check()
  await addScene(page, 'Five')
  expect(await titles(page)).toEqual(['One', 'Two', 'Three', 'Four', 'Five'])
}

export const presenterOf = (page: Page) => page.getByRole('main', { name: presenterText.name })
/** The title on the slide. */
export const slideTitle = (page: Page) => presenterOf(page).getByRole('heading', { level: 1 })
