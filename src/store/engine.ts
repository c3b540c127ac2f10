import { createContext, useContext, useLayoutEffect, useRef } from 'react'
import type { SetInfo } from '../data/import/importTypes'
import type { Engine } from '../model/engine/engineTypes'
import type { DashboardStore } from './useDashboard'

/** An imported set that is open, counted under the filter of the store. */
export interface LiveEngine {
  info: SetInfo
  /** The engine under the present filter; it changes in place. */
  engine: Engine
  store: DashboardStore
  /** True while a search goes through the texts: what is counted is still under the words before. */
  searching: boolean
  /**
   * Calls `draw` after each change of the counts or of the store's state, in the same task, so that every view is
   * painted in the same frame. @returns a function that ends it
   */
  onChange(draw: () => void): () => void
}

const EngineContext = createContext<LiveEngine | null>(null)
export const EngineProvider = EngineContext.Provider

/** The open imported set. @throws outside the page of one */
export function useLiveEngine(): LiveEngine {
  const live = useContext(EngineContext)
  if (!live) throw new Error('no imported set is open')
  return live
}

/**
 * Draws once the component stands and after each change, in the same frame and past React: for marks that are
 * made once and only have their attributes patched.
 */
export function useDraw(draw: (live: LiveEngine) => void): void {
  const live = useLiveEngine()
  const latest = useRef(draw)
  useLayoutEffect(() => {
    latest.current = draw
    draw(live)
  })
  useLayoutEffect(() => live.onChange(() => latest.current(live)), [live])
}
