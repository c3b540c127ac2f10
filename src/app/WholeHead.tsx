import { useCallback, useEffect, useMemo, useState } from 'react'
import type { OpenedSet, WholeSet } from '../data/import/importTypes'
import { filterPhrases, filterSentence } from '../model/sentence'
import { Banner } from '../opening/Banner'
import { shareAddress } from '../store/addressBar'
import { useFollowing } from '../store/following'
import { useIndex } from '../store/model'
import { ownPageText as words } from '../text/ownPage'
import { text } from '../text/text'
import { Header } from './Header'
import { Opened } from './Opened'
import { enterSet, leaveSets } from './openSet'
import { useDrops } from './useDrops'
import { wholeReportOf } from './wholeReportOf'
import './own.css'

const loadOpening = () => import('../opening/OpenDialog').then(part => part.default)
const loadReport = () => import('../opening/ReportDialog').then(part => part.default)
const loadShare = () => import('../export/ShareDialog').then(part => part.ShareDialog)

type Dialog = 'open' | 'dropped' | 'report' | 'share'

/**
 * In place of the dashboard's header over a package of one's own: whose data it is, its link. The scenes and *About
 * the data* are those of the built-in dataset, so they are not offered.
 */
export function WholeHead({ set }: { set: WholeSet }) {
  const { info } = set
  const index = useIndex()
  const filter = useFollowing('filter')
  const { tab } = useFollowing('reading')
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const [asked, setAsked] = useState(0)
  const report = useMemo(() => wholeReportOf(set.dataset), [set])
  const phrases = filterPhrases(index, filter)
  const filtered = phrases.length > 0 || !index.scope.context || index.scope.background
  const name = words.title(info.title, ...info.extent)
  const reading = tab === 'timeline' ? [] : [text.readings.names[tab]]
  const title = [...reading, ...(phrases.length ? [phrases.join(', ')] : []), name].join(' · ')
  useEffect(() => {
    document.title = title
  }, [title])
  const open = (what: Dialog) => {
    setDialog(what)
    setAsked(asked + 1)
  }
  const onClose = () => setDialog(null)
  const dropped = useDrops(useCallback(() => setDialog('dropped'), []))
  const onOpened = (next: OpenedSet) => {
    onClose()
    enterSet(next)
  }
  return (
    <>
      <Header
        title={name}
        sentence={filtered ? filterSentence(index, filter, index.summary(filter)) : words.wholeTagline}
      >
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
            onOpened,
            onBuiltIn: leaveSets,
            current: info.hash,
            ...(dialog === 'dropped' && dropped ? { given: dropped } : {}),
          }}
        />
      ) : null}
      {dialog === 'report' ? (
        <Opened key={asked} name={words.report} load={loadReport} props={{ info, report, onClose }} />
      ) : null}
      {dialog === 'share' ? (
        <Opened
          key={asked}
          name={words.share}
          load={loadShare}
          props={{ address: () => shareAddress(set.dataset.info), note: words.shareNote, onClose }}
        />
      ) : null}
    </>
  )
}
