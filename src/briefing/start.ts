import type { Dataset } from '../data/types'
import { place } from '../store/place'
import { useDashboard } from '../store/useDashboard'
import { builtInBriefing } from './builtIn'
import { ownBriefing } from './ownBriefing'
import type { Briefing, Scene } from './scene'
import { sceneState } from './sceneState'

/** Where the person was before presenting: the entry of the history, and how far the page was scrolled. */
let before: { index: number; scrolled: number } | null = null

/** A briefing by its id; null where there is none of that name. */
export async function briefingOf(id: string, dataset: Dataset): Promise<Briefing | null> {
  const builtIn = builtInBriefing(dataset)
  if (id === builtIn.id) return builtIn
  const own = await ownBriefing()
  return id === own.id ? own : null
}

/** Goes full screen, where the browser does; only within a press does it. */
export function goFullScreen(): void {
  document.documentElement.requestFullscreen?.().catch(() => {})
}

/** Shows a scene of a briefing in the presenter, which opens if it is not open. */
export function presentScene(briefing: Briefing, scene: Scene, dataset: Dataset): void {
  const { state } = sceneState(scene.state, dataset)
  const { scene: shown, showScene } = useDashboard.getState()
  if (!shown) {
    place.getState().flush()
    before = { index: place.getState().index, scrolled: window.scrollY }
  }
  showScene({ briefing: briefing.id, scene: scene.id }, state)
}

/** Scrolls back once the dashboard is as long as it was, or after a second of waiting for that. */
function scrollBack(to: number): void {
  const until = performance.now() + 1000
  const attempt = () => {
    window.scrollTo(0, to)
    if (Math.abs(window.scrollY - to) > 1 && performance.now() < until) requestAnimationFrame(attempt)
    else document.querySelector<HTMLElement>('[data-opens="present"]')?.focus({ preventScroll: true })
  }
  requestAnimationFrame(attempt)
}

/** Leaves the presenter for the dashboard as it was; where one came straight to a scene, as the scene has it. */
export function leavePresenter(): void {
  if (document.fullscreenElement) document.exitFullscreen()
  place.getState().flush()
  const { index } = place.getState()
  if (before && index > before.index) {
    history.go(before.index - index)
    scrollBack(before.scrolled)
  } else {
    const { filter, scope, reading, selection, showScene } = useDashboard.getState()
    showScene(null, { filter, scope, reading, selection })
    scrollBack(0)
  }
  before = null
}
