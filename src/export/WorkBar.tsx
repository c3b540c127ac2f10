import { exportText } from '../text/export'
import type { Work } from './useLongWork'
import './workBar.css'

const words = exportText.work

/** How far a piece of work is, with *Cancel*; then that it is done or cancelled, or why it failed. */
export function WorkBar({ work: { state, cancel } }: { work: Work }) {
  return (
    <div className="work">
      {state.is === 'running' && state.shown ? (
        <>
          <label className="work-bar">
            <span>{state.step || words.of(state.name)}</span>
            <progress value={state.share} max={1} />
          </label>
          <button type="button" className="link" onClick={cancel}>
            {words.cancel}
          </button>
        </>
      ) : null}
      <p role="status">
        {state.is === 'done' || state.is === 'cancelled' ? words[state.is](state.name) : null}
      </p>
      {state.is === 'failed' ? (
        <p role="alert">
          {words.failed(state.name, state.reason)}{' '}
          <button type="button" className="link" onClick={state.again}>
            {words.again}
          </button>
        </p>
      ) : null}
    </div>
  )
}
