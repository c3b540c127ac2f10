import { type RefObject, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useIndex } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { briefingText } from '../text/briefing'
import { briefingJson } from './briefingFile'
import { builtInBriefing } from './builtIn'
import { OpenScenes } from './OpenScenes'
import { theOwn, useOwnBriefing } from './ownBriefing'
import { SaveScenes } from './SaveScenes'
import { SceneList } from './SceneList'
import { editButton } from './sceneFocus'
import { append, LONGEST, MOST_SCENES, rename } from './sceneList'
import { startFrom } from './startFrom'
import { TakeAlong } from './TakeAlong'
import { takeScene, withTitles } from './takeScene'

const words = briefingText.own

/** The person's own scenes: made of the present screen, put in order, presented and taken along. */
export function OwnScenes({ box }: { box: RefObject<HTMLElement | null> }) {
  const { dataset } = useIndex()
  const { briefing, kept, reason } = useOwnBriefing(state => state)
  const { said, say, turn } = useSaid()
  const [open, setOpen] = useState<string | null>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const { change } = theOwn()
  const empty = briefing.scenes.length === 0
  const add = () => {
    if (briefing.scenes.length >= MOST_SCENES) return say(briefingText.said.full(MOST_SCENES))
    const scene = takeScene(useDashboard.getState(), dataset)
    change(append([scene]))
    setOpen(scene.id)
    say(briefingText.said.added(scene.title))
  }
  const start = () => {
    const started = startFrom(builtInBriefing(dataset))
    // the button is gone then, and the focus must not go with it
    flushSync(() => say(started.said))
    if (started.first) editButton(started.first)?.focus()
  }
  const begin = () => say('')
  return (
    <section className="own-scenes" aria-label={words.list}>
      {kept === 'memory' ? (
        <p className="briefing-note" role="alert">
          {words.notKept} {reason}
        </p>
      ) : null}
      {empty ? (
        <p className="briefing-lead">{words.lead}</p>
      ) : (
        <label className="briefing-title">
          <span className="visually-hidden">{words.title}</span>
          <input
            value={briefing.title}
            placeholder={words.title}
            maxLength={LONGEST.title}
            onChange={event => change(rename(event.target.value))}
          />
        </label>
      )}
      <button ref={adder} type="button" className="add-scene" onClick={add}>
        {words.add}
      </button>
      {empty && kept !== 'opening' ? (
        <button type="button" className="link start-built-in" onClick={start}>
          {words.start}
        </button>
      ) : null}
      <Undo said={said} say={say} after={adder} />
      {empty ? null : <SceneList box={box} open={open} setOpen={setOpen} say={say} />}
      {empty ? null : (
        <TakeAlong
          briefing={withTitles(briefing, briefingText.ownTitle)}
          json={briefingJson(briefing, dataset.info)}
          turn={turn}
          onBegin={begin}
        />
      )}
      <div className="briefing-files">
        {empty ? null : <SaveScenes say={say} />}
        <OpenScenes say={say} turn={turn} onBegin={begin} />
      </div>
    </section>
  )
}

/**
 * What is said of the last thing that was done; it lapses with the next change. The turn counts what was said, and
 * that something was begun: what else is told of older things goes then.
 */
function useSaid(): { said: string; say: (words: string) => void; turn: number } {
  const { store } = theOwn()
  const made = useOwnBriefing(state => state.made)
  const [last, setLast] = useState(() => ({
    words: store.getState().undoable.at(-1)?.done ?? '',
    made: store.getState().made,
    turn: 0,
  }))
  const say = (words: string) =>
    setLast(({ turn }) => ({ words, made: store.getState().made, turn: turn + 1 }))
  return { said: last.made === made ? last.words : '', say, turn: last.turn }
}

interface UndoProps {
  said: string
  say: (said: string) => void
  /** What has the focus once there is nothing left to take back. */
  after: RefObject<HTMLElement | null>
}

/** What was done last, told politely, with the way back where there is one. */
function Undo({ said, say, after }: UndoProps) {
  const undoable = useOwnBriefing(state => state.undoable)
  const last = undoable.at(-1)
  const offered = said === last?.done || said === briefingText.said.back
  const undo = () => {
    theOwn().undo()
    say(briefingText.said.back)
    if (undoable.length === 1) after.current?.focus()
  }
  return (
    <div className="briefing-said">
      <p role="status" className={said === last?.done ? 'visually-hidden' : undefined}>
        {said}
      </p>
      {last && offered ? (
        <p>
          {last.done}{' '}
          <button type="button" className="link undo" onClick={undo}>
            {words.undo}
          </button>
        </p>
      ) : null}
    </div>
  )
}
