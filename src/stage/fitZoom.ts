import { restOf } from './rest'

/** Zooms of a view on paper, the largest first: at the least one 12 px are 10, which is read in the hand. */
export const PAPER_ZOOMS = [1.2, 1.1, 1, 0.92, 0.85] as const

/**
 * The first zoom at which no list of a view has rows without room; the last one where every one has.
 * @param zooms the largest first
 * @param draw draws the view at a zoom, and gives its element once it stands
 * @throws what `draw` throws
 */
export async function fitZoom(
  zooms: readonly number[],
  draw: (zoom: number) => Promise<HTMLElement>,
): Promise<number> {
  for (const zoom of zooms) if (restOf(await draw(zoom)).after === 0) return zoom
  return zooms.at(-1) ?? 1
}
