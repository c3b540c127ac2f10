import { lazy, Suspense, useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { goTo } from '../charts/goTo'
import type { Exported } from '../charts/tableData'
import { useQuiet } from '../charts/useQuiet'
import type { EventColumns } from '../data/eventColumns'
import type { ImportedSet } from '../data/import/importTypes'
import { OwnFilterBar } from '../filters/own/OwnFilterBar'
import type { LaneBy } from '../model/filter'
import { filterPhrases, filterSentence } from '../model/sentence'
import { namesByTraffic } from '../opening/setFacts'
import { useLiveEngine } from '../store/engine'
import { useFollowing } from '../store/following'
import { useIndex } from '../store/model'
import { useDashboard, useDashboardStore } from '../store/useDashboard'
import { ownPageText as words } from '../text/ownPage'
import { text } from '../text/text'
import { KindBarsView } from '../views/kindBars/KindBarsView'
import { OwnEvents } from '../views/rows/OwnEvents'
import { OwnStrip } from '../views/timeline/OwnStrip'
import { OwnTimelineView } from '../views/timeline/OwnTimelineView'
import { YearBarsView } from '../views/yearBars/YearBarsView'
import { ErrorBoundary } from './ErrorBoundary'
import { Notices } from './Notices'
import { Opened } from './Opened'
import { SetHead } from './SetHead'

const loadDetails = () => import('../views/ownDetails/OwnDetails')
const OwnDetails = lazy(() => loadDetails().then(part => ({ default: part.OwnDetails })))
const loadSides = () => import('../opening/SidesDialog').then(part => part.default)
const loadExport = () => import('./OwnExport').then(part => part.OwnExport)

const STANDS_MS = 1000

interface OwnBoardProps {
  set: ImportedSet
  /** What the lanes of the timeline can stand for. */
  lanes: readonly LaneBy[]
}

/** The linked views of a set of one's own, on the grid of the built-in dataset's. */
export function OwnBoard({ set, lanes }: OwnBoardProps) {
  const detailed = useFollowing('selection') !== null
  const [exported, setExported] = useState<Exported | null>(null)
  // the head and the filter first: a long task each is no single one
  const whole = useDeferredValue(true, false)
  useEffect(() => {
    // without a connection a mark still opens, and a chart is still taken along
    const timer = setTimeout(() => Promise.allSettled([loadDetails(), loadExport()]), STANDS_MS)
    return () => clearTimeout(timer)
  }, [])
  const toEvents = useCallback(() => goTo(document.querySelector<HTMLElement>('#events h2')), [])
  return (
    <div className="page own-page">
      <OwnHead set={set} />
      <OwnFilterBar />
      <Notices />
      <main className="board" data-details={detailed ? '' : undefined}>
        <div className="at-messages">
          <ErrorBoundary name={words.years}>
            <YearBarsView onExport={setExported} />
          </ErrorBoundary>
        </div>
        <div className="at-trade">
          <ErrorBoundary name={words.kinds}>
            <KindBarsView onExport={setExported} />
          </ErrorBoundary>
        </div>
        <div className="at-strip">
          <ErrorBoundary name={text.timeline.name}>{whole ? <OwnStrip /> : null}</ErrorBoundary>
        </div>
        <div className="at-timeline">
          <ErrorBoundary name={text.timeline.name}>
            {whole ? <OwnTimelineView onExport={setExported} onTable={toEvents} lanes={lanes} /> : null}
          </ErrorBoundary>
        </div>
        <div className="at-events">
          <ErrorBoundary name={text.events.name}>
            {whole ? <OwnEvents onExport={setExported} /> : null}
          </ErrorBoundary>
        </div>
        {detailed ? (
          <div className="at-details">
            <ErrorBoundary name={text.details.name}>
              <Suspense fallback={null}>
                <OwnDetails />
              </Suspense>
            </ErrorBoundary>
          </div>
        ) : null}
      </main>
      {exported ? (
        <Opened
          name={text.frame.export}
          load={loadExport}
          props={{ chart: exported, onClose: () => setExported(null) }}
        />
      ) : null}
    </div>
  )
}

/** Whose data it is, and what is shown of it. */
function OwnHead({ set }: { set: ImportedSet }) {
  const { info } = useLiveEngine()
  const index = useIndex()
  const store = useDashboardStore()
  const said = useQuiet(
    useCallback(() => {
      const { filter } = store.getState()
      const phrases = filterPhrases(index, filter)
      if (phrases.length === 0) return ''
      return [phrases.join(', '), filterSentence(index, filter, index.summary(filter))].join('\n')
    }, [index, store]),
  )
  const [phrases = '', sentence = ''] = said.split('\n')
  const { columns } = set
  const hasSides = columns.directed && columns.actors.names.length > 1
  return (
    <SetHead
      info={info}
      report={set.report}
      phrases={phrases}
      sentence={sentence || words.tagline}
      {...(hasSides ? { sides: onClose => <Sides {...{ columns, onClose }} /> } : {})}
    />
  )
}

/** The choice of the two sides. */
function Sides({ columns, onClose }: { columns: EventColumns; onClose: () => void }) {
  const { sides: present } = useLiveEngine().info
  const setReading = useDashboard(state => state.setReading)
  const names = useMemo(() => namesByTraffic(columns), [columns])
  const onChoose = (sides: readonly [string, string] | null) => setReading({ sides })
  return <Opened name={words.sides} load={loadSides} props={{ names, present, onChoose, onClose }} />
}
