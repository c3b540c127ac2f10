import { useMemo } from 'react'
import { goToWhenThere } from '../../charts/goToWhenThere'
import { ONE_COLUMN, useMedia } from '../../charts/useMedia'
import { useRoving } from '../../charts/useRoving'
import type { Layer } from '../../data/types'
import { sourceLabel } from '../../model/citations'
import { type SourceShare, sourceShares } from '../../model/sourceShares'
import { useFollowing } from '../../store/following'
import { useIndex } from '../../store/model'
import { useDashboard } from '../../store/useDashboard'
import { evidenceText } from '../../text/evidence'
import './coverage.css'

const words = evidenceText.coverage
/** Context sources told where they stand below the matrix: the rest is in *Sources*. */
const FEW = 6
/** Length of the bar of the source with the most events, CSS pixels. */
const FULL = 96

/** How many of the events under the filter each source tells, alone and shared; each line is the filter by that source. */
export function Coverage() {
  const index = useIndex()
  const filter = useFollowing('filter')
  const setFilter = useDashboard(state => state.setFilter)
  const setReading = useDashboard(state => state.setReading)
  const acts = useMemo(() => index.summary({ ...filter, sources: [] }).matches, [index, filter])
  const shares = useMemo(() => sourceShares(acts), [acts])
  const layerOf = ({ source }: SourceShare): Layer => index.dataset.sources.get(source)?.layer ?? 'context'
  const articles = shares.filter(share => layerOf(share) === 'article')
  const context = shares.filter(share => layerOf(share) !== 'article')
  const told = useMedia(ONE_COLUMN) ? context.slice(0, FEW) : context
  const roving = useRoving(articles.length + told.length)
  const most = Math.max(1, ...shares.map(({ alone, shared }) => alone + shared))
  const [only = null] = filter.sources.length === 1 ? filter.sources : []
  const toSources = () => {
    setReading({ tab: 'sources', ...(only ? { source: only } : {}) })
    goToWhenThere('.chart-sources h2')
  }
  const line = (share: SourceShare, at: number) => {
    const { source, alone, shared } = share
    const row = index.dataset.sources.get(source)
    const { name, rest } = row ? sourceLabel(row) : { name: source, rest: '' }
    const part = (n: number) => (n / most) * FULL
    return (
      <li key={source}>
        <button
          type="button"
          ref={roving.register(at)}
          tabIndex={roving.tabIndex(at)}
          aria-pressed={only === source}
          onClick={() => setFilter({ sources: only === source ? [] : [source] })}
          onKeyDown={roving.onKeyDown}
          onFocus={() => roving.onFocus(at)}
        >
          <span className="ev-source">
            {name} <span className="ev-quiet">{rest}</span>
          </span>
          <svg width={FULL} height="10" viewBox={`0 0 ${FULL} 10`} aria-hidden="true">
            {alone > 0 ? (
              <rect
                className={`ev-alone ${layerOf(share)}`}
                x="0.5"
                y="0.5"
                width={Math.max(1, part(alone) - 1)}
                height="9"
              />
            ) : null}
            {shared > 0 ? (
              <rect
                className="ev-shared"
                x={part(alone) + 0.5}
                y="0.5"
                width={Math.max(1, part(shared) - 1)}
                height="9"
              />
            ) : null}
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
        <button type="button" className="link" onClick={toSources}>
          {words.all}
        </button>
      </h3>
      <p className="ev-coverage-key">{words.key}</p>
      {acts.length === 0 ? <p>{words.none}</p> : null}
      <ul>{articles.map(line)}</ul>
      {context.length > 0 ? (
        <>
          <h4>{words.context(context.length)}</h4>
          <ul>{told.map((share, at) => line(share, articles.length + at))}</ul>
        </>
      ) : null}
    </section>
  )
}
