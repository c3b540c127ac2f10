import { type CSSProperties, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useSize } from '../charts/useSize'
import { filterPhrases } from '../model/sentence'
import { PARTS } from '../stage/parts'
import { StageView } from '../stage/StageView'
import { SLIDE } from '../stage/slide'
import { viewName } from '../stage/viewName'
import { useFollowing } from '../store/following'
import { useIndex } from '../store/model'
import { useDashboard, useDashboardStore } from '../store/useDashboard'
import { presenterText as words } from '../text/presenter'
import { text } from '../text/text'
import { Details } from '../views/details/Details'
import { moveMarks } from './flip'
import { PresenterBar } from './PresenterBar'
import type { Briefing, Scene } from './scene'
import { sceneFragment, sceneState } from './sceneState'
import { briefingOf, leavePresenter, presentScene } from './start'
import { usePresenterKeys } from './usePresenterKeys'
import { useSpeaker } from './useSpeaker'
import { useSwipe } from './useSwipe'
import './presenter.css'

/** 12 px become 20. */
const STAGE_ZOOM = 5 / 3
/** Smaller than this no slide gets: on a phone the type has to be read too. */
const LEAST = 0.6
/** Room for Details at the right of a slide, on the slide's scale. */
const DETAILS = 420

/** A briefing's scenes, one at a time, over the whole window: one view leads, its caption below it. */
export function Presenter() {
  const { dataset } = useIndex()
  // the scene before stays until the next one's view is there
  const ref = useFollowing('scene')
  const [briefing, setBriefing] = useState<Briefing | 'none' | null>(null)
  const id = ref?.briefing
  useEffect(() => {
    let current = true
    if (id !== undefined) briefingOf(id, dataset).then(found => current && setBriefing(found ?? 'none'))
    return () => {
      current = false
    }
  }, [id, dataset])
  if (!ref || briefing === null) return null
  const scene = briefing === 'none' ? undefined : briefing.scenes.find(({ id }) => id === ref.scene)
  if (briefing === 'none' || !scene) return <Nothing />
  return <Presented briefing={briefing} scene={scene} />
}

function Nothing() {
  const first = useRef<HTMLButtonElement>(null)
  useEffect(() => first.current?.focus(), [])
  return (
    <main className="presenter presenter-nothing" aria-label={words.name}>
      <p role="alert">{words.gone}</p>
      <button type="button" className="link" ref={first} onClick={leavePresenter}>
        {words.toDashboard}
      </button>
    </main>
  )
}

function Presented({ briefing, scene }: { briefing: Briefing; scene: Scene }) {
  const { dataset } = useIndex()
  const [root, size] = useSize<HTMLElement>()
  const stage = useRef<HTMLDivElement>(null)
  const [blank, setBlank] = useState(false)
  const [asked, setAsked] = useState<string | null>(null)
  const [blankKey, setBlankKey] = useState(true)
  const settle = useRef(() => {})
  const show = useCallback(
    (to: number) => {
      setBlank(false)
      const next = briefing.scenes[to]
      if (!next || to === placeOf(briefing)) return
      settle.current()
      if (stage.current) settle.current = moveMarks(stage.current)
      presentScene(briefing, next, dataset)
    },
    [briefing, dataset],
  )
  const move = useCallback((by: number) => show(placeOf(briefing) + by), [show, briefing])
  const toggleBlank = useCallback(() => setBlank(was => !was), [])
  const keys = {
    move,
    end: (which: 'first' | 'last') => show(which === 'first' ? 0 : briefing.scenes.length - 1),
  }
  usePresenterKeys({ ...keys, blank: toggleBlank, leave: leavePresenter }, blankKey)
  useSwipe(root, move)
  const speaker = useSpeaker({ briefing, scene: scene.id, blank, move, onBlank: toggleBlank })
  useAsLinked(scene)
  // no scene waits for its view to be fetched
  useEffect(() => {
    for (const { view } of briefing.scenes)
      if (view in PARTS) PARTS[view as keyof typeof PARTS].load().catch(() => {})
  }, [briefing])
  // whoever presents has the keys at once, and again once the screen is no longer blank
  useEffect(() => {
    if (!blank) root.current?.focus({ preventScroll: true })
  }, [root, blank])
  // the browser's own Back leaves full screen too
  useEffect(
    () => () => {
      if (document.fullscreenElement) document.exitFullscreen()
    },
    [],
  )
  usePointerAtRest(stage, scene)
  useEffect(() => {
    document.title = [scene.title, briefing.title, text.page.name].filter(Boolean).join(' · ')
  }, [scene, briefing])
  return (
    <main
      ref={root}
      className="presenter"
      aria-label={words.name}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows, Space and B act while it has the focus
      tabIndex={0}
      style={{ '--u': size ? scaleOf(size) : 1 } as CSSProperties}
    >
      {size ? (
        <Slide scene={scene} stage={stage} asked={asked === scene.id} size={size} inert={blank} />
      ) : null}
      <PresenterBar
        inert={blank}
        briefing={briefing}
        scene={scene}
        asked={asked === scene.id}
        onAsk={() => setAsked(asked === scene.id ? null : scene.id)}
        blankKey={blankKey}
        onBlankKey={setBlankKey}
        onBlank={toggleBlank}
        onShow={show}
        speaker={speaker}
        problems={sceneState(scene.state, dataset).problems}
      />
      {blank ? (
        <button
          type="button"
          ref={button => button?.focus()}
          className="presenter-blank"
          data-presenter-ground=""
          aria-label={words.unblank}
          onClick={toggleBlank}
        />
      ) : null}
    </main>
  )
}

