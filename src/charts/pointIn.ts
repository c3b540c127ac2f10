/** Where a pointer is in an element, in the element's own pixels: a full screen is zoomed. */
export function pointIn(
  element: HTMLElement,
  at: { clientX: number; clientY: number },
): { x: number; y: number } {
  const box = element.getBoundingClientRect()
  const scale = element.offsetWidth / box.width || 1
  return { x: (at.clientX - box.left) * scale, y: (at.clientY - box.top) * scale }
}
