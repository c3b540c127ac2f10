import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { subscribeWithSelector } from 'zustand/middleware'
import { type StateCreator as Creator, createStore } from 'zustand/vanilla'
import type { DatasetInfo } from '../data/types'
import {
  DEFAULT_READING,
  DEFAULT_SCOPE,
  type Filter,
  NO_FILTER,
  TABLES,
  type TimeClause,
} from '../model/filter'
import { canonicalFilter, inOrderOf } from './canonical'
import type { DashboardActions, DashboardState } from './dashboard'
import type { Known } from './known'
import { changeMode, createChangeMode } from './live'
import { asStored, canonicalTime, clipToExtent, type DaySpan, extentDays, windowOf } from './span'

/** What the state starts from, and what *Reset* and an empty link give. */
export const DEFAULT_STATE: DashboardState = {
  filter: NO_FILTER,
  scope: DEFAULT_SCOPE,
  reading: DEFAULT_READING,
  selection: null,
  hover: null,
  scene: null,
}

type StateCreator = Creator<DashboardState & DashboardActions>

/** The dataset's frame, kept outside the state, which holds only what the person chose. */
let info: DatasetInfo | null = null
let known: Known | null = null
/**
 * Tells the store which dataset is open: its extent and first window bound the time actions. Call it before
 * the page draws. With `known`, what only context names leaves the filter when context is switched off.
 */
export function configureDashboard(config: { info: DatasetInfo; known?: Known }): void {
  info = config.info
  known = config.known ?? null
}

function openInfo(): DatasetInfo {
  if (!info) throw new Error('no dataset is open: call configureDashboard first')
  return info
}

/** First and last day of the timeline's window, both included: the person's, else the dataset's own. */
export function effectiveWindow(state: Pick<DashboardState, 'reading'>): DaySpan {
  return state.reading.window ?? openInfo().window
}

function sameWindow(a: DaySpan | null, b: DaySpan | null): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1]
}

/** Years that go take along the window they brought; a window that was zoomed since stays, as does a span's. */
function withTime(state: DashboardState, asked: TimeClause): Partial<DashboardState> {
  const info = openInfo()
  const before = state.filter.time
  const time = canonicalTime(asked)
  const moved = windowOf(time, info)
  let window = state.reading.window
  if (moved) window = asStored(moved, info)
  else if (before.type === 'years' && sameWindow(effectiveWindow(state), windowOf(before, info)))
    window = null
  return {
    filter: { ...state.filter, time },
    reading: sameWindow(window, state.reading.window) ? state.reading : { ...state.reading, window },
  }
}

/** An open end of the span stays open while the window still reaches the end of the axis there. */
function spanOf(window: DaySpan, before: TimeClause & { type: 'span' }): TimeClause {
  const [first, last] = extentDays(openInfo())
  return canonicalTime({
    type: 'span',
    from: before.from === null && window[0] === first ? null : window[0],
    to: before.to === null && window[1] === last ? null : window[1],
  })
}

/** The filter without what only the context layer names: with it hidden, its names may not stand in the sentence. */
function withoutContext(filter: Filter): Filter {
  if (!known) return filter
  const { actors, occasions, sources } = known
  const keep = (ids: readonly string[], layers: ReadonlyMap<string, string>) =>
    ids.every(id => layers.get(id) !== 'context') ? ids : ids.filter(id => layers.get(id) !== 'context')
  return {
    ...filter,
    actors: keep(filter.actors, actors),
    occasions: keep(filter.occasions, occasions),
    sources: keep(filter.sources, sources),
  }
}

/**
 * A store: what the person chose, and beside it the actions that change it. The page has one; a picture of
 * another state is drawn from a store of its own, so that the page's stays as it is.
 * @param mode hears how each change came about
 */
