import type { AnniversaryLine, OccasionSeries } from '../../model/series/occasionSeries'
import { litEvent, selectedEvent, useFollowing } from '../../store/following'
import { useDashboard } from '../../store/useDashboard'
import { occasionsText as words } from '../../text/occasions'
import { dateLabel } from '../../time/format'

interface OccasionFootProps {
  series: OccasionSeries
  /** Whether the lines bear numbers that must be told. */
  numbered: boolean
  dayOf: (line: AnniversaryLine) => string
}

/** Beneath the grid: its lines by name, for those who cannot see them or see but numbers; that nothing is left; and what no single year can hold, in words. */
export function OccasionFoot({ series, numbered, dayOf }: OccasionFootProps) {
  return (
    <>
      {series.acts.length === 0 ? <p className="oc-nothing">{words.nothing}</p> : null}
      {series.lines.length > 0 ? (
        <ol className={numbered ? 'oc-keys' : 'visually-hidden'} aria-label={words.lines}>
          {series.lines.map((line, at) => (
            <li key={line.id}>
              {numbered ? <b>{at + 1}</b> : null}
              <span className={line.layer === 'article' ? 'is-article' : undefined}>{dayOf(line)}</span>{' '}
              {line.name}
            </li>
          ))}
        </ol>
      ) : null}
      {series.unplaced.length > 0 ? <Unplaced acts={series.unplaced} /> : null}
    </>
  )
}

function Unplaced({ acts }: { acts: OccasionSeries['unplaced'] }) {
  const select = useDashboard(state => state.select)
  const setHover = useDashboard(state => state.setHover)
  const lit = useFollowing(litEvent)
  const selected = useFollowing(selectedEvent)
  return (
    <div className="oc-unplaced">
      <p>{words.unplaced(acts.length)}</p>
      <ul>
        {acts.map(act => {
          const ref = { type: 'event', id: act.id } as const
          return (
            <li key={act.id}>
              <button
                type="button"
                className={act.id === lit || act.id === selected ? 'link is-lit' : 'link'}
                aria-current={act.id === selected ? true : undefined}
                onClick={() => select(ref)}
                onPointerEnter={() => setHover(ref)}
                onPointerLeave={() => setHover(null)}
                onFocus={() => setHover(ref)}
                onBlur={() => setHover(null)}
              >
                {dateLabel(act.date)} {act.row.shortTitle || act.row.title}
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
