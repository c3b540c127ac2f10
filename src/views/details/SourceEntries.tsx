import type { Citation } from '../../data/types'
import { citeShort, openingWords } from '../../model/citations'
import { useIndex } from '../../store/model'
import { text } from '../../text/text'

/** Each cited place with its paragraph's opening words, and each source's full reference after its last place. */
export function SourceEntries({ citations }: { citations: readonly Citation[] }) {
  const { dataset } = useIndex()
  const places = [...new Map(citations.map(one => [`${one.source}#${one.locator}`, one])).values()]
  return (
    <ul className="sources">
      {places.map((place, i) => {
        const source = dataset.sources.get(place.source)
        const opens = openingWords(dataset, place)
        const last = !places.slice(i + 1).some(other => other.source === place.source)
        return (
          <li key={`${place.source}#${place.locator}`}>
            <span className="cite">{citeShort(dataset, place)}</span>{' '}
            {opens ? <span className="opens">{text.details.opens(opens)}</span> : null}
            {last && source?.reference ? <p className="reference">{source.reference}</p> : null}
          </li>
        )
      })}
    </ul>
  )
}
