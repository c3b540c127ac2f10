import type { Dataset } from '../data/types'
import { TABS } from '../model/filter'
import { place } from '../store/place'
import { useDashboard } from '../store/useDashboard'
import { useNotices } from '../store/useNotices'
import type { Scene } from './scene'
import { sceneState } from './sceneState'

/** Puts a scene's state on the dashboard, with its view in sight; what of it cannot be used is said there. */
export function showOnDashboard(scene: Scene, dataset: Dataset): void {
  const { state, problems } = sceneState(scene.state, dataset)
  const tab = TABS.find(name => name === scene.view) ?? state.reading.tab
  const { page, home } = place.getState()
  if (page === 'about') home()
  useDashboard.getState().showScene(null, { ...state, reading: { ...state.reading, tab } })
  useNotices.getState().show(problems)
}
