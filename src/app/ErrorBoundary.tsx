import { Component, type ReactNode } from 'react'
import { text } from '../text/text'

interface Props {
  /** What failed, as the page calls it. */
  name: string
  /** Awaited before it is drawn again: a part whose file could not be fetched has to be asked for anew. */
  onAgain?: () => Promise<void>
  children: ReactNode
}

/** Keeps a view that fails from taking the page with it, says which one it was, and offers to draw it again. */
export class ErrorBoundary extends Component<Props, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <section aria-label={this.props.name} className="failed-view">
        <p role="alert">{text.page.failed(this.props.name, error.message)}</p>
        <button
          type="button"
          className="link"
          onClick={async () => {
            await this.props.onAgain?.()
            this.setState({ error: null })
          }}
        >
          {text.page.drawAgain}
        </button>
      </section>
    )
  }
}
