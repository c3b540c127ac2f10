import type { Choices } from '../../src/data/import/importTypes'
import type { KeptSet } from '../../src/opening/keptSets'

/** What a browser would keep, in place of its storage. */
export const kept = {
  sets: [] as KeptSet[],
  mappings: new Map<string, Choices>(),
  barred: false,
  clear() {
    this.sets = []
    this.mappings.clear()
    this.barred = false
  },
}

/** Stands in for `keptSets`. */
export const keptSets = {
  listSets: async () => {
    if (kept.barred) throw new DOMException('barred', 'SecurityError')
    return kept.sets
  },
  removeSet: async (hash: string) => {
    kept.sets = kept.sets.filter(({ info }) => info.hash !== hash)
  },
  headerKey: (header: readonly string[]) => JSON.stringify(header),
  rememberedMapping: async (key: string) => kept.mappings.get(key),
  rememberMapping: async (key: string, choices: Choices) => {
    kept.mappings.set(key, choices)
  },
  askToPersist: async () => {},
}
