import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { goTo } from '../charts/goTo'
import type { Exported } from '../charts/tableData'
import { useQuiet } from '../charts/useQuiet'
import type { ImportedSet, OpenedSet } from '../data/import/importTypes'
import { OwnFilterBar } from '../filters/own/OwnFilterBar'
import type { LaneBy } from '../model/filter'
import { filterPhrases, filterSentence } from '../model/sentence'
import { Banner } from '../opening/Banner'
import { namesByTraffic } from '../opening/setFacts'
import { shareAddress } from '../store/addressBar'
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
import { Header } from './Header'
import { Notices } from './Notices'
import { Opened } from './Opened'
import { enterSet, leaveSets } from './openSet'
import { useDrops } from './useDrops'
import './own.css'

const OwnDetails = lazy(() =>
  import('../views/ownDetails/OwnDetails').then(part => ({ default: part.OwnDetails })),
)
const loadOpening = () => import('../opening/OpenDialog').then(part => part.default)
const loadReport = () => import('../opening/ReportDialog').then(part => part.default)
const loadSides = () => import('../opening/SidesDialog').then(part => part.default)
const loadExport = () => import('./OwnExport').then(part => part.OwnExport)
const loadShare = () => import('../export/ShareDialog').then(part => part.ShareDialog)

interface OwnBoardProps {
  set: ImportedSet
  /** What the lanes of the timeline can stand for. */
  lanes: readonly LaneBy[]
}

/** The linked views of a set of one's own, on the grid of the built-in dataset's. */
export function OwnBoard({ set, lanes }: OwnBoardProps) {
  const detailed = useFollowing('selection') !== null
  const [exported, setExported] = useState<Exported | null>(null)
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
          <ErrorBoundary name={text.timeline.name}>
            <OwnStrip />
          </ErrorBoundary>
        </div>
        <div className="at-timeline">
          <ErrorBoundary name={text.timeline.name}>
            <OwnTimelineView onExport={setExported} onTable={toEvents} lanes={lanes} />
          </ErrorBoundary>
        </div>
        <div className="at-events">
          <ErrorBoundary name={text.events.name}>
            <OwnEvents onExport={setExported} />
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

type Dialog = 'open' | 'dropped' | 'report' | 'sides' | 'share'

/** Whose data it is, what is shown of it, and what concerns the whole. */
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
  const setReading = useDashboard(state => state.setReading)
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [asked, setAsked] = useState(0)
  const names = useMemo(() => namesByTraffic(set.columns), [set])
  const name = words.title(info.title, ...info.extent)
  const title = phrases ? `${phrases} · ${name}` : name
  useEffect(() => {
    document.title = title
  }, [title])
  const open = (what: Dialog) => {
    setDialog(what)
    setAsked(asked + 1)
  }
  const onClose = () => setDialog(null)
  const dropped = useDrops(useCallback(() => setDialog('dropped'), []))
  const enter = (next: OpenedSet) => {
    onClose()
    enterSet(next)
  }
  return (
    <>
      <Header title={name} sentence={sentence || words.tagline}>
        <button type="button" onClick={() => open('open')}>
          {words.open}
        </button>
        <button type="button" onClick={() => open('share')}>
          {words.share}
        </button>
      </Header>
      <Banner
        info={info}
        report={set.report}
        onReport={() => open('report')}
        {...(names.length > 1 && set.columns.directed ? { onSides: () => open('sides') } : {})}
        onOther={() => open('open')}
        onBuiltIn={leaveSets}
      />
      {dialog === 'open' || dialog === 'dropped' ? (
        <Opened
          key={asked}
          name={words.open}
          load={loadOpening}
          props={{
            onClose,
            onOpened: enter,
            onBuiltIn: leaveSets,
            current: info.hash,
            ...(dialog === 'dropped' && dropped ? { given: dropped } : {}),
          }}
        />
      ) : null}
      {dialog === 'report' ? (
        <Opened
          key={asked}
          name={words.report}
          load={loadReport}
          props={{ info, report: set.report, onClose }}
        />
      ) : null}
      {dialog === 'sides' ? (
        <Opened
          key={asked}
          name={words.sides}
          load={loadSides}
          props={{
            names,
            present: info.sides,
            onChoose: (sides: readonly [string, string] | null) => setReading({ sides }),
            onClose,
          }}
        />
      ) : null}
      {dialog === 'share' ? (
        <Opened
          key={asked}
          name={words.share}
          load={loadShare}
          props={{ address: () => shareAddress(index.dataset.info), note: words.shareNote, onClose }}
        />
      ) : null}
    </>
  )
}
