import { type RefObject, useEffect } from 'react'

/** By this a page knows the message about the height from others. */
const HEIGHT = 'prc-dprk:height'

/** Tells the page around this one how tall an element is, in CSS pixels, at first and whenever that changes. */
export function useHeightReport(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!element.current || window.parent === window) return
    let told = 0
    const observer = new ResizeObserver(([entry]) => {
      const height = Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0)
      if (height === told) return
      told = height
      // whoever embeds it may know: how tall a public chart is is no secret
      window.parent.postMessage({ type: HEIGHT, height }, '*')
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
}
