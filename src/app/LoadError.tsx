import { DataError } from '../data/error'
import { text } from '../text/text'
import './loading.css'

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
