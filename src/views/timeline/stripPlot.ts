import { createStore } from 'zustand/vanilla'

/** The strip's plot on the page, from which the fan opens; null while there is none. */
export const stripPlot = createStore<{ element: HTMLElement | null }>(() => ({ element: null }))
