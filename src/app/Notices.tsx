import { useState } from 'react'
import { useNotices } from '../store/useNotices'
import { text } from '../text/text'

/** What the page has to say about the link that was opened: the first in a line, the rest on request, until dismissed. */
export function Notices() {
  const { notices, dismissAll } = useNotices()
  const [open, setOpen] = useState(false)
  const more = notices.length - 1
  const dismiss = () => {
    setOpen(false)
    dismissAll()
  }
  if (more < 0) return null
  return (
    <aside className="notices" aria-label={text.page.notices}>
      <ul aria-label={text.page.notices}>
        {notices.map((notice, i) => (
          // out of sight, yet told: who has the list read aloud has all of it
          <li key={notice} className={open || i === 0 ? undefined : 'visually-hidden'}>
            {notice}
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text.page.fewerNotices : text.page.moreNotices(more)}
        </button>
      ) : null}
      <button type="button" className="link" onClick={dismiss}>
        {text.page.dismiss}
      </button>
    </aside>
  )
}
