import { useCallback, useEffect, useRef, useState } from 'react'

/** How long it is said that something is copied, ms. */
const SAID_MS = 4000

type Copied = 'idle' | 'copied' | 'refused'

/** Marks what an element holds, so that it can be copied by hand. */
function mark(element: HTMLElement): void {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) {
    element.focus()
    element.select()
  } else getSelection()?.selectAllChildren(element)
}

/**
 * Copies text. Where the browser refuses, the text is marked where it stands, to be copied by hand.
 * @param keeps whether what is said stays until the next copying
 */
export function useCopy(keeps = false) {
  const [state, setState] = useState<Copied>('idle')
  const timer = useRef(0)
  useEffect(() => () => clearTimeout(timer.current), [])
  const copy = useCallback(
    async (text: string, shown: HTMLElement | null) => {
      clearTimeout(timer.current)
      try {
        await navigator.clipboard.writeText(text)
        setState('copied')
        if (!keeps) timer.current = window.setTimeout(() => setState('idle'), SAID_MS)
      } catch {
        if (shown) mark(shown)
        setState('refused')
      }
    },
    [keeps],
  )
  const reset = useCallback(() => setState('idle'), [])
  return { state, copy, reset }
}
