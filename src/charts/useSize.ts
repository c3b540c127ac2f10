import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * Size of an element's content box in CSS pixels, followed as it changes; null before the first measure. An element
 * that goes keeps the last size known, and the next one in its place is followed in turn.
 */
export function useSize<E extends HTMLElement>(): [
  RefObject<E | null>,
  { width: number; height: number } | null,
] {
  const ref = useRef<E>(null)
  const followed = useRef<{ element: E; end: () => void } | null>(null)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  // after every render: a table may take the place of the element, and give it back to another
  useLayoutEffect(() => {
    const element = ref.current
    if (followed.current?.element === element) return
    followed.current?.end()
    followed.current = null
    if (!element) return
    const measure = (width: number, height: number) =>
      setSize(old => (old && old.width === width && old.height === height ? old : { width, height }))
    measure(element.clientWidth, element.clientHeight)
    const observer = new ResizeObserver(entries => {
      const box = entries[0]?.contentRect
      if (box) measure(Math.round(box.width), Math.round(box.height))
    })
    observer.observe(element)
    followed.current = { element, end: () => observer.disconnect() }
  })
  useLayoutEffect(
    () => () => {
      followed.current?.end()
      followed.current = null
    },
    [],
  )
  return [ref, size]
}
