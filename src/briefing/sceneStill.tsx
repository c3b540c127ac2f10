import { createRoot } from 'react-dom/client'
import type { Dataset } from '../data/types'
import { pictureOf } from '../export/pictureOf'
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
  zoom: number
  title: string
}

/**
 * Draws a scene where nobody sees it, in the light theme, and takes its picture.
 * @throws where it cannot be drawn, and the signal's reason where it is aborted
 */
export async function sceneStill({ title, ...scene }: StillOf, signal: AbortSignal): Promise<Still> {
  const host = document.createElement('div')
  host.className = 'still'
  host.inert = true
  host.style.width = `${scene.width}px`
  host.style.height = `${scene.height}px`
  document.body.append(host)
  const root = createRoot(host)
  try {
    root.render(<SceneStage {...scene} />)
    await settled(host, signal)
    const words = (part: string) => host.querySelector(part)?.textContent?.trim() ?? ''
    const [extent, source] = [words('.extent'), words('.source-line')]
    const picture = await pictureOf(host, { title, description: [extent, source].join('. ') }, signal)
    return { png: await picture.png(scene.width * 2, scene.height * 2), extent, source }
  } finally {
    root.unmount()
    host.remove()
  }
}
