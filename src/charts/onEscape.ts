import type { KeyboardEvent } from 'react'

/**
 * What Escape does inside an element; then it does nothing further out. A key that composes a letter, that was
 * answered further in, or that comes by from a portal is left alone.
 */
export const onEscape = (act: () => void) => (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== 'Escape' || event.defaultPrevented || event.nativeEvent.isComposing) return
  if (!event.currentTarget.contains(event.target as Node)) return
  event.preventDefault()
  event.stopPropagation()
  act()
}
