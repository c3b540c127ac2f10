import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import type { Engine } from '../../model/engine/engineTypes'
import type { Window } from '../../model/series/timelineWindow'

/** More events than these are bars. */
export const MARKS_MOST = 300
/** So few are marked at each step of a drag; more only once it rests. */
const LIGHT = 60
const QUIET = 120

/** The rows of a window that are drawn as marks; `rows` is null where they are too many. */
export interface OwnRows {
  engine: Engine
  window: Window
  version: number
  rows: Uint32Array | null
}

/**
 * The rows of the window, once there are few enough to be marked one by one, and nothing has changed for a moment.
 * @returns the rows, and `ask(window, count)`, called at each drawing: whether marks may stand for this window now
 */
export function useOwnRows(engine: Engine): [OwnRows | null, (window: Window, count: number) => boolean] {
  const [found, setFound] = useState<OwnRows | null>(null)
  const latest = useRef(found)
  latest.current = found
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const asked = useRef<{ engine: Engine; window: Window; version: number } | null>(null)
  useEffect(() => () => clearTimeout(timer.current), [])
  const ask = useCallback(
    (window: Window, count: number): boolean => {
      const version = engine.version.all
      const now = latest.current
      const is = (of: { engine: Engine; window: Window; version: number } | null) =>
        of !== null &&
        of.engine === engine &&
        of.version === version &&
        of.window[0] === window[0] &&
        of.window[1] === window[1]
      if (is(now)) return now?.rows !== null
      if (count > MARKS_MOST) {
        clearTimeout(timer.current)
        asked.current = null
        // marks that are not seen must not be hit
        if (now) timer.current = setTimeout(() => startTransition(() => setFound(null)), QUIET)
        return false
      }
      if (!is(asked.current)) {
        asked.current = { engine, window, version }
        clearTimeout(timer.current)
        timer.current = setTimeout(
          () => {
            const rows = engine.between(window[0], window[1], MARKS_MOST + 1)
            const next = { engine, window, version, rows: rows.length > MARKS_MOST ? null : rows }
            startTransition(() => setFound(next))
          },
          count <= LIGHT ? 0 : QUIET,
        )
      }
      // so few follow in the next frame; more would show another time than the row of months does
      return count <= LIGHT && now !== null && now.engine === engine && now.rows !== null
    },
    [engine],
  )
  return [found, ask]
}
