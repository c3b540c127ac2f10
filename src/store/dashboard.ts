import type { Filter, Hover, Reading, Ref, Scope, TimeClause } from '../model/filter'

/** What the person chose: never data, never anything derived. */
export interface DashboardState {
  filter: Filter
  scope: Scope
  reading: Reading
  selection: Ref | null
  hover: Hover | null
  /** What is being presented; null on the dashboard. */
  scene: SceneRef | null
}

/** The briefing that the person makes. */
export const OWN_BRIEFING = 'own'

/** A scene of a briefing. A built-in one stands in the link as `briefing/scene`; the person's own never does. */
export interface SceneRef {
  briefing: string
  scene: string
}

/** What a scene sets. */
export type Shown = Pick<DashboardState, 'filter' | 'scope' | 'reading' | 'selection'>

export interface DashboardActions {
  /** Changes clauses of the filter other than time. */
  setFilter(change: Partial<Omit<Filter, 'time'>>): void
  /** Sets the time clause; choosing years moves the window to their hull, a span moves the window to it. */
  setTime(time: TimeClause): void
  /** Toggles one year; with `extend` all years from the last toggled one. An empty set is `all`. */
  toggleYear(year: number, extend?: boolean): void
  /** Puts a whole filter in place of the present one, in one step; the window follows its time. */
  applyFilter(filter: Filter): void
  resetFilters(): void
  setScope(change: Partial<Scope>): void
  setReading(change: Partial<Omit<Reading, 'window'>>): void
  /** Zooms. While time is a span, the span follows. `live` is a drag, a wheel or a key repeat: commit() ends it. */
  setWindow(window: readonly [number, number], how: 'live' | 'commit'): void
  /** Ends a live change. */
  commit(): void
  /** *Filter to it*: pressed makes time the window's span, released gives `all` and keeps the window. */
  toggleFilterToWindow(): void
  /** Opens Details on something, or closes it with null. Opening pushes an entry; `replace` is for next and previous. */
  select(ref: Ref | null, how?: 'push' | 'replace'): void
  setHover(hover: Hover | null): void
  /** Presents a scene in its state; null leaves the presenter for a state of the dashboard. */
  showScene(scene: SceneRef | null, state: Shown): void
}
