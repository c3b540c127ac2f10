import { createStore, type StoreApi } from 'zustand/vanilla'
import { OWN_BRIEFING } from '../store/dashboard'
import { briefingText } from '../text/briefing'
import { keptBriefing, VERSION } from './briefingFile'
import type { BriefingPlace } from './briefingPlace'
import type { Briefing } from './scene'
import { type Change, inTurn, isSame } from './sceneList'

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
  /** Why it is not kept, a sentence. */
  reason: string
  /** What can be taken back, the last at the end: whatever else changes the scenes, here or elsewhere, ends it. */
  undoable: readonly Undoable[]
  /** How many changes were made in this window: what is said of one lapses with the next. */
  made: number
}

export interface Own {
  store: StoreApi<OwnState>
  /** Resolves once what the browser keeps is read, or cannot be. */
  opened: Promise<void>
  /** Changes the briefing at once, and then what is kept. With `undoable` it can be taken back, until the next change. */
  change: (change: Change, undoable?: Undoable) => void
  /** Takes the last step back that can be. */
  undo: () => void
}

/** Why a storage failed, in words; what only its programmers understand is not repeated. */
function reasonOf(error: unknown): string {
  const said = error instanceof DOMException || (error instanceof Error && !FAULTS.some(isOf(error)))
  return said ? briefingText.own.reason(error.message) : briefingText.own.odd
}
const FAULTS = [TypeError, ReferenceError, RangeError]
const isOf = (error: Error) => (kind: ErrorConstructor) => error instanceof kind

const stored = ({ title, scenes }: Briefing) => ({ version: VERSION, title, scenes })

/**
 * The person's own briefing: in memory at once, and written through to its place. Windows that show the same one
 * make their changes one after the other on what is kept, so that none undoes another's.
 * @param open opens the place; where it throws, the briefing lives until the page closes
 * @param first what it holds where nothing is kept yet, as a file has it; null for nothing
 */
export function createOwn(open: () => Promise<BriefingPlace>, first: unknown = null): Own {
  const empty: Briefing = { id: OWN_BRIEFING, title: '', scenes: [] }
  const store = createStore<OwnState>(() => ({
    briefing: empty,
    kept: 'opening',
    reason: '',
    undoable: [],
    made: 0,
  }))
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
  const arrived = (kept: unknown) => {
    const briefing = inTurn(...underway)(briefingOf(kept))
    const own = isSame(briefing, store.getState().briefing)
    store.setState(own ? { briefing } : { briefing, undoable: [] })
  }
  const failed = (error: unknown) => {
    place = null
    underway = []
    store.setState({ kept: 'memory', reason: reasonOf(error) })
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

  const step = (made: Change, undoable: readonly Undoable[]) => {
    const { kept, briefing, made: before } = store.getState()
    store.setState({ briefing: made(briefing), undoable, made: before + 1 })
    if (kept === 'memory') return
    underway = [...underway, made]
    if (place) void write(made)
  }
  const change: Own['change'] = (made, undoable) =>
    step(made, undoable ? [...store.getState().undoable, undoable] : [])
  const undo = () => {
    const { undoable } = store.getState()
    const last = undoable.at(-1)
    if (last) step(last.back, undoable.slice(0, -1))
  }
  return { store, opened: start(), change, undo }
}
