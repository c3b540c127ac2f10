// Starts a page that was saved as one file, in place of main.tsx.
import { enclosed } from '../data/enclosed'

/** Opens on the screen on which it was saved, unless the address asks for another; once, so that Reset holds. */
function openStart(): void {
  const start = enclosed()?.start
  if (!start || window.location.hash !== '' || window.history.state !== null) return
  try {
    window.history.replaceState(null, '', `#${start}`)
  } catch {
    // where a browser bars that for files, it opens on the default
  }
}

openStart()
import('../main')
