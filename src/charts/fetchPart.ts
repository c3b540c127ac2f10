import { text } from '../text/text'

/** The styles of a part could not be fetched: they are taken for loaded from then on. */
let bare = false

/** Loads the page anew, as long as there is a page to be had; the link holds the whole screen. */
export async function loadAnew(): Promise<void> {
  const page = await fetch(location.href, { cache: 'no-store' }).catch(() => null)
  if (page?.ok) location.reload()
}

/**
 * Fetches a part of the page that is loaded when it is asked for; can be asked again. Where a part's styles were
 * lost, only a new page has them: it is loaded once the server answers again. The link holds the screen.
 * @throws Error with a sentence for the person where there is no connection
 */
export async function fetchPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    if (!bare) return await load()
    await loadAnew()
  } catch (error) {
    bare ||= /CSS/.test(String(error))
  }
  throw new Error(text.loading.files.network)
}