/** The place of the scene that was asked for last: its drawing follows, and the next press may come before it. */
function placeOf({ scenes }: Briefing): number {
  const { scene } = useDashboard.getState()
  return scenes.findIndex(({ id }) => id === scene?.scene)
}

/** A link with nothing but the scene in it means the scene as it was made. */
function useAsLinked(scene: Scene): void {
  const { dataset } = useIndex()
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) return
    first.current = false
    const { scene: ref, showScene, ...now } = useDashboard.getState()
    if (ref && scene.state !== '' && sceneFragment(now, dataset) === '')
      showScene(ref, sceneState(scene.state, dataset).state)
  }, [scene, dataset])
}

interface SlideProps {
  scene: Scene
  stage: RefObject<HTMLDivElement | null>
  /** The question for the class stands in the caption's place. */
  asked: boolean
  /** Of the window, CSS pixels. */
  size: { width: number; height: number }
  inert: boolean
}

/** How much larger than the slide the window is. */
function scaleOf({ width, height }: { width: number; height: number }): number {
  return Math.max(LEAST, Math.min(width / SLIDE.width, height / SLIDE.height))
}

/**
 * A pointer that merely lies where a scene appears points at nothing: a tooltip would cover what is to be shown.
 */
function usePointerAtRest(stage: RefObject<HTMLElement | null>, scene: Scene): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it comes to rest with every scene
  useEffect(() => {
    const element = stage.current
    // a finger rests on nothing
    if (!matchMedia('(hover: hover)').matches) return
    element?.classList.add('is-at-rest')
    const wake = (event: PointerEvent) => {
      if (event.movementX !== 0 || event.movementY !== 0) element?.classList.remove('is-at-rest')
    }
    document.addEventListener('pointermove', wake, { capture: true })
    return () => document.removeEventListener('pointermove', wake, { capture: true })
  }, [stage, scene])
}

/** Title, view and caption. Everything is measured on the slide and grows with the window. */
function Slide({ scene, stage, asked, size, inert }: SlideProps) {
  const detailed = useAskedFor(scene)
  const scale = scaleOf(size)
  const [lead, room] = useSize<HTMLDivElement>()
  const narrow = size.width < 720
  const beside = detailed && !narrow ? DETAILS * scale : 0
  return (
    <div
      className={narrow ? 'slide is-narrow' : 'slide'}
      style={{ '--details': `${beside}px` } as CSSProperties}
      inert={inert}
    >
      <h1 className="slide-title" aria-live="polite">
        {scene.title || viewName(scene.view)}
      </h1>
      <div className="slide-stage" ref={lead}>
        <div ref={stage}>
          {room && room.width > 0 ? (
            <StageView
              view={scene.view}
              width={room.width}
              height={room.height}
              zoom={Math.max(1, STAGE_ZOOM * scale)}
            />
          ) : null}
        </div>
      </div>
      <Caption scene={scene} asked={asked} />
      {detailed ? (
        <div className="presenter-details">
          <Details />
        </div>
      ) : null}
    </div>
  )
}

/** Whether Details were asked for: what the scene itself selects is lit, and leaves the slide to the view. */
function useAskedFor(scene: Scene): boolean {
  const selection = useFollowing('selection')
  const store = useDashboardStore()
  const [own, setOwn] = useState(() => ({ scene, selection: store.getState().selection }))
  if (own.scene !== scene) setOwn({ scene, selection: store.getState().selection })
  return selection !== null && selection !== own.selection && own.scene === scene
}

/** What is said under the view; once it was changed by hand, what is on the screen instead. */
function Caption({ scene, asked }: { scene: Scene; asked: boolean }) {
  const index = useIndex()
  const { dataset } = index
  const filter = useFollowing('filter')
  const scope = useFollowing('scope')
  const reading = useFollowing('reading')
  const ref = useDashboard(state => state.scene)
  const made = useMemo(() => sceneState(scene.state, dataset), [scene, dataset])
  const fragment = (state: typeof made.state) => sceneFragment({ ...state, selection: null }, dataset)
  const changed = fragment({ filter, scope, reading, selection: null }) !== fragment(made.state)
  if (asked && scene.question !== '')
    return (
      <p className="slide-caption is-question" aria-live="polite">
        {scene.question}
      </p>
    )
  if (changed)
    return (
      <p className="slide-caption is-changed">
        {words.changed(filterPhrases(index, filter).join(', ') || words.everything)}{' '}
        <button
          type="button"
          className="link"
          onClick={() => ref && useDashboard.getState().showScene(ref, made.state)}
        >
          {words.asMade}
        </button>
      </p>
    )
  return <p className="slide-caption">{scene.caption}</p>
}
