import { openDB } from 'idb'

/** Where a browser keeps briefings. */
const DATABASE = 'prc-dprk-briefings'
const STORE = 'briefings'
const DATABASE_VERSION = 1

/** Where one briefing is kept. What is kept is read as a briefing's file is. */
export interface BriefingPlace {
  /** What is kept; undefined where nothing is. */
  read(): Promise<unknown>
  /** Changes what is kept, in one step, whoever else changes it. @returns what is kept now */
  update(change: (kept: unknown) => unknown): Promise<unknown>
  /** Hears of changes made in other windows. */
  onChange(heard: () => void): void
}

/** The windows that show the same briefing; where windows cannot speak to each other, nobody is heard. */
function otherWindows(name: string): { tell: () => void; onTold: (heard: () => void) => void } {
  try {
    const channel = new BroadcastChannel(name)
    return {
      tell: () => channel.postMessage(null),
      onTold: heard => {
        channel.onmessage = heard
      },
    }
  } catch {
    return { tell: () => {}, onTold: () => {} }
  }
}

/**
 * Opens the place of a briefing in the browser's storage.
 * @param key tells the briefings apart that this storage keeps
 * @throws whatever the storage throws where it is barred, missing, or of a newer version
 */
export async function openBriefingPlace(key: string): Promise<BriefingPlace> {
  const database = await openDB(DATABASE, DATABASE_VERSION, {
    // each case falls through to the next: a database of any version comes to the present one
    upgrade: (opened, from) => {
      if (from < 1) opened.createObjectStore(STORE)
    },
    // a newer app in another window may bring it to its version: what is written from then on is refused, and said
    blocking: (_now, _asked, event) => (event.target as IDBDatabase).close(),
  })
  const others = otherWindows(`${DATABASE}/${key}`)
  return {
    read: () => database.get(STORE, key),
    update: async change => {
      const step = database.transaction(STORE, 'readwrite')
      try {
        const next = change(await step.store.get(key))
        await step.store.put(next, key)
        await step.done
        others.tell()
        return next
      } catch (error) {
        step.done.catch(() => {})
        throw error
      }
    },
    onChange: heard => {
      others.onTold(heard)
      // windows that cannot speak to each other, as those of files on disk, look again when they are looked at
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'visible') heard()
      })
    },
  }
}
