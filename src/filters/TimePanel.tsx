import { stretchesOf, touches } from '../model/match'
import { useIndex, useSummary } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { panelsText } from '../text/panels'
import { Option } from './Option'
import { SpanFields } from './SpanFields'

/** The time clause: a span by its two days, or years. */
export function TimePanel() {
  const { info } = useIndex().dataset
  const { withoutTime } = useSummary()
  const time = useDashboard(state => state.filter.time)
  const setTime = useDashboard(state => state.setTime)
  const toggleYear = useDashboard(state => state.toggleYear)
  /** What ticking the year alone would show, with what only possibly falls in it. */
  const countOf = (year: number) => {
    const stretches = stretchesOf({ type: 'years', years: [year] })
    return withoutTime.filter(({ date }) => touches(date, stretches)).length
  }
  const [first, last] = info.extent
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return (
    <>
      <SpanFields />
      <fieldset className="facet facet-years">
        <legend>{panelsText.years}</legend>
        <Option
          label={panelsText.allYears}
          checked={time.type === 'all'}
          count={withoutTime.length}
          onChange={() => setTime({ type: 'all' })}
        />
        {years.map(year => (
          <Option
            key={year}
            label={String(year)}
            checked={time.type === 'years' && time.years.includes(year)}
            count={countOf(year)}
            onChange={() => toggleYear(year)}
          />
        ))}
      </fieldset>
    </>
  )
}
