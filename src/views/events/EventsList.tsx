import { useRef, useState } from 'react'
import { actSources } from '../../charts/actSources'
import { wholeFigure as figure } from '../../charts/figures'
import type { OnExport } from '../../charts/tableData'
import { useLater } from '../../charts/useLater'
import type { Filter } from '../../model/filter'
import { litEvent, selectedEvent, useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { text } from '../../text/text'
import { EventItem } from './EventItem'
import '../../charts/events.css'

/** Fetched once the list stands, so that it is there when nothing is left. */
const loadNone = () => import('./NoEvents')

const PER_PAGE = 100

interface EventsListProps {
  onExport: OnExport
}

/** The region Events: everything that matches, in date order, a hundred a page. The accessible form of the timeline. */
export function EventsList({ onExport }: EventsListProps) {
  const filter = useFollowing('filter')
  const index = useIndex()
  const { matches } = index.summary(filter)
  const selected = useDashboard(selectedEvent)
  const lit = useFollowing(litEvent)
  const [place, setPlace] = useState<{ filter: Filter; page: number }>({ filter, page: 0 })
  const heading = useRef<HTMLHeadingElement>(null)
  const none = useLater(loadNone)
  const pages = Math.max(1, Math.ceil(matches.length / PER_PAGE))
  // a page belongs to the filter under which one turned to it; another filter starts again at its first
  const page = place.filter === filter ? Math.min(place.page, pages - 1) : 0
  const offset = page * PER_PAGE
  const shown = index.page(filter, offset, PER_PAGE)
  const turn = (by: number) => {
    setPlace({ filter, page: page + by })
    heading.current?.focus()
  }
  return (
    <section className="events" id="events" aria-label={text.events.name}>
      <div className="events-head">
        <h2 ref={heading} tabIndex={-1}>
          {text.events.name}
        </h2>
        <p className="events-extent">
          {pages > 1
            ? text.events.range(figure(offset + 1), figure(offset + shown.length), figure(matches.length))
            : text.events.count(figure(matches.length), matches.length === 1)}
        </p>
        <button
          type="button"
          className="link"
          onClick={() =>
            onExport({
              view: 'events',
              name: text.events.name,
              finding: null,
              extent: text.events.count(figure(matches.length), matches.length === 1),
              source: actSources(matches, index.dataset),
              makeTable: () =>
                import('../../charts/eventTable').then(({ eventTable }) =>
                  eventTable(index.dataset, matches),
                ),
            })
          }
          disabled={matches.length === 0}
        >
          {text.events.export}
        </button>
      </div>
      {matches.length === 0 ? (
        none ? (
          <none.NoEvents />
        ) : null
      ) : (
        <ol className="events-list" start={offset + 1}>
          {shown.map(act => (
            <EventItem key={act.id} act={act} selected={act.id === selected} lit={act.id === lit} />
          ))}
        </ol>
      )}
      {pages > 1 ? (
        <nav className="events-pages" aria-label={text.events.pages}>
          <button type="button" className="link" disabled={page === 0} onClick={() => turn(-1)}>
            {text.events.previous}
          </button>
          <button type="button" className="link" disabled={page === pages - 1} onClick={() => turn(1)}>
            {text.events.next}
          </button>
        </nav>
      ) : null}
    </section>
  )
}
