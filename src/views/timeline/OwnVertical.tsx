import { useCallback, useMemo } from 'react'
import { fitText } from '../../charts/fitText'
import type { Act } from '../../model/act'
import { ownValue, rowOfId } from '../../model/engine/rowWords'
import { ownText } from '../../text/ownCharts'
import { isolated, ownSeries } from './ownSeries'
import type { OwnRows } from './useOwnRows'
import { VerticalRows } from './VerticalRows'

/** Room for the name of a side over its line, CSS pixels. */
const NAME = 76

/** An own timeline on a phone, where its two sides address each other: time runs down, one row an event. */
export function OwnVertical({ shownRows }: { shownRows: OwnRows }) {
  const { engine } = shownRows
  const { series, actors } = useMemo(() => ownSeries(shownRows), [shownRows])
  const names = useMemo(() => {
    const [first, second] = engine.sides ?? ['', '']
    const short = (name: string) => isolated(fitText(name, NAME, 600, 14))
    return { third: ownText.others, dprk: short(first), both: ownText.both, prc: short(second) }
  }, [engine])
  const lineOf = useCallback(
    (act: Act) => {
      const row = rowOfId(engine.columns, act.id)
      return row === null ? '' : isolated(ownValue(engine.columns.kinds, row))
    },
    [engine],
  )
  return (
    <div className="own-vertical">
      <VerticalRows acts={series.acts} actors={actors} names={names} lineOf={lineOf} />
    </div>
  )
}
