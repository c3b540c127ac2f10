import { useEffect, useState } from 'react'
import type { GivenFile } from '../data/import/importTypes'

/** Files dropped anywhere on the page; null until there are some. `on` keeps its identity. */
export function useDrops(on: () => void): readonly GivenFile[] | null {
  const [given, setGiven] = useState<readonly GivenFile[] | null>(null)
  useEffect(() => {
    if (import.meta.env.MODE === 'file') return
    let stop: (() => void) | null = () => {}
    // after the first drawing; a file that comes earlier is the browser's own
    import('../opening/dropAnywhere').then(
      part => {
        if (!stop) return
        stop = part.dropAnywhere(files => {
          setGiven(files.map(blob => ({ name: blob.name, blob })))
          on()
        })
      },
      () => {},
    )
    return () => {
      stop?.()
      stop = null
    }
  }, [on])
  return given
}
