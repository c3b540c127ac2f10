import { act } from '@testing-library/react'
import { vi } from 'vitest'

/**
 * Observes elements as a browser does, where jsdom observes none: what has left the page is 0 by 0, all else as large
 * as given. What is observed is told when `report` is called.
 */
export function followSizes(across: number, down: number) {
  const followed = new Map<Element, ResizeObserverCallback>()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      #own = new Set<Element>()
      #tell: ResizeObserverCallback
      constructor(tell: ResizeObserverCallback) {
        this.#tell = tell
      }
      observe(element: Element) {
        this.#own.add(element)
        followed.set(element, this.#tell)
      }
      unobserve() {}
      disconnect() {
        for (const element of this.#own) followed.delete(element)
      }
    },
  )
  const report = () =>
    act(() => {
      for (const [element, tell] of followed) {
        const [width, height] = element.isConnected ? [across, down] : [0, 0]
        tell([{ contentRect: { width, height } } as ResizeObserverEntry], null as never)
      }
    })
  return { report }
}
