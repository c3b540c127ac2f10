import { useMemo } from 'react'
import { ONE_COLUMN, useMedia } from '../../charts/useMedia'
import { sourceName } from '../../model/citations'
import { type SourceShare, sourceShares } from '../../model/sourceShares'
import { useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { evidenceText } from '../../text/evidence'

const words = evidenceText.coverage
/** Context sources told where they stand below the matrix: the rest is in *Sources*. */
const FEW = 6
/** Length of the bar of the source with the most acts, CSS pixels. */
const FULL = 96

/** How many of the acts under the filter each source tells, alone and shared; each line is the filter by that source. */
export function Coverage() {
  const index = useIndex()
  const filter = useFollowing('filter')
  const setFilter = useDashboard(state => state.setFilter)
  const setReading = useDashboard(state => state.setReading)
  const acts = useMemo(() => index.summary({ ...filter, sources: [] }).matches, [index, filter])
  const shares = useMemo(() => sourceShares(acts), [acts])
  const layerOf = ({ source }: SourceShare) => index.dataset.sources.get(source)?.layer
  const articles = shares.filter(share => layerOf(share) === 'article')
  const context = shares.filter(share => layerOf(share) !== 'article')
  const told = useMedia(ONE_COLUMN) ? context.slice(0, FEW) : context
  const most = Math.max(1, ...shares.map(({ alone, shared }) => alone + shared))
  const line = (share: SourceShare) => {
    const { source, alone, shared } = share
    const name = sourceName(index.dataset.sources.get(source), source)
    const only = filter.sources.length === 1 && filter.sources[0] === source
    return (
      <li key={source}>
        <button
          type="button"
          aria-pressed={only}
          onClick={() => setFilter({ sources: only ? [] : [source] })}
        >
          <span className="ev-source">{name}</span>
          <svg width={FULL} height="10" viewBox={`0 0 ${FULL} 10`} aria-hidden="true">
            <rect
              className={`ev-alone ${layerOf(share)}`}
              x="0.5"
              y="0.5"
              width={Math.max(0, (alone / most) * FULL - 1)}
              height="9"
            />
            <rect
              className="ev-shared"
              x={(alone / most) * FULL + 0.5}
              y="0.5"
              width={Math.max(0, (shared / most) * FULL - 1)}
              height="9"
            />
          </svg>
          <span className="ev-share">
            {alone} <span className="ev-quiet">+ {shared}</span>
            <span className="visually-hidden"> {words.only}</span>
          </span>
        </button>
      </li>
    )
  }
  return (
    <section className="ev-coverage" aria-label={words.name}>
      <h3>
        {words.name}{' '}
        <button type="button" className="link" onClick={() => setReading({ tab: 'sources' })}>
          {words.all}
        </button>
      </h3>
      <p className="ev-coverage-key">{words.key}</p>
      {acts.length === 0 ? <p>{words.none}</p> : null}
      <ul>{articles.map(line)}</ul>
      {context.length > 0 ? (
        <>
          <h4>{words.context(context.length)}</h4>
          <ul>{told.map(line)}</ul>
        </>
      ) : null}
    </section>
  )
}
