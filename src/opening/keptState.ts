import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

/** Why the browser keeps no copy of a set that is open, by its hash; only of those that it refused in this window. */
const refusals = createStore<Readonly<Record<string, string>>>(() => ({}))

/** Notes whether the browser keeps a set. `why` is empty where it does. */
export function noteKept(hash: string, why: string): void {
  refusals.setState({ [hash]: why })
}

/** Why the open set is not kept, for the person; empty where it is, or is being. */
export function useNotKept(hash: string): string {
  return useStore(refusals, state => state[hash] ?? '')
}
