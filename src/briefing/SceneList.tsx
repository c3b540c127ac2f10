import { type RefObject, useLayoutEffect, useRef } from 'react'
import { useIndex } from '../store/model'
import { briefingText } from '../text/briefing'
import { theOwn, useOwnBriefing } from './ownBriefing'
import { SceneEditor } from './SceneEditor'
import { SceneRow } from './SceneRow'
import type { Scene } from './scene'
import { editButton } from './sceneFocus'
import { idsBefore, insertBehind, MOST_SCENES, moveBehind, newSceneId, remove } from './sceneList'
import { showOnDashboard } from './showOnDashboard'
import { goFullScreen, presentScene } from './start'
import { shownTitle } from './takeScene'
import { useDragOrder } from './useDragOrder'

const { said, own: words } = briefingText

interface SceneListProps {
  /** What scrolls. */
  box: RefObject<HTMLElement | null>
  /** The scene that is edited. */
  open: string | null
  setOpen: (id: string | null) => void
  say: (said: string) => void
}

/** The person's scenes in order: each can be shown, presented, edited, moved, duplicated and deleted. */
export function SceneList({ box, open, setOpen, say }: SceneListProps) {
  const { dataset } = useIndex()
  const scenes = useOwnBriefing(({ briefing }) => briefing.scenes)
  const { change } = theOwn()
  const list = useRef<HTMLOListElement>(null)
  const kept = useKeptFocus()

  const moveTo = (scene: Scene, to: number) => {
    const others = scenes.filter(({ id }) => id !== scene.id)
    if (to < 0 || to > others.length) return
    change(moveBehind(scene.id, others[to - 1]?.id ?? null))
    say(said.moved(shownTitle(scene), to + 1, scenes.length))
  }
  const ids = scenes.map(({ id }) => id)
  const { dragging, grip } = useDragOrder(ids, list, box, (id, to) => {
    const scene = scenes.find(one => one.id === id)
    if (scene) moveTo(scene, to)
  })
  const duplicate = (scene: Scene) => {
    if (scenes.length >= MOST_SCENES) return say(said.full(MOST_SCENES))
    change(insertBehind({ ...scene, id: newSceneId() }, [scene.id]))
    say(said.duplicated(shownTitle(scene)))
  }
  const drop = (scene: Scene) => {
    const done = said.removed(shownTitle(scene))
    change(remove([scene.id]), { done, back: insertBehind(scene, idsBefore(scenes, scene.id)) })
    say(done)
    kept.current = () => document.querySelector('.briefing-said .undo')
  }
  const toggle = (scene: Scene, byFinger: boolean) => {
    const opens = open !== scene.id
    // a finger would bring the keyboard up over what it has just opened
    if (opens && !byFinger) kept.current = () => document.querySelector('.scene-editor input')
    setOpen(opens ? scene.id : null)
  }
  return (
    <ol ref={list} className={dragging ? 'scenes is-dragging' : 'scenes'} aria-label={words.list}>
      {scenes.map((scene, at) => (
        <li
          key={scene.id}
          data-scene={scene.id}
          className={dragging?.id === scene.id ? 'is-dragged' : undefined}
          style={dragging?.style(scene.id)}
        >
          <SceneRow
            scene={scene}
            place={at + 1}
            last={at === scenes.length - 1}
            open={open === scene.id}
            grip={grip(scene.id)}
            onMove={(by, button) => {
              kept.current = () => button
              moveTo(scene, at + by)
            }}
            onShow={() => showOnDashboard(scene, dataset)}
            onPresent={() => {
              goFullScreen()
              presentScene(theOwn().store.getState().briefing, scene, dataset)
            }}
            onEdit={byFinger => toggle(scene, byFinger)}
          />
          {open === scene.id ? (
            <SceneEditor
              scene={scene}
              say={say}
              onDone={() => {
                kept.current = () => editButton(scene.id)
                setOpen(null)
              }}
              onDuplicate={() => duplicate(scene)}
              onRemove={() => drop(scene)}
            />
          ) : null}
        </li>
      ))}
    </ol>
  )
}

/** Gives the focus back to what is named once the list has changed: a row that moves in the page loses it. */
function useKeptFocus(): RefObject<(() => HTMLElement | null) | null> {
  const wanted = useRef<(() => HTMLElement | null) | null>(null)
  useLayoutEffect(() => {
    if (!wanted.current) return
    wanted.current()?.focus()
    wanted.current = null
  })
  return wanted
}
