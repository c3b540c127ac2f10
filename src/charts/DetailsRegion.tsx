import { type ReactNode, type RefObject, useRef, useState } from 'react'
import type { Ref } from '../model/filter'
import { useDashboard } from '../store/useDashboard'
import { detailsText } from '../text/details'
import { text } from '../text/text'
import { goTo } from './goTo'
import { onEscape } from './onEscape'
import { useDetailsFocus } from './useDetailsFocus'
import { PHONE, useMedia } from './useMedia'
import './details.css'

interface DetailsRegionProps {
  selection: Ref
  /** What else leads on from the selection, before the way to all events. */
  tools?: ReactNode
  /** Draws what is selected; its heading takes the focus. */
  children: (heading: RefObject<HTMLHeadingElement | null>) => ReactNode
}

/** The region Details round what is selected: its ways on, its sheet on a phone, and the way of the focus. */
export function DetailsRegion({ selection, tools, children }: DetailsRegionProps) {
  const region = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useDetailsFocus(selection, region, heading)
  const select = useDashboard(state => state.select)
  const [tall, setTall] = useState(false)
  const close = () => select(null)
  return (
    <section
      ref={region}
      className={tall ? 'details is-tall' : 'details'}
      aria-label={text.details.name}
      onKeyDown={onEscape(close)}
    >
      <div className="details-tools">
        <button
          type="button"
          className="grip"
          aria-expanded={tall}
          aria-label={tall ? detailsText.lower : detailsText.higher}
          onClick={() => setTall(!tall)}
        >
          <span className="grip-bar" />
        </button>
        {tools}
        <AllEvents onLeave={close} />
        <button type="button" className="link" onClick={close}>
          {detailsText.close}
        </button>
      </div>
      {children(heading)}
    </section>
  )
}

/** To the list of events; by script alone, since the fragment holds the state of the screen. */
function AllEvents({ onLeave }: { onLeave: () => void }) {
  const sheet = useMedia(PHONE)
  const go = () => {
    goTo(document.querySelector<HTMLElement>('#events h2'))
    // a sheet would lie over the list
    if (sheet) onLeave()
  }
  return (
    <button type="button" role="link" className="link to-events" onClick={go}>
      {detailsText.allEvents}
    </button>
  )
}
