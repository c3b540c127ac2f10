import { useEffect, useId, useRef, useState } from 'react'
import type { Exported } from '../charts/tableData'
import { exportText } from '../text/export'
import { useLongWork } from './useLongWork'
import { type Form, useTakeAlong } from './useTakeAlong'
import { WorkBar } from './WorkBar'
import './exportDialog.css'

const words = exportText.dialog
const PICTURES: readonly Form[] = ['png', 'slide', 'svg', 'copy']
const TABLES: readonly Form[] = ['csv', 'json']

/** What a chart can be taken along as: pictures and its table, each with what it is for. */
export function ExportDialog({ chart, onClose }: { chart: Exported; onClose: () => void }) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const work = useLongWork()
  const [form, setForm] = useState<Form | null>(null)
  const { preview, taskOf } = useTakeAlong(chart)
  useEffect(() => {
    const dialog = ref.current
    if (dialog && !dialog.open) dialog.showModal()
  }, [])
  const { state } = work
  const take = (asked: Form) => {
    if (state.is === 'running') return
    setForm(asked)
    work.run(words.forms[asked].made, taskOf(asked))
  }
  const copied = form === 'copy' && state.is === 'done'
  const drawn = chart.view !== 'events'
  return (
    <dialog ref={ref} className="export-dialog" aria-labelledby={heading} onClose={onClose}>
      <header>
        <h2 id={heading}>{words.title(chart.name)}</h2>
        <button type="button" className="link" onClick={() => ref.current?.close()}>
          {words.close}
        </button>
      </header>
      <div className="export-choice">
        {drawn ? (
          <div className="export-preview">
            {preview && 'address' in preview ? (
              <img
                src={preview.address}
                width={preview.width}
                height={preview.height}
                alt={words.preview(chart.name)}
              />
            ) : null}
            {preview && 'failed' in preview ? <p>{words.noPreview(preview.failed)}</p> : null}
          </div>
        ) : null}
        <ul>
          {[...(drawn ? PICTURES : []), ...TABLES].map(name => (
            <li key={name}>
              <button
                type="button"
                className="link"
                aria-disabled={state.is === 'running' ? true : undefined}
                aria-describedby={`${heading}-${name}`}
                onClick={() => take(name)}
              >
                {words.forms[name].name}
              </button>
              <span id={`${heading}-${name}`}>{words.forms[name].use}</span>
            </li>
          ))}
        </ul>
      </div>
      {/* what was copied is not saved */}
      <WorkBar work={copied ? { ...work, state: { is: 'idle' } } : work} />
      <p className="export-copied" role="status">
        {copied ? words.copied : null}
      </p>
      {form === 'copy' && state.is === 'failed' ? (
        <button type="button" className="link" onClick={() => take('png')}>
          {words.saveInstead}
        </button>
      ) : null}
    </dialog>
  )
}
