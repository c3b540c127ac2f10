import { type ComponentType, useEffect, useState } from 'react'
import { fetchPart } from '../charts/fetchPart'
import { text } from '../text/text'

/** What takes longer to come says so, ms. */
const SHOWN_AFTER_MS = 400

interface OpenedProps<Props> {
  /** What is opened, as the page calls it. */
  name: string
  /** Fetches it; stays the same function. */
  load: () => Promise<ComponentType<Props>>
  /** `onClose` also gives it up, while it is awaited and when it could not be had. */
  props: Props & { onClose?: () => void }
}

/** What a button opens. Its script is fetched only then; what takes long or fails says so, and can be tried again. */
export function Opened<Props extends object>({ name, load, props }: OpenedProps<Props>) {
  const [View, setView] = useState<ComponentType<Props> | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<'awaited' | 'late' | 'failed'>('awaited')
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches anew
  useEffect(() => {
    let current = true
    setState('awaited')
    const timer = setTimeout(() => setState('late'), SHOWN_AFTER_MS)
    fetchPart(load)
      .then(
        view => current && setView(() => view),
        () => current && setState('failed'),
      )
      .finally(() => clearTimeout(timer))
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [load, attempt])
  if (View) return <View {...props} />
  if (state === 'awaited') return null
  return (
    <div className="notices at-top" role={state === 'failed' ? 'alert' : undefined}>
      {state === 'failed' ? (
        <>
          {text.page.unopened(name)}
          <button type="button" className="link" onClick={() => setAttempt(attempt + 1)}>
            {text.page.tryAgain}
          </button>
        </>
      ) : (
        <label>
          {text.frame.loading} {name} <progress />
        </label>
      )}
      {props.onClose ? (
        <button type="button" className="link" onClick={props.onClose}>
          {text.page.dismiss}
        </button>
      ) : null}
    </div>
  )
}
