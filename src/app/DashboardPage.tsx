import { lazy, type ReactNode, Suspense, useCallback, useDeferredValue, useEffect, useState } from 'react'
import { goTo } from '../charts/goTo'
import type { Exported } from '../charts/tableData'
import type { Dataset } from '../data/types'
import { FilterBar } from '../filters/FilterBar'
import { filterPhrases, filterSentence } from '../model/sentence'
import { shareAddress } from '../store/addressBar'
import { useFollowing } from '../store/following'
import { IndexProvider, useIndex, useMakeIndex } from '../store/model'
import { usePage } from '../store/place'
import { restoreTheme } from '../store/theme'
import { useDashboard } from '../store/useDashboard'
import { text } from '../text/text'
import { EventsList } from '../views/events/EventsList'
import { MessagesView } from '../views/messages/MessagesView'
import { Strip } from '../views/timeline/Strip'
import { TradeView } from '../views/trade/TradeView'
import { ErrorBoundary } from './ErrorBoundary'
import { Header } from './Header'
import { Notices } from './Notices'
import { Opened } from './Opened'
import { Readings } from './Readings'
import { useDrops } from './useDrops'

const AboutPage = lazy(() => import('../views/about/AboutPage').then(part => ({ default: part.AboutPage })))
const FaultsNotice = lazy(() => import('./FaultsNotice').then(part => ({ default: part.FaultsNotice })))
const loadDetails = () => import('../views/details/Details')
const Details = lazy(() => loadDetails().then(part => ({ default: part.Details })))
const loadMarks = () => import('../views/timeline/AllMarks').then(part => part.AllMarks)
const loadExport = () => import('../export/ExportDialog').then(part => part.ExportDialog)
const loadShare = () => import('./SharePart').then(part => part.SharePart)
const loadBriefing = () => import('../briefing/BriefingPanel').then(part => part.BriefingPanel)
const loadStart = () => import('../briefing/StartPresenting').then(part => part.StartPresenting)
/** A page that was saved as one file cannot start the worker that reads files. */
const loadOpen =
  import.meta.env.MODE === 'file' ? null : () => import('./OpenPart').then(part => part.OpenPart)
const loadPresenter = () => import('../briefing/Presenter').then(part => part.Presenter)

restoreTheme()

interface DashboardPageProps {
  dataset: Dataset
  /** Stands in place of the header over data of one's own, which have no scenes and another coding. */
  head?: ReactNode
}

/** The page of an open dataset: the dashboard, or what is said about its data. */
export function DashboardPage({ dataset, head }: DashboardPageProps) {
  const index = useMakeIndex(dataset)
  const page = usePage()
  const presenting = useDashboard(state => state.scene !== null)
  // kept here, so that it is open again after presenting
  const [briefing, setBriefing] = useState(false)
  return (
    <IndexProvider value={index}>
      {presenting && !head ? (
        <Opened name={text.page.present} load={loadPresenter} props={{}} />
      ) : (
        <div className="page">
          {head ?? <PageHeader briefing={briefing} onBriefing={setBriefing} />}
          {page === 'about' ? (
            <Suspense fallback={null}>
              <AboutPage />
            </Suspense>
          ) : (
            <Board />
          )}
        </div>
      )}
    </IndexProvider>
  )
}

interface PageHeaderProps {
  /** Whether the panel of the briefing is open. */
  briefing: boolean
  onBriefing: (open: boolean) => void
}

