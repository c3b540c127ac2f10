import type { PointerEvent as Pressed } from 'react'
import { briefingText } from '../text/briefing'
import type { Scene } from './scene'
import { shownTitle, viewName } from './takeScene'

const words = briefingText.scene

interface SceneRowProps {
  scene: Scene
  /** Its place, from 1. */
  place: number
  last: boolean
  /** Whether it is being edited. */
  open: boolean
  grip: { onPointerDown: (event: Pressed<HTMLElement>) => void }
  /** One place up (-1) or down (1), by this button. */
  onMove: (by: -1 | 1, button: HTMLElement) => void
  onShow: () => void
  onPresent: () => void
  onEdit: (byFinger: boolean) => void
}

/** A scene in the list: its title, the view that leads, and what can be done with it. */
export function SceneRow({ scene, place, last, open, grip, ...on }: SceneRowProps) {
  const title = shownTitle(scene)
  const action = (name: string, label: string, act: () => void) => (
    <button type="button" className="link" aria-label={label} onClick={act}>
      {name}
    </button>
  )
  const move = (by: -1 | 1, name: string, barred: boolean) => (
    <button
      type="button"
      className="move-scene"
      aria-label={words.of(name, title)}
      // disabled it would lose the focus, and with it the way back
      aria-disabled={barred}
      onClick={event => {
        if (!barred) on.onMove(by, event.currentTarget)
      }}
    >
      <svg width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">
        <path d={by < 0 ? 'M-4.5 2L0 -2.5L4.5 2' : 'M-4.5 -2L0 2.5L4.5 -2'} />
      </svg>
    </button>
  )
  return (
    <div className="scene-row">
      {/* for the pointer alone: the keyboard has Up and Down */}
      <span className="scene-grip" aria-hidden="true" title={words.grip} {...grip}>
        <svg width="8" height="14" viewBox="0 0 8 14" aria-hidden="true">
          <path d="M1 2h0M7 2h0M1 7h0M7 7h0M1 12h0M7 12h0" />
        </svg>
      </span>
      <p className="scene-title">
        <span className="scene-place">{place}</span> {title}
      </p>
      <div className="scene-moves">
        {move(-1, words.up, place === 1)}
        {move(1, words.down, last)}
      </div>
      <p className="scene-acts">
        {title === viewName(scene.view) ? null : <span className="scene-view">{viewName(scene.view)}</span>}
        {action(words.show, words.of(words.show, title), on.onShow)}
        {action(words.present, words.presentFrom(title), on.onPresent)}
        <button
          type="button"
          className="link edit-scene"
          aria-expanded={open}
          aria-label={words.of(words.edit, title)}
          onClick={({ nativeEvent }) =>
            on.onEdit(nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch')
          }
        >
          {words.edit}
        </button>
      </p>
    </div>
  )
}
