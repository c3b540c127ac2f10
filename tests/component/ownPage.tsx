import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { EventColumns } from '../../src/data/eventColumns'
import type { SetInfo } from '../../src/data/import/importTypes'
import { createEngine } from '../../src/model/engine/engine'
import { createTextSearch } from '../../src/model/engine/textSearch'
import { EngineProvider } from '../../src/store/engine'
import { createLiveEngine } from '../../src/store/liveEngine'
import { configureDashboard, DEFAULT_STATE, useDashboard } from '../../src/store/useDashboard'
import { INFO } from '../unit/fixtures'

interface OwnOptions {
  sides?: readonly [string, string] | null
  extent?: readonly [number, number]
}

/** An imported set that is open, counted under the page's store. */
function liveOf(columns: EventColumns, { sides = null, extent = [2020, 2022] }: OwnOptions) {
  const engine = createEngine(columns, { sides, lanes: 'sides' })
  const info: SetInfo = {
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
  }
  return createLiveEngine(info, engine, useDashboard, createTextSearch(columns).search)
}

let open: ReturnType<typeof createLiveEngine> | null = null

/** The store as on a fresh page, and the parts drawn on a set. @returns a person at the page, and the open set */
export function openOwn(children: ReactNode, columns: EventColumns, options: OwnOptions = {}) {
  open?.end()
  configureDashboard({ info: { ...INFO, extent: options.extent ?? [2020, 2022] } })
  useDashboard.setState(DEFAULT_STATE)
  open = liveOf(columns, options)
  const { live } = open
  const user = userEvent.setup()
  const { container } = render(<EngineProvider value={live}>{children}</EngineProvider>)
  return { user, live, container }
}

export const store = () => useDashboard.getState()
