import { DataError } from '../data/error'
import { text } from '../text/text'
import './loading.css'

const PLACES = ['messages', 'trade', 'strip', 'timeline'] as const

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