function PageHeader({ briefing, onBriefing }: PageHeaderProps) {
  const index = useIndex()
  const page = usePage()
  const filter = useFollowing('filter')
  const summary = index.summary(filter)
  const [opened, setOpened] = useState<'present' | 'share' | 'open' | 'dropped' | null>(null)
  const [asked, setAsked] = useState(0)
  const onClose = useCallback(() => setOpened(null), [])
  const dropped = useDrops(useCallback(() => setOpened('dropped'), []))
  const closeBriefing = useCallback(() => onBriefing(false), [onBriefing])
  const phrases = filterPhrases(index, filter)
  const filtered = phrases.length > 0 || !index.scope.context || index.scope.background
  const name = text.page.title(...index.dataset.info.extent)
  const { tab } = useFollowing('reading')
  const reading = tab === 'timeline' ? [] : [text.readings.names[tab]]
  const title = [...reading, ...(phrases.length ? [phrases.join(', ')] : []), name].join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  const address = () => (page === 'about' ? location.href : shareAddress(index.dataset.info))
  const open = (what: typeof opened) => {
    setOpened(what)
    // what could not be had is asked for anew
    setAsked(asked + 1)
  }
  return (
    <>
      <Header
        title={name}
        sentence={filtered ? filterSentence(index, filter, summary) : text.page.tagline}
        before={<a href="#about">{text.about.name}</a>}
      >
        {loadOpen ? (
          <button type="button" onClick={() => open('open')}>
            {text.page.open}
          </button>
        ) : null}
        <button type="button" onClick={() => onBriefing(!briefing)}>
          {text.page.briefing}
        </button>
        <button type="button" data-opens="present" onClick={() => open('present')}>
          {text.page.present}
        </button>
        <button type="button" onClick={() => open('share')}>
          {text.page.share}
        </button>
      </Header>
      {opened === 'share' ? (
        <Opened key={asked} name={text.page.share} load={loadShare} props={{ address, onClose }} />
      ) : null}
      {briefing ? (
        <Opened name={text.page.briefing} load={loadBriefing} props={{ onClose: closeBriefing }} />
      ) : null}
      {loadOpen && (opened === 'open' || opened === 'dropped') ? (
        <Opened
          key={asked}
          name={text.page.open}
          load={loadOpen}
          props={{ onClose, given: opened === 'dropped' ? dropped : null }}
        />
      ) : null}
      {opened === 'present' ? (
        <Opened key={asked} name={text.page.present} load={loadStart} props={{ onClose }} />
      ) : null}
    </>
  )
}

/** The linked views on their common grid. */
function Board() {
  const { dataset } = useIndex()
  const detailed = useFollowing('selection') !== null
  const [marks, setMarks] = useState(false)
  const [exported, setExported] = useState<Exported | null>(null)
  // the year charts are drawn first, and can be used while the rest is
  const whole = useDeferredValue(true, false)
  // fetched once the charts stand, so that the first click on a mark does not wait
  useEffect(() => {
    const timer = setTimeout(loadDetails, 500)
    return () => clearTimeout(timer)
  }, [])
  const showMarks = useCallback(() => setMarks(true), [])
  const toEvents = useCallback(() => {
    goTo(document.querySelector<HTMLElement>('#events h2'))
  }, [])
  return (
    <>
      <FilterBar />
      <Notices />
      {dataset.faults.length > 0 ? (
        <Suspense fallback={null}>
          <FaultsNotice faults={dataset.faults} rowCount={dataset.rowCount} />
        </Suspense>
      ) : null}
      <main className="board" data-details={detailed ? '' : undefined}>
        <div className="at-messages">
          <ErrorBoundary name={text.messages.name}>
            <MessagesView onExport={setExported} onAllMarks={showMarks} />
          </ErrorBoundary>
        </div>
        <div className="at-trade">
          <ErrorBoundary name={text.trade.name}>
            <TradeView onExport={setExported} onAllMarks={showMarks} />
          </ErrorBoundary>
        </div>
        <div className="at-strip">
          <ErrorBoundary name={text.timeline.name}>{whole ? <Strip /> : null}</ErrorBoundary>
        </div>
        <div className="at-timeline">
          {whole ? <Readings onExport={setExported} onAllMarks={showMarks} onTable={toEvents} /> : null}
        </div>
        <div className="at-events">
          <ErrorBoundary name={text.events.name}>
            {whole ? <EventsList onExport={setExported} /> : null}
          </ErrorBoundary>
        </div>
        {detailed ? (
          <div className="at-details">
            <ErrorBoundary name={text.details.name}>
              <Suspense fallback={null}>
                <Details />
              </Suspense>
            </ErrorBoundary>
          </div>
        ) : null}
      </main>
      {marks ? (
        <Opened name={text.frame.allMarks} load={loadMarks} props={{ onClose: () => setMarks(false) }} />
      ) : null}
      {exported ? (
        <Opened
          name={text.frame.export}
          load={loadExport}
          props={{ chart: exported, onClose: () => setExported(null) }}
        />
      ) : null}
    </>
  )
}
