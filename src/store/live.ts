import { createStore } from 'zustand/vanilla'

/** How the last change came about, for the mirror in the address bar. */
export interface ChangeMode {
  /** A drag, a wheel or a key repeat is under way. */
  live: boolean
  /** What the change that is being made asks of the history; null leaves it to the mirror. */
  entry: 'push' | 'replace' | null
}

export const createChangeMode = () => createStore<ChangeMode>(() => ({ live: false, entry: null }))

/** Beside the page's state, never in it: nobody chose it, and no link carries it. */
export const changeMode = createChangeMode()
