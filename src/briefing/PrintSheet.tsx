import { useLayoutEffect, useMemo, useState } from 'react'
import { useSize } from '../charts/useSize'
import type { Dataset } from '../data/types'
import { SceneStage } from '../stage/SceneStage'
import type { Shown } from '../store/dashboard'
import { addressOf } from '../store/history'
import { printText as words } from '../text/print'
import { pagesOf } from './paperPages'
import type { Briefing, Scene } from './scene'
import { sceneAddress } from './sceneAddress'
import { sceneState } from './sceneState'
import { sheetFacts } from './sheetFacts'
import { usePaperZoom } from './usePaperZoom'

/** A caption of more letters than this is set as small as the notes. */
const LONG = 500

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
  const [sheet, whole] = useSize<HTMLElement>()
  const [goesOn, setGoesOn] = useState(false)
  useLayoutEffect(
    () => setGoesOn(whole !== null && sheet.current !== null && pagesOf(sheet.current) > 1),
    [sheet, whole],
  )
  const room = size && size.width > 0 ? `${size.width} ${size.height} ${notes}` : null
  const { zoom, busy } = usePaperZoom(slot, room)
  return (
    <article className="sheet" ref={sheet} aria-label={scene.title} aria-busy={busy}>
      <header>
        <span>{briefing.title}</span>
        <span>
          {words.page(page, briefing.scenes.length)}
          {goesOn ? words.goesOn : ''}
        </span>
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
            zoom={zoom}
          />
        ) : null}
      </div>
      {scene.caption ? (
        <p className={scene.caption.length > LONG ? 'sheet-caption is-long' : 'sheet-caption'}>
          {scene.caption}
        </p>
      ) : null}
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
  const facts = useMemo(() => sheetFacts(dataset, scene, state), [dataset, scene, state])
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

/** Where a scene can be opened; null where the page has no address that leads anybody there. */
function linkOf(briefing: Briefing, scene: Scene, dataset: Dataset): string | null {
  return location.protocol === 'file:' ? null : addressOf(sceneAddress(briefing, scene, dataset))
}
