import { useEffect, useRef, useState } from 'react'
import { presenterText as words } from '../text/presenter'
import { PresenterList } from './PresenterList'
import type { Briefing, Scene } from './scene'
import { goFullScreen, leavePresenter } from './start'
import type { Speaker } from './useSpeaker'

/** So long after the pointer moved the controls stay, ms. */
const AWAKE_MS = 3000

interface PresenterBarProps {
  briefing: Briefing
  scene: Scene
  asked: boolean
  onAsk: () => void
  blankKey: boolean
  onBlankKey: (on: boolean) => void
  onBlank: () => void
  onShow: (to: number) => void
  speaker: Speaker
  /** What of the scene could not be shown: for whoever presents, not for the room. */
  problems: readonly string[]
  inert: boolean
}

/** True for a while after the pointer moved: whoever looks at the slide wants no buttons on it. */
function useAwake(): boolean {
  const [awake, setAwake] = useState(true)
  useEffect(() => {
    let timer = 0
    const wake = () => {
      setAwake(true)
      clearTimeout(timer)
      timer = window.setTimeout(() => setAwake(false), AWAKE_MS)
    }
    wake()
    document.addEventListener('pointermove', wake)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointermove', wake)
    }
  }, [])
  return awake
}

function useFullScreen(): boolean {
  const [full, setFull] = useState(() => document.fullscreenElement !== null)
  useEffect(() => {
    const follow = () => setFull(document.fullscreenElement !== null)
    document.addEventListener('fullscreenchange', follow)
    return () => document.removeEventListener('fullscreenchange', follow)
  }, [])
  return full
}

/** The foot of a slide: what is presented, where one is in it, and the controls, which go when nobody needs them. */
export function PresenterBar(props: PresenterBarProps) {
  const { briefing, scene, asked, blankKey, onShow, speaker } = props
  const awake = useAwake()
  const full = useFullScreen()
  const list = useRef<HTMLDialogElement>(null)
  const at = briefing.scenes.indexOf(scene)
  const of = briefing.scenes.length
  return (
    <footer
      className={awake ? 'presenter-bar is-awake' : 'presenter-bar'}
      data-presenter-ground=""
      inert={props.inert}
    >
      <p className="presenter-briefing">{briefing.title}</p>
      <div className="presenter-controls" role="group" aria-label={words.controls}>
        {scene.question ? (
          <button type="button" className="link" aria-pressed={asked} onClick={props.onAsk}>
            {words.question}
          </button>
        ) : null}
        <button type="button" className="link" onClick={props.onBlank}>
          {words.blank}
        </button>
        <button type="button" className="link" onClick={speaker.open}>
          {words.speaker}
        </button>
        {document.fullscreenEnabled ? (
          <button
            type="button"
            className="link"
            aria-pressed={full}
            onClick={() => (full ? document.exitFullscreen() : goFullScreen())}
          >
            {words.fullScreen}
          </button>
        ) : null}
        <button type="button" className="link" onClick={leavePresenter}>
          {words.leave}
        </button>
        {props.problems.length > 0 ? <p role="alert">{words.unreadable(props.problems)}</p> : null}
        {speaker.blocked ? <p role="alert">{words.speakerBlocked}</p> : null}
      </div>
      <div className="presenter-steps">
        <button
          type="button"
          className="presenter-step"
          aria-label={words.previous}
          disabled={at === 0}
          onClick={() => onShow(at - 1)}
        >
          ‹
        </button>
        <div className="presenter-line" aria-hidden="true">
          {briefing.scenes.map((each, step) => (
            <span key={each.id} className={step <= at ? 'is-done' : undefined} />
          ))}
        </div>
        <button
          type="button"
          className="presenter-step"
          aria-label={words.next}
          disabled={at === of - 1}
          onClick={() => onShow(at + 1)}
        >
          ›
        </button>
        <button
          type="button"
          className="presenter-place"
          aria-haspopup="dialog"
          aria-label={words.scenesName(at + 1, of)}
          onClick={() => {
            list.current?.showModal()
            list.current?.querySelector<HTMLElement>('[aria-current]')?.focus()
          }}
        >
          {words.place(at + 1, of)}
        </button>
      </div>
      <PresenterList
        ref={list}
        briefing={briefing}
        at={at}
        onShow={onShow}
        blankKey={blankKey}
        onBlankKey={props.onBlankKey}
      />
    </footer>
  )
}
