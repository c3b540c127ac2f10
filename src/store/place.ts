import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** The pages inside the app. */
export type Page = 'dashboard' | 'about'

/** Where the person stands in the history; kept by the mirror in the address bar. */
export interface Place {
  /** How many entries of ours lie behind the present one. */
  index: number
  page: Page
  /** Writes what is still pending, so that going back undoes it. */
  flush: () => void
  /** Puts the dashboard in place of the page shown, where there is nothing to go back to. */
  home: () => void
}

const nothing = () => {}

/** Where nothing has been mirrored yet. */
export const FIRST_PLACE: Place = { index: 0, page: 'dashboard', flush: nothing, home: nothing }

/** Beside the dashboard's state: which page is shown, and whether there is a way back. */
export const place = createStore<Place>(() => FIRST_PLACE)

/** The page to show. A link to `#about` opens *About the data*; the dashboard's state is kept meanwhile. */
export function usePage(): Page {
  return useStore(place, state => state.page)
}

function undo(): void {
  place.getState().flush()
  if (place.getState().index > 0) window.history.back()
}

/** *Undo*: `can` is false where Back would leave the app. */
export function useUndo(): { can: boolean; undo: () => void } {
  const can = useStore(place, state => state.index > 0)
  return { can, undo }
}

/** From *About the data* to the dashboard as it was: back where the person came from it, else in its place. */
export function leaveAbout(): void {
  const { index, home } = place.getState()
  if (index > 0) window.history.back()
  else home()
}
