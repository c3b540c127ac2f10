import { veilText } from '../text/dropVeil'
import './dropVeil.css'

/** Shows or takes away the veil; the pointer goes through it, so that it never comes between a file and the page. */
export function showVeil(shown: boolean): void {
  const present = document.querySelector('.drop-veil')
  if (!shown) present?.remove()
  if (!shown || present) return
  const veil = document.createElement('div')
  veil.className = 'drop-veil'
  veil.textContent = veilText
  // above an open dialog too
  const top = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body
  top.append(veil)
}
