/** How long a slice may take, in milliseconds, the last step in it not counted. */
const SLICE_MS = 5

/**
 * Goes through the steps of a long piece of work in slices, between which the page has its turn.
 * @param steps each of them short: a slice ends only between two
 * @throws the signal's reason, as soon as a slice ends after it was aborted
 */
export async function inSlices<Result>(
  steps: Generator<void, Result, void>,
  signal: AbortSignal,
): Promise<Result> {
  signal.throwIfAborted()
  for (;;) {
    const end = performance.now() + SLICE_MS
    do {
      const step = steps.next()
      if (step.done) return step.value
    } while (performance.now() < end)
    await turn()
    signal.throwIfAborted()
  }
}

interface Scheduler {
  yield?: () => Promise<void>
}

/** Resolves in a task of its own: at once where the browser can, without a timer's four milliseconds elsewhere. */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: Scheduler }
  if (scheduler?.yield) return scheduler.yield()
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
