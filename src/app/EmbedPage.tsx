import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { goToWhenThere } from '../charts/goToWhenThere'
import type { ReadingProps } from '../charts/tableData'
import type { Dataset, DatasetInfo } from '../data/types'
import { type Ref, TABS } from '../model/filter'
import { filterPhrases, filterSentence } from '../model/sentence'
import { PARTS } from '../stage/parts'
import { VIEWS, viewName } from '../stage/viewName'
import { shareAddress } from '../store/addressBar'
import type { FindingView } from '../store/findings'
import { useFollowing } from '../store/following'
import { embedKey } from '../store/history'
import { IndexProvider, useIndex, useMakeIndex } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { embedText as words } from '../text/share'
import { text } from '../text/text'
import { EventsList } from '../views/events/EventsList'
import { MessagesView } from '../views/messages/MessagesView'
import { TimelineView } from '../views/timeline/TimelineView'
import { TradeView } from '../views/trade/TradeView'
import { ErrorBoundary } from './ErrorBoundary'
import { Notices } from './Notices'
import { Opened } from './Opened'
import { useHeightReport } from './useHeightReport'
import './embed.css'

const Details = lazy(() => import('../views/details/Details').then(part => ({ default: part.Details })))
const FaultsNotice = lazy(() => import('./FaultsNotice').then(part => ({ default: part.FaultsNotice })))
const loadMarks = () => import('../views/timeline/AllMarks').then(part => part.AllMarks)
const nothing = () => {}
/** Within this time a page that follows the height has done so, ms. */
const RESIZED_MS = 1000

function follow(changed: () => void) {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
const askedView = () => embedKey().slice('embed='.length)

/** One view within another page: its title, controls, source and what a mark opens, and the way to the whole. */
export function EmbedPage({ dataset }: { dataset: Dataset }) {
  const index = useMakeIndex(dataset)
  const asked = useSyncExternalStore(follow, askedView)
  const view = VIEWS.find(one => one === asked)
  const root = useRef<HTMLDivElement>(null)
  useHeightReport(root)
  return (
    <IndexProvider value={index}>
      <div className="embed" ref={root}>
        <header className="visually-hidden">
          <h1>{text.page.title(...dataset.info.extent)}</h1>
        </header>
        {view ? <Embedded view={view} /> : <p role="alert">{words.noView(asked)}</p>}
        <Foot view={view} />
      </div>
    </IndexProvider>
  )
}

function Embedded({ view }: { view: FindingView }) {
  const { dataset } = useIndex()
  const selection = useFollowing('selection')
  const [linked] = useState(selection)
  const [marks, setMarks] = useState(false)
  const [listed, setListed] = useState(false)
  const showList = () => {
    setListed(true)
    goToWhenThere('#events h2')
  }
  const name = viewName(view)
  useOtherReadings(view)
  useEffect(() => {
    document.title = `${name} · ${text.page.title(...dataset.info.extent)}`
  }, [name, dataset])
  return (
    <>
      <Notices />
      {dataset.faults.length > 0 ? (
        <Suspense fallback={null}>
          <FaultsNotice faults={dataset.faults} rowCount={dataset.rowCount} />
        </Suspense>
      ) : null}
      <Narrowed />
      <main>
        <ErrorBoundary key={view} name={name}>
          <Suspense fallback={<p className="reading-awaited">{text.frame.loading}</p>}>
            <View view={view} onExport={nothing} onAllMarks={() => setMarks(true)} onTable={showList} />
          </Suspense>
        </ErrorBoundary>
        {selection ? (
          <ErrorBoundary name={text.details.name}>
            <Suspense fallback={null}>
              <OpenDetails linked={linked} />
            </Suspense>
          </ErrorBoundary>
        ) : null}
        {listed && view === 'timeline' ? <EventsList onExport={nothing} /> : null}
      </main>
      {marks ? (
        <Opened name={text.frame.allMarks} load={loadMarks} props={{ onClose: () => setMarks(false) }} />
      ) : null}
    </>
  )
}

function View({ view, onTable, ...props }: ReadingProps & { view: FindingView; onTable: () => void }) {
  if (view === 'messages') return <MessagesView {...props} />
  if (view === 'trade') return <TradeView {...props} />
  if (view === 'timeline') return <TimelineView {...props} onTable={onTable} />
  const { View } = PARTS[view]
  return <View {...props} />
}

/** What the filter leaves, in words: without its bar nothing else would say that there is one. */
function Narrowed() {
  const index = useIndex()
  const filter = useFollowing('filter')
  const narrowed = filterPhrases(index, filter).length > 0 || !index.scope.context
  return narrowed ? (
    <p className="embed-filter">{filterSentence(index, filter, index.summary(filter))}</p>
  ) : null
}

/** Below the view, and into sight where a mark was pressed; what a link has opened moves nobody's page. */
function OpenDetails({ linked }: { linked: Ref | null }) {
  const box = useRef<HTMLDivElement>(null)
  const selection = useFollowing('selection')
  useEffect(() => {
    if (selection === linked) return
    const show = () => box.current?.scrollIntoView({ block: 'nearest' })
    show()
    // once more when the page around has made the frame taller
    window.addEventListener('resize', show, { once: true })
    const late = setTimeout(() => window.removeEventListener('resize', show), RESIZED_MS)
    return () => {
      clearTimeout(late)
      window.removeEventListener('resize', show)
    }
  }, [selection, linked])
  return (
    <div className="embed-details" ref={box}>
      <Details />
    </div>
  )
}

/** The address of the whole in the state that is shown here, the view in it. */
function wholeAddress(info: DatasetInfo, view: FindingView | undefined): string {
  const { reading } = useDashboard.getState()
  const tab = TABS.find(one => one === view) ?? reading.tab
  return shareAddress(info, { reading: { ...reading, tab }, scene: null })
}

/** What leads to another reading leads to it in the whole. */
function useOtherReadings(view: FindingView) {
  const { info } = useIndex().dataset
  useEffect(
    () =>
      useDashboard.subscribe(
        state => state.reading.tab,
        (tab, before) => {
          if (tab === before || tab === view || !navigator.userActivation?.isActive) return
          window.open(shareAddress(info, { scene: null }), '_blank', 'noopener')
          useDashboard.getState().setReading({ tab: before })
        },
      ),
    [info, view],
  )
}

function Foot({ view }: { view: FindingView | undefined }) {
  const { info } = useIndex().dataset
  const href = useDashboard(() => wholeAddress(info, view))
  return (
    <footer className="embed-foot">
      <span>{text.page.title(...info.extent)}</span>
      <a className="link" href={href} target="_blank" rel="noopener">
        {words.whole}
      </a>
    </footer>
  )
}
