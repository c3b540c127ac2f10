import type { SetInfo } from '../data/import/importTypes'
import type { Engine, Hits } from '../model/engine/engineTypes'
import { searchTerms } from '../model/fold'
import type { LiveEngine } from './engine'
import type { DashboardStore } from './useDashboard'

/** Finds the rows that a text asks for. @throws where the signal says that another text has been asked for. */
export type FindText = (text: string, signal: AbortSignal) => Promise<Hits>

/** Counts and drawing are in the timeline of the developer's tools under these names. */
const MEASURES = { count: 'own: count', draw: 'own: draw', search: 'own: search' } as const

/** What `work` took is a measure of User Timing. */
function measured(name: string, work: () => void): void {
  const start = performance.now()
  work()
  say(name, start)
}

/** Says how long something took to whoever records; nothing is kept, since a day of work would pile up. */
function say(name: string, start: number): void {
  performance.measure(name, { start, end: performance.now() })
  performance.clearMeasures(name)
}

/**
 * Keeps an engine under the filter of a store: counts in the same task in which the filter changed, then has every
 * view drawn. A search goes through the texts beside it; what is shown stays under the words before until it is done.
 * @returns the live engine, and a function that ends it
 */
export function createLiveEngine(
  info: SetInfo,
  engine: Engine,
  store: DashboardStore,
  find: FindText,
): { live: LiveEngine; end: () => void } {
  const draws = new Set<() => void>()
  let searching: AbortController | null = null
  let asked = ''
  let hits: Hits = null

  const count = () => {
    const before = engine.version.all
    measured(MEASURES.count, () => engine.apply(store.getState().filter, hits))
    return before !== engine.version.all
  }
  const drawAll = () =>
    measured(MEASURES.draw, () => {
      for (const draw of draws) draw()
    })
  const settle = (found: Hits) => {
    hits = found
    searching = null
    count()
    drawAll()
  }
  const search = (text: string) => {
    searching?.abort()
    searching = null
    asked = text
    if (searchTerms(text).length === 0) {
      hits = null
      return
    }
    const mine = new AbortController()
    searching = mine
    const start = performance.now()
    find(text, mine.signal).then(
      found => {
        if (mine.signal.aborted) return
        say(MEASURES.search, start)
        settle(found)
      },
      error => {
        if (!mine.signal.aborted) throw error
      },
    )
  }

  const live: LiveEngine = {
    info,
    engine,
    store,
    get searching() {
      return searching !== null
    },
    onChange: draw => {
      draws.add(draw)
      return () => draws.delete(draw)
    },
  }
  const { filter } = store.getState()
  if (filter.text !== '') search(filter.text)
  count()
  const unsubscribe = store.subscribe(state => {
    if (state.filter.text !== asked) search(state.filter.text)
    count()
    drawAll()
  })
  return {
    live,
    end: () => {
      searching?.abort()
      unsubscribe()
    },
  }
}
