import { useEffect, useState } from 'react'

/** The clauses of the filter bar, in their order. */
export const PANEL_NAMES = ['time', 'actors', 'kinds', 'direction', 'layers', 'more'] as const
export type PanelName = (typeof PANEL_NAMES)[number]
type Panels = typeof import('./panels')

let loaded: Panels | null = null

/** Fetches the panels, which the first view does not need. */
export async function loadPanels(): Promise<Panels> {
  loaded ??= await import('./panels')
  return loaded
}

/** The panels once they are there: asked for as soon as the page stands, so that the first click finds them. */
export function usePanels(): Panels | null {
  const [panels, setPanels] = useState(loaded)
  useEffect(() => {
    let current = true
    if (!panels) loadPanels().then(ready => current && setPanels(ready))
    return () => {
      current = false
    }
  }, [panels])
  return panels
}
