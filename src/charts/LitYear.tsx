import { useFollowing } from '../store/following'
import { useIndex } from '../store/model'
import { litYears } from './litYears'
import type { YearBand } from './yearBands'
import './marks.css'

/**
 * The pale columns of the lit years, behind a drawing. Each view draws its own stretch; the custom properties
 * `--lit-above` and `--lit-below` carry it across the gap to the next view.
 */
export function LitYear({ bands }: { bands: readonly YearBand[] }) {
  const index = useIndex()
  const lit = litYears(useFollowing('hover'), useFollowing('selection'), index)
  return bands
    .filter(({ year }) => lit.includes(year))
    .map(band => (
      <div
        key={band.year}
        className="lit-year fades"
        data-year={band.year}
        style={{ left: band.x, width: band.width }}
      />
    ))
}
