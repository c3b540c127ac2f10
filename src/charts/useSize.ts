import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** Size of an element's content box in CSS pixels, followed as it changes; null before the first measure. */
export function useSize<E extends HTMLElement>(): [
  RefObject<E | null>,
  { width: number; height: number } | null,
] {
  const ref = useRef<E>(null)
  const [size, setSize] = useState<{ width: number; height: number } | null>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = (width: number, height: number) =>
      setSize(old => (old && old.width === width && old.height === height ? old : { width, height }))
    measure(element.clientWidth, element.clientHeight)
    const observer = new ResizeObserver(entries => {
      const box = entries[0]?.contentRect
      if (box) measure(Math.round(box.width), Math.round(box.height))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [ref, size]
}
