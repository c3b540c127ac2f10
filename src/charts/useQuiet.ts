import { startTransition, useEffect, useState } from 'react'
import { type LiveEngine, useLiveEngine } from '../store/engine'

/** Quiet after the last change that ends a drag or a run of presses, ms. */
const QUIET = 120

/**
 * Words about the counts, made anew once changes have been quiet for a moment: a caption may lag where marks must
 * not.
 * @param make stays the same function while it says the same of the same counts
 */
export function useQuiet<Value extends string | number | boolean>(make: (live: LiveEngine) => Value): Value {
  const live = useLiveEngine()
  const [value, setValue] = useState(() => make(live))
  useEffect(() => {
    setValue(() => make(live))
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = live.onChange(() => {
      clearTimeout(timer)
      timer = setTimeout(() => startTransition(() => setValue(() => make(live))), QUIET)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [live, make])
  return value
}
