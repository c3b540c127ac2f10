import type { Dataset } from '../data/types'
import { atDesk } from '../export/desk'
import { pictureOf } from '../export/pictureOf'
import { fitZoom } from '../stage/fitZoom'
import { SceneStage } from '../stage/SceneStage'
import { settled } from '../stage/settled'
import type { Shown } from '../store/dashboard'
import type { FindingView } from '../store/findings'

export interface Still {
  /** PNG of twice the stage's size. */
  png: Blob
  /** What the view counts, in its own line. */
  extent: string
  /** The view's own source line. */
  source: string
}

interface StillOf {
  dataset: Dataset
  view: FindingView
  state: Shown
  /** CSS pixels. */
  width: number
  height: number
  title: string
}

/** How large type is on a slide: smaller only where a list would else not be on it whole. */
const ZOOMS = [1.5, 1.3, 1.15, 1] as const

/**
 * Draws a scene where nobody sees it, in the light theme, and takes its picture.
 * @throws where it cannot be drawn, and the signal's reason where it is aborted
 */
export function sceneStill({ title, ...scene }: StillOf, signal: AbortSignal): Promise<Still> {
  return atDesk(async (desk, render) => {
    const size = { width: scene.width, height: scene.height }
    await fitZoom(ZOOMS, async zoom => {
      render(
        <div className="on-paper" style={size}>
          <SceneStage {...scene} zoom={zoom} />
        </div>,
      )
      await settled(desk, signal)
      return desk
    })
    const paper = desk.firstElementChild as HTMLElement
    const words = (part: string) => paper.querySelector(part)?.textContent?.trim() ?? ''
    const [extent, source] = [words('.extent'), words('.source-line')]
    const picture = await pictureOf(paper, { title, description: [extent, source].join('. ') }, signal)
    return { png: await picture.png(size.width * 2, size.height * 2), extent, source }
  }, signal)
}
