import type { AxisBin, OwnAxis } from '../model/engine/axisBins'
import type { Engine } from '../model/engine/engineTypes'
import type { Bars } from '../model/filter'
import { countYears, emptyYears, type OwnYears } from '../model/series/ownYears'

/**
 * Counts by bins, made anew when first asked for after a change: several marks of a view ask for the same, in no
 * order of their own.
 */
export function countedYears(
  engine: Engine,
  axis: OwnAxis,
  bins: readonly AxisBin[],
  drawn: Bars,
): () => OwnYears {
  const years = emptyYears(engine, bins, drawn)
  let version = -1
  return () => {
    if (version !== engine.version.withoutTime) {
      version = engine.version.withoutTime
      countYears(years, engine, axis)
    }
    return years
  }
}
