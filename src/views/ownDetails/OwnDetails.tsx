import { useRef, useState } from 'react'
import { goTo } from '../../charts/goTo'
import { onEscape } from '../../charts/onEscape'
import { useDetailsFocus } from '../../charts/useDetailsFocus'
import { PHONE, useMedia } from '../../charts/useMedia'
import { rowOfId } from '../../model/engine/rowWords'
import type { Ref } from '../../model/filter'
import { useLiveEngine } from '../../store/engine'
import { useFollowing } from '../../store/following'
import { useDashboard } from '../../store/useDashboard'
import { detailsText } from '../../text/details'
import { ownListText } from '../../text/ownList'
import { text } from '../../text/text'
import { OwnEventDetails } from './OwnEventDetails'
import { OwnNav } from './OwnNav'
import '../../charts/details.css'
import './ownDetails.css'

/** The region Details of an imported set: the event that is selected, down to its line in the file. */
export function OwnDetails() {
  const selection = useFollowing('selection')
  return selection ? <Open selection={selection} /> : null
}

function Open({ selection }: { selection: Ref }) {
  const region = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useDetailsFocus(selection, region, heading)
  const { engine } = useLiveEngine()
  const select = useDashboard(state => state.select)
  const [tall, setTall] = useState(false)
  const sheet = useMedia(PHONE)
  const close = () => select(null)
  const row = selection.type === 'event' ? rowOfId(engine.columns, selection.id) : null
  const toEvents = () => {
    goTo(document.querySelector<HTMLElement>('#events h2'))
    // a sheet would lie over the list
    if (sheet) close()
  }
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
        <button type="button" role="link" className="link to-events" onClick={toEvents}>
          {detailsText.allEvents}
        </button>
        <button type="button" className="link" onClick={close}>
          {detailsText.close}
        </button>
      </div>
      {row === null ? (
        <h2 ref={heading} tabIndex={-1}>
          {ownListText.details.gone}
        </h2>
      ) : (
        <>
          <OwnEventDetails row={row} heading={heading} />
          <OwnNav row={row} />
        </>
      )}
    </section>
  )
}
