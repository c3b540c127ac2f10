import { useMemo } from 'react'
import { useLiveEngine } from '../../store/engine'
import { panelsText } from '../../text/panels'
import { SpanFields } from '../SpanFields'
import { OptionList } from './OptionList'
import { yearOptions } from './yearOptions'

/** The time clause: a span by its two days, or years, by decades where they are many. */
export function OwnTimePanel() {
  const { engine, store } = useLiveEngine()
  const { groups, decades, source, asked } = useMemo(
    () => yearOptions(engine, () => store.getState().filter.time),
    [engine, store],
  )
  return (
    <>
      <SpanFields />
      <fieldset className={decades ? 'facet decades' : 'facet'}>
        <legend>{panelsText.years}</legend>
        {groups.map((codes, at) => (
          <OptionList
            key={codes[0]}
            className={at === 0 ? '' : decades ? 'decade' : 'years-two'}
            order={codes}
            source={source}
            onToggle={(code, checked) => store.getState().setTime(asked(code, checked))}
          />
        ))}
      </fieldset>
    </>
  )
}
