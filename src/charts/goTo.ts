/** Brings a heading to the top of what scrolls, and the focus to it; nothing where there is none. */
export function goTo(heading: HTMLElement | null): void {
  heading?.scrollIntoView({ block: 'start' })
  heading?.focus({ preventScroll: true })
}
