import { useIndex, useSummary } from '../store/model'
import { useDashboard } from '../store/useDashboard'
import { text } from '../text/text'
import { Option } from './Option'
import { SpanFields } from './SpanFields'

/** The time clause: a span by its two days, or years. */
export function TimePanel() {
  const { info } = useIndex().dataset
  const { withoutTime } = useSummary()
  const time = useDashboard(state => state.filter.time)
  const setTime = useDashboard(state => state.setTime)
  const toggleYear = useDashboard(state => state.toggleYear)
  const counts = new Map<number, number>()
  for (const act of withoutTime) if (act.year !== null) counts.set(act.year, (counts.get(act.year) ?? 0) + 1)
  const [first, last] = info.extent
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  return (
    <>
      <SpanFields />
      <fieldset className="facet facet-years">
        <legend>{text.filters.years}</legend>
        <Option
          label={text.filters.allYears}
          checked={time.type === 'all'}
          count={withoutTime.length}
          onChange={() => setTime({ type: 'all' })}
        />
        {years.map(year => (
          <Option
            key={year}
            label={String(year)}
            checked={time.type === 'years' && time.years.includes(year)}
            count={counts.get(year) ?? 0}
            onChange={() => toggleYear(year)}
          />
        ))}
      </fieldset>
    </>
  )
}
