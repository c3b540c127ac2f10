/** Sets an attribute where it differs from what was set last; null takes it away. */
export function patch(element: Element | null | undefined, name: string, value: string | null): void {
  if (!element || element.getAttribute(name) === value) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

/** Sets the text of an element that holds one text alone. */
export function patchText(element: Element | null | undefined, value: string): void {
  if (!element) return
  const node = element.firstChild
  if (node instanceof Text) {
    if (node.data !== value) node.data = value
  } else if (value !== '') element.textContent = value
}
