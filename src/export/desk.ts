import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import './desk.css'

/**
 * A place beside the page, out of sight and out of reach, to draw something on and take its picture.
 * @param work draws with `render` on the desk, and takes from it what it needs before it ends
 * @throws what the drawing throws, and the signal's reason where it is aborted
 */
export async function atDesk<Result>(
  work: (desk: HTMLElement, render: (node: ReactNode) => void) => Promise<Result>,
  signal: AbortSignal,
): Promise<Result> {
  signal.throwIfAborted()
  const desk = document.createElement('div')
  desk.className = 'desk'
  desk.inert = true
  desk.ariaHidden = 'true'
  document.body.append(desk)
  let fail: (reason: unknown) => void = () => {}
  const failed = new Promise<never>((_, reject) => {
    fail = reject
  })
  // two roots of a page would else give out the same ids
  const root = createRoot(desk, { identifierPrefix: 'picture', onUncaughtError: fail })
  try {
    return await Promise.race([failed, work(desk, node => root.render(node))])
  } finally {
    root.unmount()
    desk.remove()
  }
}
