import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { ImportReport, OpenedSet, SetInfo } from '../data/import/importTypes'
import { Banner } from '../opening/Banner'
import { shareAddress } from '../store/addressBar'
import { useIndex } from '../store/model'
import { ownPageText as words } from '../text/ownPage'
import { ErrorBoundary } from './ErrorBoundary'
import { Header } from './Header'
import { Opened } from './Opened'
import { enterSet, leaveSets } from './openSet'
import { useDrops } from './useDrops'
import './own.css'

const loadOpening = () => import('../opening/OpenDialog').then(part => part.default)
const loadReport = () => import('../opening/ReportDialog').then(part => part.default)
const loadShare = () => import('../export/ShareDialog').then(part => part.ShareDialog)
/** Asked for once the page stands, so that they are there without a connection too. */
const LATER = [loadOpening, loadReport, loadShare]
const STANDS_MS = 2000

type Dialog = 'open' | 'dropped' | 'report' | 'sides' | 'share'

interface SetHeadProps {
  info: SetInfo
  report: ImportReport
  /** What is shown, as a title of the document has it; empty where everything is. */
  phrases: string
  /** The same as a sentence, or what the page is. */
  sentence: string
  /** Draws the choice of sides, where there is one. */
  sides?: (onClose: () => void) => ReactNode
}

/** The head of a page of one's own data: whose it is, its link, what became of the file, and the ways to other data. */
export function SetHead({ info, report, phrases, sentence, sides }: SetHeadProps) {
  const { dataset } = useIndex()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [asked, setAsked] = useState(0)
  const name = words.title(info.title, ...info.extent)
  const title = phrases ? `${phrases} · ${name}` : name
  useEffect(() => {
    document.title = title
  }, [title])
  useEffect(() => {
    const timer = setTimeout(() => Promise.allSettled(LATER.map(load => load())), STANDS_MS)
    return () => clearTimeout(timer)
  }, [])
  const open = useCallback((what: Dialog) => {
    setDialog(what)
    // what could not be had is asked for anew
    setAsked(before => before + 1)
  }, [])
  const onClose = useCallback(() => setDialog(null), [])
  const dropped = useDrops(useCallback(() => open('dropped'), [open]))
  const onOpened = (next: OpenedSet) => {
    onClose()
    enterSet(next)
  }
  const given = dialog === 'dropped' && dropped ? { given: dropped } : {}
  return (
    <>
      <Header title={name} sentence={sentence}>
        <button type="button" onClick={() => open('open')}>
          {words.open}
        </button>
        <button type="button" onClick={() => open('share')}>
          {words.share}
        </button>
      </Header>
      <Banner
        info={info}
        report={report}
        onReport={() => open('report')}
        {...(sides ? { onSides: () => open('sides') } : {})}
        onOther={() => open('open')}
        onBuiltIn={leaveSets}
      />
      {/* one dialog in the place of another is another, even while the first is still there */}
      <ErrorBoundary key={`${dialog} ${asked}`} name={words.open}>
        {dialog === 'open' || dialog === 'dropped' ? (
          <Opened
            name={words.open}
            load={loadOpening}
            props={{ onClose, onOpened, onBuiltIn: leaveSets, current: info.hash, ...given }}
          />
        ) : dialog === 'report' ? (
          <Opened name={words.report} load={loadReport} props={{ info, report, onClose }} />
        ) : dialog === 'sides' ? (
          sides?.(onClose)
        ) : dialog === 'share' ? (
          <Opened
            name={words.share}
            load={loadShare}
            props={{ address: () => shareAddress(dataset.info), note: words.shareNote, onClose }}
          />
        ) : null}
      </ErrorBoundary>
    </>
  )
}
