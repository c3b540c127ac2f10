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
  | { is: 'done'; name: string }
  | { is: 'failed'; name: string; reason: string; again: () => void }

export interface Work {
  state: WorkState
  /** Runs a task under the name of what it makes; one at a time: while one runs, another is not begun. */
  run: (name: string, task: Task) => Promise<void>
  cancel: () => void
}

/**
 * Runs work that may take long: its progress can be shown, it can be cancelled, and where it fails it says why
 * and can be tried again. Cancelled work leaves nothing behind.
 */
export function useLongWork(): Work {
  const [state, setState] = useState<WorkState>({ is: 'idle' })
  const running = useRef<AbortController | null>(null)
  const run = useCallback(async (name: string, task: Task): Promise<void> => {
    if (running.current) return
    const control = new AbortController()
    running.current = control
    const change = (to: { share?: number; step?: string; shown?: boolean }) =>
      setState(now => (now.is === 'running' ? { ...now, ...to } : now))
    setState({ is: 'running', name, share: 0, step: '', shown: false })
    const timer = setTimeout(() => change({ shown: true }), SHOWN_AFTER_MS)
    try {
      await task({
        signal: control.signal,
        progress: (share, step) => change(step === undefined ? { share } : { share, step }),
      })
      control.signal.throwIfAborted()
      setState({ is: 'done', name })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      if (control.signal.aborted) setState({ is: 'idle' })
      else setState({ is: 'failed', name, reason, again: () => run(name, task) })
    } finally {
      clearTimeout(timer)
      running.current = null
    }
  }, [])
  const cancel = useCallback(() => running.current?.abort(), [])
  useEffect(() => cancel, [cancel])
  return { state, run, cancel }
}
