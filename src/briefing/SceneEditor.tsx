import { onEscape } from '../charts/onEscape'
import { VIEWS } from '../stage/viewName'
import { useIndex } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { briefingText } from '../text/briefing'
import { theOwn } from './ownBriefing'
import type { Scene } from './scene'
import { edit, LONGEST, type SceneFields } from './sceneList'
import { retaken, shownTitle, viewName, withLead } from './takeScene'

const words = briefingText.scene

/** As much as two lines of a slide take, characters. */
const CAPTION_FITS = 190

interface SceneEditorProps {
  scene: Scene
  say: (said: string) => void
  onDone: () => void
  onDuplicate: () => void
  onRemove: () => void
}

/** What is said about a scene and which view leads; every change is kept as it is made. */
export function SceneEditor({ scene, say, onDone, onDuplicate, onRemove }: SceneEditorProps) {
  const { dataset } = useIndex()
  const set = (fields: SceneFields) => theOwn().change(edit(scene.id, fields))
  const take = () => {
    set(retaken(scene, useDashboard.getState(), dataset))
    say(briefingText.said.taken(shownTitle(scene)))
  }
  const long = (field: 'caption' | 'notes' | 'question', rows: number) => (
    <label>
      <span>{words[field]}</span>
      <textarea
        rows={rows}
        value={scene[field]}
        maxLength={field === 'caption' ? LONGEST.caption : undefined}
        onChange={event => set({ [field]: event.target.value })}
      />
    </label>
  )
  return (
    <fieldset className="scene-editor" onKeyDown={onEscape(onDone)}>
      <legend className="visually-hidden">{words.of(words.edit, shownTitle(scene))}</legend>
      <label>
        <span>{words.title}</span>
        <input
          value={scene.title}
          maxLength={LONGEST.title}
          placeholder={viewName(scene.view)}
          onChange={event => set({ title: event.target.value })}
        />
      </label>
      {long('caption', 2)}
      {scene.caption.length > CAPTION_FITS ? <p className="briefing-note">{words.captionLong}</p> : null}
      {long('notes', 3)}
      {long('question', 2)}
      <label className="scene-lead">
        <span>{words.lead}</span>
        <select
          value={scene.view}
          onChange={event => {
            const view = VIEWS.find(name => name === event.target.value)
            if (view) set(withLead(scene, view, dataset))
          }}
        >
          {VIEWS.map(view => (
            <option key={view} value={view}>
              {viewName(view)}
            </option>
          ))}
        </select>
      </label>
      <div className="scene-editor-acts">
        <button type="button" className="link" onClick={take}>
          {words.take}
        </button>
        <button type="button" className="link" onClick={onDuplicate}>
          {words.duplicate}
        </button>
        <button type="button" className="link" onClick={onRemove}>
          {words.remove}
        </button>
        <button type="button" className="link scene-done" onClick={onDone}>
          {words.done}
        </button>
      </div>
    </fieldset>
  )
}
