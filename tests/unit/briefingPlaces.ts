import type { BriefingPlace } from '../../src/briefing/briefingPlace'

/**
 * A browser's storage in memory: as many windows as are opened share it. Like the real one it takes its time, does
 * one step after the other, and hands out copies.
 */
export function sharedStorage(kept?: unknown) {
  const heard = new Map<object, () => void>()
  let now = kept
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(step: () => Result): Promise<Result> => {
    const done = last.then(step)
    last = done.catch(() => {})
    return done
  }
  const storage = {
    kept: () => now,
    /** From now on nothing can be written. */
    full: false,
    window: async (): Promise<BriefingPlace> => {
      const self = {}
      return {
        read: () => inTurn(() => structuredClone(now)),
        update: change =>
          inTurn(() => {
            const next = change(structuredClone(now))
            if (storage.full) throw new Error('the disk is full')
            now = structuredClone(next)
            for (const [window, tell] of heard) if (window !== self) tell()
            return next
          }),
        onChange: tell => heard.set(self, tell),
      }
    },
    /** Resolves once every step is done, and those that follow from it. */
    rest: async () => {
      for (let turn = 0; turn < 20; turn++) await last.then(() => Promise.resolve())
    },
  }
  return storage
}
