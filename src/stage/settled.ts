/** No change for so long, and it stands. */
const QUIET_MS = 150
/** What has not come to rest by then is taken as it is. */
const LONGEST_MS = 8000

/**
 * Resolves once an element has drawn itself: a chart is in it, nothing is still being fetched, and nothing has
 * changed for a moment.
 * @throws the signal's reason where it is aborted meanwhile
 */
export function settled(element: Element, signal?: AbortSignal): Promise<void> {
  return new Promise((done, failed) => {
    const stands = () => element.querySelector('.chart') && !element.querySelector('.reading-awaited')
    let timer = 0
    const stop = () => {
      observer.disconnect()
      clearTimeout(timer)
      clearTimeout(last)
      signal?.removeEventListener('abort', abort)
    }
    const end = () => {
      stop()
      done()
    }
    const abort = () => {
      stop()
      failed(signal?.reason)
    }
    const wait = () => {
      clearTimeout(timer)
      timer = window.setTimeout(() => (stands() ? end() : wait()), QUIET_MS)
    }
    const observer = new MutationObserver(wait)
    const last = window.setTimeout(end, LONGEST_MS)
    if (signal?.aborted) return abort()
    signal?.addEventListener('abort', abort)
    observer.observe(element, { childList: true, subtree: true, attributes: true, characterData: true })
    wait()
  })
}
