import { useEffect, useLayoutEffect, useMemo, useState } from 'react'
import type { ImportedSet } from '../data/import/importTypes'
import { sliceEngine } from '../model/engine/engine'
import { knownOfSet, lanesFor } from '../model/engine/knownSet'
import { datasetOfSet, infoOfSet, ownIndex } from '../model/engine/ownIndex'
import { createTextSearch } from '../model/engine/textSearch'
import type { EventIndex } from '../model/eventIndex'
import { mirrorAddress } from '../store/addressBar'
import { EngineProvider, type LiveEngine } from '../store/engine'
import { useFollowing } from '../store/following'
import { addKeys } from '../store/keys'
import { createLiveEngine } from '../store/liveEngine'
import { IndexProvider } from '../store/model'
import { OWN_KEYS } from '../store/ownKeys'
import { configureDashboard, useDashboardStore } from '../store/useDashboard'
import { ownPageText as words } from '../text/ownPage'
import { OwnBoard } from './OwnBoard'
import { sayOfSet } from './openSet'

addKeys(OWN_KEYS)

interface OwnPageProps {
  set: ImportedSet
}

/** The page of a set of one's own: the link's state first, then the counts, then the views. */
export function OwnPage({ set }: OwnPageProps) {
  const [opened, setOpened] = useState(false)
  useLayoutEffect(() => {
    const info = infoOfSet(set.info, words.noWays)
    const known = knownOfSet(set.columns)
    configureDashboard({ info, known })
    const stop = mirrorAddress(info, known)
    sayOfSet()
    setOpened(true)
    return stop
  }, [set])
  return opened ? <Counted set={set} /> : null
}

interface Opened {
  live: LiveEngine
  index: EventIndex
}

function Counted({ set }: OwnPageProps) {
  const store = useDashboardStore()
  const reading = useFollowing('reading')
  const sides = reading.sides ?? set.info.sides
  const possible = useMemo(() => lanesFor(set.columns, sides), [set, sides])
  const lanes = possible.find(by => by === reading.lanes) ?? possible[0] ?? 'kinds'
  const [opened, setOpened] = useState<Opened | null>(null)
  const search = useMemo(() => createTextSearch(set.columns), [set])
  // equal sides may come as another pair
  const [first, second] = sides ?? []
  useEffect(() => {
    const pair = first !== undefined && second !== undefined ? ([first, second] as const) : null
    const given = new AbortController()
    let end = () => {}
    sliceEngine(set.columns, { sides: pair, lanes }, given.signal).then(
      engine => {
        const made = createLiveEngine({ ...set.info, sides: pair }, engine, store, search.search)
        end = made.end
        const info = infoOfSet(set.info, pair ? words.ways(...pair) : words.noWays)
        setOpened({ live: made.live, index: ownIndex(engine, datasetOfSet(engine, info)) })
      },
      error => {
        if (!given.signal.aborted) throw error
      },
    )
    return () => {
      given.abort()
      end()
    }
  }, [set, first, second, lanes, store, search])
  if (!opened)
    return (
      <p className="page own-awaited" role="status">
        {words.counting} <progress aria-label={words.counting} />
      </p>
    )
  return (
    <EngineProvider value={opened.live}>
      <IndexProvider value={opened.index}>
        <OwnBoard set={set} lanes={possible} />
      </IndexProvider>
    </EngineProvider>
  )
}
