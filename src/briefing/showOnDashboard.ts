import type { Dataset } from '../data/types'
import { place } from '../store/place'
import { useDashboard } from '../store/useDashboard'
import { useNotices } from '../store/useNotices'
import type { Scene } from './scene'
import { sceneScreen } from './sceneState'

/** Puts a scene's state on the dashboard, with its view in sight; what of it cannot be used is said there. */
export function showOnDashboard(scene: Scene, dataset: Dataset): void {
  const { state, problems } = sceneScreen(scene, dataset)
  const { page, home } = place.getState()
  if (page === 'about') home()
  useDashboard.getState().showScene(null, state)
  useNotices.getState().show(problems)
}
