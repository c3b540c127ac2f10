import { useNotices } from '../store/useNotices'
import { text } from '../text/text'

/** What the page has to say about the link that was opened, a line each, until dismissed. */
export function Notices() {
  const { notices, dismiss } = useNotices()
  if (notices.length === 0) return null
  return (
    <ul className="notices" aria-label={text.page.notices}>
      {notices.map(notice => (
        <li key={notice}>
          <span>{notice}</span>
          <button type="button" className="link" onClick={() => dismiss(notice)}>
            {text.page.dismiss}
          </button>
        </li>
      ))}
    </ul>
  )
}
