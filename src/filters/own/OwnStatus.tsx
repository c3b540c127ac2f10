import { useEffect, useRef } from 'react'
import { wholeFigure } from '../../charts/figures'
import { useDraw, useLiveEngine } from '../../store/engine'
import { ownListText } from '../../text/ownList'
import { text } from '../../text/text'

const QUIET_MS = 500

/** "N of M events shown", said once the changes have come to rest; over it, while the texts are searched, that they are. */
export function OwnStatus() {
  const { engine } = useLiveEngine()
  const status = useRef<HTMLParagraphElement>(null)
  const searching = useRef<HTMLSpanElement>(null)
  const timer = useRef(0)
  const drawn = useRef(-1)
  useDraw(live => {
    if (searching.current && searching.current.hidden === live.searching)
      searching.current.hidden = !live.searching
    if (drawn.current === engine.version.all) return
    const say = () => {
      if (status.current)
        status.current.textContent = text.filters.status(wholeFigure(engine.shown), wholeFigure(engine.total))
    }
    // what it says at first is no change
    if (drawn.current < 0) say()
    drawn.current = engine.version.all
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(say, QUIET_MS)
  })
  useEffect(() => () => window.clearTimeout(timer.current), [])
  return (
    <div className="own-status">
      <p role="status" className="filter-status" ref={status} />
      <span className="searching" ref={searching} hidden>
        {ownListText.filters.searching}
      </span>
    </div>
  )
}
