import { useEffect, useState } from 'react'

/** How long the drawing waits for its faces: what is measured in another face would have to move. */
const FONTS_WAIT_MS = 1000

/** True once the page's faces are there, or have been waited for long enough. */
export function useFonts(): boolean {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let current = true
    const faces = ['600 18px "Source Serif 4"', '400 14px "Source Sans 3"'].map(face =>
      document.fonts.load(face),
    )
    const late = new Promise(done => setTimeout(done, FONTS_WAIT_MS))
    Promise.race([Promise.allSettled(faces), late]).then(() => current && setReady(true))
    return () => {
      current = false
    }
  }, [])
  return ready
}
