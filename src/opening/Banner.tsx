import type { ImportReport, SetInfo } from '../data/import/importTypes'
import { bannerText as words } from '../text/ownBanner'
import { useNotKept } from './keptState'
import './banner.css'

/** In the person's own time zone: it is when they did it, not when something happened. */
const WHEN = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' })

interface BannerProps {
  info: SetInfo
  report: ImportReport
  onReport: () => void
  /** Absent where there are no actors to choose from. */
  onSides?: () => void
  onOther: () => void
  onBuiltIn: () => void
}

/** The permanent line above a person's own data: whose it is, and that it is not the built-in dataset. */
export function Banner({ info, report, onReport, onSides, onOther, onBuiltIn }: BannerProps) {
  const notKept = useNotKept(info.hash)
  return (
    <aside className="own-banner" aria-label={words.label}>
      <p>
        {words.own} <b>{info.fileName}</b> {words.facts(report.events, WHEN.format(info.openedAt))}{' '}
        {words.notBuiltIn} {notKept ? words.notKept(notKept) : null}
      </p>
      <p className="links">
        <button type="button" className="link" onClick={onReport}>
          {words.setAside(report.badCount)}
          <span className="visually-hidden">: {words.report}</span>
        </button>
        {onSides ? (
          <button type="button" className="link" onClick={onSides}>
            {words.sides(info.sides)}
          </button>
        ) : null}
        <button type="button" className="link" onClick={onOther}>
          {words.other}
        </button>
        <button type="button" className="link" onClick={onBuiltIn}>
          {words.builtIn}
        </button>
      </p>
    </aside>
  )
}
