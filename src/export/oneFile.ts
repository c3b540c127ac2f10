import { saveFile } from '../charts/saveFile'
import {
  dataBlock,
  ENCLOSED_ID,
  type Enclosed,
  enclosed,
  ONE_FILE,
  SCRIPT_ID,
  STYLE_ID,
} from '../data/enclosed'
import type { Dataset, DatasetInfo } from '../data/types'
import { encodeFragment } from '../store/fragment'
import { useDashboard } from '../store/useDashboard'
import { oneFileText as words } from '../text/share'
import { text } from '../text/text'
import { fileName } from './fileName'
import type { WorkTools } from './useLongWork'

const BLOCK = `<script type="application/json" id="${ENCLOSED_ID}">`
const BLOCK_END = '</script>'
const DESCRIPTOR = 'datapackage.json'

/** Where in a page the content of its block of data stands. @throws Error where the page has no such block */
function blockOf(page: string): [from: number, to: number] {
  const from = page.indexOf(BLOCK) + BLOCK.length
  const to = page.indexOf(BLOCK_END, from)
  if (from < BLOCK.length || to < 0) throw new Error(words.noFile)
  return [from, to]
}

/**
 * A page with other content in its block of data. Nothing else is touched: its policy goes by the hashes of
 * its script and style.
 * @throws Error where the page has no such block
 */
export function withEnclosed(page: string, content: Enclosed): string {
  const [from, to] = blockOf(page)
  return page.slice(0, from) + dataBlock(content) + page.slice(to)
}

/** What a page carries in its block of data. @throws Error where it has none */
export function enclosedOf(page: string): Enclosed {
  return JSON.parse(page.slice(...blockOf(page))) as Enclosed
}

/** What of a page is its own; whatever else stands there was drawn, or put there by an extension. */
const OWN = [
  'head > meta:is([charset], [http-equiv="Content-Security-Policy"])',
  'head > meta:is([name="viewport"], [name="description"], [name="color-scheme"])',
  'head > title',
  'head > link[rel="icon"]',
  `#${STYLE_ID}`,
  'body > noscript',
  '#loading',
  '#root',
  `#${ENCLOSED_ID}`,
  `#${SCRIPT_ID}`,
].join()

/** This very page as it was before its script ran: a file may not be fetched from a file. */
export function pageAgain(from: Document = document): string {
  const parts = { head: [] as string[], body: [] as string[] }
  for (const element of from.querySelectorAll<HTMLElement>(OWN)) {
    const copy = element.cloneNode(true) as HTMLElement
    if (copy.id === 'loading') copy.hidden = false
    if (copy.id === 'root') copy.replaceChildren()
    if (copy.tagName === 'TITLE') copy.textContent = text.page.name
    parts[from.head.contains(element) ? 'head' : 'body'].push(copy.outerHTML)
  }
  const lang = from.documentElement.lang
  return `<!doctype html>\n<html lang="${lang}">\n<head>\n${parts.head.join('\n')}\n</head>\n<body>\n${parts.body.join('\n')}\n</body>\n</html>\n`
}

async function fetchText(url: URL, failure: string, init: RequestInit): Promise<string> {
  let response: Response
  try {
    response = await fetch(url, init)
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new Error(text.loading.files.network)
  }
  if (!response.ok) throw new Error(failure)
  return response.text()
}

/** The page that the site was built with, the tables that are shown here in it. */
async function servedPage(
  info: DatasetInfo,
  { signal, progress }: WorkTools,
): Promise<{ page: string; files: Enclosed['files'] }> {
  const at = (path: string) => new URL(path, document.baseURI)
  const page = await fetchText(at(ONE_FILE), words.noFile, { signal })
  const names = Object.keys(enclosedOf(page).files)
  let done = 0
  const tell = () => progress((done + 1) / (names.length + 1))
  tell()
  const files = await Promise.all(
    names.map(async name => {
      // as it was read when the page was opened
      const content = await fetchText(at(`data/${info.id}/${name}`), words.noData(name), {
        signal,
        cache: 'force-cache',
      })
      done += 1
      tell()
      return [name, content] as const
    }),
  )
  return { page, files: Object.fromEntries(files) }
}

/** The tables must be those on the screen: the server may have got newer ones since. */
function mustBe(info: DatasetInfo, files: Enclosed['files']): void {
  const { name, version } = JSON.parse(files[DESCRIPTOR] ?? '{}') as { name?: string; version?: string }
  if (name !== info.id || version !== info.version) throw new Error(words.changed)
}

/** How many scenes a briefing's file has. */
function sceneCount(briefing: unknown): number {
  const scenes = typeof briefing === 'object' && briefing && 'scenes' in briefing ? briefing.scenes : null
  return Array.isArray(scenes) ? scenes.length : 0
}

/** A name that no other file has; crypto has none for it where a page is served without encryption. */
function freshKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}

/**
 * Saves the app, the present dataset and the scenes as one HTML file that opens from disk, on the screen as it
 * is now.
 * @param briefing scenes as a briefing's file has them, or null
 * @throws Error with a sentence for the person where a part of it cannot be had
 */
export async function saveOneFile(dataset: Dataset, briefing: unknown, tools: WorkTools): Promise<void> {
  const { info } = dataset
  const inside = enclosed()
  const { page, files } = inside ? { page: pageAgain(), files: inside.files } : await servedPage(info, tools)
  mustBe(info, files)
  tools.signal.throwIfAborted()
  const start = encodeFragment({ ...useDashboard.getState(), scene: null }, info)
  const saved = withEnclosed(page, { files, briefing, start, key: freshKey() })
  const scenes = sceneCount(briefing)
  saveFile(
    fileName([info.id, info.version, words.nameOf(scenes)], 'html'),
    new Blob([saved], { type: 'text/html;charset=utf-8' }),
  )
}
