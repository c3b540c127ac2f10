import { useId, useMemo, useRef } from 'react'
import { DataError } from '../data/error'
import type { Fault } from '../data/types'
import { text } from '../text/text'
import './loading.css'

const PLACES = ['messages', 'trade', 'strip', 'timeline'] as const
/** More would only slow the page down; the data check prints them all. */
const FAULTS_LISTED = 200
const VALUE_SHOWN = 80

/** The page before its data: every part in its place and as tall as it will be, so that nothing jumps. */
export function LoadingPage() {
  return (
    <div className="page loading-page">
      <header className="page-header">
        <h1>{text.page.name}</h1>
        <p className="sentence" role="status">
          {text.loading.busy}
        </p>
      </header>
      <div className="loading-filters" aria-hidden="true" />
      <main className="board" aria-hidden="true">
        {PLACES.map(place => (
          <div key={place} className={`at-${place} loading-chart loading-${place}`}>
            <div className="loading-head">
              <span className="loading-line" />
              <span className="loading-line loading-short" />
            </div>
            <div className="loading-plot" />
          </div>
        ))}
        <div className="at-events loading-side">
          <span className="loading-line" />
          <span className="loading-line" />
          <span className="loading-line loading-short" />
        </div>
      </main>
    </div>
  )
}

interface LoadErrorProps {
  error: Error
  onRetry: () => void
}

/** The page when a file cannot be read: which file, what was wrong with it, and another try. */
export function LoadError({ error, onRetry }: LoadErrorProps) {
  const files = error instanceof DataError ? [error, ...error.also] : []
  return (
    <div className="page">
      <header className="page-header">
        <h1>{text.page.name}</h1>
      </header>
      <main className="load-error" role="alert">
        <h2>{text.loading.errorTitle}</h2>
        {files.length > 0 ? (
          <ul>
            {files.map(({ file, reason }) => (
              <li key={file}>{text.loading.where(file, reason)}</li>
            ))}
          </ul>
        ) : (
          <p>{error.message}</p>
        )}
        <p className="load-error-lead">{text.loading.errorLead}</p>
        <button type="button" className="retry" onClick={onRetry}>
          {text.loading.retry}
        </button>
      </main>
    </div>
  )
}

interface FaultsNoticeProps {
  faults: readonly Fault[]
  /** Rows in all files, with those set aside. */
  rowCount: number
}

/** "3 of 812 rows could not be read", with the list behind it; nothing where every row could. */
export function FaultsNotice({ faults, rowCount }: FaultsNoticeProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const rows = useMemo(() => new Set(faults.map(({ file, line }) => `${file}:${line}`)).size, [faults])
  if (rows === 0) return null
  return (
    <>
      <button
        type="button"
        className="link"
        aria-haspopup="dialog"
        onClick={() => dialog.current?.showModal()}
      >
        {text.loading.faults(rows, rowCount)}
      </button>
      <dialog ref={dialog} className="faults" aria-labelledby={titleId}>
        <div className="faults-head">
          <h2 id={titleId}>{text.loading.faultsTitle}</h2>
          <button type="button" className="retry" onClick={() => dialog.current?.close()}>
            {text.loading.close}
          </button>
        </div>
        <p>{text.loading.faultsLead}</p>
        <FaultsTable faults={faults} />
      </dialog>
    </>
  )
}

function FaultsTable({ faults }: { faults: readonly Fault[] }) {
  const shown = faults.slice(0, FAULTS_LISTED)
  return (
    <>
      <table>
        <thead>
          <tr>
            {text.loading.faultHeads.map(head => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ file, line, column, value, reason }) => (
            <tr key={`${file}:${line}:${column}:${value}:${reason}`}>
              <td>{file}</td>
              <td>{line}</td>
              <td>{column || text.loading.wholeRow}</td>
              <td>{cut(value) || text.loading.emptyCell}</td>
              <td>{reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {faults.length > shown.length ? <p>{text.loading.more(faults.length - shown.length)}</p> : null}
    </>
  )
}

function cut(value: string): string {
  const points = [...value]
  return points.length > VALUE_SHOWN ? `${points.slice(0, VALUE_SHOWN).join('')}…` : value
}
