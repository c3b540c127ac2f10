import { embedFonts } from './fonts'
import { pngOf } from './pngOf'
import { svgOf } from './svgOf'

export interface TakenPicture {
  /** The file's text, with the faces of its type inside. */
  svg: string
  /** The same as a PNG of exactly so many pixels. Rejects with the signal's reason where it is aborted. */
  png: (width: number, height: number) => Promise<Blob>
}

/**
 * A picture of what an element shows at this moment; wait for `settled` first.
 * @param words its name, and what it shows
 * @throws where the faces cannot be fetched, and the signal's reason where it is aborted
 */
export async function pictureOf(
  element: HTMLElement,
  words: { title: string; description: string },
  signal?: AbortSignal,
): Promise<TakenPicture> {
  signal?.throwIfAborted()
  await document.fonts.ready
  const fonts = await embedFonts()
  signal?.throwIfAborted()
  const { width, height } = element.getBoundingClientRect()
  const svg = svgOf(element, { ...words, width, height, fonts })
  return { svg, png: (across, down) => pngOf(svg, across, down, signal) }
}
