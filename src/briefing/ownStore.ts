import { createStore, type StoreApi } from 'zustand/vanilla'
import { OWN_BRIEFING } from '../store/dashboard'
import { keptBriefing, VERSION } from './briefingFile'
import type { BriefingPlace } from './briefingPlace'
import type { Briefing } from './scene'
import type { Change } from './sceneList'

/** A step that can be taken back. */
export interface Undoable {
  /** What was done, in words. */
  done: string
  back: Change
}

export interface OwnState {
  briefing: Briefing
  /** Whether the browser keeps it. `memory`: only until the page closes. */
  kept: 'opening' | 'kept' | 'memory'
  /** Why it is not kept, where a reason can be said. */
  reason: string
  /** What can be taken back, the last at the end. */
  undoable: readonly Undoable[]
}

export interface Own {
  store: StoreApi<OwnState>
  /** Resolves once what the browser keeps is read, or cannot be. */
  opened: Promise<void>
  /** Changes the briefing at once, and then what is kept. With `done` it can be taken back by `back`. */
  change: (change: Change, undoable?: Undoable) => void
  /** Takes the last step back that can be. */
  undo: () => void
}

const stored = ({ title, scenes }: Briefing) => ({ version: VERSION, title, scenes })

/**
 * The person's own briefing: in memory at once, and written through to its place. Windows that show the same one
 * make their changes one after the other on what is kept, so that none undoes another's.
 * @param open opens the place; where it throws, the briefing lives until the page closes
 * @param first what it holds where nothing is kept yet, as a file has it; null for nothing
 */
export function createOwn(open: () => Promise<BriefingPlace>, first: unknown = null): Own {
  const empty: Briefing = { id: OWN_BRIEFING, title: '', scenes: [] }
  const store = createStore<OwnState>(() => ({ briefing: empty, kept: 'opening', reason: '', undoable: [] }))
  let place: BriefingPlace | null = null
  /** Changes on their way to the place, the oldest first. */
  let underway: readonly Change[] = []

  /** Read once: a scene that gets an id on reading keeps it. */
  let begun: Briefing | null = first === null ? empty : null
  const briefingOf = (kept: unknown): Briefing => {
    if (kept !== undefined) return keptBriefing(kept, OWN_BRIEFING)
    begun ??= keptBriefing(first, OWN_BRIEFING)
    return begun
  }
  /** What is kept, with what is still on its way. */
  const arrived = (kept: unknown) =>
    store.setState({ briefing: underway.reduce((now, change) => change(now), briefingOf(kept)) })
  const failed = (error: unknown) => {
    place = null
    underway = []
    store.setState({ kept: 'memory', reason: error instanceof Error ? error.message : String(error) })
  }
  const write = async (change: Change) => {
    try {
      const kept = await place?.update(value => stored(change(briefingOf(value))))
      if (!place) return
      underway = underway.slice(1)
      arrived(kept)
    } catch (error) {
      failed(error)
    }
  }
  const reread = () => {
    place
      ?.read()
      .then(arrived)
      .catch(() => {})
  }

  const start = async () => {
    try {
      const opened = await open()
      const kept = await opened.read()
      arrived(kept)
      place = opened
      store.setState({ kept: 'kept' })
      opened.onChange(reread)
      for (const change of underway) void write(change)
    } catch (error) {
      if (first !== null) arriveFirst()
      failed(error)
    }
  }
  const arriveFirst = () => {
    try {
      arrived(undefined)
    } catch {
      // the scenes that came with the file cannot be read: the reason stands beside the empty list
    }
  }

  const change: Own['change'] = (made, undoable) => {
    const { kept, briefing, undoable: before } = store.getState()
    store.setState({ briefing: made(briefing), undoable: undoable ? [...before, undoable] : before })
    if (kept === 'memory') return
    underway = [...underway, made]
    if (place) void write(made)
  }
  const undo = () => {
    const last = store.getState().undoable.at(-1)
    if (!last) return
    store.setState(({ undoable }) => ({ undoable: undoable.slice(0, -1) }))
    change(last.back)
  }
  return { store, opened: start(), change, undo }
}
