import { type RefObject, useRef, useState } from 'react'
import { useIndex } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { briefingText } from '../text/briefing'
import { briefingJson } from './briefingFile'
import { builtInBriefing } from './builtIn'
import { OpenScenes } from './OpenScenes'
import { theOwn, useOwnBriefing } from './ownBriefing'
import { SaveScenes } from './SaveScenes'
import { SceneList } from './SceneList'
import { append, rename } from './sceneList'
import { startFrom } from './startFrom'
import { TakeAlong } from './TakeAlong'
import { takeScene, withTitles } from './takeScene'

const words = briefingText.own

/** The person's own scenes: made of the present screen, put in order, presented and taken along. */
export function OwnScenes({ box }: { box: RefObject<HTMLElement | null> }) {
  const { dataset } = useIndex()
  const { briefing, kept, reason } = useOwnBriefing(state => state)
  const [said, setSaid] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const { change } = theOwn()
  const empty = briefing.scenes.length === 0
  const add = () => {
    const scene = takeScene(useDashboard.getState(), dataset)
    change(append([scene]))
    setOpen(scene.id)
    setSaid(briefingText.said.added(scene.title))
  }
  const start = () => setSaid(startFrom(builtInBriefing(dataset)))
  return (
    <section className="own-scenes" aria-label={words.list}>
      {kept === 'memory' ? (
        <p className="briefing-note" role="alert">
          {words.notKept} {reason ? words.reason(reason) : null}
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
      <Undo said={said} setSaid={setSaid} after={adder} />
      {empty ? null : <SceneList box={box} open={open} setOpen={setOpen} say={setSaid} />}
      {empty ? null : (
        <TakeAlong
          briefing={withTitles(briefing, briefingText.ownTitle)}
          json={briefingJson(briefing, dataset.info)}
        />
      )}
      <div className="briefing-files">
        {empty ? null : <SaveScenes say={setSaid} />}
        <OpenScenes say={setSaid} />
      </div>
    </section>
  )
}

interface UndoProps {
  said: string
  setSaid: (said: string) => void
  /** What has the focus once there is nothing left to take back. */
  after: RefObject<HTMLElement | null>
}

/** What was done last, told politely, with the way back where there is one. */
function Undo({ said, setSaid, after }: UndoProps) {
  const undoable = useOwnBriefing(state => state.undoable)
  const last = undoable.at(-1)
  const undo = () => {
    theOwn().undo()
    setSaid(briefingText.said.back)
    if (undoable.length === 1) after.current?.focus()
  }
  return (
    <div className="briefing-said">
      <p role="status" className={said === last?.done ? 'visually-hidden' : undefined}>
        {said}
      </p>
      {last ? (
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