export function createDashboard(chosen: Partial<DashboardState> = {}, mode = createChangeMode()) {
  /** The year last toggled, from which Shift extends. */
  let anchorYear: number | null = null
  const toggled = (time: TimeClause, year: number, extend: boolean): readonly number[] => {
    const years = time.type === 'years' ? time.years : []
    if (extend && anchorYear !== null && years.includes(anchorYear)) {
      const [from, to] = [Math.min(anchorYear, year), Math.max(anchorYear, year)]
      return [...years, ...Array.from({ length: to - from + 1 }, (_, step) => from + step)]
    }
    anchorYear = year
    return years.includes(year) ? years.filter(other => other !== year) : [...years, year]
  }
  const actions: StateCreator = (set, get) => {
    /** A finished change: ends what was live, and tells the mirror how to enter it. */
    const change = (next: Partial<DashboardState>, entry: 'push' | 'replace' | null = null) => {
      mode.setState({ live: false, entry })
      set(next)
      mode.setState({ entry: null })
    }
    return {
      ...DEFAULT_STATE,
      ...chosen,

      setFilter: asked => change({ filter: canonicalFilter({ ...get().filter, ...asked }) }),

      setTime: time => {
        anchorYear = time.type === 'years' ? (time.years.at(-1) ?? null) : null
        change(withTime(get(), time))
      },

      toggleYear: (year, extend = false) =>
        change(withTime(get(), { type: 'years', years: toggled(get().filter.time, year, extend) })),

      applyFilter: asked => {
        anchorYear = null
        const timed = withTime(get(), asked.time)
        change({ ...timed, filter: canonicalFilter(asked) })
      },

      resetFilters: () => get().applyFilter(NO_FILTER),

      setScope: asked => {
        const { scope, reading, filter } = get()
        const next = { ...scope, ...asked }
        if (next.context) return change({ scope: next })
        change({
          scope: next,
          filter: withoutContext(filter),
          reading: {
            ...reading,
            rule: reading.rule === 'traced' ? 'listed' : reading.rule,
            series: DEFAULT_READING.series,
            source: known?.sources.get(reading.source ?? '') === 'context' ? null : reading.source,
          },
        })
      },

      setReading: asked => {
        const { scope, reading } = get()
        const next = { ...reading, ...asked }
        if (next.rule === 'traced' && !scope.context) next.rule = reading.rule
        next.tables = inOrderOf(TABLES, next.tables)
        change({ reading: next })
      },

      setWindow: (asked, how) => {
        const state = get()
        const window = clipToExtent(asked, openInfo())
        if (!window) return
        const { time } = state.filter
        const next: Partial<DashboardState> = {
          reading: { ...state.reading, window: asStored(window, openInfo()) },
        }
        if (time.type === 'span') next.filter = { ...state.filter, time: spanOf(window, time) }
        if (how === 'commit') return change(next)
        mode.setState({ live: true, entry: null })
        set(next)
      },

      commit: () => mode.setState({ live: false, entry: null }),

      toggleFilterToWindow: () => {
        const state = get()
        if (state.filter.time.type === 'span') {
          return change({ filter: { ...state.filter, time: { type: 'all' } } })
        }
        const [from, to] = effectiveWindow(state)
        change({ filter: { ...state.filter, time: { type: 'span', from, to } } })
      },

      select: (ref, how = 'push') => change({ selection: ref }, how),

      setHover: hover => set({ hover }),

      showScene: (scene, state) =>
        change({ ...state, hover: null, scene }, scene && get().scene ? 'replace' : 'push'),
    }
  }
  return createStore<DashboardState & DashboardActions>()(subscribeWithSelector(actions))
}
export type DashboardStore = ReturnType<typeof createDashboard>

const pageStore = createDashboard({}, changeMode)
const StoreContext = createContext<DashboardStore>(pageStore)
/** Everything below draws from another store than the page's. */
export const StoreProvider = StoreContext.Provider

/** The store that is drawn from here. */
export function useDashboardStore(): DashboardStore {
  return useContext(StoreContext)
}

function useSelected<Value>(select: (state: DashboardState & DashboardActions) => Value): Value {
  return useStore(useDashboardStore(), select)
}
/** The one store of the page; as a hook, of whatever draws here. */
export const useDashboard = Object.assign(useSelected, pageStore)
