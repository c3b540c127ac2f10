/** What a key asks of a toolbar of marks. */
type ToolbarCommand = { type: 'move'; to: number; extend: boolean } | { type: 'dismiss' }

/**
 * The keys of a toolbar of marks: arrows step, Home and End jump, nothing wraps round, since time does not.
 * Shift also extends the choice to where it goes. Enter and Space stay with the button.
 * @returns null where the key means nothing here, so that it may mean something elsewhere.
 */
export function toolbarCommand(
  key: { key: string; shiftKey?: boolean; ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean },
  at: number,
  count: number,
): ToolbarCommand | null {
  if (key.ctrlKey || key.altKey || key.metaKey) return null
  if (key.key === 'Escape') return { type: 'dismiss' }
  const to = target(key.key, at, count)
  if (to === null || to === at || to < 0 || to >= count) return null
  return { type: 'move', to, extend: key.shiftKey === true }
}

function target(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return at - 1
    case 'ArrowRight':
    case 'ArrowDown':
      return at + 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
