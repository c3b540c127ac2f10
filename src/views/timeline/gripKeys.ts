/** Days that a key moves a grip by; the ends of the axis for Home and End; null for any other key. */
export function gripStep(key: string): number | 'first' | 'last' | null {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1
    case 'ArrowRight':
    case 'ArrowUp':
      return 1
    case 'PageDown':
      return -30
    case 'PageUp':
      return 30
    case 'Home':
      return 'first'
    case 'End':
      return 'last'
    default:
      return null
  }
}
