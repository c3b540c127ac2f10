import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { EventColumns } from '../../src/data/eventColumns'
import { createEngine } from '../../src/model/engine/engine'
import type { Hits } from '../../src/model/engine/engineTypes'
import { createTextSearch } from '../../src/model/engine/textSearch'
import { EngineProvider, type LiveEngine } from '../../src/store/engine'
import { configureDashboard, DEFAULT_STATE, useDashboard } from '../../src/store/useDashboard'
import { INFO } from '../unit/fixtures'

interface OwnOptions {
  sides?: readonly [string, string] | null
  extent?: readonly [number, number]
}

/** An imported set that is open, counted under the page's store; its texts are searched at once in its own time. */
function liveOf(columns: EventColumns, { sides = null, extent = [2020, 2022] }: OwnOptions) {
  const engine = createEngine(columns, { sides, lanes: 'sides' })
  const search = createTextSearch(columns)
  const draws = new Set<() => void>()
  let hits: Hits = null
  let asked = ''
  let newest = new AbortController()
  const live: LiveEngine & { end: () => void } = {
    info: {
      id: 'mine',
      version: '1.0.0',
      hash: '0123456789ab',
      title: 'Mine',
      fileName: 'mine.csv',
      size: 1,
      openedAt: 0,
      extent,
      window: INFO.window,
      sides,
    },
    engine,
    store: useDashboard,
    searching: false,
    onChange: draw => {
      draws.add(draw)
      return () => draws.delete(draw)
    },
    end: useDashboard.subscribe(({ filter }) => {
      if (filter.text !== asked) {
        asked = filter.text
        newest.abort()
        newest = new AbortController()
        live.searching = true
        search.search(asked, newest.signal).then(
          found => {
            hits = found
            live.searching = false
            engine.apply(useDashboard.getState().filter, hits)
            for (const draw of draws) draw()
          },
          () => {},
        )
      }
      engine.apply(filter, hits)
      for (const draw of draws) draw()
    }),
  }
  return live
}

let open: { end: () => void } | null = null

/** The store as on a fresh page, and the parts drawn on a set. @returns a person at the page, and the open set */
export function openOwn(children: ReactNode, columns: EventColumns, options: OwnOptions = {}) {
  open?.end()
  configureDashboard({ info: { ...INFO, extent: options.extent ?? [2020, 2022] } })
  useDashboard.setState(DEFAULT_STATE)
  const live = liveOf(columns, options)
  open = live
  const user = userEvent.setup()
  const { container } = render(<EngineProvider value={live}>{children}</EngineProvider>)
  return { user, live, container }
}

export const store = () => useDashboard.getState()
