import { type ComponentType, useEffect, useState } from 'react'
import { text } from '../text/text'

interface OpenedProps<Props> {
  /** What is opened, as the page calls it. */
  name: string
  /** Fetches it; stays the same function. */
  load: () => Promise<ComponentType<Props>>
  props: Props
}

/** What a button opens. Its script is fetched only then; a failure is said, and the next press asks for it again. */
export function Opened<Props extends object>({ name, load, props }: OpenedProps<Props>) {
  const [View, setView] = useState<ComponentType<Props> | 'failed' | null>(null)
  useEffect(() => {
    let current = true
    load().then(
      view => current && setView(() => view),
      () => current && setView('failed'),
    )
    return () => {
      current = false
    }
  }, [load])
  if (View === 'failed')
    return (
      <p className="notices at-foot" role="alert">
        {text.page.failed(name, text.loading.files.network)}
      </p>
    )
  return View && <View {...props} />
}
