import { type RefObject, useRef, useState } from 'react'
import { goTo } from '../../charts/goTo'
import { goToWhenThere } from '../../charts/goToWhenThere'
import { onEscape } from '../../charts/onEscape'
import { useDetailsFocus } from '../../charts/useDetailsFocus'
import { PHONE, useMedia } from '../../charts/useMedia'
import { conflictsOf } from '../../model/conflicts'
import type { Ref } from '../../model/filter'
import { useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { detailsText } from '../../text/details'
import { text } from '../../text/text'
import { ConflictDetails } from './ConflictDetails'
import { CountDetails } from './CountDetails'
import { DetailsNav } from './DetailsNav'
import { ToDifferences } from './Differences'
import { EventDetails } from './EventDetails'
import { IndicatorDetails, TradeDetails } from './FigureDetails'
import '../../charts/details.css'

/** The region Details: what is selected, down to its paragraph. Nothing selected, no region. */
export function Details() {
  const selection = useFollowing('selection')
  return selection ? <Open selection={selection} /> : null
}

function Open({ selection }: { selection: Ref }) {
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
        <ToDifferences of={selection} />
        {selection.type === 'conflict' ? <AllConflicts id={selection.id} onLeave={close} /> : null}
        <AllEvents onLeave={close} />
        <button type="button" className="link" onClick={close}>
          {detailsText.close}
        </button>
      </div>
      <Subject selection={selection} heading={heading} />
      {selection.type === 'event' ? <DetailsNav id={selection.id} /> : null}
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

/** Back to the conflict's place in the list of all. */
function AllConflicts({ id, onLeave }: { id: string; onLeave: () => void }) {
  const setReading = useDashboard(state => state.setReading)
  const { tables } = useFollowing('reading')
  const sheet = useMedia(PHONE)
  const go = () => {
    if (sheet) onLeave()
    setReading({ tab: 'conflicts', tables: tables.filter(table => table !== 'conflicts') })
    goToWhenThere(`[data-conflict="${CSS.escape(id)}"]`)
  }
  return (
    <button type="button" role="link" className="link" onClick={go}>
      {detailsText.allConflicts}
    </button>
  )
}

interface SubjectProps {
  selection: Ref
  heading: RefObject<HTMLHeadingElement | null>
}

function Subject({ selection, heading }: SubjectProps) {
  const index = useIndex()
  const { dataset, scope } = index
  const shown = <Row extends { id: string; layer: string }>(rows: readonly Row[]) =>
    rows.find(row => row.id === selection.id && (scope.context || row.layer === 'article'))
  if (selection.type === 'event') {
    const act = index.event(selection.id)
    if (act) return <EventDetails act={act} heading={heading} />
  }
  if (selection.type === 'count') {
    const row = shown(dataset.counts)
    if (row) return <CountDetails row={row} heading={heading} />
  }
  if (selection.type === 'trade') {
    const row = shown(dataset.trade)
    if (row) return <TradeDetails row={row} heading={heading} />
  }
  if (selection.type === 'indicator') {
    const row = shown(dataset.indicators)
    if (row) return <IndicatorDetails row={row} heading={heading} />
  }
  if (selection.type === 'conflict') {
    const [conflict] = conflictsOf(dataset, scope, selection)
    if (conflict) return <ConflictDetails conflict={conflict} heading={heading} />
  }
  return <Gone heading={heading} />
}

/** What stands where the selection belongs to a layer that is switched off. */
function Gone({ heading }: Pick<SubjectProps, 'heading'>) {
  const context = useDashboard(state => state.scope.context)
  const setScope = useDashboard(state => state.setScope)
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {detailsText.gone}
      </h2>
      {context ? null : (
        <button type="button" className="link" onClick={() => setScope({ context: true })}>
          {detailsText.showContext}
        </button>
      )}
    </>
  )
}
