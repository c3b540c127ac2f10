import { useState } from 'react'
import { PHONE, useMedia } from '../../charts/useMedia'
import { placeName } from '../../model/citations'
import type { SourceItem, SourcePlace } from '../../model/series/sourcePlaces'
import { sourcesText } from '../../text/sources'
import { EventLine, OtherLine } from './ItemLines'

const words = sourcesText

/** What scrolls must be within reach of the keyboard. */
const SCROLLED = { tabIndex: 0 } as const

/** A phone shows so many places until it is asked for all. */
const FEW = 6
/** A place shows so many things; what goes beyond is in the list of events, filtered to the source. */
const MANY = 100

/** What was drawn from a source, place by place, or why nothing was. */
export function Places({ name, places }: { name: string; places: readonly SourcePlace[] }) {
  const phone = useMedia(PHONE)
  const [all, setAll] = useState(false)
  const shown = phone && !all ? places.slice(0, FEW) : places
  if (places.length === 0) return <p className="source-quiet">{words.gone}</p>
  return (
    <div className="source-places reading-scroll" role="group" aria-label={words.places(name)} {...SCROLLED}>
      <ol>
        {shown.map(({ locator, opens, items, reason }) => (
          <li key={locator} className={locator === '' ? 'source-place is-whole' : 'source-place'}>
            {locator === '' ? (
              places.length > 1 ? (
                <p className="source-quiet">{words.whole}</p>
              ) : null
            ) : (
              <p className="source-opens">
                <strong>{placeName(locator)}</strong> {opens ? words.opens(opens) : null}
              </p>
            )}
            {items.length > 0 ? (
              <ul>
                {items.slice(0, MANY).map(item => (
                  <li key={keyOf(item)}>
                    {item.type === 'event' ? <EventLine item={item} /> : <OtherLine item={item} />}
                  </li>
                ))}
              </ul>
            ) : null}
            {items.length > MANY ? <p className="source-quiet">{words.beyond(items.length - MANY)}</p> : null}
            {reason === '' ? null : <p className="source-quiet">{reason}</p>}
          </li>
        ))}
      </ol>
      {shown.length < places.length ? (
        <button type="button" className="link source-more" onClick={() => setAll(true)}>
          {words.more(places.filter(({ locator }) => locator !== '').length)}
        </button>
      ) : null}
    </div>
  )
}

function keyOf(item: SourceItem): string {
  if (item.type === 'event') return `event ${item.act.id}`
  if (item.type === 'conflict') return `conflict ${item.conflict.id} ${item.claim.claim}`
  if (item.type === 'name') return `name ${item.row.actor} ${item.row.name}`
  return `${item.type} ${item.row.id}`
}
