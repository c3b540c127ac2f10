import { useMemo } from 'react'
import { Unbroken } from '../../charts/Unbroken'
import type { SourceRow } from '../../data/types'
import { sourceLabel } from '../../model/citations'
import { sourcePlaces } from '../../model/series/sourcePlaces'
import type { SourceEntry } from '../../model/series/sourcesSeries'
import { useFollowingSummary, useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { sourcesText } from '../../text/sources'
import { CitationBox } from './CitationBox'
import { Places } from './Places'
import { sourceDate } from './sourceWords'

const words = sourcesText

/** The chosen source: what it is, how to cite it, and what was drawn from it. */
export function ChosenSource({ entry }: { entry: SourceEntry }) {
  const index = useIndex()
  const { matchIds } = useFollowingSummary()
  const { source } = entry
  const places = useMemo(() => sourcePlaces(index, matchIds, source.id), [index, matchIds, source.id])
  const { name } = sourceLabel(source)
  return (
    <>
      <div className="source-head">
        <h3>
          <Unbroken title={source.title || name} />
        </h3>
        <p className="source-meta">{metaOf(source)}</p>
        <p className="source-meta">
          {[words.layers[source.layer], words.gives(entry.alone, entry.shared, entry.figures)]
            .filter(part => part !== '')
            .join('; ')}
        </p>
        <OnlyIts id={source.id} />
        <CitationBox source={source} />
      </div>
      <Places name={name} places={places} />
    </>
  )
}

/** Who published it and when; of what has no title, the reference that is recorded. */
function metaOf(source: SourceRow): string {
  const parts = source.title === '' ? [source.reference] : [source.author, source.publisher]
  return [...parts, sourceDate(source)].filter(part => part !== '').join(', ')
}

/** Filters every view to the acts of this source alone; pressed while the filter by source is just that. */
function OnlyIts({ id }: { id: string }) {
  const sources = useDashboard(state => state.filter.sources)
  const setFilter = useDashboard(state => state.setFilter)
  const pressed = sources.length === 1 && sources[0] === id
  return (
    <button
      type="button"
      className="link source-only"
      aria-pressed={pressed}
      onClick={() => setFilter({ sources: pressed ? [] : [id] })}
    >
      {words.only}
    </button>
  )
}
