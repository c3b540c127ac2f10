import type { Dataset } from '../data/types'
import { place } from '../store/place'
import { useDashboard } from '../store/useDashboard'
import { builtInBriefing } from './builtIn'
import { ownBriefing } from './ownBriefing'
import type { Briefing, Scene } from './scene'
import { sceneState } from './sceneState'

/** Where the person was before presenting: the entry of the history, and how far the page was scrolled. */
let before: { index: number; scrolled: number } | null = null
/** How far the page was scrolled when full screen was asked for. */
let scrolled = 0

/** A briefing by its id; null where there is none of that name. */
export async function briefingOf(id: string, dataset: Dataset): Promise<Briefing | null> {
  const builtIn = builtInBriefing(dataset)
  if (id === builtIn.id) return builtIn
  const own = await ownBriefing()
  return id === own.id ? own : null
}

/** Goes full screen, where the browser does; only within a press does it. */
export function goFullScreen(): void {
  // a larger window may have nothing to scroll
  scrolled = window.scrollY
  document.documentElement.requestFullscreen?.().catch(() => {})
}

/** Shows a scene of a briefing in the presenter, which opens if it is not open. */
export function presentScene(briefing: Briefing, scene: Scene, dataset: Dataset): void {
  const { state } = sceneState(scene.state, dataset)
  const { scene: shown, showScene } = useDashboard.getState()
  if (!shown) {
    place.getState().flush()
    before = {
      index: place.getState().index,
      scrolled: document.fullscreenElement ? scrolled : window.scrollY,
    }
  }
  showScene({ briefing: briefing.id, scene: scene.id }, state)
}

/** How long the dashboard may take to stand again, ms. */
const STANDS_WITHIN_MS = 3000

/** Scrolls back once the dashboard is as long as it was, and gives the focus to *Present*. */
function comeBack(to: number): void {
  const until = performance.now() + STANDS_WITHIN_MS
  const attempt = () => {
    const button = document.querySelector<HTMLElement>('[data-opens="present"]')
    window.scrollTo(0, to)
    const stands = button && !document.fullscreenElement && Math.abs(window.scrollY - to) <= 1
    if (!stands && performance.now() < until) requestAnimationFrame(attempt)
    else button?.focus({ preventScroll: true })
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
    comeBack(before.scrolled)
  } else {
    const { filter, scope, reading, selection, showScene } = useDashboard.getState()
    showScene(null, { filter, scope, reading, selection })
    comeBack(0)
  }
  before = null
}
