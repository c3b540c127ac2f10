import type { Dataset, DatasetInfo } from '../data/types'
import { createIndex } from '../model/eventIndex'
import { filterPhrases } from '../model/sentence'
import type { Shown } from '../store/dashboard'
import { type FindingView, findingFor } from '../store/findings'
import { encodeKeys } from '../store/fragment'
import { text } from '../text/text'
import type { Briefing, Scene } from './scene'
import type { SceneFields } from './sceneList'
import { newSceneId } from './sceneList'
import { sceneFragment, sceneState } from './sceneState'

/** What a view is called. */
export function viewName(view: FindingView): string {
  if (view === 'messages') return text.messages.name
  return view === 'trade' ? text.trade.name : text.readings.names[view]
}

/** A scene's title; where it has none, the name of its view stands in. */
export function shownTitle({ title, view }: Pick<Scene, 'title' | 'view'>): string {
  return title.trim() || viewName(view)
}

/** A briefing with the titles that stand in for missing ones. */
export function withTitles(briefing: Briefing, standIn: string): Briefing {
  return {
    ...briefing,
    title: briefing.title.trim() || standIn,
    scenes: briefing.scenes.map(scene => ({ ...scene, title: shownTitle(scene) })),
  }
}

/** The view that most likely is meant by a state: the one that was opened, zoomed or selected in; else the messages. */
export function leadOf(state: Shown, info: DatasetInfo): FindingView {
  const { tab } = state.reading
  if (tab !== 'timeline') return tab
  const keys = encodeKeys({ ...state, scene: null }, info)
  if (keys.has('window') || state.selection?.type === 'event') return 'timeline'
  const traded = ['step', 'series', 'scale'].some(key => keys.has(key))
  if (traded || state.selection?.type === 'trade' || state.selection?.type === 'indicator') return 'trade'
  return 'messages'
}

/** A first title: the finding that holds for the state, else the view's name with the filter in words. */
export function firstTitle(state: Shown, view: FindingView, dataset: Dataset): string {
  const finding = findingFor(dataset, view, state)
  if (finding) return finding.sentence
  const phrases = filterPhrases(createIndex(dataset, state.scope), state.filter)
  return phrases.length === 0 ? viewName(view) : `${viewName(view)}: ${phrases.join(', ')}`
}

/** A new scene of a state of the screen, with the view that leads and the title that suggest themselves. */
export function takeScene(state: Shown, dataset: Dataset): Scene {
  const view = leadOf(state, dataset.info)
  return {
    id: newSceneId(),
    title: firstTitle(state, view, dataset),
    caption: '',
    notes: '',
    question: '',
    view,
    state: sceneFragment(state, dataset),
  }
}

/** What changes in a scene that takes another state: what was written or chosen by hand stays. */
export function retaken(scene: Scene, state: Shown, dataset: Dataset): SceneFields {
  const before = sceneState(scene.state, dataset).state
  const view = leadOf(before, dataset.info) === scene.view ? leadOf(state, dataset.info) : scene.view
  return { view, state: sceneFragment(state, dataset), ...retitled(scene, before, state, view, dataset) }
}

/** What changes in a scene that another view leads. */
export function withLead(scene: Scene, view: FindingView, dataset: Dataset): SceneFields {
  const { state } = sceneState(scene.state, dataset)
  return { view, ...retitled(scene, state, state, view, dataset) }
}

/** A title that nobody wrote follows the state and the view. */
function retitled(
  scene: Scene,
  before: Shown,
  after: Shown,
  view: FindingView,
  dataset: Dataset,
): { title?: string } {
  if (scene.title !== firstTitle(before, scene.view, dataset)) return {}
  return { title: firstTitle(after, view, dataset) }
}
