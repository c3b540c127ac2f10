import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import JSZip from 'jszip'
import { panelOf } from './panel'

/** Presses *PowerPoint*, and gives the file. */
export async function deckOf(page: Page): Promise<{ name: string; zip: JSZip }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panelOf(page).getByRole('button', { name: 'PowerPoint' }).click(),
  ])
  return {
    name: download.suggestedFilename(),
    zip: await JSZip.loadAsync(await readFile(await pathOf(download))),
  }
}
const pathOf = async (download: Download) => (await download.path()) ?? ''

export const part = async (zip: JSZip, path: string) => (await zip.file(path)?.async('string')) ?? ''
/** The words of a part, a run each. */
export const runs = (xml: string) =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, run = '']) => run.replaceAll('&amp;', '&'))
export const count = (zip: JSZip, path: RegExp) => zip.file(path).length
/** What a slide has beside its words: the targets of its relations. */
export const related = async (zip: JSZip, slide: number) =>
  [
    ...(await part(zip, `ppt/slides/_rels/slide${slide}.xml.rels`)).matchAll(
      /Target="(?:\.\.|\/ppt)\/([^"]+)"/g,
    ),
  ].map(([, target]) => target ?? '')
