import { goTo } from './goTo'

/** How long something may take to be drawn, in milliseconds. */
const PATIENCE = 5000

/** Brings what a selector finds to the top of what scrolls and the focus to it, once it is drawn. */
export function goToWhenThere(selector: string): void {
  const go = () => {
    const found = document.querySelector<HTMLElement>(selector)
    goTo(found)
    return found !== null
  }
  if (go()) return
  const observer = new MutationObserver(() => {
    if (go()) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), PATIENCE)
}
