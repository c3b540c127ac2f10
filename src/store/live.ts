import { createStore } from 'zustand/vanilla'

/** How the last change came about, for the mirror in the address bar. */
interface ChangeMode {
  /** A drag, a wheel or a key repeat is under way. */
  live: boolean
  /** What the change that is being made asks of the history; null leaves it to the mirror. */
  entry: 'push' | 'replace' | null
}

/** Beside the dashboard's state, never in it: nobody chose it, and no link carries it. */
export const changeMode = createStore<ChangeMode>(() => ({ live: false, entry: null }))
