import { useMemo } from 'react'
import { useSize } from '../charts/useSize'
import type { Dataset } from '../data/types'
import { createIndex } from '../model/eventIndex'
import { filterSentence } from '../model/sentence'
import { SceneStage } from '../stage/SceneStage'
import type { Shown } from '../store/dashboard'
import { addressOf } from '../store/history'
import { printText as words } from '../text/print'
import { text } from '../text/text'
import type { Briefing, Scene } from './scene'
import { sceneAddress } from './sceneAddress'
import { sceneState } from './sceneState'

/** How much larger than on the page a view is drawn on paper. */
const ZOOM = 1.2

interface PrintSheetProps {
  briefing: Briefing
  scene: Scene
  /** From 1 on. */
  page: number
  dataset: Dataset
  /** Whether the speaker's notes are printed too. */
  notes: boolean
}

/** One scene on one page: the view with what is said of it, and what it shows and by which rule in words. */
export function PrintSheet({ briefing, scene, page, dataset, notes }: PrintSheetProps) {
  const { state } = useMemo(() => sceneState(scene.state, dataset), [scene.state, dataset])
  const [slot, size] = useSize<HTMLDivElement>()
  return (
    <article className="sheet" aria-label={scene.title}>
      <header>
        <span>{briefing.title}</span>
        <span>{words.page(page, briefing.scenes.length)}</span>
      </header>
      <h3>{scene.title}</h3>
      <div className="sheet-view" ref={slot} inert>
        {size && size.width > 0 ? (
          <SceneStage
            view={scene.view}
            dataset={dataset}
            state={state}
            width={size.width}
            height={size.height}
            zoom={ZOOM}
          />
        ) : null}
      </div>
      {scene.caption ? <p className="sheet-caption">{scene.caption}</p> : null}
      {scene.question ? (
        <p className="sheet-question">
          <strong>{words.question}</strong> {scene.question}
        </p>
      ) : null}
      {notes && scene.notes ? (
        <p className="sheet-notes">
          <strong>{words.notesHead}</strong> {scene.notes}
        </p>
      ) : null}
      <SheetFoot {...{ briefing, scene, dataset, state }} />
    </article>
  )
}

function SheetFoot(props: { briefing: Briefing; scene: Scene; dataset: Dataset; state: Shown }) {
  const { briefing, scene, dataset, state } = props
  const facts = useMemo(() => factsOf(dataset, scene, state), [dataset, scene, state])
  const { info } = dataset
  const link = linkOf(briefing, scene, dataset)
  const rows = [
    ...facts,
    [words.data, words.version(info.title, info.version)],
    [words.link, link ?? words.noLink],
  ] as const
  return (
    <footer>
      <dl>
        {rows.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt> <dd>{said}</dd>
          </div>
        ))}
      </dl>
    </footer>
  )
}

/** Views that answer to the counting rule. */
const COUNTING: readonly Scene['view'][] = ['messages', 'openers', 'economy']

/** The filter in words, the counting rule where the view answers to it, and the layers of a state. */
function factsOf(
  dataset: Dataset,
  { view }: Scene,
  { filter, scope, reading }: Shown,
): readonly (readonly [string, string])[] {
  const index = createIndex(dataset, scope)
  const layers = scope.context ? words.layerNames.both : words.layerNames.articles
  const rule = text.messages.rules[reading.rule].toLowerCase()
  return [
    [words.filter, filterSentence(index, filter, index.summary(filter))],
    ...(COUNTING.includes(view) ? [[words.rule, rule] as const] : []),
    [words.layers, scope.background ? words.layerNames.background(layers) : layers],
  ]
}

/** Where a scene can be opened; null where the page has no address that leads anybody there. */
function linkOf(briefing: Briefing, scene: Scene, dataset: Dataset): string | null {
  return location.protocol === 'file:' ? null : addressOf(sceneAddress(briefing, scene, dataset))
}
