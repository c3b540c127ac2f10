import { memo } from 'react'
import { chosenYears } from '../model/series/yearAxis'
import { useDashboard } from '../store/useDashboard'
import type { YearBand } from './yearBands'
import './marks.css'

/**
 * The names of the years under a chart, with their status above where there is one. Hidden from assistive
 * techniques: the toggles that lie over it say the same.
 */
export const YearRow = memo(function YearRow(props: {
  bands: readonly YearBand[]
  /** `large` bears the status too; `small` is the plain row under a second chart. */
  size: 'large' | 'small'
  statusOf?: (year: number) => string
}) {
  const time = useDashboard(state => state.filter.time)
  const chosen = chosenYears(time)
  return (
    <div className={`year-row ${props.size}`} aria-hidden="true">
      {props.bands.map(band => (
        <div
          key={band.year}
          className="year-cell"
          style={{ left: band.x, width: band.width, paddingLeft: band.innerX - band.x }}
        >
          {props.statusOf ? <span className="year-status">{props.statusOf(band.year)}</span> : null}
          <span
            data-mark={`y:${band.year}`}
            className={chosen.includes(band.year) ? 'year-name chosen' : 'year-name'}
          >
            {band.year}
          </span>
        </div>
      ))}
    </div>
  )
})
