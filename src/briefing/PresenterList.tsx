import { type RefObject, useId } from 'react'
import { viewName } from '../stage/viewName'
import { presenterText as words } from '../text/presenter'
import type { Briefing } from './scene'

interface PresenterListProps {
  ref: RefObject<HTMLDialogElement | null>
  briefing: Briefing
  at: number
  onShow: (to: number) => void
  blankKey: boolean
  onBlankKey: (on: boolean) => void
}

/** All scenes of what is presented, to go to one of them. */
export function PresenterList({ ref, briefing, at, onShow, blankKey, onBlankKey }: PresenterListProps) {
  const heading = useId()
  const close = () => {
    ref.current?.close()
    // the keys go back to the presenter
    ref.current?.closest<HTMLElement>('.presenter')?.focus({ preventScroll: true })
  }
  return (
    <dialog ref={ref} className="presenter-list" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{words.scenes}</h2>
        <button type="button" className="link" onClick={close}>
          {words.close}
        </button>
      </header>
      <ol>
        {briefing.scenes.map((scene, index) => (
          <li key={scene.id}>
            <button
              type="button"
              aria-current={index === at ? 'step' : undefined}
              onClick={() => {
                close()
                onShow(index)
              }}
            >
              {scene.title || viewName(scene.view)}
            </button>
          </li>
        ))}
      </ol>
      <label>
        <input type="checkbox" checked={blankKey} onChange={event => onBlankKey(event.target.checked)} />{' '}
        {words.blankKey}
      </label>
    </dialog>
  )
}
