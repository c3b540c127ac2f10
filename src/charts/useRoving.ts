import { type KeyboardEvent, useRef, useState } from 'react'
import { toolbarCommand } from './toolbarKeys'

interface Roving {
  /** Which mark is the tab stop. */
  at: number
  tabIndex: (at: number) => 0 | -1
  register: (at: number) => (element: HTMLElement | null) => void
  onFocus: (at: number) => void
  /** Back to `first`. */
  reset: () => void
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}

/**
 * One tab stop for a row of marks: arrows, Home and End move the focus among `count` registered elements.
 * @param onExtend told the mark that Shift with a moving key went to.
 * @param onDismiss asked on Escape; gives whether there was something to dismiss, else the key passes on.
 * @param first the tab stop while none has had the focus.
 */
export function useRoving(
  count: number,
  onExtend?: (at: number) => void,
  onDismiss?: () => boolean,
  first = 0,
): Roving {
  const [moved, setChosen] = useState<number | null>(null)
  const chosen = moved ?? first
  const elements = useRef<(HTMLElement | null)[]>([])
  const at = Math.min(chosen, Math.max(0, count - 1))
  return {
    at,
    tabIndex: mark => (mark === at ? 0 : -1),
    register: mark => element => {
      elements.current[mark] = element
    },
    onFocus: setChosen,
    reset: () => setChosen(null),
    onKeyDown: event => {
      const command = toolbarCommand(event, at, count)
      if (command === null) return
      if (command.type === 'dismiss') {
        if (onDismiss?.()) {
          event.preventDefault()
          event.stopPropagation()
        }
        return
      }
      event.preventDefault()
      elements.current[command.to]?.focus()
      if (command.extend) onExtend?.(command.to)
    },
  }
}
