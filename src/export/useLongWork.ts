import { useCallback, useEffect, useRef, useState } from 'react'

/** Work that takes longer than this shows its progress, ms. */
const SHOWN_AFTER_MS = 400

/** What a piece of work is given. */
export interface WorkTools {
  /** Aborted by *Cancel*, and when the dialog that began it closes. */
  signal: AbortSignal
  /** How much is done, 0 to 1, and what is being done. */
  progress: (share: number, step?: string) => void
}
export type Task = (tools: WorkTools) => Promise<void>

export type WorkState =
  | { is: 'idle' }
  | { is: 'running'; name: string; share: number; step: string; shown: boolean }
  | { is: 'done' | 'cancelled'; name: string }
  | { is: 'failed'; name: string; reason: string; again: () => void }

export interface Work {
  state: WorkState
  /**
   * Runs a task under the name of what it makes; one at a time: while one runs, another is not begun. A task whose
   * end is seen by itself is `untold` once it is done.
   */
  run: (name: string, task: Task, end?: 'told' | 'untold') => Promise<void>
  /** Ends the work at once; the focus goes back to what began it. */
  cancel: () => void
  /** What was said of work that has ended is said no longer. */
  clear: () => void
}

/**
 * Runs work that may take long: its progress can be shown, it can be cancelled, and where it fails it says why
 * and can be tried again. Cancelled work leaves nothing behind.
 */
export function useLongWork(): Work {
  const [state, setState] = useState<WorkState>({ is: 'idle' })
  const running = useRef<AbortController | null>(null)
  /** What the work was begun with: *Cancel* and *Try again* go as they are pressed, and would take the focus along. */
  const beginner = useRef<Element | null>(null)
  const goBack = useCallback(() => {
    if (beginner.current instanceof HTMLElement) beginner.current.focus()
  }, [])
  const begin = useCallback<Work['run']>(
    async (name, task, end = 'told') => {
      if (running.current) return
      const control = new AbortController()
      running.current = control
      const change = (to: { share?: number; step?: string; shown?: boolean }) => {
        if (running.current === control) setState(now => (now.is === 'running' ? { ...now, ...to } : now))
      }
      setState({ is: 'running', name, share: 0, step: '', shown: false })
      const timer = setTimeout(() => change({ shown: true }), SHOWN_AFTER_MS)
      const { signal } = control
      try {
        // what cannot be stopped midway, as a fetch of a script, is not waited for
        await Promise.race([
          task({
            signal,
            progress: (share, step) => change(step === undefined ? { share } : { share, step }),
          }),
          aborted(signal),
        ])
        signal.throwIfAborted()
        setState(end === 'told' ? { is: 'done', name } : { is: 'idle' })
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        const again = () => {
          goBack()
          void begin(name, task, end)
        }
        setState(signal.aborted ? { is: 'cancelled', name } : { is: 'failed', name, reason, again })
      } finally {
        clearTimeout(timer)
        running.current = null
      }
    },
    [goBack],
  )
  const run = useCallback<Work['run']>(
    (...work) => {
      if (!running.current) beginner.current = document.activeElement
      return begin(...work)
    },
    [begin],
  )
  const stop = useCallback(() => running.current?.abort(), [])
  const cancel = useCallback(() => {
    if (!running.current) return
    stop()
    goBack()
  }, [stop, goBack])
  const clear = useCallback(() => setState(now => (now.is === 'running' ? now : { is: 'idle' })), [])
  useEffect(() => stop, [stop])
  return { state, run, cancel, clear }
}

/** Never resolves. @throws the signal's reason once it is aborted */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, fail) => signal.addEventListener('abort', () => fail(signal.reason), { once: true }))
}
