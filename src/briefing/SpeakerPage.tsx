import { useEffect, useMemo, useRef, useState } from 'react'
import { useSize } from '../charts/useSize'
import type { Dataset } from '../data/types'
import { SceneStage } from '../stage/SceneStage'
import { viewName } from '../stage/viewName'
import { presenterText } from '../text/presenter'
import { type Line, LOST_AFTER_MS, openLine, type Shown, speakerChannel } from './channel'
import { elapsed } from './elapsed'
import type { Scene } from './scene'
import { sceneState } from './sceneState'
import { presenterKey } from './usePresenterKeys'
import './speaker.css'

const words = presenterText.notes

/** No answer for so long, and nobody is presenting, ms. */
const ALONE_MS = 1500

/** The speaker's own window: notes, question, the next scene and a clock, in step with the presenter. */
export function SpeakerPage({ dataset }: { dataset: Dataset }) {
  const [shown, setShown] = useState<Shown | null>(null)
  const [alone, setAlone] = useState(false)
  const line = useRef<Line | null>(null)
  useEffect(() => {
    let timer = setTimeout(() => setAlone(true), ALONE_MS)
    const opened = openLine(speakerChannel(), word => {
      if (word.type !== 'shown' && word.type !== 'left' && word.type !== 'here') return
      clearTimeout(timer)
      setAlone(word.type === 'left')
      if (word.type === 'shown') setShown(word.shown)
      if (word.type !== 'left') timer = setTimeout(() => setAlone(true), LOST_AFTER_MS)
    })
    line.current = opened
    opened.say({ type: 'hello' })
    return () => {
      clearTimeout(timer)
      opened.end()
    }
  }, [])
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const onButton = event.target instanceof Element && event.target.closest('button') !== null
      const key = presenterKey(event, { own: true, onButton }, true)
      if (key === null || key === 'escape' || key === 'first' || key === 'last') return
      event.preventDefault()
      line.current?.say(key === 'blank' ? { type: 'blank' } : { type: 'move', by: key === 'next' ? 1 : -1 })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  useEffect(() => {
    document.title = shown ? words.title(shown.briefing.title) : words.window
  }, [shown])
  if (!shown)
    return (
      <main className="speaker" aria-label={words.window}>
        <p role="status">{alone ? words.alone : words.waiting}</p>
      </main>
    )
  const { scenes } = shown.briefing
  const at = scenes.findIndex(({ id }) => id === shown.scene)
  const scene = scenes[at]
  const next = scenes[at + 1]
  return (
    <main className="speaker" aria-label={words.window}>
      <header>
        <p>{presenterText.place(at + 1, scenes.length)}</p>
        <Clocks since={shown.since} />
      </header>
      <section className="speaker-notes" aria-live="polite">
        <h1>{scene ? scene.title || viewName(scene.view) : ''}</h1>
        {alone ? <p role="alert">{words.alone}</p> : null}
        {shown.blank ? <p className="speaker-blank">{words.blanked}</p> : null}
        {(scene?.notes || words.none).split('\n').map((paragraph, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of one text
          <p key={index}>{paragraph}</p>
        ))}
        {scene?.question ? (
          <>
            <h2>{presenterText.questionFor}</h2>
            <p>{scene.question}</p>
          </>
        ) : null}
      </section>
      <section className="speaker-next">
        <h2>{words.next}</h2>
        {next ? <Next scene={next} dataset={dataset} /> : <p>{words.last}</p>}
      </section>
      <footer>
        <button
          type="button"
          className="link"
          disabled={at <= 0}
          onClick={() => line.current?.say({ type: 'move', by: -1 })}
        >
          {words.previous}
        </button>
        <button
          type="button"
          className="link"
          disabled={!next}
          onClick={() => line.current?.say({ type: 'move', by: 1 })}
        >
          {words.forth}
        </button>
        <button
          type="button"
          className="link"
          aria-pressed={shown.blank}
          onClick={() => line.current?.say({ type: 'blank' })}
        >
          {presenterText.blank}
        </button>
      </footer>
    </main>
  )
}

/** The next scene, small: its title and its view as it will be. */
function Next({ scene, dataset }: { scene: Scene; dataset: Dataset }) {
  const { state } = useMemo(() => sceneState(scene.state, dataset), [scene, dataset])
  const [box, size] = useSize<HTMLDivElement>()
  return (
    <>
      <h3>{scene.title || viewName(scene.view)}</h3>
      <div className="speaker-preview" ref={box} inert>
        {size && size.width > 0 ? (
          <SceneStage
            dataset={dataset}
            state={state}
            view={scene.view}
            width={size.width}
            height={size.width * 0.4}
            zoom={size.width / 700}
          />
        ) : null}
      </div>
    </>
  )
}

function Clocks({ since }: { since: number }) {
  const [now, setNow] = useState(() => Date.now())
  const [from, setFrom] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(now)
  return (
    <dl className="speaker-clocks">
      <div>
        <dt>{words.elapsed}</dt>
        <dd>
          <button type="button" className="link" title={words.restart} onClick={() => setFrom(Date.now())}>
            {elapsed(now - from)}
          </button>
        </dd>
      </div>
      <div>
        <dt>{words.clock}</dt>
        <dd>{clock}</dd>
      </div>
    </dl>
  )
}
