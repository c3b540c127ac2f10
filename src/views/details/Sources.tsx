import { goTo } from '../../charts/goTo'
import { PHONE, useMedia } from '../../charts/useMedia'
import type { Citation } from '../../data/types'
import { citeShort, openingWords } from '../../model/citations'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { detailsText } from '../../text/details'

const words = detailsText

/** The fact Sources: each cited place with its opening words, a source's full reference behind its last place. */
export function Sources({ citations }: { citations: readonly Citation[] }) {
  const { dataset } = useIndex()
  const places = [...new Map(citations.map(one => [`${one.source}#${one.locator}`, one])).values()]
  if (places.length === 0) return null
  return (
    <div className="fact-wide">
      <dt>{words.sources}</dt>
      <dd>
        <ul className="sources">
          {places.map((place, i) => {
            const source = dataset.sources.get(place.source)
            const opens = openingWords(dataset, place)
            const last = !places.slice(i + 1).some(other => other.source === place.source)
            return (
              <li key={`${place.source}#${place.locator}`}>
                <span className="cite">{citeShort(dataset, place)}</span>{' '}
                {opens ? <span className="opens">{words.opens(opens)}</span> : null}{' '}
                {last && source ? (
                  <InSources id={source.id} name={citeShort(dataset, { ...place, locator: '' })} />
                ) : null}
                {last && source?.reference ? (
                  <details className="reference">
                    <summary>{words.reference}</summary>
                    {source.reference}
                  </details>
                ) : null}
              </li>
            )
          })}
        </ul>
      </dd>
    </div>
  )
}

/** To what the reading *Sources* says of a source: how to cite it, and all that was drawn from it. */
function InSources({ id, name }: { id: string; name: string }) {
  const setReading = useDashboard(state => state.setReading)
  const select = useDashboard(state => state.select)
  const sheet = useMedia(PHONE)
  const go = () => {
    setReading({ tab: 'sources', source: id })
    // a sheet would lie over it
    if (sheet) select(null)
    const choice = document.querySelector<HTMLElement>('[role="tab"][id$="-sources"], .reading-select select')
    if (sheet) return goTo(choice)
    document.querySelector('.at-timeline')?.scrollIntoView({ block: 'nearest' })
    choice?.focus({ preventScroll: true })
  }
  return (
    <button
      type="button"
      role="link"
      className="link in-sources"
      aria-label={words.inSourcesOf(name)}
      onClick={go}
    >
      {words.inSources}
    </button>
  )
}
